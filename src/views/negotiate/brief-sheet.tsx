/**
 * A page of the brief as a sheet: on the screen, and on paper as it stands.
 */
import type { ReactNode } from "react";
import {
  type BriefPage,
  type BriefPart,
  type BriefReason,
  type BriefTable,
  type BriefText,
  writtenBlocks,
} from "#exports/brief-page.ts";
import styles from "./brief.module.css";

type BriefSheetProps = {
  readonly page: BriefPage;
  /** How a text is shown; as it is, unless told. A page with texts to edit shows its empty ones too. */
  readonly showText?: (text: BriefText) => ReactNode;
  /** A heading below the page's own: on paper the title is the first. */
  readonly level?: 1 | 3;
};

/** The page from its head line to its last block. */
export function BriefSheet({ page, showText, level = 3 }: BriefSheetProps) {
  const shown = showText ?? (({ text }: BriefText) => <p className={styles.text}>{text}</p>);
  const written = writtenBlocks(page);
  const blocks = showText === undefined ? written : page.blocks;
  const Title = level === 1 ? "h1" : "h3";
  const Heading = level === 1 ? "h2" : "h4";
  return (
    <>
      <div className={styles.head}>
        <span>{page.about}</span>
        <span>{page.on}</span>
      </div>
      <Title className={styles.title}>
        {showText === undefined ? page.title.text : showText(page.title)}
      </Title>
      {blocks.map(({ id, heading, parts }) => (
        <section
          key={id}
          className={styles.block}
          aria-label={heading ?? undefined}
          data-empty={!written.some((block) => block.id === id)}
        >
          {heading === null ? null : <Heading className={styles.heading}>{heading}</Heading>}
          {parts.map((part) => (
            <Part key={keyOf(part)} part={part} shown={shown} />
          ))}
        </section>
      ))}
    </>
  );
}

function keyOf(part: BriefPart): string {
  return part.kind === "reason" ? part.text.key : part.key;
}

type PartProps<Of> = { readonly part: Of; readonly shown: (text: BriefText) => ReactNode };

function Part({ part, shown }: PartProps<BriefPart>) {
  if (part.kind === "table") return <Table table={part} />;
  return part.kind === "text" ? shown(part) : <Reason part={part} shown={shown} />;
}

function Reason({ part, shown }: PartProps<BriefReason>) {
  return (
    <div className={styles.reason} data-empty={part.text.text.trim() === ""}>
      <span className={styles.reasonOf}>{part.text.label}</span>
      <div>
        {shown(part.text)}
        {part.source === null ? null : <p className={styles.source}>{part.source}</p>}
      </div>
    </div>
  );
}

function Table({ table: { head, rows } }: { readonly table: BriefTable }) {
  return (
    <table className={styles.table} data-prose={head === null && rows.some(isProse)}>
      {head === null ? null : (
        <thead>
          <tr>
            {head.map((name, column) =>
              column === 0 ? (
                <td key="row" />
              ) : (
                <th key={name} scope="col">
                  <Name text={name} />
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...cells], row) => {
          // A grant a row: two rows can have one name.
          const key = `${row}-${name}`;
          return (
            <tr key={key}>
              <th scope="row">
                <Name text={name ?? ""} />
              </th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "Sign-on" is one word: it is not broken at its hyphen. */
function Name({ text }: { readonly text: string }) {
  return text.includes(" ") ? text : <span className={styles.name}>{text}</span>;
}

/** Whether a row says more than a figure, so that it may need several lines. */
function isProse([, ...cells]: readonly string[]): boolean {
  return cells.some((cell) => cell.length > PROSE);
}
const PROSE = 60;

/** A sheet's blocks as they are read: lines with what each does, the tables they rest on, sentences. */
import { say } from "#text/say.ts";
import styles from "#views/panels/panel.module.css";
import own from "./sheet.module.css";
import type { SheetBlock, SheetLine } from "./sheet.ts";

/** The blocks, one under the other. */
export function SheetBody({ blocks }: { readonly blocks: readonly SheetBlock[] }) {
  // A sheet is rebuilt whole; its blocks have no other identity than their order.
  // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
  return blocks.map((block, at) => <Block key={at} block={block} />);
}

function Block({ block }: { readonly block: SheetBlock }) {
  if (block.kind === "note") return <p className={`${styles.note} ${own.note}`}>{block.text}</p>;
  return (
    <>
      {block.title !== null && <h3 className={`${styles.title} ${own.title}`}>{block.title}</h3>}
      {block.kind === "lines" ? (
        <table className={styles.lines}>
          <tbody>
            {block.lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <Line key={at} line={line} />
            ))}
          </tbody>
        </table>
      ) : (
        // Where it is narrower than its table it scrolls, which the keyboard must reach.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus
        <section className={own.scroll} aria-label={block.title ?? block.heads[0]} tabIndex={0}>
          <table className={styles.lines}>
            <thead>
              <tr className={styles.tableHead}>
                {block.heads.map((head, at) => (
                  <th key={head} scope="col" className={at === 0 ? undefined : own.figure}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, at) => (
                // Two outcomes may be alike.
                // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
                <tr key={at}>
                  {cells.map((cell, column) =>
                    column === 0 ? (
                      <th key={block.heads[column]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={block.heads[column]} className={own.figure}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Line({ line }: { readonly line: SheetLine }) {
  const { name, step, text } = line;
  return (
    <tr className={step === "=" ? styles.sum : step === null ? styles.input : undefined}>
      <th scope="row">{name}</th>
      <td className={styles.amount}>
        {step === "×" ? say("worked.times", { text }) : step === "÷" ? say("worked.by", { text }) : text}
      </td>
    </tr>
  );
}

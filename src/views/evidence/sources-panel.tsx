/** Who says all this: documents by publisher, with what each reports; and the facts as a file. */
import { Fragment } from "react";
import { factsCsv } from "#exports/facts-csv.ts";
import { downloadTable } from "#state/actions/workspaces.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { FactFigure } from "./open-facts.tsx";
import { COUNTED, type SourceGroup, type SourceRow, type SourceTable, sourceTable } from "./source-rows.ts";
import styles from "./sources.module.css";
import { useEvidence } from "./use-evidence.ts";

/** The table of sources. */
export function SourcesPanel() {
  const { workspace } = useEvidence();
  const table = sourceTable(workspace.documents);
  const documents = sayCount("evidencePage.documents", workspace.documents.length);
  const publishers = sayCount("evidencePage.publishers", table.publishers);
  return (
    <div>
      <div className={styles.head}>
        <h2 id="evidence-sources">{title(table, publishers)}</h2>
        <Button kind="text" onClick={() => downloadTable(factsCsv(workspace.documents))}>
          {say("evidencePage.sources.export")}
        </Button>
      </div>
      <p className={styles.caption}>{say("evidencePage.sources.caption")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.room} aria-labelledby="evidence-sources" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("evidencePage.sources.document")}</th>
              <th scope="col">{say("evidencePage.sources.level")}</th>
              <th scope="col">{say("evidencePage.sources.read")}</th>
              <th scope="col">{say("evidencePage.sources.independent")}</th>
              {COUNTED.map((key) => (
                <th key={key} scope="col" className={styles.count}>
                  {say(`evidencePage.sources.${key}`)}
                </th>
              ))}
              <th scope="col" className={styles.count}>
                {say("evidencePage.sources.facts")}
              </th>
            </tr>
          </thead>
          {table.groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {say("evidencePage.sources.sum", { documents, publishers })}
              </th>
              {COUNTED.map((key) => (
                <Count key={key} count={table.counts[key]} label={say(`evidencePage.sources.${key}`)} />
              ))}
              <Count count={table.facts} label={factsWord(table.facts)} isStrong />
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function title({ most, facts, groups }: SourceTable, publishers: string): string {
  return groups.length > 1 && most * 2 > facts
    ? say("evidencePage.sources.title", { most: String(most), count: String(facts) })
    : sayCount("evidencePage.sources.titleEven", facts, { publishers });
}

function factsWord(count: number): string {
  return say(count === 1 ? "evidencePage.sources.fact" : "evidencePage.sources.facts");
}

function Group({ group }: { readonly group: SourceGroup }) {
  return (
    <tbody>
      <tr className={styles.publisher}>
        <th scope="rowgroup" colSpan={COUNTED.length + 5}>
          {group.publisher} <span>{group.note}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Fragment key={row.document.id}>
          <Row row={row} />
        </Fragment>
      ))}
    </tbody>
  );
}

function Row({ row }: { readonly row: SourceRow }) {
  const { document, levelSpan, readOn, isIndependent, counts, facts } = row;
  return (
    <tr>
      <th scope="row">
        <FactFigure
          text={document.title}
          title={say("evidencePage.facts.ofDocument", { document: document.title })}
          factIds={document.facts.map(({ id }) => id)}
        />
      </th>
      <td>{levelSpan}</td>
      <td>{readOn}</td>
      <td className={styles.independent} data-label={say("evidencePage.sources.independent")}>
        {say(isIndependent ? "evidencePage.sources.yes" : "evidencePage.sources.no")}
      </td>
      {COUNTED.map((key) => (
        <Count key={key} count={counts[key]} label={say(`evidencePage.sources.${key}`)} />
      ))}
      <Count count={facts} label={factsWord(facts)} isStrong />
    </tr>
  );
}

/**
 * None is a dot to the eye, so that the counts stand out, and a word to the ear. `label` stands beside the
 * count where there is no room for columns.
 */
function Count(props: { readonly count: number; readonly label: string; readonly isStrong?: boolean }) {
  const { count, label, isStrong = false } = props;
  return (
    <td
      className={classNames(styles.count, isStrong && styles.strong, count === 0 && styles.no)}
      data-label={label}
    >
      {count === 0 ? (
        <>
          <span aria-hidden="true">·</span>
          <span className={styles.spoken}>{say("evidencePage.sources.none")}</span>
        </>
      ) : (
        count
      )}
    </td>
  );
}

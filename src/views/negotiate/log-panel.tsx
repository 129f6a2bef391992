/**
 * The log: what was said, by whom and when, what it is worth, and what falls due; warnings where dates cross.
 *
 * Offers' dates and those of the page to send come in by themselves and are changed where they stand; what was
 * said is entered here.
 */
import { useId, useMemo, useRef, useState } from "react";
import { CopyTable } from "#charts/copy-table.tsx";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import styles from "./log.module.css";
import { LogDays } from "./log-days.tsx";
import { addLogEntry } from "./log-edits.ts";
import { LogLine } from "./log-line.tsx";
import { entryTerms, logCrossings, logRows } from "./log-rows.ts";
import { crossingText, dayText, letterOf, logTitle } from "./log-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The panel. */
export function LogPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, offer } = negotiation;
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = useMemo(() => logRows(negotiation), [negotiation]);
  const crossed = useMemo(() => logCrossings(negotiation), [negotiation]);
  const firstAhead = rows.find(({ on }) => on > workspace.asOf);
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {logTitle(negotiation)}
        </h2>
        <div className={styles.copy}>
          <CopyTable table={() => copyOf(negotiation, rows)} words={frameWords} />
        </div>
      </div>
      <p className={styles.note}>{say("reply.log.note")}</p>
      {crossed.length > 0 && (
        <ul className={styles.warnings} aria-label={say("reply.log.crossings")}>
          {crossed.map((each) => (
            <li
              key={`${each.code} ${each.first.kind} ${each.first.offerId} ${each.first.entryId} ${each.second?.kind}`}
            >
              {crossingText(negotiation, each)}
            </li>
          ))}
        </ul>
      )}
      <LogDays negotiation={negotiation} rows={rows} />
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{say("reply.log.column.date")}</th>
            <th scope="col">{say("reply.log.column.what")}</th>
            <th scope="col">{say("reply.log.column.terms")}</th>
            <th scope="col">{say("reply.log.column.worth")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LogLine
              key={
                row.kind === "said" ? row.entry.id : `${row.due.kind} ${row.due.offerId} ${row.due.entryId}`
              }
              negotiation={negotiation}
              row={row}
              isFirstAhead={row === firstAhead}
              isOpen={row.kind === "said" && row.entry.id === openId}
              isNew={row.kind === "said" && row.entry.id === addedId}
              onOpen={(isOpen) => {
                setAddedId(null);
                setOpenId(isOpen && row.kind === "said" ? row.entry.id : null);
              }}
              onRemoved={() => {
                setOpenId(null);
                add.current?.focus();
              }}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          ref={add}
          onClick={() => {
            const none = { kind: "note", note: "", terms: null } as const;
            const id = addLogEntry({ offerId: offer.id, by: "them", ...none });
            setAddedId(id);
            setOpenId(id);
          }}
        >
          {say("reply.log.add")}
        </Button>
      </div>
    </section>
  );
}

function copyOf(negotiation: Negotiation, rows: ReturnType<typeof logRows>) {
  return {
    columns: [
      { label: say("reply.log.column.date"), isText: true },
      { label: say("reply.log.column.what"), isText: true },
      { label: say("reply.log.column.terms"), isText: true },
      { label: say("reply.log.column.worth") },
    ],
    rows: rows.map((row, at) => {
      const id = String(at);
      const day = dayText(negotiation, row.on);
      if (row.kind === "due") {
        const letter = letterOf(negotiation, row.due.offerId);
        return { id, cells: [day, say(`reply.log.due.${row.due.kind}`, { letter }), "", ""] };
      }
      const { entry, perYear } = row;
      const what = say(`reply.log.said.${entry.by}.${entry.kind}`, {
        letter: letterOf(negotiation, entry.offerId),
      });
      const terms = [entryTerms(negotiation, entry), entry.note].filter((each) => each !== "").join(". ");
      const worth = perYear === null ? "" : showMoney(perYear, negotiation.workspace.currency);
      return { id, cells: [day, what, terms, worth] };
    }),
  };
}

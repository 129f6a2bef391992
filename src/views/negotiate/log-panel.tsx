/**
 * The log: what was said, by whom and when, what it is worth, and what falls due; warnings where dates cross.
 *
 * Offers' dates and those of the page to send come in by themselves and are changed where they stand; what was
 * said is entered here.
 */
import { useId, useMemo, useRef, useState } from "react";
import { CopyTable } from "#charts/copy-table.tsx";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import styles from "./log.module.css";
import { logCopy } from "./log-copy.ts";
import { LogDays } from "./log-days.tsx";
import { addLogEntry } from "./log-edits.ts";
import { LogLine } from "./log-line.tsx";
import { LogOfferLine } from "./log-offer-line.tsx";
import { standingOffers } from "./log-offers.ts";
import { logCrossings, logRows } from "./log-rows.ts";
import { crossingText, logTitle } from "./log-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The panel. */
export function LogPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, offer } = negotiation;
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = useMemo(() => logRows(negotiation), [negotiation]);
  const standing = useMemo(() => standingOffers(negotiation), [negotiation]);
  const crossed = useMemo(() => logCrossings(negotiation), [negotiation]);
  const firstAhead = rows.find(({ on }) => on > workspace.asOf);
  const begin = (entry: Parameters<typeof addLogEntry>[0]) => {
    const added = addLogEntry(entry);
    setAddedId(added);
    setOpenId(added);
  };
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {logTitle(negotiation)}
        </h2>
        <div className={styles.copy}>
          <CopyTable table={() => logCopy(negotiation, standing, rows)} words={frameWords} />
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
          {standing.map((each) => (
            <LogOfferLine
              key={each.offerId}
              negotiation={negotiation}
              standing={each}
              onDate={() =>
                begin({ offerId: each.offerId, by: "them", kind: "offer", note: "", terms: each.terms })
              }
            />
          ))}
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
          onClick={() => begin({ offerId: offer.id, by: "them", kind: "note", note: "", terms: null })}
        >
          {say("reply.log.add")}
        </Button>
      </div>
    </section>
  );
}

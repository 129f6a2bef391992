/**
 * What the targets rest on, each with its place, its kind of evidence and a switch: what is left out moves the
 * ladder at once and can be taken back. What cannot be compared for want of a rate stands under it.
 */
import { unconverted } from "#engine/negotiation/comparable-figures.ts";
import { comparableCandidates, comparableId } from "#engine/negotiation/comparables.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { ComparableRates } from "./comparable-rates.tsx";
import { ComparableRow } from "./comparable-row.tsx";
import styles from "./ladder.module.css";
import type { Negotiation } from "./use-negotiation.ts";

/** The list, folded. */
export function ComparablesList(props: { readonly negotiation: Negotiation; readonly onAdd: () => void }) {
  const { negotiation, onAdd } = props;
  const { workspace, offer } = negotiation;
  const candidates = comparableCandidates(workspace, offer).filter(({ part }) =>
    negotiation.ladder.rungs.some((rungs) => rungs.part === part),
  );
  const counted = candidates.filter(({ leftOut }) => leftOut === null).length;
  const missing = unconverted(workspace, offer).length;
  const found =
    candidates.length === 0
      ? say("ladder.list.none")
      : counted === candidates.length
        ? sayCount("ladder.list.all", counted)
        : sayCount("ladder.list.some", candidates.length, { counted: String(counted) });
  const summary = missing === 0 ? found : sayCount("ladder.list.missing", missing, { found });
  return (
    <div className={styles.list}>
      <Disclosure summary={summary}>
        <p className={styles.note}>
          {say(`ladder.list.note.${workspace.negotiation.targetMedian}`)}{" "}
          <Button kind="text" onClick={onAdd}>
            {say("ladder.addComparable")}
          </Button>
        </p>
        {candidates.length > 0 && (
          <ul className={styles.comparables} aria-label={say("ladder.list.label")}>
            {candidates.map((each) => (
              <ComparableRow key={comparableId(each)} negotiation={negotiation} each={each} />
            ))}
          </ul>
        )}
        <ComparableRates negotiation={negotiation} candidates={candidates} />
      </Disclosure>
    </div>
  );
}

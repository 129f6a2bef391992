/** Figures for the same thing in pairs: whether they meet, how far apart they are, what both report. */
import { useMemo } from "react";
import type { ConflictReport } from "#domain/report.ts";
import { say, sayCount } from "#text/say.ts";
import { isCheckChosen } from "./chosen-checks.ts";
import styles from "./conflicts.module.css";
import { amountWords, factWords, intervalWords } from "./fact-words.ts";
import { More } from "./more.tsx";
import { FactFigure } from "./open-facts.tsx";
import { allFacts, type Reported } from "./reported-facts.ts";
import { useEvidence } from "./use-evidence.ts";

type Pair = { readonly conflict: ConflictReport; readonly one: Reported; readonly other: Reported };

const FIRST = 6;

/** The table of pairs, those that do not meet first; nothing where no two figures are for one thing. */
export function ConflictsPanel() {
  const { workspace, report, chosen } = useEvidence();
  const pairs = useMemo((): readonly Pair[] => {
    const facts = new Map(allFacts(workspace.documents).map((each) => [each.fact.id, each]));
    return report.evidence.conflicts
      .filter((conflict) => isCheckChosen(conflict, workspace.documents, chosen))
      .flatMap((conflict): Pair[] => {
        const [one, other] = conflict.factIds.map((id) => facts.get(id));
        return one === undefined || other === undefined ? [] : [{ conflict, one, other }];
      })
      .sort(
        (a, b) =>
          ORDER.indexOf(a.conflict.relation) - ORDER.indexOf(b.conflict.relation) ||
          relativeDistance(b) - relativeDistance(a),
      );
  }, [workspace, report, chosen]);
  if (pairs.length === 0) return null;
  const apart = pairs.filter(({ conflict }) => conflict.relation === "disjoint").length;
  return (
    <div className={styles.conflicts}>
      <h2 id="evidence-conflicts">
        {sayCount("evidencePage.conflicts.title", pairs.length, { apart: String(apart) })}
      </h2>
      <p className={styles.caption}>{say("evidencePage.conflicts.caption")}</p>
      <More items={pairs} first={FIRST}>
        {(shown) => <Pairs pairs={shown} />}
      </More>
    </div>
  );
}

/** The table; what both report is a column only where some two do. */
function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const hasOverlap = pairs.some(({ conflict }) => conflict.overlap !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.room} aria-labelledby="evidence-conflicts" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("evidencePage.conflicts.element")}</th>
            <th scope="col">{say("evidencePage.conflicts.one")}</th>
            <th scope="col">{say("evidencePage.conflicts.other")}</th>
            <th scope="col">{say("evidencePage.conflicts.relation")}</th>
            <th scope="col" className={styles.amount}>
              {say("evidencePage.conflicts.distance")}
            </th>
            {hasOverlap && (
              <th scope="col" className={styles.amount}>
                {say("evidencePage.conflicts.overlap")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Row key={pair.conflict.factIds.join(" ")} pair={pair} hasOverlap={hasOverlap} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const ORDER: readonly ConflictReport["relation"][] = ["disjoint", "overlapping", "nested", "equal"];

/** The distance as a part of the larger figure, so that shares, prices and pay can be put in one order. */
function relativeDistance({ conflict, one, other }: Pair): number {
  const ends = [one, other].flatMap(({ fact }) => [Number(fact.low ?? 0), Number(fact.high ?? 0)]);
  return conflict.distance.toNumber() / Math.max(1e-12, ...ends.map(Math.abs));
}

function Row({ pair, hasOverlap }: { readonly pair: Pair; readonly hasOverlap: boolean }) {
  const { conflict, one, other } = pair;
  const { component, unit } = one.fact;
  const { distance, overlap } = conflict;
  const relation = say(`evidencePage.relation.${conflict.relation}`);
  return (
    <tr>
      <th scope="row">{say(`evidencePage.component.${component}`)}</th>
      <Side of={one} />
      <Side of={other} />
      <td className={styles.relation}>
        {conflict.inferred ? say("evidencePage.relation.inferred", { relation }) : relation}
      </td>
      <td className={styles.amount} data-label={say("evidencePage.conflicts.distance")}>
        {distance.isZero() ? "" : amountWords(distance, unit, component)}
      </td>
      {hasOverlap && (
        <td className={styles.amount} data-label={say("evidencePage.conflicts.overlap")}>
          {overlap === null ? "" : intervalWords(overlap.low, overlap.high, unit, component)}
        </td>
      )}
    </tr>
  );
}

function Side({ of: { fact, document } }: { readonly of: Reported }) {
  return (
    <td>
      <FactFigure text={factWords(fact)} title={say("evidencePage.facts.title")} factIds={[fact.id]} />{" "}
      <span className={styles.source}>{document.title}</span>
    </td>
  );
}

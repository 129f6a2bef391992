/** Figures for the same thing in pairs: whether they meet, how far apart they are, what both report. */
import { useMemo, useState } from "react";
import type { ConflictReport } from "#domain/report.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { isCheckChosen } from "./chosen-checks.ts";
import styles from "./conflicts.module.css";
import { amountWords, factWords, intervalWords } from "./fact-words.ts";
import { FactFigure } from "./open-facts.tsx";
import { allFacts, type Reported } from "./reported-facts.ts";
import { useEvidence } from "./use-evidence.ts";

type Pair = { readonly conflict: ConflictReport; readonly one: Reported; readonly other: Reported };

const FIRST = 6;

/** The table of pairs, those that do not meet first; nothing where no two figures are for one thing. */
export function ConflictsPanel() {
  const { workspace, report, chosen } = useEvidence();
  const [isAll, setAll] = useState(false);
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
  const hidden = pairs.length - FIRST;
  return (
    <div className={styles.conflicts}>
      <h2 id="evidence-conflicts">
        {sayCount("evidencePage.conflicts.title", pairs.length, { apart: String(apart) })}
      </h2>
      <p className={styles.caption}>{say("evidencePage.conflicts.caption")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
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
              <th scope="col" className={styles.amount}>
                {say("evidencePage.conflicts.overlap")}
              </th>
            </tr>
          </thead>
          <tbody>
            {(isAll ? pairs : pairs.slice(0, FIRST)).map((pair) => (
              <Row key={pair.conflict.factIds.join(" ")} {...pair} />
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <Button kind="text" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? say("evidencePage.checks.fewer") : sayCount("evidencePage.checks.more", hidden)}
        </Button>
      )}
    </div>
  );
}

const ORDER: readonly ConflictReport["relation"][] = ["disjoint", "overlapping", "nested", "equal"];

/** The distance as a part of the larger figure, so that shares, prices and pay can be put in one order. */
function relativeDistance({ conflict, one, other }: Pair): number {
  const ends = [one, other].flatMap(({ fact }) => [Number(fact.low ?? 0), Number(fact.high ?? 0)]);
  return conflict.distance.toNumber() / Math.max(1e-12, ...ends.map(Math.abs));
}

function Row({ conflict, one, other }: Pair) {
  const { component, unit } = one.fact;
  const relation = say(`evidencePage.relation.${conflict.relation}`);
  return (
    <tr>
      <th scope="row">{say(`evidencePage.component.${component}`)}</th>
      <Side of={one} />
      <Side of={other} />
      <td>{conflict.inferred ? say("evidencePage.relation.inferred", { relation }) : relation}</td>
      <td className={styles.amount}>
        {conflict.distance.isZero() ? "" : amountWords(conflict.distance, unit, component)}
      </td>
      <td className={styles.amount}>
        {conflict.overlap === null
          ? ""
          : intervalWords(conflict.overlap.low, conflict.overlap.high, unit, component)}
      </td>
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

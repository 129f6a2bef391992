/**
 * What an offer that is still being entered says so far: its totals, and the questions it leaves open.
 */
import { useDeferredValue, useMemo } from "react";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { qualifier } from "#engine/qualifier.ts";
import { report } from "#engine/report.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { sayQuestion } from "#text/say-gap.ts";
import styles from "./guided.module.css";

const TOTALS = ["guaranteedCash", "expectedCash", "paperTotal"] as const;

type GuidedSoFarProps = {
  readonly offer: Offer;
  /** Whether it starts a workspace of its own, which then counts in its currency. */
  readonly isFirst: boolean;
};

/** The totals of `offer` alone, under the workspace's assumptions. */
export function GuidedSoFar({ offer, isFirst }: GuidedSoFarProps) {
  const workspace = useWorkspace();
  const shown = useDeferredValue(offer);
  const alone: Workspace = useMemo(
    () => ({
      ...workspace,
      currency: isFirst ? shown.currency : workspace.currency,
      offers: [shown],
      baselineOfferId: shown.id,
      documents: [],
    }),
    [workspace, shown, isFirst],
  );
  const figures = useMemo(() => report(alone).offers[0], [alone]);
  if (figures === undefined) return null;
  const { horizon, gaps } = figures;
  const privatePart = horizon.paperTotal.greaterThan(0)
    ? horizon.paperTotal.minus(horizon.expectedCash).dividedBy(horizon.paperTotal)
    : null;
  const questions = [...new Set(gaps.map((gap) => sayQuestion(gap)))];
  return (
    <aside className={styles.soFar} aria-live="polite">
      <h2 className={styles.soFarTitle}>{say("guide.soFar")}</h2>
      <p className={styles.later}>{sayCount("guide.soFarNote", workspace.assumptions.horizonYears)}</p>
      <dl>
        {TOTALS.map((total) => {
          const qualified = qualifier(shown, gaps, total);
          return (
            <div key={total}>
              <dt>{say(`compare.row.${total}`)}</dt>
              <dd className="figures">
                {horizon[total].isZero() && qualified !== "exact" ? (
                  <small>{say("sheet.notStated")}</small>
                ) : (
                  <>
                    {qualified !== "exact" && <small>{say(`compare.${qualified}`)} </small>}
                    {showMoney(horizon[total], alone.currency)}
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {questions.length > 0 && (
        <>
          <h3>{sayCount("compare.questions", questions.length)}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {privatePart?.greaterThan(0) === true && shown.companyFacts.liquidity === "private" && (
        <p className={styles.later}>
          {say("panel.privatePart", { share: showPercent(privatePart, { most: 0 }) })}
        </p>
      )}
    </aside>
  );
}

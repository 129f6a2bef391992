/**
 * The outcomes behind what an offer is worth to you: each exit with its chance, and the wealth it leaves.
 */

import type { Outlook } from "#domain/outcomes.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import type { WorkingLine } from "#engine/working/line.ts";
import type { OutcomeRow } from "#engine/working/worth-lines.ts";
import { showMultiple } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { blankWorkspace } from "#state/blank-offer.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { Tag } from "#ui/tag.tsx";
import { Term } from "#ui/term.tsx";
import styles from "./panel.module.css";
import { usePanel } from "./panel-context.tsx";
import { useOffers } from "./use-offers.ts";
import { lineAmount } from "./working-words.ts";

type WorkingOutcomesProps = {
  readonly rows: readonly OutcomeRow[];
  readonly sum: WorkingLine;
  /** Years that the certain sum is divided by, where it is shown per year. */
  readonly divisor: number;
  readonly offerId: string;
  readonly letter: string;
};

/** The table of outcomes, the certain sum they are worth, and that sum for other degrees of care. */
export function WorkingOutcomes({ rows, sum, divisor, offerId, letter }: WorkingOutcomesProps) {
  const { workspace, report } = useOffers();
  const { open } = usePanel();
  const { currency } = workspace;
  const money = (amount: number) => showMoney(amount, currency);
  const nothing = rows.filter(({ payout }) => payout === 0);
  const ofNothing = nothing.reduce((total, { probability }) => total + probability, 0);
  const outlook = workspace.offers.find(({ id }) => id === offerId)?.outlook ?? workspace.assumptions;
  const worth = report.offers.find(({ id }) => id === offerId)?.certaintyEquivalent ?? {};
  return (
    <>
      <table className={styles.lines}>
        <thead>
          <tr className={styles.tableHead}>
            <th scope="col">
              <Term explanation={sayTerm("exit").explanation}>{say("working.exitAt")}</Term>
            </th>
            <th scope="col" className={styles.amount}>
              {say("working.chance")}
            </th>
            <th scope="col" className={styles.amount}>
              {say("working.pays")}
            </th>
            <th scope="col" className={styles.amount}>
              {say("working.withCash")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are known by their order
            <tr key={index}>
              <th scope="row">{exitName(row, currency)}</th>
              <td className={styles.amount}>{showPercent(row.probability)}</td>
              <td className={styles.amount}>
                {row.payout === null ? say("compare.notKnown") : money(row.payout)}
              </td>
              <td className={styles.amount}>{money(row.wealth)}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{say("working.equalSum")}</th>
            <td className={styles.amount} colSpan={3}>
              {lineAmount(sum, currency)}
            </td>
          </tr>
        </tbody>
      </table>
      {ofNothing > 0 && (
        <p className={styles.note}>
          {say("working.chanceOfNothing", {
            chance: showPercent(ofNothing),
            offer: letter,
            amount: money(nothing[0]?.cash ?? 0),
          })}
        </p>
      )}
      <h3 className={styles.title}>{say("working.ifYouWere")}</h3>
      <table className={styles.lines}>
        <tbody>
          {Object.entries(worth)
            .sort(([one], [other]) => Number(one) - Number(other))
            .map(([level, amount]) => (
              <tr key={level}>
                <th scope="row">
                  {careName(level, workspace.assumptions.riskAversion)}{" "}
                  <small>
                    {say("panel.stake", { share: showPercent(stakeForDoubling(Number(level)), { most: 0 }) })}
                  </small>
                </th>
                <td className={styles.amount}>{money(amount / divisor)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={styles.note}>
        <Tag basis="assumed">{say("working.assumed")}</Tag>{" "}
        {say(isDefault(outlook) ? "working.defaults" : "working.yours")}{" "}
        <Button kind="text" onClick={() => open({ kind: "assumptions" })}>
          {say("panel.changeAssumptions")}
        </Button>
      </p>
    </>
  );
}

/** Whether outcomes and chances are those that a new workspace begins with. */
function isDefault({ outcomes }: Pick<Outlook, "outcomes">): boolean {
  const defaults = blankWorkspace("").assumptions.outcomes;
  return (
    outcomes.length === defaults.length &&
    defaults.every(
      ({ multiple, probability }, index) =>
        Number(outcomes[index]?.multiple) === Number(multiple) &&
        Number(outcomes[index]?.probability) === Number(probability),
    )
  );
}

function exitName(row: OutcomeRow, currency: string): string {
  if (row.multiple === 0) return say("working.nothing");
  const multiple = showMultiple(row.multiple);
  if (row.exitValue === null) return multiple;
  return say("working.exitOf", {
    multiple,
    valuation: showMoney(row.exitValue, currency, { form: "compact" }),
  });
}

function careName(level: string, riskAversion: string): string {
  if (Number(level) === Number(riskAversion)) return say("working.asSet", { level });
  return Number(level) < Number(riskAversion)
    ? say("working.lessCareful", { level })
    : say("working.moreCareful", { level });
}

/**
 * The chances that the runs come to, each with its standard error.
 */

import { memo } from "react";
import { turned } from "#engine/difference-qualifier.ts";
import type { RunsInput, RunsReport } from "#engine/simulation/runs.ts";
import type { Estimate } from "#engine/simulation/spread.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { grantQualifier, knownAs } from "./as-known.ts";
import { leadQualifier } from "./lede.ts";
import styles from "./runs.module.css";
import type { Equity } from "./use-equity.ts";

/** As many as `REPLICATIONS` of the engine. */
const REPLICATIONS = 16;

/** The table, about what was `asked` and not what the page shows by now: ahead of each other offer, the grant pays nothing, and where it ends. */
export const RunsChances = memo(function RunsChances(props: {
  readonly equity: Equity;
  readonly asked: RunsInput;
  readonly report: RunsReport;
}) {
  const { equity, asked, report } = props;
  const { marks, sides } = equity;
  const { currency } = asked.workspace;
  const offer = sides.find(({ id }) => id === asked.offerId);
  if (offer === undefined) return null;
  const letter = (id: string) => marks.find((mark) => mark.id === id)?.letter;
  const over = (id: string | null) => leadQualifier(offer, sides.find((side) => side.id === id) ?? null);
  const nothing = report.offers.find(({ id }) => id === offer.id)?.nothing ?? null;
  const { end, againstId } = report.picture;
  const ends = [
    ["runs.chances.median", end.p50],
    ["runs.chances.p10", end.p10],
    ["runs.chances.p90", end.p90],
    ["runs.chances.mean", end.mean],
  ] as const;
  const how = over(againstId);
  const money = (amount: number) =>
    againstId === null ? showMoney(amount, currency) : showMoneyChange(amount, currency);
  return (
    <div>
      <h3 className={styles.title}>{say("runs.chances.title")}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("runs.chances.what")}</th>
            <th scope="col">{say("runs.chances.value")}</th>
            <th scope="col">{say("runs.chances.error")}</th>
          </tr>
        </thead>
        <tbody>
          {report.chances.map(({ againstId: id, ahead }) => {
            const other = letter(id);
            return other === undefined ? null : (
              <ChanceRow
                key={id}
                what={say("runs.chances.ahead", { offer: offer.mark.letter, other })}
                estimate={ahead}
                how={over(id)}
              />
            );
          })}
          {nothing !== null && (
            <ChanceRow
              what={say("runs.chances.nothing")}
              estimate={nothing.chance}
              how={turned(grantQualifier(offer))}
            />
          )}
          {ends.map(([code, { value, standardError }]) => (
            <tr key={code}>
              <th scope="row">{say(code)}</th>
              <td>{knownAs(how, money(value))}</td>
              <td>± {showMoney(standardError, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{say("runs.chances.note", { count: String(REPLICATIONS) })}</p>
    </div>
  );
});

function ChanceRow(props: {
  readonly what: string;
  readonly estimate: Estimate;
  readonly how: ReturnType<typeof turned>;
}) {
  const { what, estimate, how } = props;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{knownAs(how, showPercent(estimate.value))}</td>
      <td>± {showPercent(estimate.standardError, { most: 2 })}</td>
    </tr>
  );
}

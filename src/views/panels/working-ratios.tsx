/**
 * The chance that is enough, as a ratio: what has to be made up over what the prize adds, both as they feel.
 */
import type { TimesOrNothing } from "#engine/outcomes/times-or-nothing.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import styles from "./panel.module.css";

type WorkingRatiosProps = { readonly ratios: readonly TimesOrNothing[]; readonly currency: string };

/** One row for each risk aversion. */
export function WorkingRatios({ ratios, currency }: WorkingRatiosProps) {
  return (
    <>
      <h3 className={styles.title}>{say("working.ratio")}</h3>
      <p className={styles.note}>{say("working.ratio.note")}</p>
      <table className={styles.lines}>
        <thead>
          <tr className={styles.tableHead}>
            <th scope="col">{say("working.ratio.level")}</th>
            {(["gap", "prize", "chance"] as const).map((column) => (
              <th key={column} scope="col" className={styles.amount}>
                {say(`working.ratio.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratios.map(({ riskAversion, felt, chance }) => (
            <tr key={riskAversion}>
              <th scope="row">{showNumber(riskAversion)}</th>
              <td className={styles.amount}>{felt === null ? "" : showMoney(felt.gap, currency)}</td>
              <td className={styles.amount}>{felt === null ? "" : showMoney(felt.prize, currency)}</td>
              <td className={styles.amount}>
                {chance === null ? say("working.chances.none") : showPercent(chance)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

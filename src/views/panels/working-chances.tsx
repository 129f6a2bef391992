/**
 * What would have to be true for an offer to be worth as much as another: the chance of a tenfold exit.
 */
import type { BreakEvenChances } from "#engine/working/worth-lines.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Term } from "#ui/term.tsx";
import styles from "./panel.module.css";

type WorkingChancesProps = { readonly chances: BreakEvenChances; readonly currency: string };

/** The chances by risk aversion, and the risk aversion at which the two offers are worth the same. */
export function WorkingChances({ chances, currency }: WorkingChancesProps) {
  return (
    <>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("breakEvenProbability").explanation}>{say("working.chances")}</Term>
      </h3>
      <p className={styles.note}>
        {say("working.chances.note", { prize: showMoney(chances.prize, currency) })}
      </p>
      <table className={styles.lines}>
        <tbody>
          <ChanceRow name={say("working.chances.riskNeutral")} chance={chances.riskNeutral} />
          {chances.at.map(({ riskAversion, chance }) => (
            <ChanceRow
              key={riskAversion}
              name={say("working.chances.at", { level: showNumber(riskAversion) })}
              chance={chance}
            />
          ))}
          <tr className={styles.sum}>
            <th scope="row">{say("working.chances.same")}</th>
            <td className={styles.amount}>
              {chances.indifference === null
                ? say("working.chances.neverSame")
                : showNumber(Math.round(chances.indifference * 100) / 100)}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function ChanceRow({ name, chance }: { readonly name: string; readonly chance: number | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.amount}>{chance === null ? say("working.chances.none") : showPercent(chance)}</td>
    </tr>
  );
}

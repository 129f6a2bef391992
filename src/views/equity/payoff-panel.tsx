/**
 * What the grant pays by the value at which the company exits, and from which exit it is worth more.
 */
import { useMemo } from "react";
import { PayoffChart } from "#charts/payoff-chart.tsx";
import type { PayoffFormats } from "#charts/payoff-layout.ts";
import { proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { laidOffAtExit } from "#engine/outcomes/laid-off.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import styles from "./payoff.module.css";
import { exitText, isReached, otherSides, stackNeverEnds } from "./payoff-forms.ts";
import { type Payoff, payoffOf } from "./payoff-series.ts";
import { payoffTable, payoffTitle } from "./payoff-words.ts";
import type { Equity } from "./use-equity.ts";

const WORDS = { legend: say("payoff.legend"), cursor: say("payoff.cursor"), thin: say("payoff.thin") };

/** The chart, what is paid first, and the break-even with its working. */
export function PayoffPanel({ equity }: { readonly equity: Equity }) {
  const payoff = useMemo(() => payoffOf(equity), [equity]);
  const { currency, assumptions } = equity.workspace;
  const { formatMoney, formatTick } = moneyFormats(currency);
  const formats = useMemo<PayoffFormats>(
    () => ({
      formatTick,
      oddsWord: say("payoff.odds"),
      off: (labels, side) => say(`payoff.off.${side}`, { list: labels.join("; ") }),
    }),
    [formatTick],
  );
  const { picture, missing } = payoff;
  const kept = equity.offer.terms.outlook.futureDilution.reduce((part, rate) => part * (1 - Number(rate)), 1);
  const caption =
    missing === null
      ? [
          say("payoff.caption", { dilution: showPercent(1 - kept), year: String(assumptions.horizonYears) }),
          ...(otherSides(equity).length > 0 ? [say("payoff.caption.others")] : []),
        ].join(" ")
      : say(`payoff.caption.${missing}`);
  return (
    <section className={styles.panel}>
      <PayoffChart
        frame={{ title: payoffTitle(equity, payoff), caption, words: frameWords }}
        picture={picture}
        others={otherSides(equity).map(({ mark }) => mark)}
        table={() => (picture === null ? { columns: [], rows: [] } : payoffTable(equity, picture))}
        words={WORDS}
        formats={formats}
        formatMoney={formatMoney}
        exitLabel={(exit) => say("payoff.exit", { exit: showMoney(exit, currency, { form: "compact" }) })}
      />
      <PayoffNotes equity={equity} payoff={payoff} />
    </section>
  );
}

function PayoffNotes({ equity, payoff }: { readonly equity: Equity; readonly payoff: Payoff }) {
  const { offer, against, workspace, optionsAt } = equity;
  const { open } = usePanel();
  const { held } = offer.worth;
  const { preferences } = held.claims;
  const hasStack = preferences > 0;
  const breakEven = payoff.main.breakEven;
  return (
    <div className={styles.notes}>
      <p>
        {hasStack
          ? say("payoff.stack.some", {
              amount: showMoney(preferences, workspace.currency, { form: "compact" }),
            })
          : say("payoff.stack.none")}{" "}
        {hasStack && stackNeverEnds(offer.worth) && `${say("payoff.stack.never")} `}
        <Button kind="text" onClick={() => open({ kind: "company", offerId: offer.id, at: "preference" })}>
          {say(hasStack ? "payoff.stack.edit" : "payoff.stack.enter")}
        </Button>
      </p>
      {held.ofPrice.length > 0 && held.ofCompany.length > 0 && <p>{say("payoff.partlyPriced")}</p>}
      <EarlyVesting equity={equity} />
      {optionsAt === null && against !== null && isReached(breakEven) && (
        <p>
          <Sentence
            code="payoff.breakEven"
            slots={{
              figure: (
                <WorkingFigure
                  figure={{ offerId: offer.id, figure: "breakEvenExit", againstId: against.id }}
                  text={exitText(payoff.main, workspace.currency)}
                />
              ),
            }}
          />
        </p>
      )}
    </div>
  );
}

/** What acceleration does that the curve does not show. */
function EarlyVesting({ equity }: { readonly equity: Equity }) {
  const { terms } = equity.offer;
  const { exitYear } = terms.outlook;
  const money = (amount: number) => showMoney(amount, equity.workspace.currency);
  const isNone = terms.offer.grants.every(({ acceleration }) => Number(acceleration?.fraction ?? 0) === 0);
  if (isNone) return null;
  if (exitYear > terms.horizonYears) {
    const years = String(terms.horizonYears);
    return <p>{say("payoff.triggerLate", { exit: String(exitYear), years })}</p>;
  }
  const laidOff = laidOffAtExit(terms);
  if (laidOff === null) return null;
  return (
    <p>
      {say("payoff.double", {
        year: String(exitYear),
        accelerated: money(proceedsAtMultiple(laidOff.accelerated, 1)),
        plain: money(proceedsAtMultiple(laidOff.plain, 1)),
      })}
    </p>
  );
}

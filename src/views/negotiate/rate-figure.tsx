/** What 0.001 % of the company is worth in base a year by risk aversion, against what the same costs the employer. */
import { RateBars } from "#charts/rate-bars.tsx";
import { Decimal } from "#domain/money.ts";
import { ratesToYou, shareCostOf, UNIT } from "#engine/negotiation/exchange-rates.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { aversionsOf } from "./rate-aversions.ts";
import { costBand } from "./rate-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The figure. */
export function RateFigure({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, model, count, mark, riskAversion } = negotiation;
  const { currency } = workspace;
  const money = (amount: number) => showMoney(amount, currency);
  const band = costBand(negotiation);
  const bars = aversionsOf(riskAversion).map((at) => {
    const aversion = showNumber(at, { most: 2 });
    const value = ratesToYou(model, at).ownership.baseSalary ?? 0;
    return {
      id: aversion,
      name:
        at === riskAversion
          ? say("rate.bars.own", { aversion })
          : at === 0
            ? say("rate.bars.neutral", { aversion })
            : aversion,
      value,
      label: money(value),
      isOwn: at === riskAversion,
    };
  });
  const own = bars.find(({ isOwn }) => isOwn);
  // All of the company at headline, from what a part of it adds to a year's count.
  const headline = count
    .totalAt({ ...model.present, ownership: new Decimal(UNIT.ownership) }, new Decimal(1))
    .minus(count.totalAt({ ...model.present, ownership: new Decimal(0) }, new Decimal(1)))
    .times(workspace.negotiation.approval.countYears);
  const cost = shareCostOf(workspace);
  return (
    <RateBars
      frame={{
        title: say("rate.bars.title", { amount: own?.label ?? "" }),
        caption:
          band === null
            ? say("rate.bars.captionNone")
            : say("rate.bars.caption", { headline: showMoney(headline, currency) }),
        words: frameWords,
        isPart: true,
      }}
      offer={mark}
      bars={bars}
      band={
        band === null
          ? null
          : { ...band, label: say("rate.bars.cost", { low: money(band.low), high: money(band.high) }) }
      }
      formatTick={moneyFormats(currency).formatTick}
      table={() => ({
        columns: [{ label: say("rate.bars.aversion"), isText: true }, { label: say("rate.bars.worth") }],
        rows: [
          ...bars.map(({ id, name, label }) => ({ id, cells: [name, label] })),
          ...(band === null
            ? []
            : [
                {
                  id: "low",
                  opensGroup: true,
                  cells: [say("rate.bars.costRow", { basis: showPercent(cost.low) }), money(band.low)],
                },
                {
                  id: "high",
                  cells: [say("rate.bars.costRow", { basis: showPercent(cost.high) }), money(band.high)],
                },
              ]),
        ],
      })}
    />
  );
}

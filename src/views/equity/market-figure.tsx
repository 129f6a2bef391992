/** The market's lens drawn: a bar for each step from the headline, the other offer's place on every one. */
import { PriceSteps } from "#charts/price-steps.tsx";
import { isOption } from "#domain/grant.ts";
import type { MarketLens } from "#domain/market-lens.ts";
import { type MarketStep, marketSteps, marketTotal } from "#engine/outcomes/market-lens.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import { grantQualifier, knownAs } from "./as-known.ts";
import type { MarketView } from "./lens-series.ts";
import { LensTable } from "./lens-table.tsx";
import styles from "./lenses.module.css";
import { MarketFields } from "./market-fields.tsx";
import { MarketModels, ModelsWorking } from "./market-models.tsx";
import type { Equity } from "./use-equity.ts";

/** The figure, its table, and what it rests on. */
export function MarketFigure({ equity, view }: { readonly equity: Equity; readonly view: MarketView }) {
  const { workspace, offer, against } = equity;
  const { currency } = workspace;
  const lens = workspace.assumptions.marketLens;
  const { price, other, columns } = view;
  const compact = (amount: number) => showMoney(amount, currency, { form: "compact" });
  const factor = { headline: 1, fair: Number(lens.fairToHeadline), marketable: 1 - price.discount };
  const head = (step: MarketStep, most = 2) =>
    step === "headline"
      ? say("lens.headline")
      : say("lens.step.times", { ratio: showNumber(factor[step], { most }) });
  const name = (step: MarketStep) => (step === "headline" ? say("lens.step.headline") : head(step));
  const isPart = offer.figures.headlineEquity?.greaterThan(price.headline + 0.5) === true;
  return (
    <div className={styles.lens}>
      <PriceSteps
        frame={{
          title:
            columns.marketable.ofHeadline === null
              ? say("lens.market.titleNone")
              : say("lens.market.title", {
                  amount: knownAs(grantQualifier(offer), compact(price.marketable)),
                  share: showPercent(columns.marketable.ofHeadline, { most: 0 }),
                }),
          caption: isPart
            ? say("lens.market.captionPart", { years: String(workspace.assumptions.horizonYears) })
            : say("lens.market.caption"),
          words: frameWords,
          isPart: true,
        }}
        offer={offer.mark}
        against={other === null ? null : (against?.mark ?? null)}
        otherLabel={other === null ? "" : showMoney(marketTotal(other, "marketable"), currency)}
        steps={marketSteps.map((step) => ({
          id: step,
          name: name(step),
          note: stepNote(equity, view, lens, step, true),
          shortNote: stepNote(equity, view, lens, step, false),
          cash: price.cash,
          paper: price[step],
          paperLabel: compact(price[step]),
          other: other === null ? null : marketTotal(other, step),
        }))}
        words={{
          cash: say("lens.market.cash", { amount: compact(price.cash) }),
          key: say("lens.market.key"),
        }}
        table={() => ({
          columns: [
            { label: say("lens.price"), isText: true, isLong: true },
            { label: say("lens.cash") },
            { label: say("lens.grant") },
            { label: say("lens.inAll", { offer: offer.mark.letter }), isTotal: true },
            ...(against === null ? [] : [{ label: say("lens.inAll", { offer: against.mark.letter }) }]),
          ],
          rows: marketSteps.map((step) => ({
            id: step,
            cells: [
              `${name(step)} ${stepNote(equity, view, lens, step, true)}`,
              showMoney(price.cash, currency),
              showMoney(price[step], currency),
              showMoney(columns[step].total, currency),
              ...(against === null
                ? []
                : [other === null ? say("lens.notKnown") : showMoney(marketTotal(other, step), currency)]),
            ],
          })),
        })}
      />
      <LensTable
        head={say("lens.price")}
        columns={marketSteps.map((step) => ({
          ...columns[step],
          id: step,
          head: head(step),
          isChosen: step === "marketable",
          ...(step === "headline" && !isPart && equity.optionsAt === null
            ? {
                figure: (
                  <WorkingFigure
                    figure={{ offerId: offer.id, figure: "headlineEquity" }}
                    text={showMoney(price.headline, currency)}
                  />
                ),
              }
            : {}),
        }))}
        currency={currency}
        self={offer.mark.letter}
        other={against?.mark.letter ?? null}
      />
      <MarketModels price={price} chosen={lens.model} currency={currency} />
      <MarketFields price={price} />
      <ModelsWorking price={price} lens={lens} />
    </div>
  );
}

/** What a step does, in full or as far as a phone has room. */
function stepNote(
  { workspace, offer }: Equity,
  { price }: MarketView,
  lens: MarketLens,
  step: MarketStep,
  isFull: boolean,
): string {
  const { currency } = workspace;
  const model = say(`lens.model.${lens.model}`);
  const years = String(price.years);
  if (step === "fair") {
    return isFull && lens.source !== ""
      ? say("lens.step.fair", { source: lens.source })
      : say("lens.step.fair.short");
  }
  if (step === "marketable") {
    if (!isFull) return say("lens.step.wait.short", { years, model });
    const volatility = showPercent(lens.volatility);
    return lens.model === "chaffe1993"
      ? say("lens.step.wait.put", { years, model, volatility, rate: showPercent(lens.riskFreeRate) })
      : say("lens.step.wait", { years, model, volatility });
  }
  const { held } = offer.worth;
  const { valuation } = held;
  if (valuation === null || held.ofPrice.length > 0) return say("lens.step.headline.last");
  const shown = showMoney(valuation, currency, { form: "compact" });
  if (offer.offer.grants.some(({ kind }) => isOption(kind))) {
    return say("lens.step.headline.less", { valuation: shown });
  }
  return isFull
    ? say("lens.step.headline.share", {
        ownership: showOwnership(price.headline / valuation),
        valuation: shown,
      })
    : say("lens.step.headline.at", { valuation: shown });
}

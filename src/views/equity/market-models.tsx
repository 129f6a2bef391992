/** What the three models make of the same wait, with how each comes to it and what it was checked against. */
import type { MarketabilityModel, MarketLens } from "#domain/market-lens.ts";
import type { MarketPrice, ModelPrice } from "#engine/outcomes/market-lens.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./lenses.module.css";

/** The three discounts with the grant after each; the chosen model's row is strong. */
export function MarketModels(props: {
  readonly price: MarketPrice;
  readonly chosen: MarketabilityModel;
  readonly currency: string;
}) {
  const { price, chosen, currency } = props;
  return (
    <table className={styles.models}>
      <thead>
        <tr>
          <th scope="col">{say("lens.models", { years: String(price.years) })}</th>
          <th scope="col">{say("lens.models.discount")}</th>
          <th scope="col">{say("lens.grant")}</th>
        </tr>
      </thead>
      <tbody>
        {price.models.map(({ model, discount, marketable }) => (
          <tr key={model} className={model === chosen ? styles.chosen : undefined}>
            <th scope="row">{say(`lens.model.${model}`)}</th>
            <td>{showPercent(discount)}</td>
            <td>{showMoney(marketable, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each model prices, its steps on one line, and the published figure that it was checked against. */
export function ModelsWorking({ price, lens }: { readonly price: MarketPrice; readonly lens: MarketLens }) {
  return (
    <Disclosure summary={say("lens.models.how")}>
      <dl className={styles.working}>
        {price.models.map((each) => (
          <div key={each.model}>
            <dt>{say(`lens.model.${each.model}`)}</dt>
            <dd>{say(`lens.measures.${each.model}`)}</dd>
            <dd className="figures">{workingOf(each, price, lens)}</dd>
            <dd>{say(`lens.check.${each.model}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>{say("lens.models.use")}</p>
    </Disclosure>
  );
}

/** The steps to one discount, on one line. */
function workingOf({ discount, deviation }: ModelPrice, price: MarketPrice, lens: MarketLens): string {
  const shown = showPercent(discount, { most: 2 });
  if (deviation === null) {
    return say("lens.working.put", {
      volatility: showPercent(lens.volatility),
      rate: showPercent(lens.riskFreeRate),
      years: String(price.years),
      discount: shown,
    });
  }
  return say("lens.working.average", {
    spread: showNumber(price.spread, { most: 4 }),
    deviation: showNumber(deviation, { most: 4 }),
    discount: shown,
  });
}

/**
 * Two ways to price a private grant, side by side and never multiplied: what a buyer might pay, and the certain
 * sum that one would swap it for.
 */
import { marketPrice } from "#engine/outcomes/market-lens.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { EquityTerm } from "./equity-term.tsx";
import type { Equity } from "./use-equity.ts";

/** The two lenses of the grant that is looked at. */
export function LensesPanel({ equity }: { readonly equity: Equity }) {
  const { workspace, offer } = equity;
  const price = marketPrice(offer, workspace.assumptions.marketLens);
  if (price === null) return null;
  return (
    <section aria-label={offer.mark.name}>
      <EquityTerm term="marketabilityDiscount" /> {showPercent(price.discount)}:{" "}
      {showMoney(price.marketable, workspace.currency)}
    </section>
  );
}

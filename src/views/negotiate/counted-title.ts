/** What the counted totals come to: up to which price of a share nobody else has to approve. */

import { Decimal } from "#domain/money.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The finding, of the packages where there are any, else of the offer. */
export function countedTitle({ workspace, count, model, packages }: Negotiation): string {
  const { currency } = workspace;
  const all = packages.packages.map(({ terms }) => terms);
  if (count.threshold === null) {
    const at = (basis: string) =>
      showMoney(count.totalAt(model.present, new Decimal(basis)), currency, { form: "compact" });
    return say("rate.counted.titleFree", { low: at("0"), high: at("1") });
  }
  const threshold = showMoney(count.threshold, currency);
  const crossings = (all.length === 0 ? [model.present] : all).map((terms) => count.highestBasis(terms));
  const least = Decimal.min(...crossings.map((each) => each ?? new Decimal(1)));
  if (least.isZero()) return say("rate.counted.titleNone", { threshold });
  if (least.greaterThanOrEqualTo(1)) return say("rate.counted.titleAny", { threshold });
  const basis = basisText(least, workspace.negotiation.approval.equityBasis);
  return all.length === 0
    ? say("rate.counted.titleOffer", { threshold, basis })
    : say("rate.counted.titleAll", { threshold, basis });
}

const MOST_DECIMALS = 3;

/** The share price up to which something passes; as many decimals as tell it from the one it is counted at. */
export function basisText(passes: Decimal, counted: Decimal | string): string {
  for (let most = 0; most < MOST_DECIMALS; most += 1) {
    const text = showPercent(passes, { most });
    if (text !== showPercent(counted, { most }) || passes.equals(counted)) return text;
  }
  return showPercent(passes, { most: MOST_DECIMALS });
}

/** What an offer does not say of its equity, as the questions ask it. */
import { type Grant, isOption } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";

/** Whether no valuation of the company is known, or none at which a grant in money was stated. */
export function lacksValuation(workspace: Workspace, { companyFacts, currency, grants }: Offer): boolean {
  const hasRate = exchangeRate(workspace, companyFacts.currency ?? currency) !== null;
  return (
    (companyFacts.postMoneyValuation === null && hasRate) ||
    grants.some(({ size }) => size.kind === "value" && size.atValuation === null)
  );
}

/** Whether some of the grants are options of which no strike is known. */
export function lacksStrikeOfOptions({ grants }: Offer): boolean {
  return grants.some(({ kind, strike }) => isOption(kind) && lacksStrike(strike));
}

/** Whether no figure of a strike is known. */
export function lacksStrike(strike: Grant["strike"]): boolean {
  if (strike === null) return true;
  return (strike.kind === "pricePerShare" ? strike.price : strike.valuation) === null;
}

/** Whether the figure of a size is not known. */
export function lacksSize(size: Grant["size"]): boolean {
  switch (size.kind) {
    case "ownership":
      return size.fraction === null;
    case "shares":
      return size.shares === null;
    case "value":
      return size.amount === null;
  }
}

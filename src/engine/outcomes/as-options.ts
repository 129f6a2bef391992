/**
 * What if a grant were options: the same size, bought at a part of today's valuation.
 *
 * "Shares or options" is the question that moves a private grant most, and a letter often leaves it open.
 */
import type { Grant } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";

/**
 * The part of the last round at which options are thought of, where nothing is said: a 409A valuation commonly
 * stands at 25 to 40 % of the preferred price, so this is an assumption of ours until the strike is known.
 */
export const STRIKE_ASKED = "0.35";

/**
 * The workspace with every grant of `offerId`, or `only` the one at that place, as options struck at `rate` of
 * the company's valuation, 0 to 1; as it is where that valuation or its currency is not known.
 */
export function asOptions(
  workspace: Workspace,
  offerId: string,
  rate: string,
  only: number | null = null,
): Workspace {
  return {
    ...workspace,
    offers: workspace.offers.map((offer) =>
      offer.id === offerId ? offerAsOptions(workspace, offer, rate, only) : offer,
    ),
  };
}

function offerAsOptions(workspace: Workspace, offer: Offer, rate: string, only: number | null): Offer {
  const valuation = valuationForStrikes(workspace, offer);
  if (valuation === null) return offer;
  const strike: Grant["strike"] = { kind: "companyValuation", valuation: scaled(valuation, rate) };
  return {
    ...offer,
    grants: offer.grants.map((grant, place) =>
      only === null || only === place ? { ...grant, kind: "nso", strike } : grant,
    ),
  };
}

/** The valuation in the offer's own currency, in which strikes are stated. */
export function valuationForStrikes(workspace: Workspace, { currency, companyFacts }: Offer): Stated {
  const { postMoneyValuation } = companyFacts;
  const from = exchangeRate(workspace, companyFacts.currency ?? currency);
  const to = exchangeRate(workspace, currency);
  if (companyFacts.currency === undefined || companyFacts.currency === currency) return postMoneyValuation;
  if (postMoneyValuation === null || from === null || to === null || to.isZero()) return null;
  return scaled(postMoneyValuation, from.dividedBy(to));
}

function scaled(value: NonNullable<Stated>, factor: string | Decimal): NonNullable<Stated> {
  const times = (amount: string) => new Decimal(amount).times(factor).toSignificantDigits(25).toFixed();
  return typeof value === "string" ? times(value) : { low: times(value.low), high: times(value.high) };
}

/**
 * One grant's worth: headline value, what it claims of the company, and what exercising it costs.
 *
 * Ownership e is stated, shares ÷ fully diluted, or amount ÷ valuation; headline is e × (V − K), never
 * below zero, K the valuation that the strike stands for. What is needed and not known is named by path,
 * and the grant then has no value at all. MODEL section 4; FORMATS, below the table of the workspace.
 */
import type { Grant } from "#domain/grant.ts";
import { Decimal, ONE, ZERO } from "#domain/money.ts";
import { converted, locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { type End, opposite, statedAmount, statedCount } from "#engine/stated-value.ts";
import { type VestingSchedule, vestingSchedule } from "#engine/vesting/schedule.ts";
import type { CompanyValue } from "./company-value.ts";
import { positive } from "./company-value.ts";
import type { Lacks } from "./missing.ts";
import { type StrikeTerm, strikePrice, strikeTerm, strikeValuation } from "./strike.ts";

/** What a whole grant comes to, in the workspace's currency; unrounded to 34 digits. */
export type GrantWorth = {
  /** Headline value, never below zero. */
  readonly headline: Decimal;
  /** What it claims: a fraction of the company, or shares at today's price where no count is known. */
  readonly claim:
    | { readonly of: "company"; readonly ownership: Decimal }
    | { readonly of: "price"; readonly value: Decimal };
  /** What exercising all of it costs; 0 for shares. */
  readonly exerciseCost: Decimal;
};

/** A grant with its worth and the schedule on which it vests. */
export type ValuedGrant = GrantWorth & { readonly schedule: VestingSchedule };

/** A grant in its offer, its own ranges at `end`, the company's at ends of their own. */
export type GrantRead = {
  readonly terms: OfferTerms;
  readonly grant: Grant;
  readonly company: CompanyValue;
  readonly end: End;
};

/** The grant's worth, or null; each thing that it lacks is told to `lacks`. */
export function grantValue(read: GrantRead, lacks: Lacks): ValuedGrant | null {
  const strike = strikeTerm(read, lacks);
  const shares = read.grant.size.kind === "shares" ? grantShares(read) : null;
  const worth = grantWorth(read, shares, strike, lacks);
  return worth === null ? null : { ...worth, schedule: vestingSchedule(read.grant.vesting, shares) };
}

/** Whole shares of a share grant after the location adjustment, rounded down; null = not known. */
export function grantShares({ terms, grant, end }: Omit<GrantRead, "company">): Decimal | null {
  if (grant.size.kind !== "shares") return null;
  const count = statedCount(grant.size.shares, end);
  return count === null ? null : count.floor().times(locationFactor(terms.offer, "grants")).floor();
}

function grantWorth(
  read: GrantRead,
  shares: Decimal | null,
  strike: StrikeTerm,
  lacks: Lacks,
): GrantWorth | null {
  switch (read.grant.size.kind) {
    case "shares":
      if (shares === null) lacks({ in: "grant", path: ["size", "shares"], code: "grantSizeUnknown" });
      return sharesWorth(read, shares, strike, lacks);
    case "ownership":
      return ownershipWorth(read, read.grant.size, strike, lacks);
    case "value":
      return moneyWorth(read, read.grant.size, strike, lacks);
  }
}

/** Shares: by the price where that is what they are worth, else their part of the valuation. */
function sharesWorth(
  read: GrantRead,
  shares: Decimal | null,
  strike: StrikeTerm,
  lacks: Lacks,
): GrantWorth | null {
  const { company } = read;
  const price = sharePrice(read);
  if (price !== null) {
    const cost = strikePrice(strike, company, lacks);
    return shares === null || cost === null ? null : atPrice(shares, price, cost);
  }
  const count = shareCount(read, lacks);
  if (count === null) {
    strikePrice(strike, company, lacks);
    return null;
  }
  const cost = strikeValuation(strike, company, lacks);
  if (shares === null || cost === null || company.valuation === null) return null;
  return ofCompany(shares, count, company.valuation, cost);
}

/** Public shares are worth the market price; private ones of an unknown count, what investors paid. */
function sharePrice({ terms, company }: GrantRead): Decimal | null {
  if (terms.isPublic) return company.marketPrice;
  return company.fullyDiluted === null ? company.preferredPrice : null;
}

/** The fully diluted count that turns shares into a part of the company. */
function shareCount({ terms, company }: GrantRead, lacks: Lacks): Decimal | null {
  const { valuation, fullyDiluted } = company;
  if (terms.isPublic && (valuation === null || fullyDiluted === null)) {
    lacks({ in: "company", path: ["prices"], code: "sharePriceUnknown" });
    return null;
  }
  // A price in a currency without a rate would do as well: then the rate is the gap.
  const hasPrice = terms.company.prices?.some(({ kind }) => kind === "preferred") === true;
  if (fullyDiluted === null && !hasPrice) {
    lacks({ in: "company", path: ["fullyDilutedShares"], code: "fullyDilutedSharesUnknown" });
  }
  return fullyDiluted;
}

/** A stated fraction of the company. */
function ownershipWorth(
  { terms, company, end }: GrantRead,
  size: Extract<Grant["size"], { kind: "ownership" }>,
  strike: StrikeTerm,
  lacks: Lacks,
): GrantWorth | null {
  const fraction = statedAmount(size.fraction, end);
  if (fraction === null) lacks({ in: "grant", path: ["size", "fraction"], code: "grantSizeUnknown" });
  const cost = strikeValuation(strike, company, lacks);
  if (company.valuation === null) {
    lacks({ in: "company", path: ["postMoneyValuation"], code: "valuationUnknown" });
    return null;
  }
  if (fraction === null || cost === null) return null;
  return ofCompany(fraction.times(locationFactor(terms.offer, "grants")), ONE, company.valuation, cost);
}

/** Money at a valuation: a fraction of the company, or of a public one simply the money. */
function moneyWorth(
  read: GrantRead,
  size: Extract<Grant["size"], { kind: "value" }>,
  strike: StrikeTerm,
  lacks: Lacks,
): GrantWorth | null {
  const { terms, company, end } = read;
  if (size.amount === null) lacks({ in: "grant", path: ["size", "amount"], code: "grantSizeUnknown" });
  const stated = converted(size.amount, end, terms.rate);
  const amount = stated === null ? null : stated.times(locationFactor(terms.offer, "grants"));
  if (size.atValuation === undefined && terms.isPublic) {
    // Whether it can be valued does not hang on how much it is.
    const worth = publicMoneyWorth(amount ?? ONE, strike, company);
    if (worth !== null || strike.kind === "none") return amount === null ? null : worth;
  }
  const at = valuationAtGrant(read, size, lacks);
  if (company.valuation === null) {
    lacks({ in: "company", path: ["postMoneyValuation"], code: "valuationUnknown" });
  }
  const cost = strikeValuation(strike, company, lacks);
  if (amount === null || at === null || cost === null || company.valuation === null) return null;
  return ofCompany(amount, at, company.valuation, cost);
}

/** The valuation that the money was stated at: its own, else today's. Zero divides nothing. */
function valuationAtGrant(
  { terms, company, end }: GrantRead,
  size: Extract<Grant["size"], { kind: "value" }>,
  lacks: Lacks,
): Decimal | null {
  if (size.atValuation === undefined) {
    const today = positive(company.valuation);
    if (today === null) lacks({ in: "company", path: ["postMoneyValuation"], code: "valuationUnknown" });
    return today;
  }
  const stated = positive(converted(size.atValuation, opposite(end), terms.rate));
  if (stated === null && (terms.rate !== null || size.atValuation === null)) {
    lacks({ in: "grant", path: ["size", "atValuation"], code: "valuationUnknown" });
  }
  return stated;
}

/** Money in public shares needs no valuation unless it buys options. */
function publicMoneyWorth(amount: Decimal, strike: StrikeTerm, company: CompanyValue): GrantWorth | null {
  if (strike.kind === "none") return atPrice(amount, ONE, ZERO);
  const valuation = positive(company.valuation);
  const cost = strikeValuation(strike, company, () => {});
  if (valuation !== null && cost !== null) return ofCompany(amount, valuation, valuation, cost);
  const price = positive(company.marketPrice);
  if (price === null || strike.kind !== "price" || strike.amount === null) return null;
  return atPrice(amount.dividedBy(price), price, strike.amount);
}

/** `part` ÷ `whole` of a company at `valuation`, bought at the valuation `strike`. */
function ofCompany(part: Decimal, whole: Decimal, valuation: Decimal, strike: Decimal): GrantWorth {
  const spread = Decimal.max(ZERO, valuation.minus(strike));
  return {
    headline: part.times(spread).dividedBy(whole),
    claim: { of: "company", ownership: part.dividedBy(whole) },
    exerciseCost: part.times(strike).dividedBy(whole),
  };
}

/** Shares at a price each, bought at the price `strike`. */
function atPrice(shares: Decimal, price: Decimal, strike: Decimal): GrantWorth {
  return {
    headline: shares.times(Decimal.max(ZERO, price.minus(strike))),
    claim: { of: "price", value: shares.times(price) },
    exerciseCost: shares.times(strike),
  };
}

/**
 * A strike, as a price per share or as the company valuation that the price stands for.
 *
 * The two are one figure through the fully diluted share count: K = price × shares. Shares have none, and
 * an option's that is not known leaves its grant without a value. MODEL section 4.
 */
import { isOption } from "#domain/grant.ts";
import { type Decimal, ZERO } from "#domain/money.ts";
import { converted } from "#engine/offer-terms.ts";
import { opposite } from "#engine/stated-value.ts";
import type { CompanyValue } from "./company-value.ts";
import type { GrantRead } from "./grant-value.ts";
import type { Lacks } from "./missing.ts";

/** No strike, one of the two ways to state it, or none known; `amount` in the workspace's currency. */
export type StrikeTerm =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "price"; readonly amount: Decimal | null }
  | { readonly kind: "valuation"; readonly amount: Decimal | null };

/** The grant's strike at the end opposite to its size's. */
export function strikeTerm({ terms, grant, end }: GrantRead, lacks: Lacks): StrikeTerm {
  const { strike } = grant;
  if (strike === null) {
    if (!isOption(grant.kind)) return { kind: "none" };
    lacks({ in: "grant", path: ["strike"], code: "strikeUnknown" });
    return { kind: "unknown" };
  }
  const isPrice = strike.kind === "pricePerShare";
  const stated = isPrice ? strike.price : strike.valuation;
  if (stated === null) {
    lacks({ in: "grant", path: ["strike", isPrice ? "price" : "valuation"], code: "strikeUnknown" });
  }
  return {
    kind: isPrice ? "price" : "valuation",
    amount: converted(stated, opposite(end), terms.rate),
  };
}

/** The company valuation that the strike stands for; null = not known. */
export function strikeValuation(strike: StrikeTerm, company: CompanyValue, lacks: Lacks): Decimal | null {
  if (strike.kind === "none") return ZERO;
  if (strike.kind === "unknown") return null;
  if (strike.kind === "valuation") return strike.amount;
  const count = countFor(company, lacks);
  return count === null || strike.amount === null ? null : strike.amount.times(count);
}

/** The price per share that the strike stands for; null = not known. */
export function strikePrice(strike: StrikeTerm, company: CompanyValue, lacks: Lacks): Decimal | null {
  if (strike.kind === "none") return ZERO;
  if (strike.kind === "unknown") return null;
  if (strike.kind === "price") return strike.amount;
  const count = countFor(company, lacks);
  return count === null || strike.amount === null ? null : strike.amount.dividedBy(count);
}

function countFor({ fullyDiluted }: CompanyValue, lacks: Lacks): Decimal | null {
  if (fullyDiluted === null) {
    lacks({ in: "company", path: ["fullyDilutedShares"], code: "fullyDilutedSharesUnknown" });
  }
  return fullyDiluted;
}

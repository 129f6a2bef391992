/**
 * The lines of equity at headline value, grant by grant; their terms add up to the figure exactly.
 *
 * Inputs stand in the currency that they are stated in, before any cut for the place.
 */
import type { Grant } from "#domain/grant.ts";
import { Decimal, ZERO } from "#domain/money.ts";
import { companyValue, latestPriceIndex } from "#engine/equity/company-value.ts";
import { grantValue, type ValuedGrant } from "#engine/equity/grant-value.ts";
import { headlineEquity, vestedByMonth } from "#engine/equity/headline.ts";
import { statedAmount, statedCount } from "#engine/stated-value.ts";
import { vestedBetweenStartAnd, vestedInAll } from "#engine/vesting/schedule.ts";
import { statedBasis } from "./basis.ts";
import { inCurrency, locationLines, type WorkingScope } from "./cash-lines.ts";
import { DERIVED, input, term, type WorkingLine } from "./line.ts";

/** What vests of each grant in the scope's years, or with `whole` all that vests from month 1 on. */
export function equityLines(scope: WorkingScope, whole: boolean): readonly WorkingLine[] {
  const { offer, terms, years } = scope;
  const company = companyValue(terms, "mid", "mid");
  const companyInputs = offer.grants.length === 0 ? [] : companyLines(scope);
  const grants = offer.grants.flatMap((grant, place) => {
    const gapPaths: string[] = [];
    const value = grantValue({ terms, grant, company, end: "mid" }, ({ in: where, path }) => {
      const keys = where === "grant" ? ["grants", place, ...path] : ["companyFacts", ...path];
      const basis = statedBasis(scope, keys, null);
      if (basis.kind === "gap") gapPaths.push(basis.path);
    });
    const code = whole ? "grantHeadline" : "equityVested";
    const params = { grantId: grant.id, kind: grant.kind, months: String(years * 12) };
    const inputs = grantLines(scope, grant, place);
    if (value === null) {
      const path =
        gapPaths[0] ?? `exchangeRates.${terms.rate === null ? offer.currency : companyCurrency(scope)}`;
      return [...inputs, term(code, null, { kind: "gap", path }, params)];
    }
    const amount = whole ? headlineEquity([value]) : (vestedByMonth([value], years * 12).at(-1) ?? ZERO);
    const vested = vestingLines(value, whole ? null : years * 12, isWholeShares(grant));
    return [...inputs, ...vested, term(code, amount, DERIVED, params)];
  });
  return [...companyInputs, ...grants];
}

/** The whole grant's headline and the part of it that vests; nothing where that is all of it. */
function vestingLines(value: ValuedGrant, months: number | null, isShares: boolean): readonly WorkingLine[] {
  const { schedule, headline } = value;
  const vested = months === null ? vestedInAll(schedule) : vestedBetweenStartAnd(schedule, months);
  if (schedule.whole.isZero() || (months === null && vested.equals(schedule.whole))) return [];
  return [input("grantHeadline", headline, "money"), vestedLine(value, vested, isShares)];
}

/** Whether the grant vests in whole shares. */
function isWholeShares({ size, vesting }: Grant): boolean {
  return size.kind === "shares" && vesting.allocation !== "FRACTIONAL";
}

/** What vests: whole shares where they are counted, else a part of the grant. */
function vestedLine({ schedule }: ValuedGrant, vested: Decimal, isShares: boolean): WorkingLine {
  const { whole } = schedule;
  const units = isShares ? { isShares: "yes", units: vested.toFixed(), whole: whole.toFixed() } : {};
  return input("vestedFraction", vested.dividedBy(whole), "rate", DERIVED, units);
}

function companyCurrency({ offer }: WorkingScope): string {
  return offer.companyFacts.currency ?? offer.currency;
}

/** The currency of the company's figures, where it is not the workspace's. */
export function inCompanyCurrency(scope: WorkingScope): WorkingLine["params"] {
  const currency = companyCurrency(scope);
  return currency === scope.workspace.currency ? {} : { currency };
}

/** What the company's worth rests on. */
export function companyLines(scope: WorkingScope): readonly WorkingLine[] {
  const { offer, terms } = scope;
  const facts = offer.companyFacts;
  const { fullyDiluted, marketPrice, preferredPrice } = companyValue(terms, "mid", "mid");
  const own = inCompanyCurrency(scope);
  const isCounted = offer.grants.some(({ size }) => size.kind === "shares");
  // A strike is turned into the other kind through the count: K = price × shares.
  const isStruck = offer.grants.some(
    ({ size, strike }) => strike !== null && (strike.kind === "pricePerShare" || size.kind === "shares"),
  );
  const price = terms.isPublic ? marketPrice : fullyDiluted === null ? preferredPrice : null;
  const kind = terms.isPublic ? "market" : "preferred";
  const place = latestPriceIndex(facts, kind);
  const valuation = statedAmount(facts.postMoneyValuation, "mid");
  const needsPrice = (isCounted || isStruck) && price !== null;
  const needsCount = (isCounted && price === null) || (isStruck && (price === null || fullyDiluted !== null));
  return [
    ...(valuation === null && terms.isPublic
      ? []
      : [
          input(
            "valuation",
            valuation,
            "money",
            statedBasis(scope, ["companyFacts", "postMoneyValuation"], facts.postMoneyValuation),
            facts.valuationAsOf === null ? own : { ...own, asOf: facts.valuationAsOf },
          ),
        ]),
    ...(needsCount
      ? [
          input(
            "fullyDilutedShares",
            fullyDiluted,
            "shares",
            statedBasis(scope, ["companyFacts", "fullyDilutedShares"], facts.fullyDilutedShares),
          ),
        ]
      : []),
    ...(needsPrice
      ? [
          input(
            "sharePrice",
            new Decimal(facts.prices?.[place]?.price ?? 0),
            "money",
            statedBasis(scope, ["companyFacts", "prices", place], "0"),
            { ...own, kind },
          ),
        ]
      : []),
  ];
}

/** What one grant states of itself. */
export function grantLines(scope: WorkingScope, grant: Grant, place: number): readonly WorkingLine[] {
  const size = [...sizeLines(scope, grant, place), ...locationLines(scope, "grants")];
  const strike = grant.strike;
  if (strike === null) return size;
  const isPrice = strike.kind === "pricePerShare";
  const stated = isPrice ? strike.price : strike.valuation;
  const basis = statedBasis(scope, ["grants", place, "strike", isPrice ? "price" : "valuation"], stated);
  const params = { ...inCurrency(scope), grantId: grant.id };
  const code = isPrice ? "strikePrice" : "strikeValuation";
  return [...size, input(code, statedAmount(stated, "mid"), "money", basis, params)];
}

function sizeLines(scope: WorkingScope, grant: Grant, place: number): readonly WorkingLine[] {
  const { size } = grant;
  const params = { grantId: grant.id, kind: grant.kind };
  const basisOf = (key: string, stated: Parameters<typeof statedBasis>[2]) =>
    statedBasis(scope, ["grants", place, "size", key], stated);
  if (size.kind === "ownership") {
    const basis = basisOf("fraction", size.fraction);
    return [input("grantOwnership", statedAmount(size.fraction, "mid"), "rate", basis, params)];
  }
  if (size.kind === "shares") {
    const shares = statedCount(size.shares, "mid")?.floor() ?? null;
    return [input("grantShares", shares, "shares", basisOf("shares", size.shares), params)];
  }
  const own = { ...params, ...inCurrency(scope) };
  const amount = statedAmount(size.amount, "mid");
  const line = input("grantAmount", amount, "money", basisOf("amount", size.amount), own);
  if (size.atValuation === undefined) return [line];
  const at = statedAmount(size.atValuation, "mid");
  return [line, input("grantValuation", at, "money", basisOf("atValuation", size.atValuation), own)];
}

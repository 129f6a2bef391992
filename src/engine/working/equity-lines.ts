/**
 * The lines of equity at headline value, grant by grant; their terms add up to the figure exactly.
 */
import type { Grant } from "#domain/grant.ts";
import { type Decimal, ZERO } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { grantShares, grantValue } from "#engine/equity/grant-value.ts";
import { headlineEquity, vestedByMonth } from "#engine/equity/headline.ts";
import { statedAmount } from "#engine/stated-value.ts";
import { statedBasis } from "./basis.ts";
import { locationLines, type WorkingScope } from "./cash-lines.ts";
import { input, term, type WorkingLine } from "./line.ts";

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
    return [...inputs, term(code, amount, { kind: "derived" }, params)];
  });
  return [...companyInputs, ...grants];
}

function companyCurrency({ offer }: WorkingScope): string {
  return offer.companyFacts.currency ?? offer.currency;
}

/** What the company's worth rests on. */
export function companyLines(scope: WorkingScope): readonly WorkingLine[] {
  const facts = scope.offer.companyFacts;
  const { valuation, fullyDiluted, marketPrice, preferredPrice } = companyValue(scope.terms, "mid", "mid");
  const isPublic = scope.terms.isPublic;
  const needsCount = scope.offer.grants.some(
    ({ size, strike }) => size.kind === "shares" || strike?.kind === "pricePerShare",
  );
  const price = isPublic ? marketPrice : fullyDiluted === null ? preferredPrice : null;
  const kind = isPublic ? "market" : "preferred";
  const place = (facts.prices ?? []).findIndex((candidate) => candidate.kind === kind);
  return [
    ...(valuation === null && isPublic
      ? []
      : [
          input(
            "valuation",
            valuation,
            "money",
            statedBasis(scope, ["companyFacts", "postMoneyValuation"], facts.postMoneyValuation, {
              component: "valuation",
              unit: companyCurrency(scope),
              scale: 1,
            }),
            facts.valuationAsOf === null ? {} : { asOf: facts.valuationAsOf },
          ),
        ]),
    ...(needsCount && price === null
      ? [
          input(
            "fullyDilutedShares",
            fullyDiluted,
            "shares",
            statedBasis(scope, ["companyFacts", "fullyDilutedShares"], facts.fullyDilutedShares),
          ),
        ]
      : []),
    ...(needsCount && price !== null
      ? [
          input("sharePrice", price, "money", statedBasis(scope, ["companyFacts", "prices", place], "0"), {
            kind,
          }),
        ]
      : []),
  ];
}

/** What one grant states of itself. */
function grantLines(scope: WorkingScope, grant: Grant, place: number): readonly WorkingLine[] {
  const size = sizeLine(scope, grant, place);
  const strike = grant.strike;
  if (strike === null) return [size, ...locationLines(scope, "grants")];
  const isPrice = strike.kind === "pricePerShare";
  const stated = isPrice ? strike.price : strike.valuation;
  const basis = statedBasis(scope, ["grants", place, "strike", isPrice ? "price" : "valuation"], stated);
  return [
    size,
    ...locationLines(scope, "grants"),
    input(isPrice ? "strikePrice" : "strikeValuation", amountOf(scope, stated), "money", basis, {
      grantId: grant.id,
    }),
  ];
}

function sizeLine(scope: WorkingScope, grant: Grant, place: number): WorkingLine {
  const { size } = grant;
  const params = { grantId: grant.id, kind: grant.kind };
  const at = (key: string) => ["grants", place, "size", key];
  if (size.kind === "ownership") {
    const basis = statedBasis(scope, at("fraction"), size.fraction, {
      component: "equityPercent",
      unit: "percent",
      scale: 100,
    });
    return input("grantOwnership", statedAmount(size.fraction, "mid"), "rate", basis, params);
  }
  if (size.kind === "shares") {
    const shares = grantShares({ terms: scope.terms, grant, end: "mid" });
    return input("grantShares", shares, "shares", statedBasis(scope, at("shares"), size.shares), params);
  }
  const basis = statedBasis(scope, at("amount"), size.amount, {
    component: "equityValue",
    unit: scope.offer.currency,
    scale: 1,
  });
  return input("grantAmount", amountOf(scope, size.amount), "money", basis, params);
}

function amountOf({ terms }: WorkingScope, stated: Stated): Decimal | null {
  const amount = statedAmount(stated, "mid");
  return amount === null || terms.rate === null ? null : amount.times(terms.rate);
}

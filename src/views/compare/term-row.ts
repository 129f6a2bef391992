/**
 * The sheet's rows of terms: which pay elements there are, in which order, and when a row can be left out.
 *
 * A row that says nothing in any offer is offered under "all terms"; one that is the same everywhere is
 * left out under "differences only". Neither hides an unknown: two of them are not known to be equal.
 */
import { isDecimalText } from "#domain/decimal-text.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { termCell } from "./term-cells.ts";

export const TERM_ROWS = [
  "baseSalary",
  "annualRaise",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "benefits",
  "costs",
  "locationAdjustment",
  "grants",
  "strike",
  "vesting",
  "valuation",
  "preference",
] as const;
/** One pay element or term, as a row of the sheet. */
export type TermRow = (typeof TERM_ROWS)[number];

/** The two groups of rows, each in the order of the sheet. */
export const TERM_GROUPS = {
  cash: [
    "baseSalary",
    "annualRaise",
    "targetBonus",
    "signOnBonus",
    "relocation",
    "benefits",
    "costs",
    "locationAdjustment",
  ],
  equity: ["grants", "strike", "vesting", "valuation", "preference"],
} as const satisfies Record<string, readonly TermRow[]>;
export type TermGroup = keyof typeof TERM_GROUPS;

/** Rows that are always shown: what every letter is expected to say. */
const ALWAYS: ReadonlySet<TermRow> = new Set([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "grants",
  "vesting",
  "valuation",
]);

/** The rows of `group` to show for `offers`, and how many were left out for which reason. */
export function visibleRows(
  group: TermGroup,
  offers: readonly Offer[],
  choice: { readonly allTerms: boolean; readonly differencesOnly: boolean },
): { readonly rows: readonly TermRow[]; readonly equal: number; readonly unused: number } {
  const inUse = TERM_GROUPS[group].filter(
    (row) => choice.allTerms || ALWAYS.has(row) || offers.some((offer) => saysSomething(row, offer)),
  );
  const different = inUse.filter((row) => !choice.differencesOnly || differs(row, offers));
  return {
    rows: different,
    equal: inUse.length - different.length,
    unused: TERM_GROUPS[group].length - inUse.length,
  };
}

function differs(row: TermRow, offers: readonly Offer[]): boolean {
  const values = offers.map((offer) => JSON.stringify(termValue(row, offer), shortest));
  return new Set(values).size > 1 || offers.some((offer) => termCell(row, offer).value === null);
}

/** "172000.00" as "172000", so that one figure has one text. */
function shortest(_key: string, value: unknown): unknown {
  return typeof value === "string" && isDecimalText(value) ? new Decimal(value).toFixed() : value;
}

/** What an offer says in a row, as a value that can be compared: money with its currency, ids left out. */
export function termValue(row: TermRow, offer: Offer): unknown {
  const companyCurrency = offer.companyFacts.currency ?? offer.currency;
  switch (row) {
    case "baseSalary":
      return [offer.baseSalary, offer.currency];
    case "annualRaise":
      return offer.annualRaiseRate;
    case "targetBonus":
      return [offer.targetBonus, offer.bonusAttainment, offer.currency];
    case "signOnBonus":
      return [offer.signOnBonus, offer.currency];
    case "relocation":
      return [offer.relocation, offer.currency];
    case "benefits":
      return offer.benefits.map((benefit) => [benefit, offer.currency]);
    case "costs":
      return offer.costs.map((cost) => [cost, offer.currency]);
    case "locationAdjustment":
      return offer.locationAdjustment;
    case "grants":
      return offer.grants.map(({ kind, size }) => [kind, size, size.kind === "value" && offer.currency]);
    case "strike":
      return offer.grants.map(({ strike }) => strike && [strike, offer.currency]);
    case "vesting":
      return offer.grants.map(({ vesting }) => vesting);
    case "valuation":
      return [
        offer.companyFacts.liquidity,
        offer.companyFacts.postMoneyValuation,
        offer.companyFacts.valuationAsOf,
        offer.companyFacts.prices ?? [],
        companyCurrency,
      ];
    case "preference":
      return offer.companyFacts.preferred.map((preferred) => [preferred, companyCurrency]);
  }
}

function saysSomething(row: TermRow, offer: Offer): boolean {
  switch (row) {
    case "annualRaise":
      return Number(offer.annualRaiseRate) !== 0;
    case "benefits":
      return offer.benefits.length > 0;
    case "costs":
      return offer.costs.length > 0;
    case "locationAdjustment":
      return offer.locationAdjustment !== null;
    case "strike":
      return offer.grants.some(({ kind }) => kind === "iso" || kind === "nso");
    case "preference":
      return offer.companyFacts.preferred.length > 0;
    default:
      return true;
  }
}

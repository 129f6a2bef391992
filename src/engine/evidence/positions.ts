/**
 * Where each offer's elements stand in what documents report of them.
 *
 * Only like is put beside like: the same component, its own period, and a unit that needs no conversion;
 * what someone asks, has or tells of a single case is not a yardstick. Level and place are not matched
 * here: the page shows them beside each range. MODEL section 7.
 */
import type { Fact } from "#domain/evidence.ts";
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { OfferReport, PositionReport } from "#domain/report.ts";
import type { Component, Period } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { grantValue } from "#engine/equity/grant-value.ts";
import { type OfferTerms, offerTerms } from "#engine/offer-terms.ts";

const YARDSTICK_SUBJECTS: ReadonlySet<Fact["subject"]> = new Set(["offer", "market"]);
const YARDSTICK_KINDS: ReadonlySet<Fact["kind"]> = new Set(["range", "point", "bound", "average"]);

/** The period in which an offer states each component that it has a figure for; only that one compares. */
export const OWN_PERIOD = {
  baseSalary: "annual",
  targetBonus: "annual",
  totalCompensation: "annual",
  signOnBonus: "oneTime",
  relocation: "oneTime",
  equityPercent: "wholeGrant",
  equityValue: "wholeGrant",
} as const satisfies Partial<Record<Component, Period>>;
/** A component that an offer can stand on. */
export type OwnComponent = keyof typeof OWN_PERIOD;

/** One figure of an offer, as documents state such figures. */
type Element = {
  readonly component: OwnComponent;
  readonly unit: string;
  readonly amount: Decimal | null;
};

/** Every comparison that can be made, by offer and then by fact. */
export function positions(workspace: Workspace, reports: readonly OfferReport[]): readonly PositionReport[] {
  const facts = workspace.documents
    .flatMap((document) => document.facts)
    .filter(({ subject, kind }) => YARDSTICK_SUBJECTS.has(subject) && YARDSTICK_KINDS.has(kind));
  if (facts.length === 0) return [];
  return workspace.offers.flatMap((offer, index) => {
    const report = reports[index];
    if (report === undefined) return [];
    const elements = offerElements(offerTerms(workspace, offer), report, workspace.currency);
    return facts.flatMap((fact) => {
      const element = elements.find(
        ({ component, unit }) =>
          component === fact.component && OWN_PERIOD[component] === fact.period && unit === fact.unit,
      );
      // What is none stands nowhere: it is not a little of the element.
      const amount = element?.amount ?? ZERO;
      const position = amount.isZero() ? null : positionOf(amount, fact);
      return position === null ? [] : [{ offerId: offer.id, factId: fact.id, ...position }];
    });
  });
}

/**
 * What of an offer compares to which component: base, bonus and total of year 1, the whole sign-on and
 * relocation, and of private grants their ownership in percent and their headline value. Public shares are
 * money, which a document's "equity" of a private company is not.
 */
function offerElements(terms: OfferTerms, report: OfferReport, currency: string): readonly Element[] {
  const first = report.years[0];
  const { signOn } = cashPlan(terms, "mid");
  return [
    { component: "baseSalary", unit: currency, amount: first?.baseSalary ?? null },
    { component: "targetBonus", unit: currency, amount: first?.targetBonus ?? null },
    {
      component: "signOnBonus",
      unit: currency,
      amount: signOn === null ? null : sum(signOn.map(({ amount }) => amount)),
    },
    { component: "relocation", unit: currency, amount: first?.relocation ?? null },
    { component: "equityPercent", unit: "percent", amount: terms.isPublic ? null : ownershipPercent(terms) },
    { component: "equityValue", unit: currency, amount: terms.isPublic ? null : report.headlineEquity },
    { component: "totalCompensation", unit: currency, amount: first?.paperTotal ?? null },
  ];
}

/** All grants together in percent of the company; null unless each one's ownership is known. */
function ownershipPercent(terms: OfferTerms): Decimal | null {
  const company = companyValue(terms, "mid", "mid");
  let total = ZERO;
  for (const grant of terms.offer.grants) {
    const claim = grantValue({ terms, grant, company, end: "mid" }, () => {})?.claim;
    if (claim?.of !== "company") return null;
    total = total.plus(claim.ownership);
  }
  return terms.offer.grants.length === 0 ? null : total.times(100);
}

/** A range with two ends has a position; a point, an average or a bound only a distance, signed. */
function positionOf(
  amount: Decimal,
  fact: Fact,
): { readonly position: number | null; readonly distance: Decimal } | null {
  const low = fact.low === null ? null : new Decimal(fact.low);
  const high = fact.high === null ? null : new Decimal(fact.high);
  if (low === null && high === null) return null;
  const isBelow = low !== null && amount.lessThan(low);
  const isAbove = high !== null && amount.greaterThan(high);
  const distance = isBelow ? amount.minus(low) : isAbove ? amount.minus(high) : ZERO;
  if (fact.kind !== "range" || low === null || high === null || low.equals(high)) {
    return { position: null, distance };
  }
  return { position: amount.minus(low).dividedBy(high.minus(low)).toNumber(), distance };
}

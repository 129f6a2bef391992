/**
 * What a package is to the employer: a year's total as it is counted there, how far that lies from the figure
 * above which somebody else must approve, and what it costs.
 *
 * Base + target bonus + a year's part of sign-on and grant. Private shares count at a part of the headline price
 * that is an input, since no document says which; public ones at their price. MODEL section 8; reference R10.
 */
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { targetBonusYears } from "#engine/cash/target-bonus.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { companyMatch } from "#engine/evidence/same-people.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { type AskPart, type AskTerms, ownedParts, paidFactor, withPart } from "./ask-terms.ts";

/** What a year's total is the sum of: base and bonus, a year's part of the sign-on, and of all shares. */
export type CountParts = Readonly<Record<"base" | "bonus" | "signOn" | "shares", Decimal>>;

/** How the employer's total is counted and where approval begins; amounts in the workspace's currency. */
export type Count = {
  /** The figure above which somebody else approves; null = none is known. */
  readonly threshold: Decimal | null;
  /** The first year's bonus at target with the base of `terms`: it is counted, whatever is usually paid out. */
  readonly bonus: (terms: AskTerms) => Decimal;
  /** A year of the sign-on over the horizon, as its cost is counted. */
  readonly signOnAYear: (terms: AskTerms) => Decimal;
  /** What the total is the sum of, private shares at `basis` of headline. */
  readonly parts: (terms: AskTerms, basis: Decimal) => CountParts;
  /** What a year's total is with shares at the basis of the workspace. */
  readonly total: (terms: AskTerms) => Decimal;
  /** The same with private shares at `basis` of headline. */
  readonly totalAt: (terms: AskTerms, basis: Decimal) => Decimal;
  /** What a year costs the employer, shares at `ownershipBasis` of headline or at the one of the workspace. */
  readonly cost: (terms: AskTerms, ownershipBasis?: Decimal) => Decimal;
  /** The highest share price, as a part of headline, at which the total is no more than the threshold. */
  readonly highestBasis: (terms: AskTerms) => Decimal | null;
};

/** How `offerId`'s employer counts. */
export function countOf(workspace: Workspace, offerId: string): Count {
  const index = workspace.offers.findIndex(({ id }) => id === offerId);
  const { bonus, paidBase, paidSignOn } = payOf(workspace, workspace.offers[index]);
  const { approval, costBasis } = workspace.negotiation;
  const years = new Decimal(approval.countYears);
  // What it costs is held against what it is worth to the person: a sign-on is spread as it is there.
  const signOnAYear = (terms: AskTerms) => paidSignOn(terms).dividedBy(workspace.assumptions.horizonYears);
  const { valuation, priced, isPublic } = sharesOf(workspace, index);
  const threshold = thresholdOf(workspace, workspace.offers[index]?.company ?? "");
  /** A year of all shares, private ones at `basis` of headline. */
  const shares = ({ ownership }: AskTerms, basis: Decimal) =>
    (ownership ?? ZERO)
      .times(valuation)
      .times(basis)
      .plus(priced.times(isPublic ? 1 : basis))
      .dividedBy(years);
  const parts = (terms: AskTerms, basis: Decimal): CountParts => ({
    base: paidBase(terms),
    bonus: bonus(terms),
    signOn: paidSignOn(terms).dividedBy(years),
    shares: shares(terms, basis),
  });
  const totalAt = (terms: AskTerms, basis: Decimal) => sum(Object.values(parts(terms, basis)));
  return {
    threshold,
    bonus,
    signOnAYear,
    parts,
    totalAt,
    total: (terms) => totalAt(terms, new Decimal(approval.equityBasis)),
    cost: (terms, ownershipBasis = new Decimal(costBasis.ownership)) => {
      const each = parts(terms, ownershipBasis);
      return each.base
        .plus(each.bonus)
        .times(costBasis.baseSalary)
        .plus(signOnAYear(terms).times(costBasis.signOnBonus))
        .plus(each.shares);
    },
    highestBasis: (terms) => {
      const all = shares(terms, new Decimal(1)).minus(shares(terms, ZERO));
      if (threshold === null || all.isZero()) return null;
      return Decimal.max(0, threshold.minus(totalAt(terms, ZERO)).dividedBy(all));
    },
  };
}

/** What `offer` pays under terms that are stated before its location adjustment, the bonus at target. */
function payOf(workspace: Workspace, offer: Offer | undefined) {
  if (offer === undefined) return { bonus: () => ZERO, paidBase: () => ZERO, paidSignOn: () => ZERO };
  const terms = offerTerms(workspace, { ...offer, bonusAttainment: "1" });
  const [ofBase, ofSignOn] = [paidFactor(offer, "baseSalary"), paidFactor(offer, "signOnBonus")];
  const paidBase = ({ baseSalary }: AskTerms) => (baseSalary ?? ZERO).times(ofBase);
  return {
    bonus: (asked: AskTerms) => targetBonusYears(terms, "mid", [paidBase(asked)])?.[0] ?? ZERO,
    paidBase,
    paidSignOn: ({ signOnBonus }: AskTerms) => (signOnBonus ?? ZERO).times(ofSignOn),
  };
}

/** What one more of `part` adds to a year's total, or by `of` to what it costs. */
export function perUnit(of: (terms: AskTerms) => Decimal, terms: AskTerms, part: AskPart): Decimal {
  const unit = part === "ownership" ? new Decimal("0.00001") : new Decimal(1);
  const more = withPart(terms, part, (terms[part] ?? ZERO).plus(unit));
  return of(more).minus(of(terms)).dividedBy(unit);
}

/** What all of the company would be worth as stated, at headline, net of a strike; and grants that are no stated part of it. */
function sharesOf(workspace: Workspace, index: number) {
  const offer = workspace.offers[index];
  if (offer === undefined) return { valuation: ZERO, priced: ZERO, isPublic: false };
  const terms = offerTerms(workspace, offer);
  const { isPublic } = terms;
  const { valued } = equityPlan(terms);
  const parts = isPublic ? [] : valued.filter(({ claim }) => claim.of === "company");
  const ownership = sum(ownedParts(workspace, offer).map((part) => part.ownership));
  const headline = sum(parts.map((part) => part.headline));
  return {
    valuation: ownership.isZero()
      ? (companyValue(terms, "mid", "mid").valuation ?? ZERO)
      : headline.dividedBy(ownership),
    priced: sum(valued.map((grant) => grant.headline)).minus(headline),
    isPublic,
  };
}

/** The person's own figure, else the fact that was chosen as the threshold, unless it is another company's. */
function thresholdOf(workspace: Workspace, company: string): Decimal | null {
  const { threshold } = workspace.negotiation.approval;
  if (threshold !== null) return new Decimal(threshold);
  const fact = chosenThreshold(workspace)?.fact;
  if (fact === undefined || fact.unit !== workspace.currency) return null;
  if (fact.company !== null && companyMatch(fact.company, company) === null) return null;
  const figure = fact.low ?? fact.high;
  return figure === null ? null : new Decimal(figure);
}

/** What documents report as the threshold of the company of `offerId`, in a currency that needs no conversion. */
export function reportedThresholds(workspace: Workspace, offerId: string) {
  const company = workspace.offers.find(({ id }) => id === offerId)?.company;
  if (company === undefined) return [];
  return workspace.documents.flatMap((document) =>
    document.facts.flatMap((fact) => {
      const figure = fact.low ?? fact.high;
      const isOne = fact.component === "approvalThreshold" && fact.unit === workspace.currency;
      // What names no company may be about any other one.
      const isTheirs = fact.company !== null && companyMatch(fact.company, company) !== null;
      return isOne && isTheirs && figure !== null ? [{ document, fact, figure: new Decimal(figure) }] : [];
    }),
  );
}

/** The fact that was chosen as the threshold, with its document. */
export function chosenThreshold({ documents, approvalThresholdFactId }: Workspace) {
  for (const document of documents) {
    const fact = document.facts.find(({ id }) => id === approvalThresholdFactId);
    if (fact !== undefined) return { document, fact };
  }
  return null;
}

/**
 * A year's total as the employer counts it, and how far it lies from the figure above which somebody else must
 * approve.
 *
 * Base + target bonus + a year's part of sign-on and grant, shares at a part of the headline price that is an
 * input: no document says which. MODEL section 8; reference R10.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { offerReport } from "#engine/offer-report.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import type { AskTerms } from "./ask-terms.ts";

/** How the employer's total is counted and where approval begins; amounts in the workspace's currency. */
export type Count = {
  /** The figure above which somebody else approves; null = none is known. */
  readonly threshold: Decimal | null;
  readonly total: (terms: AskTerms) => Decimal;
};

/** How `offerId`'s employer counts. */
export function countOf(workspace: Workspace, offerId: string): Count {
  const index = workspace.offers.findIndex(({ id }) => id === offerId);
  const offer = workspace.offers[index];
  const years = offerReport(workspace, index)?.figures.years ?? [];
  const bonus = years[0]?.targetBonus ?? ZERO;
  const { countYears, equityBasis } = workspace.negotiation.approval;
  const valuation =
    offer === undefined ? null : companyValue(offerTerms(workspace, offer), "mid", "mid").valuation;
  const perOwnership = (valuation ?? ZERO).times(equityBasis);
  return {
    threshold: thresholdOf(workspace),
    total: ({ baseSalary, signOnBonus, ownership }) =>
      (baseSalary ?? ZERO)
        .plus(bonus)
        .plus((signOnBonus ?? ZERO).plus(perOwnership.times(ownership ?? ZERO)).dividedBy(countYears)),
  };
}

/** The person's own figure, else the fact that was chosen as the threshold. */
function thresholdOf({
  negotiation,
  approvalThresholdFactId,
  documents,
  currency,
}: Workspace): Decimal | null {
  if (negotiation.approval.threshold !== null) return new Decimal(negotiation.approval.threshold);
  const fact = documents.flatMap(({ facts }) => facts).find(({ id }) => id === approvalThresholdFactId);
  const figure = fact?.unit === currency ? (fact.low ?? fact.high) : null;
  return figure === null || figure === undefined ? null : new Decimal(figure);
}

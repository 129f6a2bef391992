/**
 * What becomes of each gap of the report: a question to the employer, or the reason for which it is none.
 *
 * Only what can be asked is listed: what a public market or one's own bank says is looked up, and nobody is asked
 * about a thought. What nothing of the offer's worth rests on is not asked before deciding. MODEL section 8.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Gap, GapCode } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { offerGaps } from "#engine/gaps.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { qualifier } from "#engine/qualifier.ts";

/** Why a gap is no question: the person looks it up, knows it, or does not need it to decide. */
export type NotAsked = "lookUp" | "own" | "thought" | "withoutWorth";

/** What a gap becomes. */
export type AskedGap =
  | { readonly gap: Gap; readonly id: QuestionId }
  | { readonly gap: Gap; readonly why: NotAsked };

/** The question that each kind of gap is asked by; where there is none, why. */
const OF_GAP: Readonly<Record<GapCode, QuestionId | "lookUp">> = {
  baseSalaryUnknown: "baseSalary",
  targetBonusUnknown: "bonus",
  signOnBonusUnknown: "signOn",
  installmentUnknown: "installment",
  relocationUnknown: "relocation",
  benefitUnknown: "benefit",
  // Repaid to the present employer, or paid for the move: the new one does not know it.
  costUnknown: "lookUp",
  grantSizeUnknown: "grantSize",
  grantKindUnknown: "instrument",
  strikeUnknown: "instrument",
  valuationUnknown: "valuation",
  fullyDilutedSharesUnknown: "fullyDilutedShares",
  // Of a public company alone: its price is quoted.
  sharePriceUnknown: "lookUp",
  exchangeRateMissing: "lookUp",
};

/** What the present employer has told already, or will not say anew. */
const TOLD: readonly QuestionId[] = [
  "baseSalary",
  "bonus",
  "signOn",
  "installment",
  "relocation",
  "benefit",
  "grantSize",
  "instrument",
];

/** The gaps of `offer`, each with what becomes of it; `isElsewhere`: it is one that would be taken instead. */
export function askedGaps(workspace: Workspace, offer: Offer, isElsewhere: boolean): readonly AskedGap[] {
  const terms = offerTerms(workspace, offer);
  const gaps = offerGaps(terms, workspace.offers.indexOf(offer), equityPlan(terms).missing);
  return gaps.map((gap) => {
    const id = OF_GAP[gap.code];
    if (id === "lookUp") return { gap, why: "lookUp" };
    if (qualifier(offer, [gap], "certaintyEquivalent") === "exact") return { gap, why: "withoutWorth" };
    if (isElsewhere && offer.status === "hypothetical") return { gap, why: "thought" };
    return offer.status === "current" && TOLD.includes(id) ? { gap, why: "own" } : { gap, id };
  });
}

/** The questions that the gaps of `offer` are. */
export function gapQuestions(
  workspace: Workspace,
  offer: Offer,
  isElsewhere: boolean,
): readonly QuestionId[] {
  const asked = askedGaps(workspace, offer, isElsewhere);
  return [...new Set(asked.flatMap((each) => ("id" in each ? [each.id] : [])))];
}

/**
 * The questions that an offer leaves open, and those about what would be taken instead.
 *
 * A question is listed only where the offer does not answer it in writing; a gap of the report is one by itself, of
 * the alternatives too. The answers and their chances are ours, guesses to be changed, until the person gives others.
 * MODEL section 8.
 */
import { isOption } from "#domain/grant.ts";
import type { Answer, QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { defaultAnswers, valuationsOf } from "./default-answers.ts";
import { gapQuestions } from "./gap-questions.ts";
import { alternativeOffers } from "./reservation.ts";

/**
 * One possible answer. `value` is a strike as a part of the valuation (0 = shares), the part of the grant that can
 * be sold at today's price, a bonus a year, the part of a stated bonus that is paid, the part of the grant that
 * refreshers add, total future dilution, the share count as a part of the fully diluted one, a valuation, the
 * preferences as a part of the valuation, more base a year, a sign-on or a relocation payment, the part of base
 * that is cut where one works elsewhere, the base a year, each payment of the sign-on that has no figure, a year of
 * all cash-like benefits without one, all grants without a size at today's price, or a number of shares.
 */
export type AnswerEffect = { readonly id: QuestionId; readonly probability: number; readonly value: number };

/** A question about `offerId` with its possible answers; their chances add up to 1. `isOwn`: they are the person's. */
export type OpenQuestion = {
  readonly offerId: string;
  readonly id: QuestionId;
  readonly isOwn: boolean;
  readonly answers: readonly AnswerEffect[];
};

/**
 * What `offerId` leaves open and is not left out, with the person's own answers where there are some. Its base is
 * never left out: without one nothing can be weighed.
 */
export function questionsOf(workspace: Workspace, offerId: string): readonly OpenQuestion[] {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return [];
  const own = (workspace.negotiation.questions[offerId] ?? []).map(({ id }) => id);
  return listed(workspace, offer, [...openIn(workspace, offer), ...own], ["baseSalary"]);
}

/** What the reports of the offers that would be taken instead of `offerId` lack, and their employers can say. */
export function questionsElsewhere(workspace: Workspace, offerId: string): readonly OpenQuestion[] {
  return alternativeOffers(workspace, offerId).flatMap((offer) =>
    listed(workspace, offer, gapQuestions(workspace, offer, true)),
  );
}

function listed(
  workspace: Workspace,
  offer: Offer,
  ids: readonly QuestionId[],
  kept: readonly QuestionId[] = [],
): readonly OpenQuestion[] {
  const leftOut = workspace.negotiation.leftOutQuestions[offer.id] ?? [];
  const own = workspace.negotiation.questions[offer.id] ?? [];
  return [...new Set(ids)]
    .filter((id) => kept.includes(id) || !leftOut.includes(id))
    .map((id) => ({
      offerId: offer.id,
      id,
      isOwn: own.some((each) => each.id === id),
      answers: answersTo(workspace, offer, id).map((each) => effect(id, each)),
    }));
}

/** The answers to `id` as they are kept: the person's own, or our guesses. */
export function answersTo(workspace: Workspace, offer: Offer, id: QuestionId): readonly Answer[] {
  const own = workspace.negotiation.questions[offer.id]?.find((each) => each.id === id);
  return (
    own?.answers ??
    defaultAnswers(workspace, offer, id).map(([probability, value]) => ({ probability, value }))
  );
}

function effect(id: QuestionId, { probability, value }: Answer): AnswerEffect {
  return { id, probability: Number(probability), value: Number(value) };
}

/**
 * Whether `id` means anything for `offer`: equity only where it is private, a known bonus is not asked for, and what
 * only a gap asks only where there is one.
 */
export function canAsk(workspace: Workspace, offer: Offer, id: QuestionId): boolean {
  if (gapQuestions(workspace, offer, false).includes(id)) return true;
  if (OF_GAPS.includes(id)) return false;
  if (id === "bonus") return offer.targetBonus === null;
  if (id === "bonusHistory") return offer.targetBonus !== null;
  if (id === "valuation" && valuationsOf(workspace, offer).length === 0) return false;
  return (
    !ABOUT_GRANTS.includes(id) || (offer.companyFacts.liquidity === "private" && offer.grants.length > 0)
  );
}

const OF_GAPS: readonly QuestionId[] = [
  "baseSalary",
  "installment",
  "benefit",
  "grantSize",
  "fullyDilutedShares",
];
const ABOUT_GRANTS: readonly QuestionId[] = [
  "instrument",
  "tender",
  "refreshers",
  "dilution",
  "shareCount",
  "valuation",
  "preference",
];

/** The lower end of a range; 0 where nothing is known. */
function lowEnd(stated: Stated): number {
  return Number(typeof stated === "string" ? stated : (stated?.low ?? 0));
}

/** What `offer` leaves open, in an order that means nothing. */
export function openIn(workspace: Workspace, offer: Offer): readonly QuestionId[] {
  const { companyFacts, grants, targetBonus: bonus } = offer;
  const isPrivate = companyFacts.liquidity === "private" && grants.length > 0;
  const isWritten = offer.status === "written";
  const lacksStrike = grants.some(
    ({ kind, strike }) => kind === "unknown" || (isOption(kind) && strike === null),
  );
  const isFraction = grants.some(({ size }) => size.kind === "ownership");
  const isTold = bonus !== null && lowEnd(bonus.kind === "amount" ? bonus.amount : bonus.rate) > 0;
  const mentionsPlace = workspace.documents.some(({ facts }) =>
    facts.some(({ component }) => component === "locationAdjustment"),
  );
  const open: Partial<Readonly<Record<QuestionId, boolean>>> = {
    instrument: isPrivate && (lacksStrike || !isWritten),
    tender: isPrivate,
    refreshers: isPrivate,
    dilution: isPrivate,
    shareCount: isPrivate && isFraction && !isWritten,
    valuation: isPrivate && valuationsOf(workspace, offer).length > 1,
    preference: isPrivate && companyFacts.preferred.length === 0,
    level: offer.level === null,
    // A document speaks of lower pay elsewhere, and the offer does not.
    remote: offer.locationAdjustment === null && mentionsPlace,
    // Until somebody says what was paid, the whole target counts.
    bonusHistory: isTold && Number(offer.bonusAttainment) === 1 && offer.status !== "current",
  };
  const asked = (Object.keys(open) as QuestionId[]).filter((id) => open[id]);
  return [...new Set([...asked, ...gapQuestions(workspace, offer, false)])];
}

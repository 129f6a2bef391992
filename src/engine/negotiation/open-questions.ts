/**
 * The questions that an offer leaves open, with the answers that they could have.
 *
 * A question is listed only where the offer does not answer it in writing; a gap of the report is one by itself.
 * The answers and their chances are ours, guesses to be changed, until the person gives others. MODEL section 8.
 */
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Answer, QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { isOfOneEmployer } from "./reservation.ts";

/**
 * One possible answer. `value` is a strike as a part of the valuation (0 = shares), the part of the grant that can
 * be sold at today's price, a bonus a year, the part of a stated bonus that is paid, the part of the grant that
 * refreshers add, total future dilution, the share count as a part of the fully diluted one, a valuation, the
 * preferences as a part of the valuation, more base a year, a sign-on or a relocation payment, or the part of
 * base that is cut where one works elsewhere.
 */
export type AnswerEffect = { readonly id: QuestionId; readonly probability: number; readonly value: number };

/** A question with its possible answers; their chances add up to 1. `isOwn`: they are the person's. */
export type OpenQuestion = {
  readonly id: QuestionId;
  readonly isOwn: boolean;
  readonly answers: readonly AnswerEffect[];
};

/** What `offerId` leaves open and is not left out, with the person's own answers where there are some. */
export function questionsOf(workspace: Workspace, offerId: string): readonly OpenQuestion[] {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return [];
  const leftOut = workspace.negotiation.leftOutQuestions[offerId] ?? [];
  const own = workspace.negotiation.questions[offerId] ?? [];
  const ids = new Set([...openIn(workspace, offer), ...own.map(({ id }) => id)]);
  return [...ids]
    .filter((id) => !leftOut.includes(id))
    .map((id) => {
      const isOwn = own.some((each) => each.id === id);
      return { id, isOwn, answers: answersTo(workspace, offer, id).map((each) => effect(id, each)) };
    });
}

/** The answers to `id` as they are kept: the person's own, or our guesses. */
export function answersTo(workspace: Workspace, offer: Offer, id: QuestionId): readonly Answer[] {
  const own = workspace.negotiation.questions[offer.id]?.find((each) => each.id === id);
  return (
    own?.answers ??
    DEFAULT_ANSWERS[id](workspace, offer).map(([probability, value]) => ({ probability, value }))
  );
}

function effect(id: QuestionId, { probability, value }: Answer): AnswerEffect {
  return { id, probability: Number(probability), value: Number(value) };
}

type Answers = readonly (readonly [probability: string, value: string])[];

const even = (...values: readonly string[]): Answers =>
  values.length === 3
    ? [
        ["0.34", values[0] ?? ""],
        ["0.33", values[1] ?? ""],
        ["0.33", values[2] ?? ""],
      ]
    : values.map((value) => [values.length === 1 ? "1" : "0.5", value]);

const DEFAULT_ANSWERS: Readonly<Record<QuestionId, (workspace: Workspace, offer: Offer) => Answers>> = {
  instrument: () => even("0", "0.35"),
  tender: () => [
    ["0.7", "0"],
    ["0.3", "0.2"],
  ],
  bonus: (workspace, offer) => [
    ["0.4", "0"],
    ["0.6", partOfBase(workspace, offer, 0.15)],
  ],
  bonusHistory: () => even("1", "0.9"),
  refreshers: () => even("0", "0.25"),
  dilution: () => [
    ["0.3", "0.3"],
    ["0.4", "0.2"],
    ["0.3", "0.1"],
  ],
  shareCount: () => [
    ["0.7", "1"],
    ["0.3", "0.85"],
  ],
  valuation: (workspace, offer) => even(...valuationsOf(workspace, offer)),
  preference: () => even("0", "0.1"),
  level: (workspace, offer) => [
    ["0.7", "0"],
    ["0.3", partOfBase(workspace, offer, 0.15)],
  ],
  signOn: (workspace, offer) => even("0", partOfBase(workspace, offer, 0.1)),
  relocation: () => even("0", "10000"),
  remote: () => [
    ["0.7", "0"],
    ["0.3", "0.1"],
  ],
};

/** Whether `id` means anything for `offer`: equity only where it is private, a known bonus is not asked for. */
export function canAsk(workspace: Workspace, offer: Offer, id: QuestionId): boolean {
  if (id === "bonus") return offer.targetBonus === null;
  if (id === "bonusHistory") return offer.targetBonus !== null;
  if (id === "valuation" && valuationsOf(workspace, offer).length === 0) return false;
  return (
    !ABOUT_GRANTS.includes(id) || (offer.companyFacts.liquidity === "private" && offer.grants.length > 0)
  );
}

const ABOUT_GRANTS: readonly QuestionId[] = [
  "instrument",
  "tender",
  "refreshers",
  "dilution",
  "shareCount",
  "valuation",
  "preference",
];

/** In the workspace's currency, to a thousand. */
function partOfBase(workspace: Workspace, { baseSalary, currency }: Offer, part: number): string {
  const rate = exchangeRate(workspace, currency)?.toNumber() ?? 1;
  return String(Math.round((lowEnd(baseSalary) * rate * part) / 1000) * 1000);
}

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
  const lacksBonus = bonus === null || (bonus.kind === "amount" ? bonus.amount : bonus.rate) === null;
  const isTold = bonus !== null && lowEnd(bonus.kind === "amount" ? bonus.amount : bonus.rate) > 0;
  const mentionsPlace = workspace.documents.some(({ facts }) =>
    facts.some(({ component }) => component === "locationAdjustment"),
  );
  const open: Readonly<Record<QuestionId, boolean>> = {
    instrument: isPrivate && (lacksStrike || !isWritten),
    tender: isPrivate,
    bonus: lacksBonus,
    refreshers: isPrivate,
    dilution: isPrivate,
    shareCount: isPrivate && isFraction && !isWritten,
    valuation: isPrivate && valuationsOf(workspace, offer).length > 1,
    preference: isPrivate && companyFacts.preferred.length === 0,
    level: offer.level === null,
    signOn: offer.signOnBonus === null,
    relocation: offer.relocation === null || offer.relocation.amount === null,
    // A document speaks of lower pay elsewhere, and the offer does not.
    remote: offer.locationAdjustment === null && mentionsPlace,
    // Until somebody says what was paid, the whole target counts.
    bonusHistory: isTold && Number(offer.bonusAttainment) === 1 && offer.status !== "current",
  };
  return (Object.keys(open) as QuestionId[]).filter((id) => open[id]);
}

/** The valuations of this company that its offers state, in the workspace's currency, the offer's own first. */
function valuationsOf(workspace: Workspace, offer: Offer): readonly string[] {
  const stated = workspace.offers
    .filter((each) => each.id === offer.id || isOfOneEmployer(each, offer))
    .sort((a, b) => Number(b.id === offer.id) - Number(a.id === offer.id))
    .flatMap(({ companyFacts, currency }) => {
      const rate = exchangeRate(workspace, companyFacts.currency ?? currency);
      const { postMoneyValuation } = companyFacts;
      if (rate === null || typeof postMoneyValuation !== "string") return [];
      return [new Decimal(postMoneyValuation).times(rate).toDecimalPlaces(0).toFixed()];
    });
  return [...new Set(stated)].filter((value) => Number(value) > 0).slice(0, 3);
}

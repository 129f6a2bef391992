/**
 * Questions by the value of their answers: what knowing each would add to the choice, and how often it would
 * change it.
 *
 * EVPPI by exact enumeration of every mix of answers: the mean over x of the best expected utility knowing x,
 * less the best without; in money by its certainty equivalent. Answers are independent. Only what can be asked
 * is listed; the exit stays inside the expectation. MODEL section 8. Doubles: this prices risk.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offerWorthOf, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { allSteps, type Steps } from "#engine/simulation/steps.ts";
import { answerLattice, answersIn, knowing } from "./answer-lattice.ts";
import { type AnswerTable, answerTable, worthWith } from "./answer-table.ts";
import { type AnswerEffect, type OpenQuestion, questionsOf } from "./open-questions.ts";
import { has, likeliest, NOTHING, smallest } from "./question-sets.ts";
import { alternatives } from "./reservation.ts";

/** One question: `worth` over the horizon, and the chance that its answer changes the choice. */
export type QuestionWorth = {
  readonly id: QuestionId;
  readonly isOwn: boolean;
  readonly worth: number;
  readonly changesChoice: number;
  /** What the offer is worth over the horizon under each answer, all else as it stands. */
  readonly answers: readonly { readonly effect: AnswerEffect; readonly worth: number }[];
};

/** The questions about one offer at one risk aversion. */
export type Questions = {
  readonly riskAversion: number;
  /** The most valuable first; of equals the one whose answer moves the offer most. */
  readonly questions: readonly QuestionWorth[];
  /** Too many answers at once: these are not weighed. */
  readonly notWeighed: readonly QuestionId[];
  /** Whether the offer is ahead before anything is asked; null where there is nothing else to take. */
  readonly isAhead: boolean | null;
  /** What has to be beaten, over the horizon. */
  readonly against: { readonly offerId: string; readonly worth: number } | null;
  /** What knowing every answer would be worth, and how often it would change the choice. */
  readonly perfect: number;
  readonly perfectChanges: number;
  /** The smallest set that brings nine tenths of it, and what it brings; empty where there is nothing to learn. */
  readonly enough: {
    readonly ids: readonly QuestionId[];
    readonly worth: number;
    /** The likeliest answers to these that change the choice. */
    readonly turning: readonly AnswerEffect[];
  };
  /** No single answer would change the choice. */
  readonly decideNow: boolean;
};

/** Which offer, and at which risk aversions. */
export type QuestionsInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly riskAversions: readonly number[];
};

/** More mixes than this would not be weighed in a moment. */
const MOST_MIXES = 50_000;

/** The questions about `offerId` at one risk aversion. */
export function questions(workspace: Workspace, offerId: string, riskAversion: number): Questions {
  const [found] = allSteps(questionsInSteps({ workspace, offerId, riskAversions: [riskAversion] }));
  return found ?? withoutOffer(riskAversion);
}

/** The same at several risk aversions, one a step. */
export function* questionsInSteps(input: QuestionsInput): Steps<readonly Questions[]> {
  const { workspace, offerId, riskAversions } = input;
  const one = offerWorthOf(workspace, offerId);
  if (one === null) return riskAversions.map(withoutOffer);
  const { asked, notWeighed } = weighable(one, questionsOf(workspace, offerId));
  const table = answerTable(one, asked);
  const found: Questions[] = [];
  for (const riskAversion of riskAversions) {
    const [other] = alternatives(workspace, offerId, riskAversion);
    found.push({ ...questionsAt(one, table, other ?? null, riskAversion), notWeighed });
    yield found.length / riskAversions.length;
  }
  return found;
}

function withoutOffer(riskAversion: number): Questions {
  return {
    riskAversion,
    questions: [],
    notWeighed: [],
    isAhead: null,
    against: null,
    perfect: 0,
    perfectChanges: 0,
    enough: { ids: [], worth: 0, turning: [] },
    decideNow: true,
  };
}

/** As many questions as can be weighed at once, those that move the offer most first. */
function weighable(one: WorthOfOffer, all: readonly OpenQuestion[]) {
  const mixes = (list: readonly OpenQuestion[]) =>
    list.reduce((product, { answers }) => product * answers.length, 1);
  if (mixes(all) <= MOST_MIXES) return { asked: all, notWeighed: [] };
  const swing = ({ answers }: OpenQuestion) => {
    const worths = answers.map((each) => worthWith(one, [each], 0));
    return Math.max(...worths) - Math.min(...worths);
  };
  const asked: OpenQuestion[] = [];
  const notWeighed: QuestionId[] = [];
  for (const { question } of all
    .map((question) => ({ question, by: swing(question) }))
    .sort((a, b) => b.by - a.by)) {
    if (mixes([...asked, question]) <= MOST_MIXES) asked.push(question);
    else notWeighed.push(question.id);
  }
  return { asked, notWeighed };
}

function questionsAt(
  one: WorthOfOffer,
  { asked, sizes, chance, utilityAt }: AnswerTable,
  other: { readonly offerId: string; readonly worth: number } | null,
  riskAversion: number,
): Questions {
  const { utility, ofSure, toMoney } = utilityAt(riskAversion);
  const table = { sizes, chance, utility };
  const sure = other === null ? Number.NEGATIVE_INFINITY : ofSure(other.worth);
  const lattice = answerLattice(table, sure);
  const all = lattice.value.length - 1;
  const none = toMoney(lattice.value[0] ?? 0);
  // Below a cent is rounding: a question must not lead the list by it.
  const worthOf = (set: number) => {
    const worth = toMoney(lattice.value[set] ?? 0) - none;
    return worth < 0.005 ? 0 : worth;
  };
  const found = asked.map(
    ({ id, isOwn, answers }, index): QuestionWorth => ({
      id,
      isOwn,
      worth: worthOf(2 ** index),
      changesChoice: lattice.changes[2 ** index] ?? 0,
      answers: answers.map((effect) => ({ effect, worth: worthWith(one, [effect], riskAversion) })),
    }),
  );
  const perfect = worthOf(all);
  const enough = smallest(asked.length, worthOf, perfect);
  const open = knowing(table, 0).utility[0] ?? 0;
  const takes = open >= sure;
  const known = knowing(table, enough);
  const turning = likeliest(known, (value) => value >= sure !== takes);
  const swing = ({ answers }: QuestionWorth) =>
    Math.max(...answers.map(({ worth }) => worth)) - Math.min(...answers.map(({ worth }) => worth));
  return {
    riskAversion,
    questions: [...found].sort((a, b) => b.worth - a.worth || swing(b) - swing(a)),
    notWeighed: [],
    isAhead: other === null ? null : takes,
    against: other,
    perfect,
    perfectChanges: lattice.changes[all] ?? 0,
    enough: {
      ids: asked.flatMap(({ id }, index) => (has(enough, index) ? [id] : [])),
      worth: worthOf(enough),
      turning:
        turning === null
          ? []
          : answersIn(known.sizes, turning).flatMap((answer, index) =>
              has(enough, index) ? (asked[index]?.answers[answer] ?? []) : [],
            ),
    },
    decideNow: found.every(({ worth }) => worth < NOTHING),
  };
}

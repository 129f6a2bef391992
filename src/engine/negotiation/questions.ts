/**
 * Questions by the value of their answers: what knowing each would add to the choice, and how often it would
 * change it.
 *
 * EVPPI by exact enumeration of every mix of answers, about the offer and about what would be taken instead: the
 * mean over x of the best expected utility knowing x, less the best without; in money by its certainty equivalent.
 * Answers are independent. Only what can be asked is listed; the exit stays inside the expectation. MODEL section 8.
 * Doubles: this prices risk.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { allSteps, type Steps } from "#engine/simulation/steps.ts";
import {
  answerLattice,
  answersIn,
  choiceIn,
  knowing,
  type MixTable,
  THE_OFFER,
  utilityOf,
} from "./answer-lattice.ts";
import { type AskedOffer, askedOffer, worthWith } from "./answer-table.ts";
import { isAboutGrants } from "./answers.ts";
import { type AskedOffers, askedTables, tableAt } from "./asked-offers.ts";
import { type AnswerEffect, type OpenQuestion, questionsElsewhere, questionsOf } from "./open-questions.ts";
import { has, likeliest, NOTHING, smallest, turningAnswers } from "./question-sets.ts";
import { weighable } from "./weighable-questions.ts";

/** Which question about which offer; `key` is its id alone where it is about the offer that is negotiated. */
export type QuestionRef = { readonly key: string; readonly offerId: string; readonly id: QuestionId };

/** One question: `worth` over the horizon, and the chance that its answer changes the choice. */
export type QuestionWorth = QuestionRef & {
  readonly isOwn: boolean;
  readonly worth: number;
  readonly changesChoice: number;
  /** What its offer is worth over the horizon under each answer, all else as it stands; null = not known. */
  readonly answers: readonly { readonly effect: AnswerEffect; readonly worth: number | null }[];
};

/** The questions about one offer, and about what would be taken instead, at one risk aversion. */
export type Questions = {
  readonly riskAversion: number;
  /** The most valuable first; of equals the one whose answer moves its offer most. */
  readonly questions: readonly QuestionWorth[];
  /** Too many answers at once: these are not weighed. */
  readonly notWeighed: readonly QuestionRef[];
  /** Whether the offer is ahead before anything is asked; null where there is nothing else to take. */
  readonly isAhead: boolean | null;
  /** What has to be beaten before anything is asked, over the horizon. */
  readonly against: { readonly offerId: string; readonly worth: number } | null;
  /** What the offer is worth over the horizon on average over all answers, and as it stands: not the same offer. */
  readonly onAverage: number;
  readonly asItStands: number;
  /** What knowing every answer would be worth, and how often it would change the choice. */
  readonly perfect: number;
  readonly perfectChanges: number;
  /** The smallest set that brings nine tenths of it, and what it brings; empty where there is nothing to learn. */
  readonly enough: {
    readonly keys: readonly string[];
    readonly worth: number;
    /** Of the likeliest answers to these that change the choice those that do it, and what is then ahead. */
    readonly turning: readonly (AnswerEffect & QuestionRef)[];
    readonly turnsTo: string | null;
  };
  /** No single answer would change the choice; never so where its base, or all its equity, is not known yet. */
  readonly decideNow: boolean;
};

/** Which offer, and at which risk aversions. */
export type QuestionsInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly riskAversions: readonly number[];
};

/** The questions about `offerId` at one risk aversion. */
export function questions(workspace: Workspace, offerId: string, riskAversion: number): Questions {
  const [found] = allSteps(questionsInSteps({ workspace, offerId, riskAversions: [riskAversion] }));
  return found ?? withoutOffer(riskAversion);
}

/** The same at several risk aversions, one a step. */
export function* questionsInSteps(input: QuestionsInput): Steps<readonly Questions[]> {
  const { workspace, offerId, riskAversions } = input;
  const about = askedOffer(workspace, offerId);
  if (about === null) return riskAversions.map(withoutOffer);
  const all = [...questionsOf(workspace, offerId), ...questionsElsewhere(workspace, offerId)];
  const { asked, notWeighed } = weighable(workspace, about, all);
  const offers = askedTables(workspace, about, asked);
  const found: Questions[] = [];
  for (const riskAversion of riskAversions) {
    found.push({
      ...questionsAt(offers, riskAversion),
      notWeighed: notWeighed.map((each) => refOf(about, each)),
    });
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
    onAverage: 0,
    asItStands: 0,
    perfect: 0,
    perfectChanges: 0,
    enough: { keys: [], worth: 0, turning: [], turnsTo: null },
    decideNow: true,
  };
}

/** Which question it is, seen from the offer that is negotiated. */
export function refOf(about: AskedOffer, { offerId, id }: OpenQuestion): QuestionRef {
  return { key: offerId === about.offer.id ? id : `${offerId}:${id}`, offerId, id };
}

function questionsAt(offers: AskedOffers, riskAversion: number): Questions {
  const { about, asked } = offers;
  const { table, sure, sureId, rivalIds, toMoney } = tableAt(offers, riskAversion);
  const lattice = answerLattice(table, sure);
  const all = lattice.value.length - 1;
  const none = toMoney(lattice.value[0] ?? 0);
  // Below a cent is rounding: a question must not lead the list by it.
  const worthOf = (set: number) => {
    const worth = toMoney(lattice.value[set] ?? 0) - none;
    return worth < 0.005 ? 0 : worth;
  };
  const found = asked.map(
    (question, index): QuestionWorth => ({
      ...refOf(about, question),
      isOwn: question.isOwn,
      worth: worthOf(2 ** index),
      changesChoice: lattice.changes[2 ** index] ?? 0,
      answers: question.answers.map((effect) => ({
        effect,
        worth: worthUnder(offers, question, effect, riskAversion),
      })),
    }),
  );
  const perfect = worthOf(all);
  const enough = smallest(asked.length, worthOf, perfect);
  const open = knowing(table, 0);
  const choice = choiceIn(open, 0, sure);
  const known = knowing(table, enough);
  const turning = likeliest(known.chance, (mix) => choiceIn(known, mix, sure) !== choice);
  const { terms, worth: stated } = about.filled([]);
  const isKnown = terms.offer.baseSalary !== null && !stated.isUnknown;
  const idOf = (taken: number) =>
    taken === THE_OFFER ? about.offer.id : (rivalIds[taken] ?? sureId ?? about.offer.id);
  const swing = ({ answers }: QuestionWorth) => {
    const worths = answers.map(({ worth }) => worth ?? 0);
    return Math.max(...worths) - Math.min(...worths);
  };
  return {
    riskAversion,
    questions: [...found].sort((a, b) => b.worth - a.worth || swing(b) - swing(a)),
    notWeighed: [],
    isAhead: sureId === null && rivalIds.length === 0 ? null : choice === THE_OFFER,
    against: againstOf(open),
    onAverage: toMoney(utilityOf(open, THE_OFFER, 0, sure)),
    asItStands: worthWith(about, [], riskAversion),
    perfect,
    perfectChanges: lattice.changes[all] ?? 0,
    enough: {
      keys: found.flatMap(({ key }, index) => (has(enough, index) ? [key] : [])),
      worth: worthOf(enough),
      turning: turning === null ? [] : answersOf(known, turning),
      turnsTo: turning === null ? null : idOf(choiceIn(known, turning, sure)),
    },
    decideNow: isKnown && found.every(({ worth }) => worth < NOTHING),
  };

  /** The best of all but the offer. */
  function againstOf(nothing: MixTable): Questions["against"] {
    if (sureId === null && rivalIds.length === 0) return null;
    const others = { ...nothing, utility: Float64Array.of(Number.NEGATIVE_INFINITY) };
    const best = choiceIn(others, 0, sure);
    return { offerId: idOf(best), worth: toMoney(utilityOf(others, best, 0, sure)) };
  }

  function answersOf(known: MixTable, mix: number): readonly (AnswerEffect & QuestionRef)[] {
    const turned = turningAnswers(known, mix, sure);
    return answersIn(known.sizes, mix).flatMap((answer, index) => {
      const [question, effect] = [asked[index], asked[index]?.answers[answer]];
      if (!turned.includes(index) || question === undefined || effect === undefined) return [];
      return [{ ...effect, ...refOf(about, question) }];
    });
  }
}

/**
 * What the question's offer is worth with one answer; null where its base is not known even so, or the equity that
 * it is about.
 */
function worthUnder(
  { offerOf }: AskedOffers,
  { offerId }: OpenQuestion,
  effect: AnswerEffect,
  riskAversion: number,
): number | null {
  const of = offerOf(offerId);
  const filled = of?.filled([effect]);
  if (of === null || filled === undefined || filled.terms.offer.baseSalary === null) return null;
  if (filled.worth.isUnknown && isAboutGrants(effect.id)) return null;
  return worthWith(of, [effect], riskAversion);
}

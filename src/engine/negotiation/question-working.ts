/**
 * What one question is worth, answer by answer: what is taken with that answer and the mean over all other
 * questions, and the certain sum of choosing with and without knowing it.
 *
 * The same enumeration as the ranking. MODEL section 8 (EVPPI). Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import { choiceIn, knowing, type MixTable, THE_OFFER, utilityOf } from "./answer-lattice.ts";
import { askedOffer, packageWith } from "./answer-table.ts";
import { askedTables, tableAt } from "./asked-offers.ts";
import { type AnswerEffect, type OpenQuestion, questionsElsewhere, questionsOf } from "./open-questions.ts";
import type { PackageOutcomes } from "./package-model.ts";
import { refOf } from "./questions.ts";
import { weighable } from "./weighable-questions.ts";

/** What one answer leads to, the other questions open; worths over the horizon. */
export type AnswerWorking = {
  readonly effect: AnswerEffect;
  /** What the offer that is negotiated is then worth. */
  readonly offer: number;
  readonly takenId: string;
  readonly taken: number;
};

/** The working of one question's value; worths over the horizon. */
export type QuestionWorking = {
  readonly question: OpenQuestion;
  readonly answers: readonly AnswerWorking[];
  /** The choice with every question open. */
  readonly without: { readonly takenId: string; readonly worth: number; readonly offer: number };
  /** The certain sum of choosing after the answer. */
  readonly knowing: number;
};

/** The working of the question `key`; null where it is not weighed, or nothing else is on the table. */
export function questionWorking(
  workspace: Workspace,
  offerId: string,
  key: string,
  riskAversion: number,
): QuestionWorking | null {
  const about = askedOffer(workspace, offerId);
  if (about === null) return null;
  const offers = askedTables(workspace, about, weighable(workspace, about, allOf(workspace, offerId)).asked);
  const index = offers.asked.findIndex((each) => refOf(about, each).key === key);
  const question = offers.asked[index];
  const { table, sure, sureId, rivalIds, toMoney } = tableAt(offers, riskAversion);
  if (question === undefined || (sureId === null && rivalIds.length === 0)) return null;
  const idOf = (choice: number) => (choice === THE_OFFER ? offerId : (rivalIds[choice] ?? sureId ?? offerId));
  const chosen = (known: MixTable, mix: number) => {
    const choice = choiceIn(known, mix, sure);
    const utility = utilityOf(known, choice, mix, sure);
    return { takenId: idOf(choice), utility, offer: toMoney(known.utility[mix] ?? 0) };
  };
  const known = knowing(table, 2 ** index);
  const open = chosen(knowing(table, 0), 0);
  const mean = question.answers.reduce(
    (sum, _, at) => sum + (known.chance[at] ?? 0) * chosen(known, at).utility,
    0,
  );
  return {
    question,
    answers: question.answers.map((effect, at) => {
      const { takenId, utility, offer } = chosen(known, at);
      return { effect, offer, takenId, taken: toMoney(utility) };
    }),
    without: { takenId: open.takenId, worth: toMoney(open.utility), offer: open.offer },
    knowing: toMoney(mean),
  };
}

/** What the offer of question `key` comes to as stated, and with the answer at `place`; null where there is none. */
export function answerWorking(workspace: Workspace, offerId: string, key: string, place: number) {
  const about = askedOffer(workspace, offerId);
  if (about === null) return null;
  const question = allOf(workspace, offerId).find((each) => refOf(about, each).key === key);
  const effect = question?.answers[place];
  const of = question === undefined ? null : askedOffer(workspace, question.offerId);
  if (question === undefined || effect === undefined || of === null) return null;
  const stated: PackageOutcomes = of.filled([]).worth.package;
  return { question, effect, stated, answered: packageWith(of, [effect]) };
}

function allOf(workspace: Workspace, offerId: string): readonly OpenQuestion[] {
  return [...questionsOf(workspace, offerId), ...questionsElsewhere(workspace, offerId)];
}

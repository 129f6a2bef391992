/** What a person may change about the questions of an offer; each is one step to undo. */

import { Decimal, sum } from "#domain/money.ts";
import type { Answer, QuestionId } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { setAt } from "#state/actions/editing.ts";

/** Gives `id` answers of the person's own, or ours again where `answers` is null. */
export function setAnswers(
  { negotiation }: Workspace,
  offerId: string,
  id: QuestionId,
  answers: readonly Answer[] | null,
): void {
  const own = negotiation.questions[offerId] ?? [];
  const rest = own.filter((each) => each.id !== id);
  setAt(["negotiation", "questions", offerId], answers === null ? rest : [...rest, { id, answers }]);
}

/** Leaves `id` out, or puts it back. */
export function setLeftOut(
  { negotiation }: Workspace,
  offerId: string,
  id: QuestionId,
  isLeftOut: boolean,
): void {
  const before = negotiation.leftOutQuestions[offerId] ?? [];
  const rest = before.filter((each) => each !== id);
  setAt(["negotiation", "leftOutQuestions", offerId], isLeftOut ? [...rest, id] : rest);
}

/** What the chances of `answers` add up to. */
export function chancesSum(answers: readonly Answer[]): Decimal {
  return sum(answers.map(({ probability }) => new Decimal(probability)));
}

/** `answers` with the chance at `at` changed; of two answers the other one is what is left. */
export function withChance(answers: readonly Answer[], at: number, probability: string): readonly Answer[] {
  const left = new Decimal(1).minus(probability).toFixed();
  return answers.map((each, index) => {
    if (index === at) return { ...each, probability };
    return answers.length === 2 ? { ...each, probability: left } : each;
  });
}

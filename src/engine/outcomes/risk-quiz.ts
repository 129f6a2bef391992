/**
 * A short quiz that finds a person's risk aversion: would you take a new job that with even chances doubles your
 * income for life or cuts it by so much?
 *
 * The question of Barsky, Juster, Kimball and Shapiro (1997) with their cuts and some between, asked by halving;
 * answers enclose γ, they do not measure it. With constant relative risk aversion every answer follows from γ.
 */
import { riskAversionAt } from "./stake.ts";

/** The cuts that are asked about, from small to large. Two to the number of questions, less one. */
const CUTS: readonly number[] = [
  1 / 12,
  1 / 10,
  1 / 8,
  1 / 7,
  1 / 6,
  1 / 5,
  1 / 4,
  1 / 3,
  2 / 5,
  1 / 2,
  3 / 5,
  2 / 3,
  3 / 4,
  4 / 5,
  9 / 10,
];

/** How many questions there are. */
export const QUIZ_QUESTIONS: number = Math.log2(CUTS.length + 1);

/** The greatest risk aversion that the workspace takes. */
const MOST_AVERSION = 10;

/** The next question, or what the answers come to. */
export type QuizStep =
  | { readonly kind: "ask"; readonly number: number; readonly cut: number }
  | {
      readonly kind: "found";
      /** γ lies between these, both from 0 to 10. */
      readonly low: number;
      readonly high: number;
      /** A γ between them, to one decimal. */
      readonly proposed: number;
      /** The largest cut that was taken and the smallest that was not; null where there was none. */
      readonly taken: number | null;
      readonly refused: number | null;
    };

/** Where the quiz stands after `answers`, true = would take it. */
export function quizStep(answers: readonly boolean[]): QuizStep {
  let [taken, refused] = [-1, CUTS.length];
  for (const takes of answers) {
    const asked = middleOf(taken, refused);
    if (takes) taken = asked;
    else refused = asked;
  }
  const cut = CUTS[middleOf(taken, refused)];
  if (refused - taken > 1 && cut !== undefined) return { kind: "ask", number: answers.length + 1, cut };
  const [takenCut, refusedCut] = [CUTS[taken] ?? null, CUTS[refused] ?? null];
  const low = refusedCut === null ? 0 : riskAversionAt(refusedCut);
  const high = takenCut === null ? MOST_AVERSION : riskAversionAt(takenCut);
  const proposed = Math.round(((low + high) / 2) * 10) / 10;
  return { kind: "found", low, high, proposed, taken: takenCut, refused: refusedCut };
}

function middleOf(taken: number, refused: number): number {
  return Math.floor((taken + refused) / 2);
}

/**
 * The order in which to ask: by worth at the person's own risk aversion, then at the one where most is to be learnt,
 * then by how far the answers are apart.
 */
import type { Questions, QuestionWorth } from "#engine/negotiation/questions.ts";

/** The risk aversion besides the person's own at which knowing everything is worth most; null where none is. */
export function otherOf(all: readonly Questions[], own: Questions): Questions | null {
  const others = all.filter((each) => each !== own).sort((a, b) => b.perfect - a.perfect);
  return others.find(({ perfect }) => perfect > 0) ?? null;
}

/** The questions of `own` in order. */
export function rankedQuestions(all: readonly Questions[], own: Questions): readonly QuestionWorth[] {
  const other = otherOf(all, own);
  const elsewhere = (key: string) => other?.questions.find((each) => each.key === key)?.worth ?? 0;
  // Sorting keeps equals as they are: the engine has them by their spread.
  return [...own.questions].sort((a, b) => b.worth - a.worth || elsewhere(b.key) - elsewhere(a.key));
}

/**
 * Which questions can be weighed together: every mix of their answers is tried, in every set of them that could be
 * asked, so too many would not be done in a moment. Those that move their offer most go first.
 */
import type { Workspace } from "#domain/workspace.ts";
import { type AskedOffer, askedOffer, worthWith } from "./answer-table.ts";
import type { OpenQuestion } from "./open-questions.ts";

/** More mixes than this, or more of them in all sets of questions, would not be weighed in a moment. */
const MOST_MIXES = 50_000;
const MOST_IN_SETS = 5_000_000;

/** As many questions as can be weighed at once, those that move their offer most first. */
export function weighable(workspace: Workspace, about: AskedOffer, all: readonly OpenQuestion[]) {
  const isFew = (list: readonly OpenQuestion[]) => {
    // In a set a question is answered, or it is not known.
    const [mixes, inSets] = [0, 1].map((more) =>
      list.reduce((product, { answers }) => product * (answers.length + more), 1),
    ) as [number, number];
    return mixes <= MOST_MIXES && inSets <= MOST_IN_SETS;
  };
  if (isFew(all)) return { asked: all, notWeighed: [] };
  const swing = ({ offerId, id, answers }: OpenQuestion) => {
    // Without its base the offer could not be weighed at all.
    if (offerId === about.offer.id && id === "baseSalary") return Number.POSITIVE_INFINITY;
    const of = offerId === about.offer.id ? about : askedOffer(workspace, offerId);
    const worths = answers.map((each) => (of === null ? 0 : worthWith(of, [each], 0)));
    return Math.max(...worths) - Math.min(...worths);
  };
  const asked: OpenQuestion[] = [];
  const notWeighed: OpenQuestion[] = [];
  for (const { question } of all
    .map((question) => ({ question, by: swing(question) }))
    .sort((a, b) => b.by - a.by)) {
    if (isFew([...asked, question])) asked.push(question);
    else notWeighed.push(question);
  }
  return { asked, notWeighed };
}

/** The words of the questions: what an answer is in few words, what to do at a risk aversion, the finding. */
import type { QuestionId } from "#domain/negotiation.ts";
import { askedGaps } from "#engine/negotiation/gap-questions.ts";
import type { AnswerEffect } from "#engine/negotiation/open-questions.ts";
import type { Questions } from "#engine/negotiation/questions.ts";
import { alternativeOffers } from "#engine/negotiation/reservation.ts";
import { showCount } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What the value of an answer is: money, or a part of something. */
export const MONEY_ANSWERS: readonly QuestionId[] = [
  "bonus",
  "valuation",
  "level",
  "signOn",
  "relocation",
  "baseSalary",
  "installment",
  "benefit",
  "grantSize",
];

/** An answer in few words. */
export function answerText({ id, value }: Pick<AnswerEffect, "id" | "value">, currency: string): string {
  const shown = valueText(id, value, currency);
  if (id === "shareCount" && value === 1) return say("question.answer.shareCount.all");
  if (value === 0) {
    switch (id) {
      case "instrument":
      case "tender":
      case "bonus":
      case "refreshers":
      case "preference":
      case "level":
      case "signOn":
      case "relocation":
      case "remote":
      case "installment":
      case "benefit":
      case "grantSize":
        return say(`question.answer.${id}.none`);
    }
  }
  return say(`question.answer.${id}`, { value: shown });
}

function valueText(id: QuestionId, value: number, currency: string): string {
  if (id === "fullyDilutedShares") return showCount(String(value));
  if (!MONEY_ANSWERS.includes(id)) return showPercent(value);
  return showMoney(value, currency, id === "valuation" ? { form: "compact" } : {});
}

/** Words of a question, with the offer's letter where it is not the one that is negotiated. */
export function ofOffer({ offer, marks }: Negotiation, offerId: string, words: string): string {
  if (offerId === offer.id) return words;
  const letter = marks.find(({ id }) => id === offerId)?.letter ?? say("question.another");
  return say("question.of", { letter, question: words });
}

const NUMBERS = [
  "question.number.one",
  "question.number.two",
  "question.number.three",
  "question.number.four",
  "question.number.five",
] as const;

/** "two things". */
export function thingsText(count: number): string {
  const code = NUMBERS[count - 1];
  return code === undefined ? say("question.number.more", { count: String(count) }) : say(code);
}

/** The finding at the person's own risk aversion. */
export function questionsTitle(negotiation: Negotiation, own: Questions): string {
  const { mark, model } = negotiation;
  if (model.present.baseSalary === null) return say("question.title.base", { letter: mark.letter });
  if (model.isGrantUnknown) return say("question.title.grant", { letter: mark.letter });
  if (own.questions.length === 0) return say("question.title.none", { letter: mark.letter });
  if (own.against === null) return say("question.title.alone");
  if (own.enough.keys.length === 0) return say("question.title.now");
  if (own.decideNow) return say("question.title.nowSingle");
  return say("question.title.ask", {
    letter: mark.letter,
    count: thingsText(own.enough.keys.length),
    questions: namesText(negotiation, own),
  });
}

/**
 * From where the questions start: what the offer is worth on average over the answers, beside the offer as it stands
 * and what has to be beaten. Null where nothing has, or nothing is weighed.
 */
export function startText({ mark, marks, workspace, model }: Negotiation, own: Questions): string | null {
  const { against, onAverage, asItStands, questions } = own;
  if (against === null || questions.length === 0 || model.present.baseSalary === null) return null;
  const money = (worth: number) => showMoney(worth / model.horizonYears, workspace.currency);
  const words = {
    letter: mark.letter,
    other: marks.find(({ id }) => id === against.offerId)?.letter ?? say("question.another"),
    average: money(onAverage),
    stands: money(asItStands),
    against: money(against.worth),
  };
  const [isAhead, stands] = [onAverage >= against.worth, asItStands >= against.worth];
  if (isAhead === stands) return say("question.start", words);
  return isAhead ? say("question.start.ahead", words) : say("question.start.behind", words);
}

/** What to do at one risk aversion, and why. */
export type Verdict = { readonly title: string; readonly text: string };

/** The verdict of `at`, which has something to compare with. */
export function verdictOf(negotiation: Negotiation, at: Questions): Verdict {
  const { mark, marks, workspace } = negotiation;
  const letterOf = (offerId: string) => marks.find(({ id }) => id === offerId)?.letter;
  const other = letterOf(at.against?.offerId ?? "") ?? say("question.another");
  const { keys: ids, worth, turning, turnsTo } = at.enough;
  const pair = { letter: mark.letter, other };
  if (ids.length === 0) {
    return {
      title: say("question.verdict.now"),
      text: at.isAhead ? say("question.verdict.neverBelow", pair) : say("question.verdict.neverAbove", pair),
    };
  }
  const answers = showList(
    turning.map((each) => ofOffer(negotiation, each.offerId, answerText(each, workspace.currency))),
  );
  const said = {
    answers: capital(answers),
    winner: letterOf(turnsTo ?? "") ?? (at.isAhead ? other : mark.letter),
    worth: showMoney(worth, workspace.currency),
    part: showPercent(worth / at.perfect, { most: 0 }),
    chance: showPercent(at.perfectChanges, { most: 0 }),
  };
  if (at.decideNow) {
    return {
      title: say("question.verdict.nowOrAsk", { count: thingsText(ids.length) }),
      text: say("question.verdict.together", said),
    };
  }
  return {
    title: say("question.verdict.ask", { count: thingsText(ids.length) }),
    text: say("question.verdict.worth", {
      ...said,
      questions: capital(namesText(negotiation, at)),
      answers,
    }),
  };
}

/** The questions of the smallest set, the most valuable first. */
export function namesText(negotiation: Negotiation, { questions, enough }: Questions): string {
  return showList(
    questions
      .filter(({ key }) => enough.keys.includes(key))
      .map(({ offerId, id }) => ofOffer(negotiation, offerId, say(`question.short.${id}`))),
  );
}

/** The questions that were too many to weigh. */
export function notWeighedText(negotiation: Negotiation, { notWeighed }: Questions): string {
  return showList(
    notWeighed.map(({ offerId, id }) => ofOffer(negotiation, offerId, say(`question.short.${id}`))),
  );
}

/** Why an answer about `offerId` has no worth. */
export function unknownWorthText({ workspace, marks }: Negotiation, offerId: string): string {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const letter = marks.find(({ id }) => id === offerId)?.letter ?? say("question.another");
  return offer?.baseSalary === null
    ? say("question.unknownWorth.base", { letter })
    : say("question.unknownWorth.grant", { letter });
}

/** What is not stated and not asked either, offer by offer, with the reason. */
export function notAskedTexts({ workspace, offer, marks }: Negotiation): readonly string[] {
  return [offer, ...alternativeOffers(workspace, offer.id)].flatMap((one) => {
    const letter = marks.find(({ id }) => id === one.id)?.letter ?? say("question.another");
    const unasked = askedGaps(workspace, one, one.id !== offer.id).flatMap((each) =>
      "why" in each ? [each] : [],
    );
    return [...new Set(unasked.map(({ why }) => why))].map((why) => {
      const terms = unasked.filter((each) => each.why === why).map(({ gap }) => say(`page.gap.${gap.code}`));
      return say(`question.notAsked.${why}`, { letter, terms: showList([...new Set(terms)]) });
    });
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

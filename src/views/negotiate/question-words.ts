/** The words of the questions: what an answer is in few words, what to do at a risk aversion, the finding. */
import type { QuestionId } from "#domain/negotiation.ts";
import type { AnswerEffect } from "#engine/negotiation/open-questions.ts";
import type { Questions } from "#engine/negotiation/questions.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What the value of an answer is: money, or a part of something. */
export const MONEY_ANSWERS: readonly QuestionId[] = ["bonus", "valuation", "level", "signOn", "relocation"];

/** An answer in few words. */
export function answerText({ id, value }: Pick<AnswerEffect, "id" | "value">, currency: string): string {
  const shown = MONEY_ANSWERS.includes(id)
    ? showMoney(value, currency, id === "valuation" ? { form: "compact" } : {})
    : showPercent(value);
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
        return say(`question.answer.${id}.none`);
    }
  }
  return say(`question.answer.${id}`, { value: shown });
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
export function questionsTitle({ mark }: Negotiation, own: Questions): string {
  if (own.questions.length === 0) return say("question.title.none", { letter: mark.letter });
  if (own.against === null) return say("question.title.alone");
  if (own.enough.ids.length === 0) return say("question.title.now");
  if (own.decideNow) return say("question.title.nowSingle");
  return say("question.title.ask", {
    letter: mark.letter,
    count: thingsText(own.enough.ids.length),
    questions: namesText(own),
  });
}

/** What to do at one risk aversion, and why. */
export type Verdict = { readonly title: string; readonly text: string };

/** The verdict of `at`, which has something to compare with. */
export function verdictOf({ mark, marks, workspace }: Negotiation, at: Questions): Verdict {
  const other = marks.find(({ id }) => id === at.against?.offerId)?.letter ?? say("question.another");
  const { ids, worth, turning } = at.enough;
  const pair = { letter: mark.letter, other };
  if (ids.length === 0) {
    return {
      title: say("question.verdict.now"),
      text: at.isAhead ? say("question.verdict.neverBelow", pair) : say("question.verdict.neverAbove", pair),
    };
  }
  const said = {
    answers: capital(showList(turning.map((each) => answerText(each, workspace.currency)))),
    winner: at.isAhead ? other : mark.letter,
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
      questions: capital(namesText(at)),
      answers: showList(turning.map((each) => answerText(each, workspace.currency))),
    }),
  };
}

/** The questions of the smallest set, the most valuable first. */
function namesText({ questions, enough }: Questions): string {
  const ranked = questions.flatMap(({ id }) => (enough.ids.includes(id) ? [id] : []));
  return showList(ranked.map((id) => say(`question.short.${id}`)));
}

/** The questions that were too many to weigh. */
export function notWeighedText({ notWeighed }: Questions): string {
  return showList(notWeighed.map((id) => say(`question.short.${id}`)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every figure of the Negotiate page that has a sheet of its own, with that sheet. */

import type { AskPart, AskTerms } from "#engine/negotiation/ask-terms.ts";
import { UNIT } from "#engine/negotiation/exchange-rates.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { letterOf } from "#views/negotiate/choice-words.ts";
import { partText } from "#views/negotiate/part-text.ts";
import { ofOffer } from "#views/negotiate/question-words.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import type { Whose, WorkedTopic } from "#views/panels/panel-context.tsx";
import { basisBlocks, costBlock, countBlock, headroomBlocks } from "./count-sheet.ts";
import { solvedBlocks } from "./package-sheet.ts";
import { answerBlocks, questionBlocks } from "./question-sheet.ts";
import { rateToThem, rateToYou, tradeBlocks } from "./rate-sheet.ts";
import { outcomeText, regretBlocks, shownChoices } from "./regret-sheet.ts";
import { rungBlocks } from "./rung-sheet.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";
import { cashBlock, worthBlocks } from "./worth-sheet.ts";

type Worked = { readonly figure: number; readonly blocks: readonly SheetBlock[] };

/** The sheet of `topic`; null where the page no longer has the figure. */
export function sheetOf(negotiation: Negotiation, topic: WorkedTopic): Sheet | null {
  switch (topic.of) {
    case "worth":
    case "cash":
    case "count":
    case "headroom":
    case "highestBasis":
    case "cost":
      return ofTerms(negotiation, topic);
    case "part":
      return ofPart(negotiation, topic);
    case "rate":
    case "trade":
      return ofRates(negotiation, topic);
    case "question":
    case "answer":
      return ofQuestion(negotiation, topic);
    case "regret":
      return ofRegret(negotiation, topic);
  }
}

type Of<K extends WorkedTopic["of"]> = Extract<WorkedTopic, { readonly of: K }>;

function ofTerms(
  negotiation: Negotiation,
  topic: Of<"worth"> | Of<"cash" | "count" | "headroom" | "highestBasis" | "cost">,
): Sheet | null {
  const { workspace, model, count, riskAversion } = negotiation;
  const terms = termsOf(negotiation, topic.whose);
  if (terms === null) return null;
  const name = nameOf(topic.whose);
  const money = (amount: number) => showMoney(amount, workspace.currency);
  if (topic.of === "worth") {
    const found = typeof topic.whose === "number" ? negotiation.packages.packages[topic.whose] : undefined;
    const isOwn = topic.riskAversion === riskAversion;
    const figure = model.worth(terms, topic.riskAversion) / model.horizonYears;
    const words = { name, amount: money(figure), aversion: showNumber(topic.riskAversion, { most: 2 }) };
    return {
      title: say(isOwn ? "worked.title.worth" : "worked.title.worthAt", words),
      note: say("worked.note.worth"),
      figure,
      blocks: [
        ...(found !== undefined && isOwn ? solvedBlocks(negotiation, found) : []),
        ...worthBlocks(negotiation, terms, topic.riskAversion),
      ],
    };
  }
  const found = {
    cash: () => ({ figure: model.cash(terms), blocks: [cashBlock(negotiation, terms)] }),
    count: () => ({ figure: count.total(terms).toNumber(), blocks: [countBlock(negotiation, terms)] }),
    headroom: () => ({
      figure: count.threshold?.minus(count.total(terms)).toNumber() ?? 0,
      blocks: [countBlock(negotiation, terms), ...headroomBlocks(negotiation, terms)],
    }),
    highestBasis: () => ({
      figure: count.highestBasis(terms)?.toNumber() ?? 0,
      blocks: [countBlock(negotiation, terms), ...basisBlocks(negotiation, terms)],
    }),
    cost: () => ({ figure: count.cost(terms).toNumber(), blocks: [costBlock(negotiation, terms)] }),
  }[topic.of]();
  const amount = topic.of === "highestBasis" ? showPercent(found.figure) : money(found.figure);
  return {
    title: say(`worked.title.${topic.of}`, { name, amount }),
    note: say(`worked.note.${topic.of}`),
    ...found,
  };
}

function ofPart(negotiation: Negotiation, { part, rung }: Of<"part">): Sheet | null {
  const rungs = negotiation.ladder.rungs.find((each) => each.part === part);
  const found = rungs === undefined ? null : rungBlocks(negotiation, rungs, rung);
  if (found === null) return null;
  const amount = partText(part, found.figure, negotiation.workspace.currency);
  const words = { part: say(`ladder.part.${part}`), rung: say(`ladder.rung.${rung}`), amount };
  return { title: say("worked.title.part", words), note: say(`ladder.explain.${rung}`), ...found };
}

function ofRates(negotiation: Negotiation, topic: Of<"rate"> | Of<"trade">): Sheet | null {
  const { currency } = negotiation.workspace;
  if (topic.of === "trade") {
    const found = tradeBlocks(negotiation, topic.part);
    if (found === null) return null;
    const words = { part: say(`ladder.part.${topic.part}`), amount: showNumber(found.figure, { most: 2 }) };
    return { title: say("worked.title.trade", words), note: say("worked.note.trade"), ...found };
  }
  const { part, by, riskAversion } = topic;
  const found: Worked | null =
    riskAversion === null
      ? rateToThem(negotiation, part, by)
      : rateToYou(negotiation, part, by, riskAversion);
  if (found === null) return null;
  const words = {
    step: stepName(part, currency),
    by: say(`worked.rate.in.${by}`),
    amount: partText(by, found.figure, currency),
  };
  return riskAversion === null
    ? { title: say("worked.title.rateThem", words), note: say("worked.note.rateThem"), ...found }
    : { title: say("worked.title.rate", words), note: say("worked.note.rate"), ...found };
}

function stepName(part: AskPart, currency: string): string {
  if (part === "ownership") return say("rate.table.thousandth");
  const amount = showMoney(UNIT[part], currency);
  return part === "signOnBonus" ? say("rate.table.signOn", { amount }) : say("rate.table.base", { amount });
}

function ofQuestion(negotiation: Negotiation, topic: Of<"question"> | Of<"answer">): Sheet | null {
  const { workspace, model } = negotiation;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  if (topic.of === "answer") {
    const found = answerBlocks(negotiation, topic.key, topic.place);
    if (found === null) return null;
    const { figure, answer, offerId, blocks } = found;
    const words = { letter: letterOf(negotiation, offerId), answer, amount: money(figure) };
    return { title: say("worked.title.answer", words), note: say("worked.note.answer"), figure, blocks };
  }
  const found = questionBlocks(negotiation, topic.key, topic.riskAversion);
  if (found === null) return null;
  const { figure, id, offerId, blocks } = found;
  const words = {
    question: ofOffer(negotiation, offerId, say(`question.name.${id}`)),
    amount: money(figure),
    years: sayCount("negotiate.years", model.horizonYears),
    aversion: showNumber(topic.riskAversion, { most: 2 }),
  };
  return { title: say("worked.title.question", words), note: say("worked.note.question"), figure, blocks };
}

function ofRegret(negotiation: Negotiation, { offerId, at }: Of<"regret">): Sheet | null {
  const found = regretBlocks(negotiation, offerId, at);
  if (found === null) return null;
  const words = {
    letter: letterOf(negotiation, offerId),
    amount: showMoney(found.figure, negotiation.workspace.currency),
    outcome:
      at === "worst"
        ? say("choice.column.worst")
        : at === "average"
          ? say("choice.column.average")
          : outcomeText(shownChoices(negotiation), at),
  };
  return { title: say("worked.title.regret", words), note: say("worked.note.regret"), ...found };
}

function termsOf({ terms, packages }: Negotiation, whose: Whose): AskTerms | null {
  return whose === "offer" ? terms.present : (packages.packages[whose]?.terms ?? null);
}

function nameOf(whose: Whose): string {
  return whose === "offer" ? say("package.offer") : say("package.role.none", { number: String(whose + 1) });
}

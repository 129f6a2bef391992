/** What an answer makes of an offer, and what knowing it is worth, step by step. */
import { answerWorking, questionWorking } from "#engine/negotiation/question-working.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { letterOf } from "#views/negotiate/choice-words.ts";
import { answerText } from "#views/negotiate/question-words.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { given, line, lines, remark, type SheetBlock } from "./sheet.ts";
import { certainBlocks } from "./worth-sheet.ts";

/** The value of the question `key` at `riskAversion`, over the horizon; null where nothing else could be taken. */
export function questionBlocks(negotiation: Negotiation, key: string, riskAversion: number) {
  const { workspace, model, offer, mark } = negotiation;
  const found = questionWorking(workspace, offer.id, key, riskAversion);
  if (found === null) return null;
  const { question, answers, without } = found;
  const { currency } = workspace;
  const money = (amount: number) => showMoney(amount, currency);
  const worth = found.knowing - without.worth;
  const years = sayCount("negotiate.years", model.horizonYears);
  const changed = answers
    .filter(({ takenId }) => takenId !== without.takenId)
    .reduce((sum, { effect }) => sum + effect.probability, 0);
  const blocks: SheetBlock[] = [
    {
      kind: "table",
      title: say("worked.question.title"),
      heads: [
        say("worked.question.answer"),
        say("worked.question.chance"),
        say("worked.question.worth", { letter: mark.letter }),
        say("worked.question.take"),
        say("worked.question.best"),
      ],
      rows: [
        ...answers.map(({ effect, offer: its, takenId, taken }) => [
          answerText(effect, currency),
          showPercent(effect.probability),
          money(its),
          letterOf(negotiation, takenId),
          money(taken),
        ]),
        [
          say("worked.question.open"),
          "",
          money(without.offer),
          letterOf(negotiation, without.takenId),
          money(without.worth),
        ],
      ],
    },
    remark(say("worked.question.note")),
    lines(null, [
      line(say("worked.question.knowing"), "+", found.knowing, money(found.knowing)),
      line(say("worked.question.without"), "+", -without.worth, showMoneyChange(-without.worth, currency)),
      line(say("worked.question.value", { years }), "=", worth, money(worth)),
      given(say("worked.question.changes"), showPercent(changed, { most: 0 })),
    ]),
  ];
  return { figure: worth, id: question.id, offerId: question.offerId, blocks };
}

/** What the question's offer is worth a year with one answer, all else as it stands. */
export function answerBlocks(negotiation: Negotiation, key: string, place: number) {
  const { workspace, offer, riskAversion } = negotiation;
  const found = answerWorking(workspace, offer.id, key, place);
  if (found === null) return null;
  const { question, effect, stated, answered } = found;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const added = answered.cash - stated.cash;
  const answer = answerText(effect, workspace.currency);
  const blocks: SheetBlock[] = [
    lines(say("worked.cash.title"), [
      line(say("worked.answer.asItStands"), "+", stated.cash, money(stated.cash)),
      line(say("worked.answer.adds", { answer }), "+", added, showMoneyChange(added, workspace.currency)),
      line(say("ladder.working.cash"), "=", answered.cash, money(answered.cash)),
    ]),
    ...certainBlocks(negotiation, answered, riskAversion, question.offerId),
  ];
  const last = blocks.at(-1);
  const figure = last?.kind === "lines" ? (last.lines.at(-1)?.amount ?? 0) : 0;
  return { figure, answer, offerId: question.offerId, blocks };
}

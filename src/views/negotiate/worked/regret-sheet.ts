/** A cell of the regret table, step by step: what each offer comes to there, and the best of them less one's own. */
import { type Choice, type Choices, choices } from "#engine/negotiation/choices.ts";
import { isBaseKnown } from "#engine/negotiation/reservation.ts";
import { showMultiple } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { letterOf } from "#views/negotiate/choice-words.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { outcomeName } from "#views/panels/outcome-name.ts";
import { given, line, lines, remark, type SheetBlock } from "./sheet.ts";

/** The choices that the table is of. */
export function shownChoices({ workspace, marks, offer }: Negotiation): Choices {
  const known = workspace.offers.filter((each) => isBaseKnown(workspace, each)).map(({ id }) => id);
  return choices(
    workspace,
    marks.flatMap(({ id }) => (known.includes(id) ? [id] : [])),
    offer.id,
  );
}

/** The regret of `offerId` in outcome `at`, its worst, or its average; null where there is none. */
export function regretBlocks(negotiation: Negotiation, offerId: string, at: number | "worst" | "average") {
  const found = shownChoices(negotiation);
  const one = found.choices.find((each) => each.offerId === offerId);
  if (one === undefined) return null;
  if (at === "worst") return worst(negotiation, found, one);
  return at === "average" ? average(negotiation, found, one) : cell(negotiation, found, one, at);
}

function cell(negotiation: Negotiation, found: Choices, one: Choice, at: number) {
  const { currency } = negotiation.workspace;
  const values = found.choices.map(({ offerId, values: row }) => ({ offerId, value: row[at] ?? 0 }));
  const best = values.reduce((most, each) => (each.value > most.value ? each : most));
  const own = one.values[at] ?? 0;
  const regret = best.value - own;
  const blocks: SheetBlock[] = [
    lines(
      null,
      values.map(({ offerId, value }) =>
        given(
          say(found.atCertainty.includes(offerId) ? "worked.regret.certain" : "worked.regret.comesTo", {
            letter: letterOf(negotiation, offerId),
          }),
          showMoney(value, currency),
        ),
      ),
    ),
    lines(null, [
      line(
        say("worked.regret.best", { letter: letterOf(negotiation, best.offerId) }),
        "+",
        best.value,
        showMoney(best.value, currency),
      ),
      line(
        say("worked.regret.less", { letter: letterOf(negotiation, one.offerId) }),
        "+",
        -own,
        showMoneyChange(-own, currency),
      ),
      line(say("worked.regret.regret"), "=", regret, showMoney(regret, currency)),
    ]),
    remark(say("worked.regret.note")),
  ];
  return { figure: regret, blocks };
}

function worst(negotiation: Negotiation, found: Choices, one: Choice) {
  const { currency } = negotiation.workspace;
  const blocks: SheetBlock[] = [
    lines(null, [
      ...one.regrets.map((regret, at) => given(outcomeText(found, at), showMoney(regret, currency))),
      line(say("worked.regret.largest"), "+", one.worstRegret, showMoney(one.worstRegret, currency)),
      line(say("choice.column.worst"), "=", one.worstRegret, showMoney(one.worstRegret, currency)),
    ]),
  ];
  return { figure: one.worstRegret, blocks };
}

function average(negotiation: Negotiation, found: Choices, one: Choice) {
  const { currency } = negotiation.workspace;
  if (one.expectedRegret === null || one.averages === null) return null;
  const blocks: SheetBlock[] = [
    lines(null, [
      ...one.averages.map((mean, at) => {
        const part = mean * (found.outcomes[at]?.probability ?? 0);
        const name = say("worked.regret.weighed", {
          outcome: outcomeText(found, at),
          regret: showMoney(mean, currency),
        });
        return line(name, "+", part, showMoney(part, currency));
      }),
      line(say("choice.column.average"), "=", one.expectedRegret, showMoney(one.expectedRegret, currency)),
    ]),
    remark(say("worked.regret.average")),
  ];
  return { figure: one.expectedRegret, blocks };
}

/** An outcome by its name and multiple. */
export function outcomeText({ outcomes }: Choices, at: number): string {
  const outcome = outcomes[at];
  if (outcome === undefined || outcome.multiple === null) return say("choice.column.certain");
  const { label, multiple, probability } = outcome;
  const name = outcomeName({ label, multiple: String(multiple) });
  return say("choice.outcome", {
    name,
    multiple: showMultiple(multiple),
    chance: showPercent(probability),
  });
}

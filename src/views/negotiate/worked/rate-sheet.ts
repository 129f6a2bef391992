/**
 * Exchange rates, step by step: what one step of each part adds to the certain sum, by the marginal utility in each
 * outcome, and the ratio; to the employer what one step of each costs, and the ratio of that.
 *
 * d CE ÷ dx = Σ p × (w ÷ ŵ)^(−γ) × dw ÷ dx, ŵ being savings and certain sum. Reference R8. Doubles.
 */
import { Decimal } from "#domain/money.ts";
import type { AskPart, AskTerms } from "#engine/negotiation/ask-terms.ts";
import { perUnit } from "#engine/negotiation/counted-total.ts";
import { ratesToThem, ratesToYou, shareCostOf, UNIT } from "#engine/negotiation/exchange-rates.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { partText } from "#views/negotiate/part-text.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { given, line, lines, remark, type SheetBlock } from "./sheet.ts";

/** A step of `part` in `by` to the person at `riskAversion`; null where nothing of `by` buys it. */
export function rateToYou(negotiation: Negotiation, part: AskPart, by: AskPart, riskAversion: number) {
  const { model, workspace } = negotiation;
  const rate = ratesToYou(model, riskAversion)[part][by];
  if (rate === null) return null;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const { wealth, cash, prospects } = model.outcomes(model.present);
  const sure = wealth + model.worth(model.present, riskAversion);
  const more = model.outcomes({
    ...model.present,
    ownership: model.present.ownership?.plus(UNIT.ownership) ?? null,
  });
  const outcomes = prospects.length === 0 ? [{ probability: 1, payout: 0 }] : prospects;
  const weighed = outcomes.map(({ probability, payout }, at) => {
    const left = wealth + cash + payout;
    const pays = (more.prospects[at]?.payout ?? payout) - payout;
    return { left, pays, probability, weight: probability * (left / sure) ** -riskAversion };
  });
  const ofCash = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const ofEquity = weighed.reduce((sum, { weight, pays }) => sum + weight * pays, 0);
  const added = (each: AskPart) => (each === "ownership" ? ofEquity : ofCash * cashOf(negotiation, each));
  const years = sayCount("negotiate.years", model.horizonYears);
  const block = (each: AskPart): SheetBlock => {
    const step = stepText(negotiation, each);
    const sum = line(say("worked.rate.adds", { years }), "=", added(each), money(added(each)));
    return lines(
      say("worked.rate.step", { step, part: say(`rate.part.${each}`) }),
      each === "ownership"
        ? [line(say("worked.rate.ofEquity"), "+", ofEquity, money(ofEquity)), sum]
        : [
            line(
              say("worked.rate.cash", { years }),
              "+",
              cashOf(negotiation, each),
              money(cashOf(negotiation, each)),
            ),
            line(say("worked.rate.ofCash"), "×", ofCash, showNumber(ofCash, { most: 6 })),
            sum,
          ],
    );
  };
  const blocks: SheetBlock[] = [
    lines(null, [
      given(say("ladder.working.care"), showNumber(riskAversion, { most: 4 })),
      given(say("worked.rate.sure"), money(sure)),
    ]),
    {
      kind: "table",
      title: say("worked.outcomes.title"),
      heads: [
        say("working.chance"),
        say("ladder.working.leaves"),
        say("worked.rate.weight"),
        ...(model.hasOwnership
          ? [say("worked.rate.pays", { step: stepText(negotiation, "ownership") })]
          : []),
      ],
      rows: weighed.map(({ probability, left, weight, pays }) => [
        showPercent(probability),
        money(left),
        showNumber(weight, { most: 6 }),
        ...(model.hasOwnership ? [money(pays)] : []),
      ]),
    },
    remark(say("worked.rate.note", { sure: money(sure), care: showNumber(-riskAversion, { most: 4 }) })),
    block(part),
    block(by),
    ratio(negotiation, part, by, added(part), added(by), rate),
  ];
  return { figure: rate, blocks };
}

/** A step of `part` in `by` to the employer, at both ends of what a share may cost. */
export function rateToThem(negotiation: Negotiation, part: AskPart, by: AskPart) {
  const { model, count, workspace } = negotiation;
  const share = shareCostOf(workspace);
  const ends = share.low.equals(share.high) ? [share.low] : [share.low, share.high];
  const blocks: SheetBlock[] = [];
  let figure: number | null = null;
  for (const basis of ends) {
    figure = ratesToThem(model, count, basis)[part][by];
    if (figure === null) return null;
    const cost = (terms: AskTerms) => count.cost(terms, basis);
    const of = (each: AskPart) => perUnit(cost, model.present, each).toNumber() * UNIT[each];
    blocks.push(
      lines(null, [
        given(say("rate.cost.ownership"), showPercent(basis)),
        ...[part, by].map((each) =>
          given(
            say("worked.rate.costs", {
              step: stepText(negotiation, each),
              part: say(`rate.part.${each}`),
            }),
            showMoney(of(each), workspace.currency),
          ),
        ),
      ]),
      ratio(negotiation, part, by, of(part), of(by), figure),
    );
  }
  return figure === null ? null : { figure, blocks };
}

/** What a part is worth in base against what it costs in base, at each share price. */
export function tradeBlocks(negotiation: Negotiation, part: AskPart) {
  const { model, count, workspace, riskAversion } = negotiation;
  const you = ratesToYou(model, riskAversion)[part].baseSalary;
  if (you === null) return null;
  const share = shareCostOf(workspace);
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const step = stepText(negotiation, part);
  const at = (basis: Decimal) => {
    const them = ratesToThem(model, count, basis)[part].baseSalary;
    if (them === null || them === 0) return null;
    const block = lines(part === "ownership" ? say("worked.trade.at", { basis: showPercent(basis) }) : null, [
      line(say("worked.trade.you", { step }), "+", you, money(you)),
      line(say("worked.trade.them"), "÷", them, money(them)),
      line(say("worked.trade.index"), "=", you / them, showNumber(you / them, { most: 4 })),
    ]);
    return { figure: you / them, block };
  };
  const ends = part === "ownership" ? [at(share.high), at(share.low)] : [at(share.low)];
  const found = ends.flatMap((end) => end ?? []);
  const last = found.at(-1);
  return last === undefined ? null : { figure: last.figure, blocks: found.map(({ block }) => block) };
}

function ratio(
  negotiation: Negotiation,
  part: AskPart,
  by: AskPart,
  one: number,
  other: number,
  rate: number,
): SheetBlock {
  const { currency } = negotiation.workspace;
  const money = (amount: number) => showMoney(amount, currency);
  return lines(say("worked.rate.ratio"), [
    line(say("worked.rate.of", { step: stepText(negotiation, part) }), "+", one, money(one)),
    line(say("worked.rate.of", { step: stepText(negotiation, by) }), "÷", other, money(other)),
    line(say("worked.rate.unit"), "×", UNIT[by], stepText(negotiation, by)),
    line(say(`worked.rate.in.${by}`), "=", rate, partText(by, rate, currency)),
  ]);
}

/** What one step of a part of cash comes to over the horizon. */
function cashOf({ model }: Negotiation, part: Exclude<AskPart, "ownership">): number {
  const { present } = model;
  const value = present[part];
  const [none, one] = [model.cash({ ...present, [part]: null }), UNIT[part]];
  return value === null || value.isZero()
    ? model.cash({ ...present, [part]: new Decimal(one) }) - none
    : ((model.cash(present) - none) / value.toNumber()) * one;
}

function stepText({ workspace }: Negotiation, part: AskPart): string {
  return part === "ownership"
    ? showPercent(UNIT.ownership, { most: 3 })
    : showMoney(UNIT[part], workspace.currency);
}

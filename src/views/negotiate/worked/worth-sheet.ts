/**
 * What terms are worth, step by step: the cash that they add up to, what the equity pays in each outcome and what
 * that leaves one with, the utility of it, and the certain sum with the same utility, a year.
 *
 * The utility w^(1 − γ), ln w at γ = 1, is taken of w ÷ s with s what is left where the equity pays nothing: the
 * certain sum is the same, and the figures can be read. MODEL section 6. Doubles: this prices risk.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import { ASK_PARTS, type AskTerms, withPart } from "#engine/negotiation/ask-terms.ts";
import type { PackageOutcomes } from "#engine/negotiation/package-model.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import { showMultiple, showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { partText } from "#views/negotiate/part-text.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { given, line, lines, remark, type SheetBlock } from "./sheet.ts";

/** From `terms` to the certain sum a year at `riskAversion`. */
export function worthBlocks(
  negotiation: Negotiation,
  terms: AskTerms,
  riskAversion: number,
): readonly SheetBlock[] {
  const { model } = negotiation;
  const outcomes = model.outcomes(terms);
  return [
    cashBlock(negotiation, terms),
    ...heldBlocks(negotiation, terms.ownership, outcomes),
    ...certainBlocks(negotiation, outcomes, riskAversion),
  ];
}

/** The cash of `terms` over the horizon, part by part. */
export function cashBlock({ model, workspace }: Negotiation, terms: AskTerms): SheetBlock {
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const bare = model.cash({ ...terms, baseSalary: ZERO, signOnBonus: ZERO });
  const of = (part: "baseSalary" | "signOnBonus") =>
    model.cash(withPart({ ...terms, baseSalary: ZERO, signOnBonus: ZERO }, part, terms[part])) - bare;
  const rate = Number(workspace.assumptions.discountRate);
  const cash = model.cash(terms);
  const years = sayCount("negotiate.years", model.horizonYears);
  return lines(say("worked.cash.title"), [
    ...ASK_PARTS.flatMap((part) => {
      const value = terms[part];
      return value === null
        ? []
        : [given(say(`ladder.part.${part}`), partText(part, value, workspace.currency))];
    }),
    ...(rate === 0 ? [] : [given(say("worked.discounted"), showPercent(rate))]),
    line(say("worked.cash.base", { years }), "+", of("baseSalary"), money(of("baseSalary"))),
    line(say("worked.cash.signOn"), "+", of("signOnBonus"), money(of("signOnBonus"))),
    line(say("worked.cash.rest"), "+", bare, money(bare)),
    line(say("worked.cash.all", { years }), "=", cash, money(cash)),
  ]);
}

/** What is left of the equity at the exit, where it is private. */
function heldBlocks(
  { workspace, offer }: Negotiation,
  ownership: Decimal | null,
  { prospects }: PackageOutcomes,
): readonly SheetBlock[] {
  const one = offerWorthOf(workspace, offer.id);
  if (one === null || prospects.length === 0 || ownership === null) return [];
  const { outlook } = one.terms;
  const { valuation } = one.worth.held;
  const kept = outlook.futureDilution.reduce((share, rate) => share * (1 - Number(rate)), 1);
  const preferred = one.terms.company.preferred.length > 0;
  const hasCost = one.worth.held.ofCompany.some(({ cost }) => cost > 0);
  const whole = ownership.toNumber();
  return [
    lines(say("worked.held.title"), [
      line(say("worked.held.asked"), "+", whole, showOwnership(whole)),
      line(say("worked.held.kept", { part: showPercent(1 - kept) }), "×", kept, showPercent(kept)),
      line(say("worked.held.left"), "=", whole * kept, showOwnership(whole * kept)),
      ...(valuation === null
        ? []
        : [
            given(
              say("worked.held.valuation"),
              showMoney(valuation, workspace.currency, { form: "compact" }),
            ),
          ]),
    ]),
    remark(
      say(preferred || hasCost ? "worked.held.paidAfter" : "worked.held.pays", {
        discount: one.worth.exitDiscount === 1 ? "" : say("worked.held.today"),
      }),
    ),
  ];
}

/** From what each outcome leaves to the certain sum, a year. */
export function certainBlocks(
  { workspace, model, offer }: Negotiation,
  { wealth, cash, prospects }: PackageOutcomes,
  riskAversion: number,
  offerId: string = offer.id,
): readonly SheetBlock[] {
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const years = model.horizonYears;
  const yearly = (over: number) => [
    line(sayCount("ladder.working.over", years), "=", over, money(over)),
    line(say("panel.dividedByYears"), "÷", years, showNumber(years)),
    line(say("ladder.working.aYear"), "=", over / years, money(over / years)),
  ];
  const start = wealth + cash;
  const likely = prospects.filter(({ probability }) => probability > 0);
  const worst = Math.min(...likely.map(({ payout }) => payout));
  if (likely.length === 0) return [lines(say("worked.certain.title"), [...cashLine(), ...yearly(cash)])];
  if (start <= 0 || start + worst <= 0) {
    return [
      remark(say("worked.certain.ruin")),
      lines(say("worked.certain.title"), [
        ...cashLine(),
        line(say("worked.certain.worst"), "+", worst, money(worst)),
        ...yearly(cash + worst),
      ]),
    ];
  }
  const power = 1 - riskAversion;
  const felt = (left: number) => (power === 0 ? Math.log(left / start) : (left / start) ** power);
  const mean = likely.reduce((sum, { probability, payout }) => sum + probability * felt(start + payout), 0);
  const certain = power === 0 ? start * Math.exp(mean) : start * mean ** (1 / power);
  const one = offerWorthOf(workspace, offerId);
  const words = { start: money(start), power: showNumber(power, { most: 4 }) };
  return [
    lines(say("worked.start.title"), [
      line(say("ladder.working.savings"), "+", wealth, money(wealth)),
      line(say("ladder.working.cash"), "+", cash, money(cash)),
      line(say("worked.start"), "=", start, money(start)),
      given(say("ladder.working.care"), showNumber(riskAversion, { most: 4 })),
    ]),
    {
      kind: "table",
      title: say("worked.outcomes.title"),
      heads: [
        say("working.exitAt"),
        say("working.chance"),
        say("ladder.working.pays"),
        say("ladder.working.leaves"),
        say("worked.outcomes.felt"),
      ],
      rows: prospects.map(({ probability, payout }, at) => [
        exitText(one?.worth.outcomes[at]?.multiple ?? null, one?.worth.held.valuation ?? null),
        showPercent(probability),
        money(payout),
        money(start + payout),
        showNumber(felt(start + payout), { most: 6 }),
      ]),
    },
    remark(power === 0 ? say("worked.felt.logarithm", words) : say("worked.felt.power", words)),
    lines(say("worked.certain.title"), [
      given(say("worked.mean"), showNumber(mean, { most: 6 })),
      line(
        power === 0
          ? say("worked.sure.logarithm", words)
          : say("worked.sure.power", { ...words, root: showNumber(1 / power, { most: 4 }) }),
        "+",
        certain,
        money(certain),
      ),
      line(say("worked.lessSavings"), "+", -wealth, money(-wealth)),
      ...yearly(certain - wealth),
    ]),
  ];

  function cashLine() {
    return [line(say("ladder.working.cash"), "+", cash, money(cash))];
  }

  function exitText(multiple: number | null, valuation: number | null): string {
    if (multiple === null) return say("chart.none");
    if (multiple === 0) return say("working.nothing");
    if (valuation === null) return showMultiple(multiple);
    const exit = showMoney(new Decimal(multiple).times(valuation), workspace.currency, { form: "compact" });
    return say("working.exitOf", { multiple: showMultiple(multiple), valuation: exit });
  }
}

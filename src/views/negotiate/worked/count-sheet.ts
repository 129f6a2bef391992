/**
 * What terms are to the employer, step by step: the total as it counts a year, the room under the threshold, the
 * share price up to which they pass, and what they cost.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { line, lines, type SheetBlock, type SheetLine } from "./sheet.ts";

/** The total of `terms` as it is counted. */
export function countBlock(negotiation: Negotiation, terms: AskTerms): SheetBlock {
  const { workspace, count } = negotiation;
  const basis = new Decimal(workspace.negotiation.approval.equityBasis);
  const total = count.total(terms);
  return lines(say("worked.count.title"), [
    ...partLines(negotiation, terms, basis),
    line(say("package.counted"), "=", total.toNumber(), showMoney(total, workspace.currency)),
  ]);
}

/** What is left under the threshold; none where it is not known. */
export function headroomBlocks({ workspace, count }: Negotiation, terms: AskTerms): readonly SheetBlock[] {
  const { threshold } = count;
  if (threshold === null) return [];
  const money = (amount: Decimal) => showMoney(amount, workspace.currency);
  const total = count.total(terms);
  const left = threshold.minus(total);
  return [
    lines(say("worked.headroom.title"), [
      line(say("worked.threshold"), "+", threshold.toNumber(), money(threshold)),
      line(say("worked.lessCount"), "+", total.negated().toNumber(), money(total.negated())),
      line(say("package.left", { threshold: money(threshold) }), "=", left.toNumber(), money(left)),
    ]),
  ];
}

/** The share price at which `terms` come to the threshold. */
export function basisBlocks({ workspace, count }: Negotiation, terms: AskTerms): readonly SheetBlock[] {
  const { threshold } = count;
  const highest = count.highestBasis(terms);
  if (threshold === null || highest === null) return [];
  const money = (amount: Decimal) => showMoney(amount, workspace.currency);
  const without = count.totalAt(terms, ZERO);
  const shares = count.totalAt(terms, new Decimal(1)).minus(without);
  const left = Decimal.max(0, threshold.minus(without));
  return [
    lines(say("worked.basis.title"), [
      line(say("worked.threshold"), "+", threshold.toNumber(), money(threshold)),
      line(say("worked.lessCash"), "+", left.minus(threshold).toNumber(), money(left.minus(threshold))),
      line(say("worked.leftForShares"), "=", left.toNumber(), money(left)),
      line(say("worked.sharesAtHeadline"), "÷", shares.toNumber(), money(shares)),
      line(say("package.highest"), "=", highest.toNumber(), showPercent(highest, { most: 2 })),
    ]),
  ];
}

/** What `terms` cost the employer a year. */
export function costBlock(negotiation: Negotiation, terms: AskTerms): SheetBlock {
  const { workspace, count } = negotiation;
  const { costBasis } = workspace.negotiation;
  const money = (amount: Decimal) => showMoney(amount, workspace.currency);
  const basis = new Decimal(costBasis.ownership);
  const { base, bonus, shares } = count.parts(terms, basis);
  const signOn = count.signOnAYear(terms);
  const pay = base.plus(bonus).times(costBasis.baseSalary);
  const paidOnce = signOn.times(costBasis.signOnBonus);
  const cost = count.cost(terms);
  return lines(say("worked.cost.title"), [
    line(
      say("worked.cost.base", { pay: money(base.plus(bonus)), rate: showPercent(costBasis.baseSalary) }),
      "+",
      pay.toNumber(),
      money(pay),
    ),
    line(
      say("worked.cost.signOn", { pay: money(signOn), rate: showPercent(costBasis.signOnBonus) }),
      "+",
      paidOnce.toNumber(),
      money(paidOnce),
    ),
    ...sharesLine(negotiation, basis, shares),
    line(say("package.cost"), "=", cost.toNumber(), money(cost)),
  ]);
}

function partLines(negotiation: Negotiation, terms: AskTerms, basis: Decimal): readonly SheetLine[] {
  const { workspace, count } = negotiation;
  const money = (amount: Decimal) => showMoney(amount, workspace.currency);
  const { base, bonus, signOn, shares } = count.parts(terms, basis);
  const years = showNumber(workspace.negotiation.approval.countYears);
  return [
    line(say("ladder.part.baseSalary"), "+", base.toNumber(), money(base)),
    ...(bonus.isZero() ? [] : [line(say("worked.count.bonus"), "+", bonus.toNumber(), money(bonus))]),
    line(say("worked.count.signOn", { years }), "+", signOn.toNumber(), money(signOn)),
    ...sharesLine(negotiation, basis, shares),
  ];
}

function sharesLine(
  { workspace, offer }: Negotiation,
  basis: Decimal,
  shares: Decimal,
): readonly SheetLine[] {
  if (shares.isZero()) return [];
  const years = showNumber(workspace.negotiation.approval.countYears);
  const name =
    offer.companyFacts.liquidity === "public"
      ? say("worked.count.public", { years })
      : say("worked.count.shares", { basis: showPercent(basis), years });
  return [line(name, "+", shares.toNumber(), showMoney(shares, workspace.currency))];
}

/**
 * The lines of leaving at the end of a month: what is paid by then, less what is repaid; and the equity.
 */
import { sum, ZERO } from "#domain/money.ts";
import type { MonthReport } from "#domain/report.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { evenByMonth } from "#engine/rounding.ts";
import { costLines, relocationLines, signOnLines, type WorkingScope } from "./cash-lines.ts";
import { input, term, type WorkingLine } from "./line.ts";

/** The terms add up to the cash that is kept, and shares that can be sold with it. */
export function leavingLines(scope: WorkingScope, { month, ifLeaving }: MonthReport): readonly WorkingLine[] {
  const { terms, offer } = scope;
  const plan = cashPlan(terms, "mid");
  const yearly = plan.benefits.cashLike;
  const benefits = evenByMonth(Array.from({ length: terms.horizonYears }, () => yearly))[month - 1] ?? ZERO;
  const base = plan.baseYears === null ? null : (evenByMonth(plan.baseYears)[month - 1] ?? ZERO);
  const years = Math.floor(month / 12);
  const bonus = plan.bonusYears === null ? null : sum(plan.bonusYears.slice(0, years));
  const gapOr = (amount: unknown, key: string) =>
    amount === null
      ? ({ kind: "gap", path: `offers[${scope.index}].${key}` } as const)
      : ({ kind: "derived" } as const);
  return [
    term("baseSalary", base, gapOr(base, "baseSalary"), { months: String(month) }),
    ...signOnLines(scope, month),
    ...relocationLines(scope),
    ...costLines(scope, -1),
    ...(years === 0
      ? []
      : [term("targetBonus", bonus, gapOr(bonus, bonusKey(scope)), { years: String(years) })]),
    ...(offer.benefits.some(({ cashLike }) => cashLike)
      ? [term("cashBenefits", benefits, { kind: "derived" }, { months: String(month) })]
      : []),
    term("repaid", ifLeaving.repaid.negated()),
    terms.isPublic
      ? term("keptEquity", ifLeaving.vestedEquity)
      : input("keptEquity", ifLeaving.vestedEquity, "money"),
    input("forfeitedEquity", ifLeaving.forfeitedEquity, "money"),
  ];
}

/** The key whose null leaves the bonus unknown: its own, or that of the base it is a rate of. */
function bonusKey({ offer }: WorkingScope): string {
  const isBase =
    offer.targetBonus?.kind === "rateOfBase" && offer.targetBonus.rate !== null && offer.baseSalary === null;
  return isBase ? "baseSalary" : "targetBonus";
}

/**
 * What a total leaves for equity: in a year under each reading, in the terms of a stated value, and as a sum.
 */
import type { Decimal } from "#domain/money.ts";
import type { CheckLine } from "#domain/report.ts";
import type { Figure } from "#engine/evidence/dossier.ts";
import { line } from "#engine/evidence/finding.ts";
import { type Package, partsOf } from "#engine/evidence/packages.ts";
import { asYearly, type Judgement, type Read } from "#engine/evidence/readings.ts";
import {
  isPoint,
  minusAtMost,
  minusEndByEnd,
  over,
  plus,
  point,
  type Span,
  times,
} from "#engine/evidence/spans.ts";

/** What is left of the total in a year, with the sign-on inside it, spread, or outside it. */
export function remainders(total: Figure, pack: Package): readonly Read[] {
  const { base, bonus, signOn, years } = partsOf(pack, null);
  const less = isPoint(total.span) ? minusAtMost : minusEndByEnd;
  const read = (reading: Read["reading"], parts: Span): Read => ({
    reading,
    computed: less(total.span, parts),
    isNatural: true,
  });
  const pay = plus(base, bonus);
  if (signOn === null) return [read("recurring", pay)];
  return [
    read("recurring", pay),
    read("annualised", plus(pay, over(signOn, years))),
    read("firstYear", plus(pay, signOn)),
  ];
}

/**
 * What is left, in the terms that the value is stated in: a year of the grant is left, unless all of it counts
 * in one year (`grantWhole`, a first year), or what is stated is a year's and not said to be.
 */
export function remaindersInTerms(
  left: readonly Read[],
  { fact: { period } }: Figure,
  years: Decimal,
): readonly Read[] {
  const isYearly = period === "annual";
  const inTerms = left.map((read) => (isYearly ? read : { ...read, computed: times(read.computed, years) }));
  const first = left[left.length - 1];
  const whole: readonly Read[] =
    first === undefined
      ? []
      : [
          {
            reading: "grantWhole",
            computed: isYearly ? over(first.computed, years) : first.computed,
            isNatural: false,
          },
        ];
  const isOpen = period !== "annual" && period !== "wholeGrant";
  return [
    ...inTerms,
    ...whole,
    ...(isOpen ? left.map((read) => ({ ...asYearly(read), isNatural: false })) : []),
  ];
}

/** From the total to what is left of it in a year, as the chosen reading counts. */
export function remainderLines(total: Figure, pack: Package, { reading }: Judgement): readonly CheckLine[] {
  const { unit } = total.fact;
  const { base, bonus, signOn } = partsOf(pack, null);
  const left = remainders(total, pack);
  const taken = left.find((one) => reading?.startsWith(one.reading) === true) ?? left[left.length - 1];
  // Of one total the least is left where the most is taken off, so that each column adds up.
  const off = ({ low, high }: Span): Span => (isPoint(total.span) ? { low: high, high: low } : { low, high });
  const hasSignOn = signOn !== null && taken?.reading !== "recurring" && pack.signOn !== null;
  return [
    line("total", null, unit, total.span, [total]),
    line("base", "minus", unit, off(base), pack.bases),
    ...(bonus === null || pack.bonus === null
      ? []
      : [line("bonus", "minus", unit, off(bonus), [pack.bonus])]),
    ...(hasSignOn && pack.signOn !== null ? [line("signOn", "minus", unit, off(signOn), [pack.signOn])] : []),
    ...(taken === undefined ? [] : [line("remainder", "equals", unit, taken.computed)]),
  ];
}

/** Whether the chosen reading leaves a year of a grant that is stated whole. */
export function isSpread({ reading }: Judgement, { fact: { period } }: Figure): boolean {
  return period !== "annual" && reading !== "grantWhole" && reading?.endsWith("YearlyEquity") !== true;
}

/** From what is left in a year to the whole grant. */
export function wholeLines({ years }: Package, whole: Span, unit: string): readonly CheckLine[] {
  return [
    line("years", "times", "years", point(years.years), years.figures),
    line("grantWhole", "equals", unit, whole),
  ];
}

/** The parts that are paid in cash beside the base. */
export function cashParts({ bonus, signOn }: Package): readonly Figure[] {
  return [...(bonus === null ? [] : [bonus]), ...(signOn === null ? [] : [signOn])];
}

/**
 * Entries that can be read but look like a slip get a question, never a refusal: "Is $165 meant?".
 *
 * The limits are far outside what letters say (a base below 1,000 a year, more than 5 % of a company), so a
 * question is rare; they are ours, not a source's.
 */
import { Decimal } from "#domain/money.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { pageLocale } from "./number-formats.ts";
import { showCount } from "./show-count.ts";
import { showMoney } from "./show-money.ts";
import { showOwnershipExact, showPercentExact } from "./show-percent.ts";

/** What the entry is. Rates and ownership are fractions. */
export type SlipComponent =
  | "baseSalary"
  | "targetBonusAmount"
  | "targetBonusRate"
  | "signOnBonus"
  | "relocation"
  | "grantValue"
  | "ownership"
  | "postMoneyValuation"
  | "fullyDilutedShares";

/** The codes of the catalogue's `slip` area. */
export type SlipCode =
  | "thousandsLeftOut"
  | "scaleLeftOut"
  | "unusuallyHigh"
  | "percentAlready"
  | "largeOwnership"
  | "bonusAboveBase"
  | "bonusSmallMoney"
  | "fewShares";

/** A question about an entry; parameters are ready to show. */
export type SlipQuestion = { readonly code: SlipCode; readonly params: Readonly<Record<string, string>> };

type Unit = { readonly currency: string; readonly locale?: string };

/** What to ask about `value`, or null where nothing looks odd; a range is judged by its high end. */
export function slipQuestion(component: SlipComponent, value: Stated, unit: Unit): SlipQuestion | null {
  if (value === null) return null;
  const figure = new Decimal(isRange(value) ? value.high : value);
  return figure.isZero() ? null : QUESTIONS[component](figure, unit);
}

type Question = (figure: Decimal, unit: Unit) => SlipQuestion | null;

const HUNDRED = 100;
const THOUSAND = 1000;
const BILLION = 1_000_000_000;

const QUESTIONS: Readonly<Record<SlipComponent, Question>> = {
  baseSalary: (figure, unit) => thousands(figure, unit) ?? high(figure, unit, 100_000_000),
  targetBonusAmount: (figure, unit) =>
    figure.lessThan(THOUSAND)
      ? {
          code: "bonusSmallMoney",
          params: { typed: money(figure, unit), meant: percent(figure.dividedBy(HUNDRED), unit) },
        }
      : null,
  targetBonusRate: (figure, unit) =>
    figure.greaterThan(1)
      ? {
          code: "bonusAboveBase",
          params: { typed: percent(figure, unit), meant: money(figure.times(HUNDRED * THOUSAND), unit) },
        }
      : null,
  signOnBonus: thousands,
  relocation: thousands,
  grantValue: thousands,
  ownership: ownershipQuestion,
  postMoneyValuation: (figure, unit) =>
    figure.lessThan(10 * THOUSAND)
      ? {
          code: "scaleLeftOut",
          params: { typed: money(figure, unit), meant: money(figure.times(BILLION), unit) },
        }
      : null,
  fullyDilutedShares: (figure, { locale = pageLocale }) =>
    figure.lessThan(10 * THOUSAND)
      ? {
          code: "fewShares",
          params: {
            typed: showCount(figure, { locale }),
            meant: showCount(figure.times(THOUSAND * THOUSAND), { locale }),
          },
        }
      : null,
};

function thousands(figure: Decimal, unit: Unit): SlipQuestion | null {
  return figure.lessThan(THOUSAND)
    ? {
        code: "thousandsLeftOut",
        params: { typed: money(figure, unit), meant: money(figure.times(THOUSAND), unit) },
      }
    : null;
}

function high(figure: Decimal, unit: Unit, limit: number): SlipQuestion | null {
  return figure.greaterThan(limit) ? { code: "unusuallyHigh", params: { typed: money(figure, unit) } } : null;
}

function ownershipQuestion(fraction: Decimal, { locale = pageLocale }: Unit): SlipQuestion | null {
  const show = (value: Decimal) => showOwnershipExact(value, { locale });
  if (fraction.greaterThan("0.05")) {
    return {
      code: "largeOwnership",
      params: { typed: show(fraction), meant: show(fraction.dividedBy(HUNDRED)) },
    };
  }
  return fraction.lessThan("0.00001")
    ? { code: "percentAlready", params: { typed: show(fraction), meant: show(fraction.times(HUNDRED)) } }
    : null;
}

function money(figure: Decimal, { currency, locale = pageLocale }: Unit): string {
  return showMoney(figure, currency, { locale, form: "exact" });
}

function percent(fraction: Decimal, { locale = pageLocale }: Unit): string {
  return showPercentExact(fraction, { locale });
}

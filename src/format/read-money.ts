/**
 * Typed money: "180k", "$180,000", "4.8bn", "€95.000,50", "₹12,50,000", "270k-320k", "up to 15k", "unknown".
 *
 * What could mean two amounts is refused aloud and never guessed; a currency other than the field's is
 * refused unless the field says that any will do.
 */
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { type CurrencyWritten, currencyGroup } from "./currency-signs.ts";
import { pageLocale } from "./number-formats.ts";
import { readDigits } from "./read-digits.ts";
import { readStated } from "./read-stated.ts";
import { isRefusal, type Read, type Reading, type Refusal, refusal } from "./reading.ts";
import { currencyName, showMoney } from "./show-money.ts";
import { type WrittenAmount, writtenAmount } from "./written-amount.ts";

/** What a money field takes. */
export type MoneyField = {
  /** The field's currency, ISO code. */
  readonly currency: string;
  readonly locale?: string;
  /** A price of one share: three decimals are decimals here. */
  readonly price?: boolean;
  /** What a whole company is worth: the examples in a refusal are of that size. */
  readonly valuation?: boolean;
  /** Paid once: "per year" is refused. */
  readonly once?: boolean;
  /** Whether a range, "not known", or another currency is taken: yes, yes, no. */
  readonly range?: boolean;
  readonly notKnown?: boolean;
  readonly anyCurrency?: boolean;
  /** The least and the most, both included: 0 and a thousand million million. */
  readonly least?: string;
  readonly most?: string;
};

/** What was read; `currency` is the one that was written, null where none was. */
export type MoneyReading = (Read<Stated> & { readonly currency: string | null }) | Refusal;

/** `text` as money in the field's currency, or in the one that is written where any is taken. */
export function readMoney(text: string, field: MoneyField): MoneyReading {
  const locale = field.locale ?? pageLocale;
  let currency: string | null = null;
  const show = (amount: Decimal | string) =>
    showMoney(amount, currency ?? field.currency, { locale, form: "exact" });
  const reading: Reading<Stated> = readStated(text, {
    amounts: (texts) => {
      const amounts = writtenAmounts(texts, locale, field, show);
      if (isRefusal(amounts)) return amounts;
      const written = writtenCurrency(amounts, field);
      if (typeof written === "object" && written !== null) return written;
      currency = written;
      return periodRefusal(amounts, field, locale, currency) ?? values(amounts, field, locale, currency);
    },
    show,
    least: field.least ?? "0",
    most: field.most ?? MOST_MONEY,
    example: "165k-180k",
    takesRange: field.range ?? true,
    takesNotKnown: field.notKnown ?? true,
  });
  return reading.ok ? { ...reading, currency } : reading;
}

const MOST_MONEY = "1000000000000000";
const EXAMPLES = {
  pay: { short: "172k", full: new Decimal(172_000) },
  valuation: { short: "4.5bn", full: new Decimal(4_500_000_000) },
};
/** Below this, a bare end of a range takes the other end's thousands: 165-180k. */
const BARE_END = 1000;
const MONTHS_OF_YEAR = 12;

function writtenAmounts(
  texts: readonly string[],
  locale: string,
  field: MoneyField,
  show: (amount: Decimal) => string,
): readonly WrittenAmount[] | Refusal {
  const amounts: WrittenAmount[] = [];
  for (const text of texts) {
    const amount = writtenAmount(text, locale, field.currency);
    if (amount === null) return notMoney(text, field.valuation ? EXAMPLES.valuation : EXAMPLES.pay, show);
    if ("ok" in amount) return amount;
    amounts.push(amount);
  }
  return amounts;
}

type Example = { readonly short: string; readonly full: Decimal };

function notMoney(text: string, example: Example, show: (amount: Decimal) => string): Refusal {
  const full = show(example.full);
  if (/\d ?(?:%|percent|pct|prozent|bps?\b)/i.test(text)) return refusal("percentInMoney", { full });
  return refusal("notMoney", { short: example.short, full });
}

/** The one currency that all signs can stand for, null where none is written. */
function writtenCurrency(amounts: readonly WrittenAmount[], field: MoneyField): string | null | Refusal {
  const signs: readonly CurrencyWritten[] = amounts.flatMap(({ currencies }) => currencies);
  const [first, ...others] = signs;
  if (first === undefined) return null;
  const possible = first.candidates.filter((code) =>
    others.every(({ candidates }) => candidates.includes(code)),
  );
  const [usual] = possible;
  if (usual === undefined) return refusal("twoCurrencies");
  if (possible.includes(field.currency)) return field.currency;
  if (possible.length > 1 && signs.every(({ shared }) => shared))
    return refusal("unclearCurrency", { sign: "kr" });
  if (field.anyCurrency === true) return usual;
  const locale = field.locale ?? pageLocale;
  return refusal("otherCurrency", {
    found: currencyName(usual, locale),
    expected: currencyName(field.currency, locale),
  });
}

function periodRefusal(
  amounts: readonly WrittenAmount[],
  field: MoneyField,
  locale: string,
  currency: string | null,
): Refusal | null {
  const period = amounts.find((amount) => amount.period !== null)?.period ?? null;
  if (period === null) return null;
  if (field.once === true) return refusal("periodOfOnce");
  if (period === "other") return refusal("otherPeriod");
  if (period === "year") return null;
  const monthly = values(amounts, field, locale, currency);
  const [amount] = isRefusal(monthly) ? [] : monthly;
  if (amount === undefined || amounts.length > 1) return refusal("otherPeriod");
  const yearly = showMoney(amount.times(MONTHS_OF_YEAR), currency ?? field.currency, {
    locale,
    form: "exact",
  });
  return refusal("monthlyAmount", { yearly });
}

function values(
  amounts: readonly WrittenAmount[],
  field: MoneyField,
  locale: string,
  currency: string | null,
): readonly Decimal[] | Refusal {
  const code = currency ?? field.currency;
  const figures: Decimal[] = [];
  for (const { number, scale, isNegative } of amounts) {
    const digits = readDigits(number, {
      locale,
      currencyGroup: currencyGroup(code),
      decimalsLikely: field.price === true || scale !== null,
      show: (text) => showMoney(text, code, { locale, form: "exact" }),
    });
    if (typeof digits !== "string") return digits;
    const figure = new Decimal(digits);
    figures.push(isNegative ? figure.negated() : figure);
  }
  const scaled = figures.map((figure, at) => figure.times(amounts[at]?.scale ?? 1));
  const shared = sharedScale(amounts, figures);
  if (shared === null) return scaled;
  const [low, high] = figures.map((figure, at) => figure.times(amounts[at]?.scale ?? shared));
  if (low === undefined || high === undefined || low.greaterThan(high)) return scaled;
  return [low, high];
}

/** The scale that a bare end below a thousand takes from the other end; null where it takes none. */
function sharedScale(amounts: readonly WrittenAmount[], figures: readonly Decimal[]): Decimal | null {
  const bare = amounts.findIndex(({ scale }) => scale === null);
  if (amounts.length !== 2 || bare === -1) return null;
  const other = amounts[1 - bare]?.scale ?? null;
  return figures[bare]?.abs().lessThan(BARE_END) === true ? other : null;
}

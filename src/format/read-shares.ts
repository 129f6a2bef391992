/** Typed counts of shares: "40,000", "40k", "100m", "12 million shares". Shares are whole. */
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { pageLocale } from "./number-formats.ts";
import { readDigits } from "./read-digits.ts";
import { readStated } from "./read-stated.ts";
import { isRefusal, type Reading, type Refusal, refusal } from "./reading.ts";
import { showCount, showNumber } from "./show-count.ts";
import { writtenAmount } from "./written-amount.ts";

/** What a share field takes. */
export type SharesField = {
  readonly locale?: string;
  readonly range?: boolean;
  readonly notKnown?: boolean;
};

/** `text` as a whole number of shares. */
export function readShares(text: string, field: SharesField = {}): Reading<Stated> {
  const locale = field.locale ?? pageLocale;
  return readStated(text, {
    amounts: (texts) => shareCounts(texts, locale),
    show: (count) => showCount(count, { locale }),
    least: "0",
    most: MOST_SHARES,
    example: "40k-50k",
    takesRange: field.range ?? true,
    takesNotKnown: field.notKnown ?? true,
  });
}

/** What may stand after a count of shares. */
export const SHARE_WORDS = / ?\b(?:shares?|options?|rsus?|units?|aktien|anteile|stock options)$/i;

const MOST_SHARES = "1000000000000000";
const BARE_END = 1000;

function shareCounts(texts: readonly string[], locale: string): readonly Decimal[] | Refusal {
  const counts: { count: Decimal; scale: Decimal | null }[] = [];
  for (const text of texts) {
    const count = shareCount(text, locale);
    if (isRefusal(count)) return count;
    counts.push(count);
  }
  const shared = counts.find(({ scale }) => scale !== null)?.scale ?? null;
  const amounts = counts.map(({ count, scale }) =>
    count.times(scale ?? (shared !== null && count.lessThan(BARE_END) ? shared : 1)),
  );
  const broken = amounts.find((amount) => !amount.isInteger());
  return broken === undefined ? amounts : refusal("notWhole", { value: showNumber(broken, { locale }) });
}

function shareCount(text: string, locale: string): { count: Decimal; scale: Decimal | null } | Refusal {
  if (/%|percent|\bbps?$/i.test(text)) return refusal("percentInShares");
  const written = writtenAmount(text.replace(SHARE_WORDS, ""), locale);
  if (written === null || isRefusalOrPeriod(written)) return refusal("notShares");
  if (written.currencies.length > 0) return refusal("moneyInShares");
  const digits = readDigits(written.number, {
    locale,
    currencyGroup: locale.startsWith("en") ? "," : null,
    decimalsLikely: written.scale !== null,
    show: (plain) => showNumber(plain, { locale }),
  });
  if (typeof digits !== "string") return digits;
  const count = new Decimal(digits);
  return { count: written.isNegative ? count.negated() : count, scale: written.scale };
}

function isRefusalOrPeriod(written: Exclude<ReturnType<typeof writtenAmount>, null>): written is Refusal {
  return "ok" in written || written.period !== null;
}

/**
 * A typed part of a company: "0.055%", "5.5bps", ".055" (percent), or shares of all shares, "40,000 / 100m".
 *
 * The value is a fraction; one that does not end is rounded half-even to 24 decimals, far below one share.
 */
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { pageLocale, roundedTo } from "./number-formats.ts";
import { type RateField, readPercent } from "./read-percent.ts";
import { readShares } from "./read-shares.ts";
import { type Reading, type Refusal, refusal } from "./reading.ts";
import { showCount } from "./show-count.ts";
import { showOwnershipExact } from "./show-percent.ts";
import { LONGEST_TEXT, plainText } from "./typed-text.ts";

/** `text` as a fraction of the company, 0 to 1. */
export function readOwnership(text: string, field: Omit<RateField, "least" | "most"> = {}): Reading<Stated> {
  const locale = field.locale ?? pageLocale;
  const show = (fraction: Decimal) => showOwnershipExact(fraction, { locale });
  if (text.length > LONGEST_TEXT) return refusal("tooLong");
  const pair = SHARES_OF_ALL.exec(plainText(text));
  if (pair === null) return readPercent(text, field, show, "notOwnership");
  return sharesOfAll(pair[1] ?? "", pair[2] ?? "", locale, show);
}

const SHARES_OF_ALL = /^(.*\d.*?) ?(?:\/|\bout of\b|\bof\b|\bvon\b) ?(.*\d.*)$/i;
const FRACTION_PLACES = 24;

function sharesOfAll(
  part: string,
  whole: string,
  locale: string,
  show: (fraction: Decimal) => string,
): Reading<Stated> {
  const shares = oneCount(part, locale);
  if (!Decimal.isDecimal(shares)) return shares;
  const all = oneCount(whole.replace(/ (?:fully diluted|in all|total)$/i, ""), locale);
  if (!Decimal.isDecimal(all)) return all;
  if (all.isZero()) return refusal("noSharesInAll");
  if (shares.greaterThan(all)) return refusal("moreSharesThanAll");
  const fraction = roundedTo(shares.dividedBy(all), FRACTION_PLACES);
  const params = {
    shares: showCount(shares, { locale }),
    all: showCount(all, { locale }),
    value: show(roundedTo(fraction, SHOWN_PLACES)),
  };
  return { ok: true, value: fraction.toFixed(), understood: { code: "sharesOf", params } };
}

const SHOWN_PLACES = 8;

function oneCount(text: string, locale: string): Decimal | Refusal {
  const reading = readShares(text, { locale, range: false, notKnown: false });
  if (!reading.ok) return reading;
  return typeof reading.value === "string" ? new Decimal(reading.value) : refusal("notShares");
}

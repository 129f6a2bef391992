/**
 * A yearly sum said over another period: by the hour, the day, the week, the month, or over some years.
 *
 * How many hours or days of work a year has is counted in each of the usual ways. Doubles: they are only
 * compared.
 */
import type { FigureReading } from "./figure-reading.ts";

const EACH = "(?:an?|per|each|every)";
const PERIODS: readonly (readonly [RegExp, readonly number[]])[] = [
  [named(`${EACH} hour|hourly|p\\.h\\.|/\\s?h(?:r|our)?`), [2080, 2000, 1920, 1800, 1760]],
  [named(`${EACH} (?:working )?day|daily|day rate|per diem|/\\s?day`), [260, 250, 240, 230, 220]],
  [named(`${EACH} (?:working )?week|weekly|/\\s?w(?:ee)?k`), [52]],
  [
    named(`${EACH} (?:fortnight|two weeks|2 weeks|other week|pay ?check|pay ?period)|fortnightly|bi-?weekly`),
    [26],
  ],
  [named(`${EACH} (?:half month|pay ?check|pay ?period)|twice a month|semi-?monthly`), [24]],
  [named(`${EACH} month|monthly|p\\.?m\\.?|/\\s?mo(?:nth)?`), [12, 13]],
  [named(`${EACH} quarter|quarterly|/\\s?q(?:uarter)?`), [4]],
  [named(`${EACH} (?:half[\\s-]year|six months)|half[\\s-]yearly`), [2]],
];
const OVER_YEARS =
  /\b(?:over|across|in|for|within|during)\s+(?:the\s+|my\s+)?(?:first\s+|next\s+)?(two|three|four|five|six|[2-9])\s+years?\b/giu;
const NUMBERS = ["two", "three", "four", "five", "six"];

function named(words: string): RegExp {
  return new RegExp(`(?:(?<![\\p{L}\\d])|(?=/))(?:${words})(?!\\p{L})`, "iu");
}

/** What the money of `readings` comes to in a year, by each period that `sentence` speaks of. */
export function yearlyReadings(
  readings: readonly FigureReading[],
  sentence: string,
): readonly FigureReading[] {
  const times = [
    ...PERIODS.flatMap(([period, perYear]) => (period.test(sentence) ? perYear : [])),
    ...[...sentence.matchAll(OVER_YEARS)].map(([, count = ""]) => {
      const at = NUMBERS.indexOf(count.toLowerCase());
      return 1 / (at < 0 ? Number(count) : at + 2);
    }),
  ];
  return readings
    .filter(({ unit }) => unit === "money")
    .flatMap((reading) =>
      times.map((factor) => ({
        ...reading,
        value: reading.value * factor,
        precision: reading.precision * factor,
      })),
    );
}

/**
 * Figures in English words, digits among them or not: three hundred and fifty thousand, three hundred and 50
 * thousand, one point four million, half a million, three-fifty, three basis points.
 *
 * One below a thousand is also read in thousands, as pay is spoken of. Doubles: they are only compared.
 */
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1000],
  ["grand", 1000],
  ["k", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
const WORD = [
  ...ONES,
  ...TENS,
  "zero",
  "hundred",
  "half",
  "quarters?",
  "point",
  String.raw`\d{1,3}(?:\.\d+)?(?![\d,.]*\d)`,
  ...SCALES.keys(),
].join("|");
const BETWEEN = String.raw`[\s-]+(?:and[\s-]+)?(?:(?:of[\s-]+)?an?[\s-]+)?`;
const PART = String.raw`per\s?cent|%|basis\s+points?|bps?`;
const WORDS = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?:a|${WORD})(?:${BETWEEN}))*(?:${WORD})(?!\\p{L})(?:[\\s-]+(?:of\\s+)?(?:a\\s+)?(${PART})(?!\\p{L}))?`,
  "giu",
);
/** Smaller numbers are counts of something: three packages, two weeks. */
const LEAST = 100;
const THOUSAND = 1000;
const HAS_WORD = /[a-z]{2}/iu;
/** Digits are only part of a figure in words beside one of these. */
const HAS_SCALE = /hundred|thousand|grand|million|billion|point/iu;

/** Every figure in words of `text`, in order of place. */
export function spelledFigures(text: string): readonly WrittenFigure[] {
  return [...text.matchAll(WORDS)].flatMap((match): readonly WrittenFigure[] => {
    const [whole, part] = match;
    const number = part === undefined ? whole : whole.slice(0, whole.length - part.length);
    if (!HAS_WORD.test(number) || (/\d/.test(number) && !HAS_SCALE.test(number))) return [];
    const value = worthOfWords(number.toLowerCase().trim());
    const readings = value === null ? [] : readingsOf(value, part);
    return readings.length === 0
      ? []
      : [{ from: match.index, to: match.index + whole.trimEnd().length, readings }];
  });
}

function readingsOf(value: number, part: string | undefined): readonly FigureReading[] {
  const precision = precisionOf(value);
  if (part !== undefined) {
    const of = /^(?:basis|bp)/iu.test(part) ? 1e-4 : 1e-2;
    return value === 0 ? [] : [{ unit: "fraction", value: value * of, precision: precision * of }];
  }
  if (value < LEAST) return [];
  const scales = value < THOUSAND ? [1, THOUSAND] : [1];
  return scales.map((scale) => ({ unit: "money", value: value * scale, precision: precision * scale }));
}

/** The place of the last digit that is not zero. */
function precisionOf(value: number): number {
  const [whole = "", decimals = ""] = String(Number(value.toPrecision(12))).split(".");
  if (decimals !== "") return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}

/** What the words come to: groups below a thousand, each times the scale that follows it; null for none. */
function worthOfWords(words: string): number | null {
  let [total, group] = [0, 0];
  let place: number | null = null;
  for (const word of words.split(/[\s-]+/)) {
    const scale = SCALES.get(word);
    if (word === "point") place = 0.1;
    else if (scale !== undefined) {
      [total, group, place] = [total + (group === 0 ? 1 : group) * scale, 0, null];
    } else if (place !== null) {
      group += digitOf(word) * place;
      place /= 10;
    } else {
      const next = withWord(group, word);
      if (next === null) return null;
      group = next;
    }
  }
  return total + group;
}

function digitOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : ONES.indexOf(word) + 1;
}

function withWord(group: number, word: string): number | null {
  if (/^\d/.test(word)) return group % 100 === 0 ? group + Number(word) : null;
  if (word === "half") return group + 0.5;
  if (word.startsWith("quarter")) return group === 0 ? 0.25 : group * 0.25;
  if (word === "hundred") return Math.max(1, group) * 100;
  const ten = TENS.indexOf(word);
  // "Three fifty" is three hundred and fifty.
  if (ten >= 0) return (group > 0 && group < 10 ? group * 100 : group) + (ten + 2) * 10;
  return group + ONES.indexOf(word) + 1;
}

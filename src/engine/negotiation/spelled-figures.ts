/**
 * Figures in English words: three hundred and fifty thousand, half a million, three-fifty.
 *
 * One below a thousand is also read in thousands, as pay is spoken of. Doubles: they are only compared.
 */
import type { WrittenFigure } from "./figure-reading.ts";

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
]);
const WORD = [...ONES, ...TENS, "hundred", "half", ...SCALES.keys()].join("|");
const WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:a|${WORD})(?:[\\s-]+(?:and[\\s-]+)?(?:a[\\s-]+)?))*(?:${WORD})(?!\\p{L})`,
  "giu",
);
/** Smaller numbers are counts of something: three packages, two weeks. */
const LEAST = 100;
const THOUSAND = 1000;

/** Every figure in words of `text`, in order of place. */
export function spelledFigures(text: string): readonly WrittenFigure[] {
  return [...text.matchAll(WORDS)].flatMap((match): readonly WrittenFigure[] => {
    const value = worthOfWords(match[0].toLowerCase());
    if (value < LEAST) return [];
    const precision = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
    const scales = value < THOUSAND ? [1, THOUSAND] : [1];
    const readings = scales.map((scale) => ({
      unit: "money" as const,
      value: value * scale,
      precision: precision * scale,
    }));
    return [{ from: match.index, to: match.index + match[0].length, readings }];
  });
}

/** What the words come to: groups below a thousand, each times the scale that follows it. */
function worthOfWords(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.split(/[\s-]+/)) {
    const scale = SCALES.get(word);
    if (scale === undefined) group = withWord(group, word);
    else [total, group] = [total + (group === 0 ? 1 : group) * scale, 0];
  }
  return total + group;
}

function withWord(group: number, word: string): number {
  if (word === "half") return group + 0.5;
  if (word === "hundred") return Math.max(1, group) * 100;
  const ten = TENS.indexOf(word);
  // "Three fifty" is three hundred and fifty.
  if (ten >= 0) return (group > 0 && group < 10 ? group * 100 : group) + (ten + 2) * 10;
  return group + ONES.indexOf(word) + 1;
}

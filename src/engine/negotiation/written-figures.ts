/**
 * The figures that stand in a text, however they are spelled: 350,000, 350000, $350k, 0.35M, $350 thousand,
 * three hundred fifty thousand, 0.0294 %, 2.94 bps.
 *
 * A figure that can be read in two ways has both readings: what must not leak must not hide in the other one.
 * Doubles: they are only compared.
 */
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";
import { withoutOtherNumbers } from "./not-pay.ts";
import { spelledFigures } from "./spelled-figures.ts";

const SIGN = String.raw`(?:US|CA|AU)?\$|[€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b`;
const GROUPED = String.raw`\d{1,3}(?:[,.'’\s]\d{3})+(?:[.,]\d{1,2})?(?!\d)`;
const PLAIN = String.raw`\d+(?:[.,]\d+)?|[.,]\d+`;
/** Each digit by itself: "3 5 0 , 0 0 0". */
const SPACED = String.raw`\d\s\d(?!\d)(?:\s?[,.'’]?\s?\d(?!\d)){1,12}`;
/** As a machine writes it: "3.5e5", "3.5 x 10^5". */
const POWER = String.raw`\d+(?:[.,]\d+)?(?:e\+?|\s?[x×·]\s?10\s?\^\s?)\d{1,2}(?![\p{L}\d])`;
const NUMBER = `(?<![\\d])(?:${POWER}|${SPACED}|${GROUPED}|${PLAIN})`;
const SCALE = "thousands?|odd thousand|thou|grand|large|gs|k|mm|mn|mio|mil|million|m|bn|billion|b";
/** A currency may follow its scale at once ("350kUSD"), and a plus ("350k+"). */
const SCALE_END = String.raw`(?:(?![\p{L}\d])|(?=(?:USD|EUR|GBP|CHF|CAD|AUD)\b))`;
const PART = String.raw`%|‰|per\s?cent|pct|basis\s+points?|bps?`;
const SUFFIX = String.raw`(?:[\s\p{Pd}]?(?:(${SCALE})${SCALE_END}|(${PART})(?![\p{L}])))?`;
/** What can stand between a figure and the end of a range that carries its suffix: "340–350k". */
const RANGE = new RegExp(
  `^\\s*(?:-|–|—|to|and|or)\\s*(?:${SIGN})?\\s*(?:${GROUPED}|${PLAIN})[\\s-]?(?:(${SCALE})(?![\\p{L}\\d])|(${PART})(?![\\p{L}]))`,
  "iu",
);
const FIGURE = new RegExp(`(${SIGN})?\\s?(${NUMBER})${SUFFIX}`, "giu");

/** What follows a bare number that is meant in thousands: the sentence ends, or goes on about pay. */
const AFTER_SHORTHAND =
  /^\s*(?:$|[.,;:!?)\]/$€£¥+=]|-?ish\b|\n|(?:a|an|per|base|total|tc|all|in|or|and|for|is|was|would|will|could|should|might|may|does|do|gets?|makes?|keeps?|seems?|feels?|works?|to|from|with|before|after|because|but|so|if|then|plus|net|gross|of|min|max|minimum|maximum|guaranteed|package|compensation|comp|salary|pay|cash|yearly|annually|overall|otc|ote|at|on|as|not|than|up|upwards|flat|even|today|now|currently|already|here|there|right)\b)/iu;

/** A hundred or ten of thousands that is only spoken of as such: "mid-300s", "in the 350s". */
const ROUGH =
  /(?:\b(low|lower|early|mid|middle|high|higher|upper|late)[\s-]+)?(?<![\d.,])\$?(\d{2}0)[\s]?k?['’]?s\b/giu;

/** Every figure of `text`, in order of place. */
export function writtenFigures(text: string): readonly WrittenFigure[] {
  const plain = withoutOtherNumbers(withPlainDigits(text));
  const digits = [...plain.matchAll(FIGURE)].flatMap((match): readonly WrittenFigure[] => {
    const [whole, sign, number = "", scale, part] = match;
    const lead = whole.length - whole.trimStart().length;
    const from = match.index + lead;
    const to = match.index + whole.length;
    const after = plain.slice(to);
    const [, laterScale, laterPart] =
      scale === undefined && part === undefined ? (RANGE.exec(after) ?? []) : [];
    const suffix = { scale: scale ?? laterScale, part: part ?? laterPart };
    const isShorthand = sign !== undefined || AFTER_SHORTHAND.test(after);
    const readings = numbersIn(number).flatMap((each) => readingsOf(each, suffix, isShorthand));
    return readings.length === 0 ? [] : [{ from, to, readings }];
  });
  // What is said with more words is the whole of what is said: "three hundred and 50 thousand".
  const spelled = [...roughFigures(plain), ...spelledFigures(plain)].filter(({ from, to }) =>
    digits.every((each) => each.to <= from || each.from >= to || (from <= each.from && to >= each.to)),
  );
  const isFree = ({ from, to }: WrittenFigure) => spelled.every((each) => each.to <= from || each.from >= to);
  return [...digits.filter(isFree), ...spelled].sort((a, b) => a.from - b.from);
}

function roughFigures(text: string): readonly WrittenFigure[] {
  return [...text.matchAll(ROUGH)].flatMap((match): readonly WrittenFigure[] => {
    const [whole, where, number = ""] = match;
    const hundreds = Number(number);
    const span = hundreds % 100 === 0 ? 100 : 10;
    if (isYear(hundreds)) return [];
    const value = (hundreds + span * (where === undefined ? 0.5 : partWithin(where))) * THOUSAND;
    const reading = { unit: "money" as const, value, precision: (span * THOUSAND) / 2 };
    return [{ from: match.index, to: match.index + whole.length, readings: [reading] }];
  });
}

function partWithin(where: string): number {
  if (/^m/iu.test(where)) return 0.5;
  return /^(?:low|early)/iu.test(where) ? 0.2 : 0.8;
}

/** Full-width digits, and every kind of space and hyphen, as the plain ones, so that no offset moves. */
function withPlainDigits(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2007\u2009\u202F]/g, " ")
    .replace(/\uFF04/g, "$")
    .replace(/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, "-");
}

type Numeral = { readonly value: number; readonly precision: number };

/** A written number by each way to read its separators: 1.400 is fourteen hundred, or one and two fifths. */
function numbersIn(raised: string): readonly Numeral[] {
  const [, root = raised, power] = /^(.*?)(?:e\+?|\s?[x×·]\s?10\s?\^\s?)(\d{1,2})$/iu.exec(raised) ?? [];
  const written = ONE_BY_ONE.test(root) ? root.replace(/\s/g, "") : root;
  const times = 10 ** Number(power ?? 0);
  const found: Numeral[] = [];
  const grouped = /^([1-9]\d{0,2}(?:[,.'’\s]\d{3})+)(?:[.,](\d{1,2}))?$/u.exec(written);
  if (grouped !== null) {
    const [, whole = "", decimals = ""] = grouped;
    found.push(numeral(whole.replace(/\D/g, ""), decimals));
  }
  const plain = /^(\d*)(?:[.,](\d+))?$/.exec(written);
  if (plain !== null) found.push(numeral(plain[1] ?? "", plain[2] ?? ""));
  return found.map(({ value, precision }) => ({ value: value * times, precision: precision * times }));
}

const ONE_BY_ONE = new RegExp(`^${SPACED}$`);

function numeral(whole: string, decimals: string): Numeral {
  const kept = decimals.replace(/0+$/, "");
  const value = Number(`${whole === "" ? "0" : whole}.${kept === "" ? "0" : kept}`);
  if (kept !== "") return { value, precision: 10 ** -kept.length };
  return { value, precision: 10 ** (/0*$/.exec(whole.replace(/^0+/, ""))?.[0].length ?? 0) };
}

const THOUSAND = 1000;

function readingsOf(
  { value, precision }: Numeral,
  { scale, part }: { readonly scale: string | undefined; readonly part: string | undefined },
  isShorthand: boolean,
): readonly FigureReading[] {
  const times = (factor: number, unit: FigureReading["unit"]): FigureReading => ({
    unit,
    value: value * factor,
    precision: precision * factor,
  });
  if (value === 0) return [];
  if (part !== undefined) return [times(partOf(part), "fraction")];
  if (scale !== undefined) return [times(scaleOf(scale), "money")];
  const found = [times(1, value < 1 ? "fraction" : "money")];
  if (isShorthand && value >= 10 && value < 10_000 && !isYear(value)) {
    found.push({ ...times(THOUSAND, "money"), isShorthand: true });
  }
  return found;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function scaleOf(scale: string): number {
  if (/^(odd thousand|thousands?|thou|grand|large|gs|k)$/i.test(scale)) return THOUSAND;
  return /^b/i.test(scale) ? 1e9 : 1e6;
}

function partOf(part: string): number {
  if (/^(basis|bp)/i.test(part)) return 1e-4;
  return part === "‰" ? 1e-3 : 1e-2;
}

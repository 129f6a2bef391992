/**
 * Vesting and cliff: durations in months, whole yearly schedules, and what is said to be none.
 *
 * A duration counts only beside "vest", "cliff" or, as "over four years", beside equity: years of
 * experience, of service and of planning are never vesting.
 */
import { Decimal } from "#domain/money.ts";
import type { Component } from "#domain/vocabulary.ts";

/** One duration, or a thing said to be none, with the component it belongs to. */
export type Stated = {
  readonly component: Component;
  readonly start: number;
  readonly end: number;
  readonly unit: "months" | "money" | "percent";
  readonly value: Decimal;
};

const numbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const duration =
  /(?<![\w.$€£₹-])(\d{1,2}|one|two|three|four|five|six|eighteen|twelve|twenty-four|thirty-six|forty-eight)[-\s]{0,2}(years?|yrs?|y|months?|mos?|mo)(?![\w])/gi;
const vestAfter =
  /^[- ]{0,2}(?:\(\d+[- ]\w+\) )?(?:(?:graded|monthly|quarterly|annual|linear|equity|standard|RSU|straight|total|even|service|time-based|back-loaded|front-loaded)[ -]){0,2}vest/i;
const cliffAfter = /^[- ]{0,2}(?:(?:vesting|initial|standard) )?cliff/i;
const cliffBefore =
  /\bcliff(?: (?:period|date|vesting))?(?: ?[:=(]| (?:is|of|at|after|lasts|in|comes after))?(?: (?:the|a|an|first|your|at|after|of))* ?$/i;
/** "4 years, 1-year cliff" */
const withCliff = /^,? (?:with )?(?:an? )?[\w-]{1,8}[- ](?:months?|mo|years?|yr) cliff/i;
const vestsAfter = /\bvests? after(?: the)? ?$/i;
const vestBefore =
  /\bvest(?:s|ed|ing)?\b[^.;\n]{0,44}?\b(?:over|across|in|within|for|of|is|period|term|during)(?: (?:a|an|the|next|total|period|of))* ?$|\bvest(?:s|ed|ing)?(?: (?:schedule|period))? ?[:=,(-] ?(?:over )?$/i;
const equityBefore =
  /(?:equity|RSUs?|PSUs?|GSUs?|PPUs?|stock|grant(?:ed)?|options|shares|warrants|awards?|ESOPs?)\b(?:[^.;\n]|\.(?=\d)){0,40}(?:, ?|\b(?:over|across|for)(?: (?:a|an|the|next))?|\/|\() ?$/i;
const schedule =
  /(?<![\d.,$€£₹/-])(\d{1,2}(?:\.\d)?)(%?)((?: ?[,/|-] ?\d{1,2}(?:\.\d)?%?){1,5})(?![\d.]*\d)/g;
const yearlyShare =
  /(\d{1,2}(?:\.\d)?) ?% (?:(?:vests? )?(?:in|after|at|on)(?: the)?(?: end of)?)? ?(?:year|yr|y) ?(?:1|one)\b/gi;
const none =
  /\b(?:no|without(?: an?)?|zero) ((?:guaranteed )?(?:relocation|relo|moving)(?: (?:stipend|package|assistance|allowance|bonus|support))?|sign(?:ing)?[- ]?on(?: bonus)?|signing bonus|joining bonus|(?:(?:annual|performance|target|cash|yearly) )?bonus(?! (?:structure|for|points))|(?:vesting )?cliff)(?!\w)/gi;

/** "No PM has taken a remote cut": what nobody has had is an adjustment of nothing. */
const nobody =
  /\b(?:no ?(?:one|body)(?: (?:here|at \w+|on \w+ team))?|no [\w-]+(?: [\w-]+){0,2}?|none of (?:the|our|their|us|them)(?: [\w-]+){0,3}?) (?:has|have|had)(?: ever| yet| so far)? (?:taken|accepted|seen|had|received) (?:a|an|any) (?:remote|location|geographic|geo|regional|cost-of-living|pay)(?:[- ](?:pay|based|salary))? (?:cuts?|adjustments?|reductions?|discounts?)\b/gi;

/** Durations, schedules and zeroes of a stretch; offsets count from `from`. */
export function statedIn(stretch: string, from: number): Stated[] {
  return [
    ...durations(stretch, from),
    ...schedules(stretch, from),
    ...zeroes(stretch, from),
    ...untaken(stretch, from),
  ];
}

function durations(stretch: string, from: number): Stated[] {
  const found: Stated[] = [];
  for (const match of stretch.matchAll(duration)) {
    const [whole, count = "", unit = ""] = match;
    const end = match.index + whole.length;
    const component = belongs(
      stretch.slice(Math.max(0, match.index - 90), match.index),
      stretch.slice(end, end + 50),
    );
    if (component === null) continue;
    if (component === "vesting" && isOnlyFirst(stretch.slice(0, match.index), count, unit)) continue;
    const months = numberOf(count) * (unit.toLowerCase().startsWith("y") ? 12 : 1);
    if (months === 0 || months > 120) continue;
    found.push({
      component,
      start: from + match.index,
      end: from + end,
      unit: "months",
      value: new Decimal(months),
    });
  }
  return found;
}

function belongs(before: string, after: string): "vesting" | "cliff" | null {
  if (cliffAfter.test(after)) return "cliff";
  if (vestAfter.test(after) || withCliff.test(after)) return "vesting";
  if (cliffBefore.test(before)) return "cliff";
  if (/^ ?(?:of )?(?:experience|exp\b|old|ago|cliff|(?:post-termination )?exercise|window)/i.test(after))
    return null;
  if (/^ ?(?:anniversary|mark)/i.test(after)) return null;
  if (/\b(?:blocked|locked|held|hold|valid|open|exercis\w+)\b[^.;,]{0,20}$/i.test(before)) return null;
  return vestBefore.test(before) || vestsAfter.test(before) || equityBefore.test(before) ? "vesting" : null;
}

/** "25% vest after one year" is no schedule; "vests after three years" is. */
function isOnlyFirst(before: string, count: string, unit: string): boolean {
  return vestsAfter.test(before) && (numberOf(count) < 2 || !/^y/i.test(unit));
}

function numberOf(word: string): number {
  const named = numbers.indexOf(word.toLowerCase());
  if (named >= 0) return named;
  const more: Readonly<Record<string, number>> = {
    eighteen: 18,
    "twenty-four": 24,
    "thirty-six": 36,
    "forty-eight": 48,
  };
  return more[word.toLowerCase()] ?? Number(word);
}

/** "5,15,40,40" is one schedule: as many years as shares, and never four percentages. */
function schedules(stretch: string, from: number): Stated[] {
  const found: Stated[] = [];
  for (const match of stretch.matchAll(schedule)) {
    const shares = match[0].split(/[^\d.]+/).filter((share) => share !== "");
    const sum = shares.reduce((total, share) => total + Number(share), 0);
    const wanted = shares.length === 3 ? sum >= 99 && sum <= 100 : sum === 100;
    if (!wanted || !/vest|schedule|grant|RSU|equity|stock|year/i.test(stretch)) continue;
    found.push(spanned(from, match.index, match[0].length, shares.length));
  }
  for (const match of stretch.matchAll(yearlyShare)) {
    const rest = stretch.slice(match.index, match.index + 240);
    const shares = [
      ...rest.matchAll(/(\d{1,2}(?:\.\d)?) ?%[^.;%]{0,40}?(?:year|yr|y) ?(?:\d|one|two|three|four|five)\b/gi),
    ];
    const sum = shares.reduce((total, share) => total + Number(share[1]), 0);
    const last = shares.at(-1);
    if (sum !== 100 || last === undefined) continue;
    found.push(spanned(from, match.index, last.index + last[0].length, shares.length));
  }
  return found;
}

function spanned(from: number, at: number, length: number, years: number): Stated {
  return {
    component: "vesting",
    start: from + at,
    end: from + at + length,
    unit: "months",
    value: new Decimal(years * 12),
  };
}

function untaken(stretch: string, from: number): Stated[] {
  return [...stretch.matchAll(nobody)].map(({ 0: words, index }) => ({
    component: "locationAdjustment",
    start: from + index,
    end: from + index + words.length,
    unit: "percent",
    value: new Decimal(0),
  }));
}

function zeroes(stretch: string, from: number): Stated[] {
  return [...stretch.matchAll(none)].map((match) => {
    const thing = (match[1] ?? "").toLowerCase();
    const component: Component = /cliff/.test(thing)
      ? "cliff"
      : /relo|moving/.test(thing)
        ? "relocation"
        : /sign|joining/.test(thing)
          ? "signOnBonus"
          : "targetBonus";
    const start = from + match.index;
    return {
      component,
      start,
      end: start + match[0].length,
      unit: component === "cliff" ? "months" : "money",
      value: new Decimal(0),
    };
  });
}

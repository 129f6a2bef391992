/**
 * Figures that are said by way of others: a rise on what is offered ("16 % more base"), a multiple of it ("twice
 * the base"), a sum ("200k plus 150k"). Doubles: they are only compared.
 */
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";
import type { PublicFigure } from "./public-figures.ts";

/** What a rise or a multiple is of, by the word that names it; else it is of base. */
const NAMED = [
  ["signOnBonus", /\bsign(?:ing)?[\s-]?(?:on)?\s?(?:bonus)?\b/iu],
  ["ownership", /\b(?:equity|grant|shares?|stock|options?|RSUs?)\b/iu],
  ["targetBonus", /\bbonus\b/iu],
] as const;
const PAY = /\b(?:base|salary|offer(?:ed|s)?|pay|package|compensation|comp|total|sign-?on|cash|what you)\b/iu;
const RISE =
  /\b(?:more|higher|above|on top|increase|raise|rise|bump|uplift|extra|another|additional(?:ly)?|beyond|up from|add)\b/iu;
const MULTIPLE =
  /\b(?:(twice|double|doubling|triple)|(\d(?:\.\d+)?)\s?(?:x|×|times))\s+(?:\p{L}+\s+){0,3}?(?:base|salary|offer|pay|package|sign-?on|equity|grant)\b/giu;
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, doubling: 2, triple: 3 };

function offered(sentence: string, open: readonly PublicFigure[]): readonly PublicFigure[] {
  const named = NAMED.find(([, word]) => word.test(sentence))?.[0] ?? "baseSalary";
  return open.filter(({ as, of }) => as === "offer" && of === named);
}

/** What `readings` come to as rises on what is offered, where `sentence` speaks of one. */
export function risenReadings(
  readings: readonly FigureReading[],
  sentence: string,
  open: readonly PublicFigure[],
): readonly FigureReading[] {
  if (!RISE.test(sentence) || !PAY.test(sentence)) return [];
  return offered(sentence, open).flatMap((from) =>
    readings.flatMap(({ unit, value, precision }): readonly FigureReading[] => {
      if (unit === from.unit) return [{ unit, value: from.value + value, precision }];
      if (unit === "money" || value > 1.5) return [];
      return [{ unit: from.unit, value: from.value * (1 + value), precision: precision * from.value }];
    }),
  );
}

/** Multiples of what is offered, each a figure where it is said. */
export function multipleFigures(text: string, open: readonly PublicFigure[]): readonly WrittenFigure[] {
  return [...text.matchAll(MULTIPLE)].flatMap((match): readonly WrittenFigure[] => {
    const [whole, word = "", number] = match;
    const times = number === undefined ? TIMES[word.toLowerCase()] : Number(number);
    if (times === undefined) return [];
    const readings = offered(whole, open).map(({ unit, value }) => ({
      unit,
      value: value * times,
      precision: value / 20,
    }));
    const place = { from: match.index, to: match.index + whole.length };
    return readings.length === 0 ? [] : [{ ...place, readings }];
  });
}

const JOINED = /^[^.!?;\n]{0,30}?(?:\+|\bplus\b)[^.!?;\n\d]{0,20}$/iu;

/** The sums that are written out, each as one figure from its first part to its last. */
export function summedFigures(text: string, figures: readonly WrittenFigure[]): readonly WrittenFigure[] {
  const found: WrittenFigure[] = [];
  let sum: WrittenFigure | null = null;
  figures.forEach((figure, index) => {
    const before = figures[index - 1];
    if (before === undefined || !JOINED.test(text.slice(before.to, figure.from))) {
      sum = null;
      return;
    }
    const first: WrittenFigure = sum ?? before;
    sum = { from: first.from, to: figure.to, readings: added(first.readings, figure.readings) };
    found.push(sum);
  });
  return found.filter(({ readings }) => readings.length > 0);
}

function added(one: readonly FigureReading[], other: readonly FigureReading[]): readonly FigureReading[] {
  return one.flatMap((a) =>
    other.flatMap((b): readonly FigureReading[] =>
      a.unit === "money" && b.unit === "money"
        ? [{ unit: "money", value: a.value + b.value, precision: Math.max(a.precision, b.precision) }]
        : [],
    ),
  );
}

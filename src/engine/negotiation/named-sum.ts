/**
 * Whether figures add up to the total of an offer: each of its parts is said whole, by the year, by the month, as
 * a rate, or together with others ("cash of 230,000").
 *
 * How near the sum has to come is a choice of ours. Doubles: they are only compared.
 */
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";
import type { NamedSum, SumPart } from "./other-offers.ts";

/** The total is known as well as it matters once what is named comes within this part of it. */
const SUM_WITHIN = 0.02;
/** A part is named by a figure that is rounded to this part of it. */
const PART_WITHIN = 0.005;

/** Those of `figures` that name a part, where all that is named adds up to the total; else none. */
export function sumPlaces<Place extends { readonly figure: WrittenFigure }>(
  figures: readonly Place[],
  sum: NamedSum,
): readonly Place[] {
  const sets = setsOf(sum.parts);
  const places = figures.flatMap((place) => {
    const parts = sets.filter((set) => place.figure.readings.some((reading) => isSaid(reading, set, sum)));
    return parts.length === 0 ? [] : [{ place, parts: parts.flat() }];
  });
  const named = new Set(places.flatMap(({ parts }) => parts));
  const total = [...named].reduce((added, { overHorizon }) => added + overHorizon, 0);
  if (Math.abs(total - sum.total) > SUM_WITHIN * sum.total) return [];
  return places.map(({ place }) => place);
}

/** Every choice of parts that is not empty. */
function setsOf(parts: readonly SumPart[]): readonly (readonly SumPart[])[] {
  const sets: (readonly SumPart[])[] = [];
  for (const part of parts) sets.push([part], ...sets.map((set) => [...set, part]));
  return sets;
}

function isSaid({ unit, value }: FigureReading, set: readonly SumPart[], sum: NamedSum): boolean {
  const isNear = (said: number) => Math.abs(value - said) <= PART_WITHIN * said;
  if (unit === "fraction") return set.length === 1 && set.some(({ rate }) => rate !== null && isNear(rate));
  const whole = set.reduce((added, part) => added + part.value, 0);
  const horizon = set.reduce((added, { overHorizon }) => added + overHorizon, 0);
  const perYear = horizon / sum.horizonYears;
  return [whole, perYear, perYear / 12, horizon].some(
    (said) => isNear(said) || sum.rates.some((rate) => isNear(said / rate)),
  );
}

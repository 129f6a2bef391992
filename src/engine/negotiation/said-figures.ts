/**
 * All figures that a text says: those that are written, with what they come to by their sentence, and those that
 * follow from them.
 */
import { yearlyReadings } from "./figure-periods.ts";
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";
import { multipleFigures, risenReadings, summedFigures } from "./figure-relations.ts";
import type { PublicFigure } from "./public-figures.ts";
import { sentenceText } from "./word-places.ts";
import { writtenFigures } from "./written-figures.ts";

/** A figure that is said; `parts` are those of a sum. */
export type SaidFigure = WrittenFigure & { readonly parts: readonly WrittenFigure[] };

function implied(reading: FigureReading): FigureReading {
  return { ...reading, isImplied: true };
}

/** The figures of `text`, in order of place; rises and multiples are of what is `open`. */
export function saidFigures(text: string, open: readonly PublicFigure[]): readonly SaidFigure[] {
  const written = writtenFigures(text);
  const single = [
    ...written.map((figure) => {
      const sentence = sentenceText(text, figure);
      const { readings } = figure;
      return {
        ...figure,
        readings: [
          ...readings,
          ...[...yearlyReadings(readings, sentence), ...risenReadings(readings, sentence, open)].map(implied),
        ],
        parts: [],
      };
    }),
    ...multipleFigures(text, open).map((figure) => ({
      ...figure,
      readings: figure.readings.map(implied),
      parts: [],
    })),
  ];
  const sums = summedFigures(text, written).map((sum) => ({
    ...sum,
    readings: sum.readings.map(implied),
    parts: written.filter(({ from, to }) => from >= sum.from && to <= sum.to),
  }));
  return [...single, ...sums].sort((a, b) => a.from - b.from || a.to - b.to);
}

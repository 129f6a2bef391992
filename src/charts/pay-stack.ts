/**
 * Pay per year as stacked bars: where each element starts and ends, and the table of the same figures.
 *
 * Bars start at zero; costs go down from it. What is not known is not drawn, and said in the table.
 */
import type { ChartTable } from "./chart-table.ts";
import { type ChartOffer, type PayBar, type PayElement, payElements } from "./series.ts";
import { type Axis, axisOf } from "./ticks.ts";

/** One element in a bar, from `from` up to `to` in money; costs have `from` below `to` ≤ 0. */
export type PaySegment = { readonly element: PayElement; readonly from: number; readonly to: number };

/** One bar of the drawing: `group` is the year's place from the left, `slot` the offer's place in the year. */
export type PayStack = {
  readonly bar: PayBar;
  readonly offer: ChartOffer;
  readonly group: number;
  readonly slot: number;
  readonly segments: readonly PaySegment[];
  /** The top of the stack in money, 0 at least: where the offer's letter stands. */
  readonly top: number;
};

/** The years that `bars` cover, in order. */
export function yearsOf(bars: readonly PayBar[]): readonly number[] {
  return [...new Set(bars.map((bar) => bar.year))].sort((one, other) => one - other);
}

/** The elements that any of `bars` has some money in, in stacking order: the ones a legend names. */
export function elementsOf(bars: readonly PayBar[]): readonly PayElement[] {
  return payElements.filter((element) => bars.some((bar) => (bar.amounts[element] ?? 0) !== 0));
}

/** The bars of `offers` without the `hidden` elements, year by year. */
export function payStacks(
  offers: readonly ChartOffer[],
  bars: readonly PayBar[],
  hidden: ReadonlySet<string>,
): readonly PayStack[] {
  const shown = offers.filter((offer) => !hidden.has(offer.id));
  return yearsOf(bars).flatMap((year, group) =>
    shown.flatMap((offer, slot) => {
      const bar = bars.find((candidate) => candidate.offerId === offer.id && candidate.year === year);
      if (bar === undefined) return [];
      const segments = segmentsOf(bar, hidden);
      return [{ bar, offer, group, slot, segments, top: Math.max(0, ...segments.map(({ to }) => to)) }];
    }),
  );
}

/** The money axis under which all of `stacks` fit, with about `count` steps. */
export function payAxis(stacks: readonly PayStack[], count: number): Axis {
  const ends = stacks.flatMap((stack) => stack.segments.flatMap(({ from, to }) => [from, to]));
  return axisOf(Math.max(0, ...ends), count, Math.min(0, ...ends));
}

/** The words of the pay chart's table. */
export type PayTableWords = {
  readonly elements: Readonly<Record<PayElement, string>>;
  readonly year: string;
  readonly offer: string;
  readonly total: string;
  readonly notKnown: string;
  readonly none: string;
};

/** The table behind the bars: a row for each year and offer, a column for each element that has money. */
export function payTable(
  offers: readonly ChartOffer[],
  bars: readonly PayBar[],
  words: PayTableWords,
  yearLabel: (year: number) => string,
  formatMoney: (amount: number) => string,
): ChartTable {
  const unknown = payElements.filter((element) => bars.some((bar) => bar.amounts[element] === null));
  const elements = payElements.filter(
    (element) => elementsOf(bars).includes(element) || unknown.includes(element),
  );
  return {
    columns: [
      { label: words.year, isText: true },
      { label: words.offer, isText: true },
      ...elements.map((element) => ({ label: words.elements[element] })),
      { label: words.total, isTotal: true },
    ],
    rows: payStacks(offers, bars, new Set()).map(({ bar, offer, slot }) => ({
      id: `${bar.year} ${offer.id}`,
      opensGroup: slot === 0,
      cells: [
        yearLabel(bar.year),
        `${offer.letter} ${offer.name}`,
        ...elements.map((element) => amountText(element, bar.amounts[element], words, formatMoney)),
        bar.total,
      ],
    })),
  };
}

/** One element's money as it is said: costs are negative, null is not known, 0 is none. */
export function amountText(
  element: PayElement,
  amount: number | null | undefined,
  words: Pick<PayTableWords, "notKnown" | "none">,
  formatMoney: (amount: number) => string,
): string {
  if (amount === null) return words.notKnown;
  if (amount === undefined || amount === 0) return words.none;
  return formatMoney(element === "costs" ? -amount : amount);
}

function segmentsOf(bar: PayBar, hidden: ReadonlySet<string>): readonly PaySegment[] {
  let top = 0;
  return payElements.flatMap((element): readonly PaySegment[] => {
    const amount = bar.amounts[element] ?? 0;
    if (amount === 0 || hidden.has(element)) return [];
    if (element === "costs") return [{ element, from: -amount, to: 0 }];
    const segment = { element, from: top, to: top + amount };
    top = segment.to;
    return [segment];
  });
}

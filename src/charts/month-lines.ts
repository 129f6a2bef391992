/**
 * Lines by month, for what builds up and for what leaving keeps: which are drawn, their axis, their table.
 */
import type { ChartTable } from "./chart-table.ts";
import type { ChartOffer, LeaveLine, LeaveMonth, MonthLine, OfferKey } from "./series.ts";
import { type Axis, axisOf } from "./ticks.ts";

/** One line of a drawing; the index of `values` is the month. Dashed lines hold private equity. */
export type StepLine = {
  readonly id: string;
  readonly key: OfferKey;
  readonly label: string;
  readonly isDashed: boolean;
  readonly values: readonly number[];
};

/** The lines of `offers` that are not hidden: cash solid, and with private equity dashed. */
export function buildUpLines(
  offers: readonly ChartOffer[],
  lines: readonly MonthLine[],
  hidden: ReadonlySet<string>,
): readonly StepLine[] {
  return drawn(offers, lines, hidden).flatMap(({ offer, line }) => [
    ...dashed(offer, line.paperLabel, line.paper),
    { id: `${offer.id} cash`, key: offer.key, label: line.cashLabel, isDashed: false, values: line.cash },
  ]);
}

/** The lines of what leaving keeps: cash solid, and with vested private equity dashed. */
export function leaveLines(
  offers: readonly ChartOffer[],
  lines: readonly LeaveLine[],
  hidden: ReadonlySet<string>,
): readonly StepLine[] {
  return drawn(offers, lines, hidden).flatMap(({ offer, line }) => {
    const hasPrivate = line.months.some((month) => month.withPrivate !== null);
    const withPrivate = line.months.map((month) => month.withPrivate ?? month.kept);
    return [
      ...dashed(offer, line.paperLabel, hasPrivate ? withPrivate : null),
      {
        id: `${offer.id} kept`,
        key: offer.key,
        label: line.keptLabel,
        isDashed: false,
        values: line.months.map((month) => month.kept),
      },
    ];
  });
}

/** The last month that any line reaches, 1 at least. */
export function lastMonthOf(lines: readonly StepLine[]): number {
  return Math.max(1, ...lines.map((line) => line.values.length - 1));
}

/** The money axis under which all lines fit; what leaving costs can go below zero. */
export function moneyAxis(lines: readonly StepLine[], count: number): Axis {
  const values = lines.flatMap((line) => line.values);
  return axisOf(Math.max(0, ...values), count, Math.min(0, ...values));
}

/** The table behind the building up: a row for each month from 1, a column for each line. */
export function buildUpTable(
  lines: readonly StepLine[],
  monthWord: string,
  formatMoney: (amount: number) => string,
): ChartTable {
  return {
    columns: [{ label: monthWord, isText: true }, ...lines.map(({ label }) => ({ label }))],
    rows: Array.from({ length: lastMonthOf(lines) }, (_, at) => at + 1).map((month) => ({
      id: String(month),
      opensGroup: month % 12 === 1 && month > 1,
      cells: [
        String(month),
        ...lines.map((line) => {
          const value = line.values[month];
          return value === undefined ? "" : formatMoney(value);
        }),
      ],
    })),
  };
}

/** The words of the leaving chart's table and of its readout. */
export type LeaveTableWords = {
  readonly month: string;
  readonly offer: string;
  readonly kept: string;
  readonly vested: string;
  readonly forfeited: string;
  readonly repaid: string;
  readonly notKnown: string;
};

/** One offer's four figures for one month of leaving, as they are said, in the order of the columns. */
export function leaveCells(
  month: LeaveMonth | undefined,
  words: Pick<LeaveTableWords, "notKnown">,
  formatMoney: (amount: number) => string,
): readonly string[] {
  if (month === undefined) return ["", "", "", ""];
  return [month.kept, month.vested, month.forfeited, month.repaid].map((amount) =>
    amount === null ? words.notKnown : formatMoney(amount),
  );
}

/** The table behind the leaving: a row for each month from 1 and offer, with the four figures. */
export function leaveTable(
  offers: readonly ChartOffer[],
  lines: readonly LeaveLine[],
  words: LeaveTableWords,
  formatMoney: (amount: number) => string,
): ChartTable {
  const all = drawn(offers, lines, new Set());
  const last = Math.max(1, ...lines.map((line) => line.months.length - 1));
  return {
    columns: [
      { label: words.month, isText: true },
      { label: words.offer, isText: true },
      { label: words.kept },
      { label: words.vested },
      { label: words.forfeited },
      { label: words.repaid },
    ],
    rows: Array.from({ length: last }, (_, at) => at + 1).flatMap((month) =>
      all.map(({ offer, line }, at) => ({
        id: `${month} ${offer.id}`,
        opensGroup: at === 0,
        cells: [
          String(month),
          `${offer.letter} ${offer.name}`,
          ...leaveCells(line.months[month], words, formatMoney),
        ],
      })),
    ),
  };
}

function dashed(offer: ChartOffer, label: string, values: readonly number[] | null): readonly StepLine[] {
  return values === null ? [] : [{ id: `${offer.id} paper`, key: offer.key, label, isDashed: true, values }];
}

function drawn<Line extends { readonly offerId: string }>(
  offers: readonly ChartOffer[],
  lines: readonly Line[],
  hidden: ReadonlySet<string>,
): readonly { readonly offer: ChartOffer; readonly line: Line }[] {
  return offers.flatMap((offer) => {
    const line = lines.find((candidate) => candidate.offerId === offer.id);
    return line === undefined || hidden.has(offer.id) ? [] : [{ offer, line }];
  });
}

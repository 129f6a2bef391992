/**
 * What could be received by year as a fan, and where it ends as fifty dots on the same scale: two chances in a
 * hundred each. Hatched: private equity has paid. Zero is always drawn.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fanHeight } from "./fan-width.ts";
import { fetched } from "./fetched.tsx";
import type { ChartOffer } from "./series.ts";

const FanDrawing = fetched(async () => (await import("./fan-drawing.tsx")).FanDrawing);

/** Quantiles by the end of one year, 0 = the start. */
export type FanPoint = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

/** Two chances in a hundred. */
export type FanDot = { readonly value: number; readonly paysNothing: boolean };

/** What is drawn: an offer less another one, or an offer alone. */
export type Fan = {
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly points: readonly FanPoint[];
  readonly dots: readonly FanDot[];
};

/** What the drawing says; `ahead` and `behind` stand beside the dots, a count and lines under it. */
export type FanWords = {
  readonly year: string;
  /** At zero on the axis: "level", or nothing received. */
  readonly zero: string;
  /** What the line at zero is, where there is room and where there is not; null where it is nothing special. */
  readonly zeroLine: { readonly long: string; readonly short: string } | null;
  readonly median: string;
  /** What the other quantiles are called. */
  readonly ends: Readonly<Record<"p10" | "p25" | "p75" | "p90", string>>;
  readonly middleHalf: string;
  readonly dots: string;
  readonly ahead: FanCount | null;
  readonly behind: FanCount;
  readonly cursor: string;
};
export type FanCount = { readonly count: string; readonly lines: readonly string[] };

/** The figure; `formatTick` writes an amount of the axis with its sign where it is a difference. */
export function FanChart(props: {
  readonly frame: FrameText;
  readonly fan: Fan;
  readonly words: FanWords;
  readonly table: () => ChartTable;
  readonly yearLabel: (year: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { frame, fan, words, table, yearLabel, formatMoney, formatTick } = props;
  return (
    <ChartFrame text={frame} isEmpty={false} height={fanHeight} table={table}>
      {(width) => (
        <FanDrawing
          width={width}
          height={fanHeight(width)}
          fan={fan}
          words={words}
          yearLabel={yearLabel}
          formatMoney={formatMoney}
          formatTick={formatTick}
        />
      )}
    </ChartFrame>
  );
}

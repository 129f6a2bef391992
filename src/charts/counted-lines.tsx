/**
 * A year's total as an employer counts it, by the price that it puts on a share: the offer and its packages against
 * the total above which somebody else approves.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import type { ChartOffer } from "./series.ts";

/** A straight line from a price of nothing to the headline price; `crosses` is where it meets the threshold. */
export type CountedLine = {
  readonly id: string;
  /** At the line's end, and in what is read. */
  readonly label: string;
  readonly name: string;
  readonly atNothing: number;
  readonly atHeadline: number;
  readonly crosses: number | null;
  readonly isOffer: boolean;
};

/** Words over the marks; `threshold` is null where none is known. */
export type CountedWords = {
  readonly threshold: string | null;
  readonly chosen: string;
  readonly axis: string;
  readonly cursor: string;
};

/** What is drawn besides the lines; `until` is where the axis of prices ends. */
export type CountedFacts = {
  readonly threshold: number | null;
  readonly chosen: number;
  readonly until: number;
};

const CountedDrawing = fetched(async () => (await import("./counted-drawing.tsx")).CountedDrawing);

const height = 300;

/** The figure; `readAt` is the title of what is read at one price. */
export function CountedLines(props: {
  readonly frame: FrameText;
  readonly offer: ChartOffer;
  readonly lines: readonly CountedLine[];
  readonly facts: CountedFacts;
  readonly words: CountedWords;
  readonly readAt: (basis: number) => string;
  readonly formatBasis: (basis: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
  readonly table: () => ChartTable;
}) {
  const { frame, table, ...drawn } = props;
  return (
    <ChartFrame text={frame} isEmpty={drawn.lines.length === 0} height={height} table={table}>
      {(width) => <CountedDrawing {...drawn} width={width} height={height} />}
    </ChartFrame>
  );
}

/**
 * What a little of one part is worth in another by risk aversion, a bar for each, against the band of what the same
 * costs the other side.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import { rateRoom } from "./rate-room.ts";
import type { ChartOffer } from "./series.ts";

/** One bar; `isOwn` is the person's own risk aversion. */
export type RateBar = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly isOwn: boolean;
};

/** What it costs the other side, with its words over the band. */
export type RateBand = { readonly low: number; readonly high: number; readonly label: string };

const RateBarsDrawing = fetched(async () => (await import("./rate-bars-drawing.tsx")).RateBarsDrawing);

/** The figure; no band where the cost is not known. */
export function RateBars(props: {
  readonly frame: FrameText;
  readonly offer: ChartOffer;
  readonly bars: readonly RateBar[];
  readonly band: RateBand | null;
  readonly formatTick: (amount: number) => string;
  readonly table: () => ChartTable;
}) {
  const { frame, table, ...drawn } = props;
  const { top, row, axis } = rateRoom;
  const height = top + row * drawn.bars.length + axis;
  return (
    <ChartFrame text={frame} isEmpty={drawn.bars.length === 0} height={height} table={table}>
      {(width) => <RateBarsDrawing {...drawn} width={width} height={height} />}
    </ChartFrame>
  );
}

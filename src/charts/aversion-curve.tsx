/**
 * What a package is worth for sure, by risk aversion: its cash, its curve, another offer's line, and the risk
 * aversion at which the two are level.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import type { ChartOffer } from "./series.ts";

/** The worth at one risk aversion. */
export type WorthPoint = { readonly at: number; readonly worth: number };

/** A point that is marked on the curve; `isOwn` is the person's own risk aversion. */
export type WorthMark = WorthPoint & { readonly label: string; readonly isOwn: boolean };

/** What the curve is drawn from; points from 0 to the last `at`, in order and evenly apart. */
export type AversionSeries = {
  readonly points: readonly WorthPoint[];
  /** The other offer's, at the same places; empty where there is none. */
  readonly others: readonly WorthPoint[];
  /** The same grant looked at otherwise, dashed; null where there is nothing to hold it against. */
  readonly variant: { readonly points: readonly WorthPoint[]; readonly label: string } | null;
  readonly cash: number;
  readonly marks: readonly WorthMark[];
  /** Where both are worth the same, if that is on the axis. */
  readonly level: (WorthPoint & { readonly label: string }) | null;
  /** A tick for each whole risk aversion; `under` is what one would stake. */
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly under: string }[];
};

/** `cash` stands in the sure part, `self` and `other` at the lines' ends, `cursor` names what the keys move. */
export type AversionWords = {
  readonly cash: string;
  readonly self: string;
  readonly other: string;
  readonly cursor: string;
};

const AversionDrawing = fetched(async () => (await import("./aversion-drawing.tsx")).AversionDrawing);

const height = 318;

/** The figure; `readAt` is the title of what is read at one risk aversion. */
export function AversionCurve(props: {
  readonly frame: FrameText;
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly series: AversionSeries;
  readonly words: AversionWords;
  readonly readAt: (riskAversion: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
  readonly table: () => ChartTable;
}) {
  const { frame, table, ...drawn } = props;
  return (
    <ChartFrame text={frame} isEmpty={drawn.series.points.length === 0} height={height} table={table}>
      {(width) => <AversionDrawing {...drawn} width={width} height={height} />}
    </ChartFrame>
  );
}

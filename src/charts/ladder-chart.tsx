/**
 * A ladder: for the package and each part of it one bar from zero through the offer to what is said first, with
 * what has to be beaten, what is aimed at, what can be shown for it, and the reasons beside it.
 */
import type { ReactNode } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import { LadderKey, type LadderKeyWords } from "./ladder-key.tsx";
import { isWideLadder } from "./ladder-layout.ts";
import type { LadderRow } from "./ladder-series.ts";
import type { OfferKey } from "./series.ts";

const LadderDrawing = fetched(async () => (await import("./ladder-drawing.tsx")).LadderDrawing);

/** The figure; `beside` gives a row's reasons, `more` stands in the key. */
export function LadderChart(props: {
  readonly frame: FrameText;
  readonly offerKey: OfferKey;
  readonly rows: readonly LadderRow[];
  readonly beside: Readonly<Record<string, ReactNode>>;
  readonly words: LadderKeyWords;
  readonly table: () => ChartTable;
  readonly more: ReactNode;
}) {
  const { frame, offerKey, rows, beside, words, table, more } = props;
  return (
    <ChartFrame
      text={frame}
      isEmpty={rows.length === 0}
      height={(width) => rows.length * (isWideLadder(width) ? 170 : 300)}
      table={table}
      legend={<LadderKey words={words} offerKey={offerKey} rows={rows} more={more} />}
    >
      {(width) => <LadderDrawing width={width} offerKey={offerKey} rows={rows} beside={beside} />}
    </ChartFrame>
  );
}

/**
 * How likely something would have to be, by how careful one is: a line with a dot for each, from 0 to certain,
 * and a published share as a marker through all of them.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { fetched } from "./fetched.tsx";
import type { OfferKey } from "./series.ts";

const ChanceLinesDrawing = fetched(
  async () => (await import("./chance-lines-drawing.tsx")).ChanceLinesDrawing,
);

/** One line; `chance` 0 to 1, null = none is enough. `said` is the chance in words, `isOwn` the person's own. */
export type ChanceRow = {
  readonly id: string;
  readonly label: string;
  readonly chance: number | null;
  readonly said: string;
  readonly isOwn: boolean;
};

/** A share that was published, to hold the lines against. */
export type ChanceMarker = { readonly at: number; readonly label: string };

/** Heads of the table, and the chance that a tick of the axis stands for. */
export type ChanceWords = {
  readonly level: string;
  readonly chance: string;
  readonly formatTick: (chance: number) => string;
};

const rowHeight = 28;
const below = 58;

/** The figure; the offer's colour is `offerKey`. */
export function ChanceLines(props: {
  readonly frame: FrameText;
  readonly offerKey: OfferKey;
  readonly rows: readonly ChanceRow[];
  /** Null where nothing was published of that. */
  readonly marker: ChanceMarker | null;
  readonly words: ChanceWords;
}) {
  const { frame, offerKey, rows, marker, words } = props;
  const height = rows.length * rowHeight + below;
  return (
    <ChartFrame
      text={frame}
      isEmpty={rows.length === 0}
      height={height}
      table={() => ({
        columns: [{ label: words.level, isText: true }, { label: words.chance }],
        rows: [
          ...rows.map(({ id, label, said }) => ({ id, cells: [label, said] })),
          ...(marker === null
            ? []
            : [{ id: "marker", cells: [marker.label, words.formatTick(marker.at)], opensGroup: true }]),
        ],
      })}
    >
      {(width) => (
        <ChanceLinesDrawing
          width={width}
          height={height}
          rowHeight={rowHeight}
          offerKey={offerKey}
          rows={rows}
          marker={marker}
          words={words}
        />
      )}
    </ChartFrame>
  );
}

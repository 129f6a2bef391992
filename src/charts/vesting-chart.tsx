/**
 * How much of a grant has vested by month, in percent, with the schedule it replaces as a grey line.
 */
import { lazy, Suspense, useRef } from "react";
import type { OfferKey } from "./series.ts";
import { useWidth } from "./use-width.ts";

const VestingDrawing = lazy(async () => ({
  default: (await import("./vesting-drawing.tsx")).VestingDrawing,
}));

/** Words at a point of the new schedule (`now`) or of the one it replaces (`before`). */
export type VestingNote = {
  readonly month: number;
  readonly fraction: number;
  readonly text: string;
  readonly of: "now" | "before";
};

/** `fractions` and `previous` are cumulative, 0 to 1; the index is the month. `label` says it all in words. */
export function VestingChart(props: {
  readonly label: string;
  readonly offerKey: OfferKey;
  readonly fractions: readonly number[];
  readonly previous?: readonly number[];
  readonly notes?: readonly VestingNote[];
  readonly monthWord: string;
  readonly formatShare: (fraction: number) => string;
  readonly height?: number;
}) {
  const { label, offerKey, fractions, previous, notes, monthWord, formatShare, height = 300 } = props;
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  return (
    <div ref={room} role="img" aria-label={label} style={{ height }}>
      {width > 0 && (
        <Suspense>
          <VestingDrawing
            width={width}
            height={height}
            offerKey={offerKey}
            fractions={fractions}
            previous={previous}
            notes={notes}
            monthWord={monthWord}
            formatShare={formatShare}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The drawing of counted totals by share price, with a cursor for pointer and arrow keys that reads one price. */
import { memo, useMemo, useState } from "react";
import type { TipLine } from "./chart-tip.tsx";
import type { CountedFacts, CountedLine, CountedWords } from "./counted-lines.tsx";
import { CountedMarks } from "./counted-marks.tsx";
import { monthAt, monthByKey } from "./month-axis.ts";
import { Plot, roomFor } from "./plot.tsx";
import { ReadingCursor } from "./reading-cursor.tsx";
import type { ChartOffer } from "./series.ts";
import { type Axis, axisOf } from "./ticks.ts";

/** Places of the cursor along the axis. */
const STEPS = 50;

/** The lines at `width` × `height` pixels. */
export const CountedDrawing = memo(function CountedDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offer: ChartOffer;
  readonly lines: readonly CountedLine[];
  readonly facts: CountedFacts;
  readonly words: CountedWords;
  readonly readAt: (basis: number) => string;
  readonly formatBasis: (basis: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, height, offer, lines, facts, words, readAt, formatBasis, formatMoney, formatTick } = props;
  const { until, chosen } = facts;
  const [place, setPlace] = useState<number | null>(null);
  const { axis, margins, x } = useMemo(() => {
    const axis = axisFor(lines, facts);
    const left = roomFor(axis.ticks.map(formatTick)) + 10;
    const right = roomFor(lines.map(({ label }) => label)) + 12;
    const ticks = [0, 1, 2, 3, 4].map((part) => (part * until) / 4);
    return {
      axis,
      margins: { top: 24, right, bottom: 44, left },
      x: { low: 0, high: until, ticks: ticks.map((at) => ({ at, label: formatBasis(at) })) },
    };
  }, [lines, facts, until, formatBasis, formatTick]);
  const area = width - margins.left - margins.right;
  const at = place ?? Math.min(STEPS, Math.max(0, Math.round((chosen / until) * STEPS)));
  const basis = (at * until) / STEPS;

  const read: readonly TipLine[] = lines.map(({ id, name, atNothing, atHeadline, isOffer }) => ({
    id,
    label: name,
    value: formatMoney(atNothing + (atHeadline - atNothing) * basis),
    of: offer.key,
    isDashed: isOffer,
  }));

  return (
    <ReadingCursor
      label={words.cursor}
      low={0}
      high={until}
      now={basis}
      reading={{ title: readAt(basis), lines: read }}
      placeAt={(pixels) => monthAt(pixels - margins.left, area, STEPS, 0)}
      placeByKey={(key) => monthByKey(key, at, STEPS, 0)}
      onPlace={setPlace}
      tip={{ x: margins.left + (at / STEPS) * area, y: margins.top, width }}
    >
      {(isReading) => (
        <Plot width={width} height={height} margins={margins} x={x} y={axis} formatY={formatTick}>
          <CountedMarks
            offer={offer}
            lines={lines}
            facts={facts}
            words={words}
            axis={axis}
            cursor={isReading ? basis : null}
          />
        </Plot>
      )}
    </ReadingCursor>
  );
});

/** Lines may start above zero: the axis keeps a little room under the lowest, at a round figure. */
function axisFor(lines: readonly CountedLine[], { threshold, until }: CountedFacts): Axis {
  const ends = lines.flatMap((line) => [
    line.atNothing,
    line.atNothing + (line.atHeadline - line.atNothing) * until,
  ]);
  const whole = axisOf(Math.max(threshold ?? 0, ...ends), 5);
  const least = Math.min(threshold ?? Number.POSITIVE_INFINITY, ...ends);
  const step = (whole.ticks[1] ?? 0) - (whole.ticks[0] ?? 0);
  const low = step > 0 ? Math.max(0, Math.floor((least * 0.98) / step) * step) : 0;
  return { ...whole, low, ticks: whole.ticks.filter((tick) => tick >= low) };
}

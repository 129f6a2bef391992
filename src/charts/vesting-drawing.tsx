/** The drawing of a vesting schedule: an area under its steps, notes at its points. */
import { memo } from "react";
import { colorOf } from "./patterns.tsx";
import { Plot, roomFor, usePlotScales, ZeroLine } from "./plot.tsx";
import type { OfferKey } from "./series.ts";
import { stepArea, stepPath } from "./step-path.ts";
import { monthTicks } from "./ticks.ts";
import type { VestingNote } from "./vesting-chart.tsx";

const axis = { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

/** The schedule at `width` × `height` pixels. */
export const VestingDrawing = memo(function VestingDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offerKey: OfferKey;
  readonly fractions: readonly number[];
  readonly previous: readonly number[] | undefined;
  readonly notes: readonly VestingNote[] | undefined;
  readonly monthWord: string;
  readonly formatShare: (fraction: number) => string;
}) {
  const { width, height, offerKey, fractions, previous = [], notes = [], monthWord, formatShare } = props;
  const lastMonth = Math.max(1, fractions.length - 1, previous.length - 1);
  const left = roomFor([monthWord, formatShare(1)]) + 10;
  const ticks = monthTicks(lastMonth, Math.floor((width - left) / 55));
  return (
    <Plot
      width={width}
      height={height}
      margins={{ top: 14, right: 16, bottom: 28, left }}
      x={{ low: 0, high: lastMonth, ticks: ticks.map((at) => ({ at, label: at ? String(at) : monthWord })) }}
      y={axis}
      formatY={formatShare}
    >
      <VestingMarks
        offerKey={offerKey}
        fractions={padded(fractions, lastMonth)}
        previous={previous.length === 0 ? [] : padded(previous, lastMonth)}
        notes={notes}
      />
    </Plot>
  );
});

function VestingMarks(props: {
  readonly offerKey: OfferKey;
  readonly fractions: readonly number[];
  readonly previous: readonly number[];
  readonly notes: readonly VestingNote[];
}) {
  const { offerKey, fractions, previous, notes } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const color = colorOf(offerKey);
  return (
    <>
      <path d={stepArea(fractions, x, y)} fill={`var(--${offerKey}-wash)`} />
      {previous.length > 0 && (
        <path d={stepPath(previous, x, y)} fill="none" stroke="var(--mark)" strokeWidth={1.5} />
      )}
      <path d={stepPath(fractions, x, y)} fill="none" stroke={color} strokeWidth={2.2} />
      <ZeroLine x={[x(0), x(fractions.length - 1)]} y={y(0)} />
      {notes.map((note) => {
        const isNow = note.of === "now";
        const isRight = isNow && note.fraction >= 0.1 && note.month < (fractions.length - 1) * 0.6;
        return (
          <g key={`${note.of} ${note.month}`}>
            <circle
              cx={x(note.month)}
              cy={y(note.fraction)}
              r={4}
              fill={isNow ? color : "var(--paper)"}
              stroke={isNow ? color : "var(--mark)"}
              strokeWidth={1.5}
            />
            <text
              className={isNow ? "strong halo" : "halo"}
              x={x(note.month) + (isRight ? 10 : -10)}
              y={y(note.fraction) + (isRight ? 16 : -8)}
              textAnchor={isRight ? "start" : "end"}
            >
              {note.text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A schedule that ends early stays at its last share. */
function padded(fractions: readonly number[], lastMonth: number): readonly number[] {
  return Array.from({ length: lastMonth + 1 }, (_, month) => fractions[month] ?? fractions.at(-1) ?? 0);
}

/**
 * The drawing of what builds up by month, with a cursor for pointer and arrow keys that reads one month.
 */
import { memo, useMemo, useState } from "react";
import type { TipLine } from "./chart-tip.tsx";
import { LineMarks } from "./line-marks.tsx";
import { monthAt, monthByKey } from "./month-axis.ts";
import { MonthCursor } from "./month-cursor.tsx";
import { buildUpLines, lastMonthOf, moneyAxis, type StepLine } from "./month-lines.ts";
import { Plot, roomFor } from "./plot.tsx";
import { ReadingCursor } from "./reading-cursor.tsx";
import type { ChartOffer, Cliff, MonthLine } from "./series.ts";
import type { StepWords } from "./step-lines.tsx";
import { monthTicks } from "./ticks.ts";

/** The lines at `width` × `height` pixels, without the hidden offers. */
export const StepLinesDrawing = memo(function StepLinesDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offers: readonly ChartOffer[];
  readonly lines: readonly MonthLine[];
  readonly cliffs: readonly Cliff[];
  readonly hidden: ReadonlySet<string>;
  readonly words: StepWords;
  readonly monthLabel: (month: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, height, offers, hidden, words, monthLabel, formatMoney, formatTick } = props;
  const [month, setMonth] = useState(12);
  const lines = useMemo(() => buildUpLines(offers, props.lines, hidden), [offers, props.lines, hidden]);
  const { axis, x, margins, lastMonth } = useMemo(() => {
    const axis = moneyAxis(lines, 4);
    const left = roomFor([words.month, ...axis.ticks.map(formatTick)]) + 10;
    const margins = { top: 22, right: roomFor(lines.map(({ label }) => label)) + 12, bottom: 28, left };
    const lastMonth = lastMonthOf(lines);
    const ticks = monthTicks(lastMonth, Math.floor((width - left - margins.right) / 55));
    return {
      axis,
      margins,
      lastMonth,
      x: {
        low: 0,
        high: lastMonth,
        ticks: ticks.map((at) => ({ at, label: at ? String(at) : words.month })),
      },
    };
  }, [lines, words, formatTick, width]);

  const area = width - margins.left - margins.right;
  const at = Math.min(month, lastMonth);
  const read = readingOf(lines, at, formatMoney);

  return (
    <ReadingCursor
      label={words.cursor}
      low={1}
      high={lastMonth}
      now={at}
      reading={{ title: monthLabel(at), lines: read }}
      placeAt={(pixels) => monthAt(pixels - margins.left, area, lastMonth)}
      placeByKey={(key) => monthByKey(key, at, lastMonth)}
      onPlace={setMonth}
      tip={{ x: margins.left + (at / lastMonth) * area, y: margins.top, width }}
    >
      {(isReading) => (
        <Plot width={width} height={height} margins={margins} x={x} y={axis} formatY={formatTick}>
          <LineMarks
            lines={lines}
            lastMonth={lastMonth}
            cliffs={props.cliffs}
            top={margins.top}
            bottom={height - margins.bottom}
          />
          {isReading && <MonthCursor month={at} lines={lines} top={margins.top - 8} />}
        </Plot>
      )}
    </ReadingCursor>
  );
});

function readingOf(
  lines: readonly StepLine[],
  month: number,
  formatMoney: (amount: number) => string,
): readonly TipLine[] {
  return lines.flatMap((line) => {
    const value = line.values[month];
    if (value === undefined) return [];
    return [
      { id: line.id, label: line.label, value: formatMoney(value), of: line.key, isDashed: line.isDashed },
    ];
  });
}

/**
 * The drawing of what builds up by month, with a cursor for pointer and arrow keys that reads one month.
 */
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from "react";
import { ChartTip, type TipLine } from "./chart-tip.tsx";
import styles from "./drawing.module.css";
import { LineMarks } from "./line-marks.tsx";
import { monthAt, monthByKey } from "./month-axis.ts";
import { MonthCursor } from "./month-cursor.tsx";
import { buildUpLines, lastMonthOf, moneyAxis, type StepLine } from "./month-lines.ts";
import { Plot, roomFor } from "./plot.tsx";
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
  const [isReading, setReading] = useState(false);
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
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setMonth(monthAt(event.clientX - left - margins.left, area, lastMonth));
    setReading(true);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") setReading(false);
    const to = monthByKey(event.key, at, lastMonth);
    if (to === null) return;
    event.preventDefault();
    setMonth(to);
    setReading(true);
  };

  return (
    <div
      className={`${styles.drawing} ${styles.cursor}`}
      role="slider"
      tabIndex={0}
      aria-label={words.cursor}
      aria-valuemin={1}
      aria-valuemax={lastMonth}
      aria-valuenow={at}
      aria-valuetext={[monthLabel(at), ...read.map(({ label, value }) => `${label} ${value}`)].join(", ")}
      onPointerMove={follow}
      onPointerLeave={() => setReading(false)}
      onFocus={(event) => setReading(event.currentTarget.matches(":focus-visible"))}
      onBlur={() => setReading(false)}
      onKeyDown={step}
    >
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
      {isReading && (
        <ChartTip
          x={margins.left + (at / lastMonth) * area}
          y={margins.top}
          width={width}
          title={monthLabel(at)}
          lines={read}
        />
      )}
    </div>
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

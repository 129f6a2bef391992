/**
 * The drawing of what leaving keeps. Where there is room, what the month means stands beside the line and
 * the line's knob is a slider; on a phone the words stand over the drawing and a slider with buttons under it.
 */
import { type KeyboardEvent, memo, type PointerEvent, useMemo } from "react";
import styles from "./leave.module.css";
import type { LeaveAnnotation, LeaveWords } from "./leave-chart.tsx";
import { LineMarks } from "./line-marks.tsx";
import { clampMonth, monthAt, monthByKey } from "./month-axis.ts";
import { MonthCursor } from "./month-cursor.tsx";
import { leaveLines, moneyAxis } from "./month-lines.ts";
import { Plot, roomFor } from "./plot.tsx";
import type { ChartOffer, LeaveLine } from "./series.ts";
import { monthTicks } from "./ticks.ts";

/** Under this width, in pixels, the words have no room beside the line. */
const leastForWordsBeside = 720;
const lineHeight = 18;
const none: ReadonlySet<string> = new Set();

/** The lines of `offers` with the dragged line at `month`; the plot itself is `height` pixels high. */
export const LeaveDrawing = memo(function LeaveDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offers: readonly ChartOffer[];
  readonly lines: readonly LeaveLine[];
  readonly month: number;
  readonly lastMonth: number;
  readonly onMonth: (month: number) => void;
  readonly annotation: LeaveAnnotation;
  readonly words: LeaveWords;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, offers, month, lastMonth, onMonth, annotation, words, formatTick } = props;
  const isWide = width >= leastForWordsBeside;
  const strip = isWide ? Math.max(28, lineHeight * (annotation.lines.length + 1)) : 20;
  const height = props.height + (isWide ? strip - 20 : 0);
  const lines = useMemo(() => leaveLines(offers, props.lines, none), [offers, props.lines]);
  const { axis, margins, x } = useMemo(() => {
    const axis = moneyAxis(lines, 4);
    const left = roomFor([words.month, ...axis.ticks.map(formatTick)]) + 10;
    const right = roomFor(lines.map(({ label }) => label)) + 12;
    const ticks = monthTicks(lastMonth, Math.floor((width - left - right) / 55));
    return {
      axis,
      margins: { top: strip + 6, right, bottom: 28, left },
      x: {
        low: 0,
        high: lastMonth,
        ticks: ticks.map((at) => ({ at, label: at ? String(at) : words.month })),
      },
    };
  }, [lines, words, formatTick, lastMonth, width, strip]);

  const area = width - margins.left - margins.right;
  const at = margins.left + (month / lastMonth) * area;
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const to = monthAt(event.clientX - left - margins.left, area, lastMonth);
    if (to !== month) onMonth(to);
  };
  const step = (event: KeyboardEvent) => {
    const to = monthByKey(event.key, month, lastMonth);
    if (to === null) return;
    event.preventDefault();
    onMonth(to);
  };
  const spoken = [annotation.title, ...annotation.lines].join(". ");

  return (
    <>
      {!isWide && <Words annotation={annotation} />}
      <div className={styles.stage} onPointerDown={drag} onPointerMove={drag}>
        <Plot width={width} height={height} margins={margins} x={x} y={axis} formatY={formatTick}>
          <LineMarks lines={lines} lastMonth={lastMonth} top={margins.top} bottom={height - margins.bottom} />
          <MonthCursor month={month} lines={lines} top={8} />
        </Plot>
        {isWide && (
          <div
            className={styles.beside}
            style={at > width / 2 ? { right: width - at + 16 } : { left: at + 16 }}
            data-side={at > width / 2 ? "left" : "right"}
          >
            <Words annotation={annotation} />
          </div>
        )}
        <div
          className={styles.knob}
          style={{ left: at }}
          {...(isWide
            ? {
                role: "slider",
                tabIndex: 0,
                "aria-label": words.slider,
                "aria-valuemin": 1,
                "aria-valuemax": lastMonth,
                "aria-valuenow": month,
                "aria-valuetext": spoken,
                onKeyDown: step,
              }
            : { "aria-hidden": true })}
        />
      </div>
      {!isWide && (
        <MonthSlider month={month} lastMonth={lastMonth} onMonth={onMonth} words={words} spoken={spoken} />
      )}
    </>
  );
});

function Words({ annotation }: { readonly annotation: LeaveAnnotation }) {
  return (
    <div className={styles.words}>
      <p className={styles.title}>{annotation.title}</p>
      {annotation.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function MonthSlider(props: {
  readonly month: number;
  readonly lastMonth: number;
  readonly onMonth: (month: number) => void;
  readonly words: LeaveWords;
  readonly spoken: string;
}) {
  const { month, lastMonth, onMonth, words, spoken } = props;
  const by = (months: number) => () => onMonth(clampMonth(month + months, lastMonth));
  return (
    <div className={styles.steps}>
      <button type="button" aria-label={words.earlier} disabled={month <= 1} onClick={by(-1)}>
        −
      </button>
      <input
        type="range"
        min={1}
        max={lastMonth}
        value={month}
        aria-label={words.slider}
        aria-valuetext={spoken}
        onChange={(event) => onMonth(event.currentTarget.valueAsNumber)}
      />
      <button type="button" aria-label={words.later} disabled={month >= lastMonth} onClick={by(1)}>
        +
      </button>
    </div>
  );
}

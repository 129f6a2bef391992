/**
 * The drawing of a fan with its dots, and a cursor for pointer and arrow keys that reads one year.
 */
import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useState } from "react";
import { ChartTip, type TipLine } from "./chart-tip.tsx";
import styles from "./drawing.module.css";
import type { Fan, FanPoint, FanWords } from "./fan-chart.tsx";
import { DotsBeside } from "./fan-dot-marks.tsx";
import { FanBands, FanCursor } from "./fan-marks.tsx";
import { FanStrip } from "./fan-strip.tsx";
import { isWideFan } from "./fan-width.ts";
import { Plot, roomFor } from "./plot.tsx";
import { amountAt, rootAxis } from "./root-scale.ts";

const FAN_SHARE = 0.6;
/** Room for the words beside the dots, in pixels. */
const WORDS_WIDTH = 205;
const GAP = 58;
const DOT = 13;
const STRIP_HEIGHT = 226;
const TICKS_APART = 34;
const bottomMargin = 46;
const topMargin = 18;

/** The fan at `width` × `height` pixels; where it is narrow the dots stand under it. */
export const FanDrawing = memo(function FanDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly fan: Fan;
  readonly words: FanWords;
  readonly yearLabel: (year: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, fan, words, yearLabel, formatMoney, formatTick } = props;
  const { points, dots, offer, against } = fan;
  const id = useId();
  const isWide = isWideFan(width);
  const height = isWide ? props.height : props.height - STRIP_HEIGHT;
  const lastYear = points.at(-1)?.year ?? 1;
  const [year, setYear] = useState(Math.min(4, lastYear));
  const [isReading, setReading] = useState(false);
  const { axis, margins, x } = useMemo(() => {
    const shown = isWide
      ? [...points.flatMap(ends), ...dots.map(({ value }) => value)]
      : points.flatMap(ends);
    const plotHeight = height - topMargin - bottomMargin;
    const axis = rootAxis(Math.min(...shown), Math.max(...shown), plotHeight, TICKS_APART);
    const left = roomFor([words.zero, ...axis.ticks.map((root) => formatTick(amountAt(root)))]) + 10;
    const right = isWide ? Math.round(width * (1 - FAN_SHARE)) : 8;
    const step = Math.ceil((lastYear * 44) / Math.max(1, width - left - right));
    const years = points.filter((point) => point.year % step === 0);
    return {
      axis,
      margins: { top: topMargin, right, bottom: bottomMargin, left },
      x: {
        low: 0,
        high: lastYear,
        ticks: years.map((point) => ({
          at: point.year,
          label: point.year ? String(point.year) : words.year,
        })),
      },
    };
  }, [points, dots, words, formatTick, width, height, isWide, lastYear]);

  const area = width - margins.left - margins.right;
  const read = points[Math.min(year, lastYear)];
  if (read === undefined) return null;
  const lines = readingOf(read, words, formatMoney);
  const to = (next: number) => {
    setYear(Math.min(Math.max(next, 1), lastYear));
    setReading(true);
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const along = (event.clientX - left - margins.left) / Math.max(1, area);
    if (along > 1.04) setReading(false);
    else to(Math.round(along * lastYear));
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") setReading(false);
    const next = yearByKey(event.key, read.year, lastYear);
    if (next === null) return;
    event.preventDefault();
    to(next);
  };
  const behindOf = against?.key ?? "ink";
  const zeroOf = against?.key ?? "ink";
  const marks = { id, dots, of: offer.key, behindOf } as const;

  return (
    <>
      <div
        className={`${styles.drawing} ${styles.cursor}`}
        role="slider"
        tabIndex={0}
        aria-label={words.cursor}
        aria-valuemin={1}
        aria-valuemax={lastYear}
        aria-valuenow={read.year}
        aria-valuetext={[yearLabel(read.year), ...lines.map(({ label, value }) => `${label} ${value}`)].join(
          ", ",
        )}
        onPointerMove={follow}
        onPointerLeave={() => setReading(false)}
        onFocus={(event) => setReading(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => setReading(false)}
        onKeyDown={step}
      >
        <Plot
          width={width}
          height={height}
          margins={margins}
          x={x}
          y={axis}
          formatY={(root) => (root === 0 ? words.zero : formatTick(amountAt(root)))}
        >
          <FanBands
            points={points}
            of={offer.key}
            zeroOf={zeroOf}
            right={isWide ? width : width - margins.right}
            words={words}
            formatTick={formatTick}
          />
          {isWide && (
            <DotsBeside
              {...marks}
              size={DOT}
              left={width - margins.right + GAP}
              textLeft={width - WORDS_WIDTH}
              top={topMargin}
              bottom={height - bottomMargin}
              words={words}
            />
          )}
          {isReading && <FanCursor point={read} of={offer.key} top={topMargin - 8} />}
        </Plot>
        {isReading && (
          <ChartTip
            x={margins.left + (read.year / lastYear) * area}
            y={margins.top}
            width={width}
            title={yearLabel(read.year)}
            lines={lines}
          />
        )}
      </div>
      {!isWide && (
        <FanStrip {...marks} width={width} height={STRIP_HEIGHT} words={words} formatTick={formatTick} />
      )}
    </>
  );
});

function ends({ p10, p90 }: FanPoint): readonly number[] {
  return [p10, p90];
}

function yearByKey(key: string, year: number, lastYear: number): number | null {
  const next = {
    ArrowRight: year + 1,
    ArrowUp: year + 1,
    ArrowLeft: year - 1,
    ArrowDown: year - 1,
    Home: 1,
    End: lastYear,
  }[key];
  return next ?? null;
}

function readingOf(
  point: FanPoint,
  words: FanWords,
  formatMoney: (amount: number) => string,
): readonly TipLine[] {
  return (["p90", "p75", "p50", "p25", "p10"] as const).map((end) => ({
    id: end,
    label: end === "p50" ? words.median : words.ends[end],
    value: formatMoney(point[end]),
  }));
}

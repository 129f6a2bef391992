/**
 * The drawing of a fan with its dots, and a cursor for pointer and arrow keys that reads one year.
 */
import { memo, useId, useMemo, useState } from "react";
import type { TipLine } from "./chart-tip.tsx";
import type { Fan, FanPoint, FanWords } from "./fan-chart.tsx";
import { DotsBeside } from "./fan-dot-marks.tsx";
import { FanBands, FanCursor } from "./fan-marks.tsx";
import { FanStrip } from "./fan-strip.tsx";
import { isWideFan } from "./fan-width.ts";
import { Plot, roomFor } from "./plot.tsx";
import { ReadingCursor } from "./reading-cursor.tsx";
import { amountAt, rootAxis } from "./root-scale.ts";

const FAN_SHARE = 0.6;
/** Room for the words beside the dots, in pixels. */
const WORDS_WIDTH = 205;
const GAP = 58;
const DOT = 13;
const STRIP_HEIGHT = 226;
const TICKS_APART = 34;
/** As a part of the axis: beyond it the pointer is over the dots and reads no year. */
const PAST_THE_END = 1.04;
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
  const within = (next: number) => Math.min(Math.max(next, 1), lastYear);
  const yearAt = (pixels: number) => {
    const along = (pixels - margins.left) / Math.max(1, area);
    return along > PAST_THE_END ? null : within(Math.round(along * lastYear));
  };
  const byKey = (key: string) => {
    const next = yearByKey(key, read.year, lastYear);
    return next === null ? null : within(next);
  };
  const behindOf = against?.key ?? "ink";
  const zeroOf = against?.key ?? "ink";
  const marks = { id, dots, of: offer.key, behindOf } as const;

  return (
    <>
      <ReadingCursor
        label={words.cursor}
        low={1}
        high={lastYear}
        now={read.year}
        reading={{ title: yearLabel(read.year), lines }}
        placeAt={yearAt}
        placeByKey={byKey}
        onPlace={setYear}
        tip={{ x: margins.left + (read.year / lastYear) * area, y: margins.top, width }}
      >
        {(isReading) => (
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
        )}
      </ReadingCursor>
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

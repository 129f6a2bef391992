/**
 * The drawing of what grants pay by exit value, with a cursor for pointer and arrow keys that reads one exit.
 */
import { memo, useId, useMemo, useState } from "react";
import type { TipLine } from "./chart-tip.tsx";
import { Patterns } from "./patterns.tsx";
import styles from "./payoff.module.css";
import { type PayoffPicture, proceedsOf } from "./payoff.ts";
import type { PayoffWords } from "./payoff-chart.tsx";
import { type PayoffFormats, payoffLayout } from "./payoff-layout.ts";
import { PayoffMarks } from "./payoff-marks.tsx";
import { Plot } from "./plot.tsx";
import { ReadingCursor } from "./reading-cursor.tsx";

/** Steps of an arrow key from one end of the axis to the other. */
const STEPS = 120;

/** The picture at `width` pixels. */
export const PayoffDrawing = memo(function PayoffDrawing(props: {
  readonly width: number;
  readonly picture: PayoffPicture;
  readonly words: PayoffWords;
  readonly formats: PayoffFormats;
  readonly formatMoney: (amount: number) => string;
  readonly exitLabel: (exitValue: number) => string;
}) {
  const { width, picture, words, formats, formatMoney, exitLabel } = props;
  const id = useId();
  const layout = useMemo(() => payoffLayout(picture, width, formats), [picture, width, formats]);
  const stops = useMemo(() => stopsOf(picture), [picture]);
  const [chosen, setChosen] = useState<number | null>(null);
  const { low, high } = picture;
  const exitValue = Math.min(Math.max(chosen ?? stops[0] ?? low, low), high);
  const read = readingOf(picture, exitValue, formatMoney);
  const exitAt = (pixels: number) => {
    const { margins } = layout;
    const part = (pixels - margins.left) / (width - margins.left - margins.right);
    return rounded(low * (high / low) ** Math.min(Math.max(part, 0), 1));
  };
  return (
    <>
      <ReadingCursor
        label={words.cursor}
        low={low}
        high={high}
        now={exitValue}
        reading={{ title: exitLabel(exitValue), lines: read }}
        placeAt={exitAt}
        placeByKey={(key) => exitByKey(key, exitValue, picture, stops)}
        onPlace={(value) => setChosen(Math.min(Math.max(value, low), high))}
        tip={{ x: layout.x(exitValue), y: layout.margins.top + 24, width }}
      >
        {(isReading) => (
          <Plot
            width={width}
            height={layout.height}
            margins={layout.margins}
            x={{ low: Math.log10(low), high: Math.log10(high), ticks: layout.xTicks }}
            y={layout.yAxis}
            formatY={formats.formatTick}
          >
            <Patterns id={id} keys={[...new Set(picture.lines.map(({ key }) => key))]} />
            <PayoffMarks
              id={id}
              picture={picture}
              layout={layout}
              width={width}
              oddsWord={formats.oddsWord}
            />
            {isReading && (
              <PayoffCursor
                x={layout.x(exitValue)}
                top={layout.margins.top}
                bottom={layout.height - layout.margins.bottom}
              />
            )}
          </Plot>
        )}
      </ReadingCursor>
      {layout.numbered.length > 0 && (
        <ol className={styles.signs}>
          {layout.numbered.map(({ of }) => (
            <li key={of.id}>
              <b>{of.figure}</b> {of.label}
            </li>
          ))}
        </ol>
      )}
    </>
  );
});

function PayoffCursor({
  x,
  top,
  bottom,
}: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}) {
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--ink)" pointerEvents="none" />;
}

function readingOf(
  picture: PayoffPicture,
  exitValue: number,
  formatMoney: (amount: number) => string,
): readonly TipLine[] {
  const lines = picture.lines.map((line) => ({
    id: line.id,
    label: line.label,
    value: formatMoney(proceedsOf(line, exitValue)),
    of: line.key,
    isDashed: line.look !== "grant",
  }));
  const { level } = picture;
  return level === null
    ? lines
    : [
        ...lines,
        { id: "level", label: level.name, value: formatMoney(level.amount), of: level.key, isDashed: false },
      ];
}

/** Where Page Up and Page Down stop: break-evens first, then what bends, in order of exit value. */
function stopsOf({ rules, signs, low, high }: PayoffPicture): readonly number[] {
  return [...rules, ...signs]
    .map(({ exitValue }) => exitValue)
    .filter((value) => value >= low && value <= high)
    .sort((a, b) => a - b);
}

function exitByKey(
  key: string,
  at: number,
  { low, high }: PayoffPicture,
  stops: readonly number[],
): number | null {
  const factor = (high / low) ** (1 / STEPS);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return rounded(at * factor);
    case "ArrowLeft":
    case "ArrowDown":
      return rounded(at / factor);
    case "PageUp":
      return stops.find((stop) => stop > at) ?? high;
    case "PageDown":
      return stops.findLast((stop) => stop < at) ?? low;
    case "Home":
      return low;
    case "End":
      return high;
    default:
      return null;
  }
}

/** Three digits: a hand on a log axis means no more than that. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

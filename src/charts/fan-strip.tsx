/** The dots on a line of their own, where there is no room beside the fan. */

import styles from "./fan.module.css";
import type { FanDot, FanWords } from "./fan-chart.tsx";
import { DotMarks } from "./fan-dot-marks.tsx";
import { placedDots } from "./fan-dots.ts";
import { colorOf } from "./patterns.tsx";
import { roomFor } from "./plot.tsx";
import { amountAt, rootAxis, rootOf } from "./root-scale.ts";
import type { OfferKey } from "./series.ts";

const DOT = 9.8;
const EDGE = 10;
const FOOT = 24;
const WORDS_HEIGHT = 96;

/** The strip with its counts over it; the dots stand on the line in columns. */
export function FanStrip(props: {
  readonly id: string;
  readonly dots: readonly FanDot[];
  readonly of: OfferKey;
  readonly behindOf: OfferKey | "ink";
  readonly width: number;
  readonly height: number;
  readonly words: FanWords;
  readonly formatTick: (amount: number) => string;
}) {
  const { dots, of, behindOf, width, words, formatTick } = props;
  const height = props.height - WORDS_HEIGHT + FOOT;
  const values = dots.map(({ value }) => value);
  const axis = rootAxis(Math.min(...values), Math.max(...values), width - 2 * EDGE, 42);
  const x = (amount: number) =>
    EDGE + ((rootOf(amount) - axis.low) / (axis.high - axis.low)) * (width - 2 * EDGE);
  const base = height - FOOT;
  const zero = x(0);
  const placed = placedDots(
    dots.map((dot) => ({ along: x(dot.value), of: dot })),
    DOT,
    zero,
    base - DOT,
  );
  return (
    <>
      <p className={styles.words}>
        {words.dots}.{" "}
        {[words.ahead, words.behind].map((count, place) =>
          count === null ? null : (
            <span key={count.count + count.lines[0]}>
              <b style={{ color: colorOf(place === 0 ? of : behindOf) }}>{count.count}</b>{" "}
              {count.lines.join(" ")}
              {place === 0 ? "; " : ""}
            </span>
          ),
        )}
      </p>
      <svg className={styles.strip} width={width} height={height} aria-hidden="true" focusable="false">
        <line x1={0} x2={width} y1={base} y2={base} stroke="var(--ink)" />
        <line x1={zero} x2={zero} y1={0} y2={base} stroke={colorOf(behindOf)} strokeWidth={1.5} />
        <DotMarks
          {...props}
          size={DOT}
          placed={placed}
          place={({ along, out }) => [along, base - DOT / 2 - 1 - out]}
        />
        {axis.ticks.map((root) => {
          const label = root === 0 ? words.zero : formatTick(amountAt(root));
          const half = roomFor([label]) / 2 + 4;
          const at = Math.min(Math.max(x(amountAt(root)), half), width - half);
          return (
            <text key={root} x={at} y={base + 18} textAnchor="middle">
              {label}
            </text>
          );
        })}
      </svg>
    </>
  );
}

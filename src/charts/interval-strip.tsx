/**
 * Two intervals on one line, with the gap between them dotted: how far what comes out is from what is stated.
 * Decorative: the figures stand in words beside it.
 */

import { useId, useRef } from "react";
import styles from "./interval-strip.module.css";
import { EquityHatch } from "./reported-strip.tsx";
import { useWidth } from "./use-width.ts";

/**
 * An interval of doubles; `said` stands under it, `isWorkedOut` says that no document states it so,
 * `isPrivate` that private equity is in it.
 */
export type StripInterval = {
  readonly low: number;
  readonly high: number;
  readonly said: string;
  readonly isWorkedOut: boolean;
  readonly isPrivate: boolean;
};

/** Both, dashed where worked out and solid where stated, as wide as their place. */
export function IntervalStrip(props: { readonly computed: StripInterval; readonly stated: StripInterval }) {
  const { computed, stated } = props;
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  return (
    <div ref={body} className={styles.strip} aria-hidden="true">
      {width > 0 && <Drawing computed={computed} stated={stated} width={width} />}
    </div>
  );
}

const middle = 10;
const half = 5.5;

function Drawing(props: {
  readonly computed: StripInterval;
  readonly stated: StripInterval;
  readonly width: number;
}) {
  const { computed, stated, width } = props;
  const hatch = useId();
  const ends = [computed.low, computed.high, stated.low, stated.high];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = width * 0.06;
  const scale = (value: number) =>
    most === least ? width / 2 : room + ((value - least) / (most - least)) * (width - 2 * room);
  const [lower, upper] = computed.low <= stated.low ? [computed, stated] : [stated, computed];
  const isApart = lower.high < upper.low;
  // Words that would run into each other stand on two lines.
  const centres = [computed, stated].map(({ low, high }) => scale((low + high) / 2));
  const isCrowded = Math.abs((centres[0] ?? 0) - (centres[1] ?? 0)) < 170;
  return (
    <svg width={width} height={isCrowded ? 50 : 36} aria-hidden="true" focusable="false">
      <EquityHatch id={hatch} />
      <line x1={0} x2={width} y1={middle} y2={middle} stroke="var(--hair-strong)" />
      {isApart && (
        <line className={styles.gap} x1={scale(lower.high)} x2={scale(upper.low)} y1={middle} y2={middle} />
      )}
      <Piece of={stated} scale={scale} hatch={hatch} />
      <Piece of={computed} scale={scale} hatch={hatch} />
      <Label of={stated} at={centres[1] ?? 0} y={32} width={width} />
      <Label of={computed} at={centres[0] ?? 0} y={isCrowded ? 46 : 32} width={width} />
    </svg>
  );
}

function Piece(props: {
  readonly of: StripInterval;
  readonly scale: (value: number) => number;
  readonly hatch: string;
}) {
  const { of, scale, hatch } = props;
  const kind = of.isWorkedOut ? "computed" : "stated";
  const [from, to] = [scale(of.low), scale(of.high)];
  return to - from < 1 ? (
    <circle className={styles[`${kind}Point`]} cx={from} cy={middle} r={5} />
  ) : (
    <g>
      <rect
        className={styles[kind]}
        x={from}
        y={middle - half}
        width={to - from}
        height={2 * half}
        {...(of.isPrivate ? { style: { fill: `url(#${hatch})` } } : {})}
      />
      <path
        className={styles.end}
        d={`M${from},${middle - half}v${2 * half}M${to},${middle - half}v${2 * half}`}
      />
    </g>
  );
}

/** Kept inside the strip by the side on which it begins. */
function Label(props: {
  readonly of: StripInterval;
  readonly at: number;
  readonly y: number;
  readonly width: number;
}) {
  const { of, at, y, width } = props;
  const anchor = at < width * 0.25 ? "start" : at > width * 0.75 ? "end" : "middle";
  const x = anchor === "start" ? 0 : anchor === "end" ? width : at;
  return (
    <text className={styles.label} x={x} y={y} textAnchor={anchor}>
      {of.said}
    </text>
  );
}

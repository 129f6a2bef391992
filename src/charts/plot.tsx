/**
 * The ground of a chart: surface, scales, grid lines and axes by Recharts; the marks on it are ours.
 *
 * Recharts' own bars and lines cost about 30 ms a chart on every keystroke. As children that read its
 * scales, the marks are a few paths, and fills, outlines and labels can be what the design asks for.
 */
import { memo, type ReactNode } from "react";
import { CartesianGrid, ComposedChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import styles from "./plot.module.css";
import type { Scale } from "./step-path.ts";
import type { Axis } from "./ticks.ts";

/** Room round the plot area, in pixels; the axes' words stand in `left` and `bottom`. */
export type Margins = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** One tick of the horizontal axis, with what it says. */
export type Tick = { readonly at: number; readonly label: string };

/** The room that the widest of `labels` takes at chart size, in pixels; an estimate on the safe side. */
export function roomFor(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => label.length)) * 6.9);
}

/** A plot of `width` × `height` pixels; `x` runs from `x.low` to `x.high`, `y` has its zero line drawn. */
export const Plot = memo(function Plot(props: {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly x: { readonly low: number; readonly high: number; readonly ticks: readonly Tick[] };
  readonly y: Axis;
  readonly formatY: (value: number) => string;
  readonly children: ReactNode;
}) {
  const { width, height, margins, x, y, formatY, children } = props;
  const labels = new Map(x.ticks.map((tick) => [tick.at, tick.label]));
  return (
    <div className={styles.plot}>
      <ComposedChart
        width={width}
        height={height}
        margin={{ top: margins.top, right: margins.right, bottom: 0, left: 0 }}
        data={noData}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks={true} stroke="var(--hair)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[x.low, x.high]}
          allowDataOverflow={true}
          ticks={x.ticks.map((tick) => tick.at)}
          interval={0}
          height={margins.bottom}
          axisLine={false}
          tickLine={false}
          tick={({ x: left, y: top, payload }) => (
            <text x={left} y={Number(top) + 10} textAnchor="middle">
              {labels.get(Number(payload.value))}
            </text>
          )}
        />
        <YAxis
          type="number"
          domain={[y.low, y.high]}
          allowDataOverflow={true}
          ticks={[...y.ticks]}
          interval={0}
          width={margins.left}
          axisLine={false}
          tickLine={false}
          tick={({ y: top, payload }) => (
            <text x={margins.left - 8} y={Number(top) + 4} textAnchor="end">
              {formatY(Number(payload.value))}
            </text>
          )}
        />
        {children}
      </ComposedChart>
    </div>
  );
});

/** Recharts asks for data; the domains are given, so nothing is read from it. */
const noData = [{ x: 0 }];

/** The plot's scales for the marks inside it; null while there is no room. */
export function usePlotScales(): { readonly x: Scale; readonly y: Scale } | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  return { x: (value) => x(value) ?? 0, y: (value) => y(value) ?? 0 };
}

/** The line at zero, where bars start and lines begin. */
export function ZeroLine({ x, y }: { readonly x: readonly [number, number]; readonly y: number }) {
  return <line x1={x[0]} x2={x[1]} y1={y} y2={y} stroke="var(--ink)" strokeWidth={1} />;
}

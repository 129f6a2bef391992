/** The fan's bands and lines with their names, and its dots. */
import { Fragment } from "react";
import styles from "./fan.module.css";
import type { FanCount, FanDot, FanPoint, FanWords } from "./fan-chart.tsx";
import { type PlacedDot, placedDots } from "./fan-dots.ts";
import { colorOf, fillOf, Patterns } from "./patterns.tsx";
import { usePlotScales } from "./plot.tsx";
import { rootOf } from "./root-scale.ts";
import type { OfferKey } from "./series.ts";
import { spreadLabels } from "./spread-labels.ts";

const LABEL_GAP = 16;

type Ends = "p10" | "p25" | "p50" | "p75" | "p90";

/** The bands from p10 to p90 and of the middle half, the median strong, each line named at its end. */
export function FanBands(props: {
  readonly points: readonly FanPoint[];
  readonly of: OfferKey;
  readonly zeroOf: OfferKey | "ink";
  readonly right: number;
  readonly words: FanWords;
  readonly formatTick: (amount: number) => string;
}) {
  const { points, of, zeroOf, right, words, formatTick } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const at = (point: FanPoint, end: Ends) => `${x(point.year)},${y(rootOf(point[end]))}`;
  const line = (end: Ends) => `M${points.map((point) => at(point, end)).join("L")}`;
  const band = (low: Ends, high: Ends) =>
    `${line(high)}L${points
      .map((point) => at(point, low))
      .reverse()
      .join("L")}Z`;
  const last = points.at(-1);
  if (last === undefined) return null;
  const zero = y(0);
  const labels = spreadLabels(
    (["p90", "p50", "p10"] as const).map((end) => ({ at: y(rootOf(last[end])) - 8, of: end })),
    LABEL_GAP,
    8,
    y(rootOf(last.p10)) + 200,
  );
  const middle = (y(rootOf(last.p75)) + y(rootOf(last.p50))) / 2;
  const hasRoom = Math.abs(y(rootOf(last.p75)) - y(rootOf(last.p50))) > 44;
  return (
    <g>
      <path d={band("p10", "p90")} fill={colorOf(of)} opacity={0.11} />
      <path d={band("p25", "p75")} fill={colorOf(of)} opacity={0.19} />
      <line x1={x(0)} x2={right} y1={zero} y2={zero} stroke={colorOf(zeroOf)} strokeWidth={1.5} />
      {(["p90", "p10"] as const).map((end) => (
        <path key={end} d={line(end)} fill="none" stroke={colorOf(of)} strokeWidth={1} />
      ))}
      <path d={line("p50")} fill="none" stroke={colorOf(of)} strokeWidth={2.4} strokeLinejoin="round" />
      {words.zeroLine !== null && (
        <text className="halo" x={x(0) + 5} y={zero - 7} style={{ fill: colorOf(zeroOf) }}>
          {right > x(last.year) ? words.zeroLine.long : words.zeroLine.short}
        </text>
      )}
      {hasRoom && (
        <text x={x(last.year) - 6} y={middle + 4} textAnchor="end">
          {words.middleHalf}
        </text>
      )}
      {labels.map(({ at: top, of: end }) => (
        <text
          key={end}
          className={end === "p50" ? "halo end" : "halo"}
          x={x(last.year) - 6}
          y={top}
          textAnchor="end"
          style={{ fill: colorOf(of) }}
        >
          {`${end === "p50" ? words.median : end} ${formatTick(last[end])}`}
        </text>
      ))}
    </g>
  );
}

/** A line through the year that is being read, with a dot on each line. */
export function FanCursor(props: { readonly point: FanPoint; readonly of: OfferKey; readonly top: number }) {
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const left = x(props.point.year);
  const tops = (["p10", "p25", "p50", "p75", "p90"] as const).map((end) => y(rootOf(props.point[end])));
  return (
    <g pointerEvents="none">
      <line x1={left} x2={left} y1={props.top} y2={Math.max(...tops, y(0))} stroke="var(--ink)" />
      {tops.map((top, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the quantiles keep their order
          key={place}
          cx={left}
          cy={top}
          r={3.5}
          fill="var(--paper)"
          stroke={colorOf(props.of)}
          strokeWidth={2}
        />
      ))}
    </g>
  );
}

type DotsProps = {
  readonly id: string;
  readonly dots: readonly FanDot[];
  readonly of: OfferKey;
  readonly behindOf: OfferKey | "ink";
  readonly size: number;
};

/** The dots beside the fan on its own scale, in rows to the right from `left`; the counts at `textLeft`. */
export function DotsBeside(
  props: DotsProps & {
    readonly left: number;
    readonly textLeft: number;
    readonly top: number;
    readonly bottom: number;
    readonly words: FanWords;
  },
) {
  const { dots, of, behindOf, size, left, textLeft, top, bottom, words } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const zero = scales.y(0);
  const placed = placedDots(
    dots.map((dot) => ({ along: scales.y(rootOf(dot.value)), of: dot })),
    size,
    zero,
    textLeft - left - 2 * size,
  );
  const edge = left - size / 2 - 6;
  return (
    <g>
      <line x1={edge} x2={edge} y1={top} y2={bottom} stroke="var(--hair-strong)" />
      <DotMarks {...props} placed={placed} place={({ along, out }) => [left + out, along]} />
      <text x={edge} y={bottom + 20}>
        {words.dots}
      </text>
      {words.ahead !== null && (
        <Count
          count={words.ahead}
          x={textLeft}
          y={Math.max(top + 24, (top + zero) / 2)}
          color={colorOf(of)}
        />
      )}
      <Count
        count={words.behind}
        x={textLeft}
        y={words.ahead === null ? (top + zero) / 2 : Math.min(zero + 30, bottom - 8)}
        color={colorOf(behindOf)}
      />
    </g>
  );
}

function Count(props: {
  readonly count: FanCount;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}) {
  const { count, x, y, color } = props;
  return (
    <g>
      <text className={styles.count} x={x} y={y} style={{ fill: color }}>
        {count.count}
      </text>
      {count.lines.map((line, place) => (
        <text key={line} className="halo" x={x} y={y + 19 + place * 17}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The dots; hatched where private equity has put the offer ahead, hollow behind zero where it has paid some. */
export function DotMarks(
  props: DotsProps & {
    readonly placed: readonly PlacedDot<FanDot>[];
    readonly place: (dot: PlacedDot<FanDot>) => readonly [number, number];
  },
) {
  const { id, of, behindOf, size, placed, place } = props;
  const radius = size / 2 - 0.9;
  return (
    <g data-dots={placed.length}>
      <Patterns id={id} keys={[of]} />
      {placed.map((dot, index) => {
        const [cx, cy] = place(dot);
        const { value, paysNothing } = dot.of;
        const color = colorOf(value > 0 ? of : behindOf);
        const hatch = fillOf(id, "privateEquity", of);
        const fill = paysNothing ? color : value > 0 ? hatch : "var(--paper)";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are known by their order
          <Fragment key={index}>
            <circle cx={cx} cy={cy} r={radius - 0.6} fill={fill} stroke={color} strokeWidth={1.2} />
          </Fragment>
        );
      })}
    </g>
  );
}

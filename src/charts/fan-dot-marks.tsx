/** The fifty dots of a fan, with their counts. */
import { Fragment } from "react";
import styles from "./fan.module.css";
import type { FanCount, FanDot, FanWords } from "./fan-chart.tsx";
import { countsAt, FIRST_LINE, LINE, type PlacedDot, placedDots } from "./fan-dots.ts";
import { colorOf, fillOf, Patterns } from "./patterns.tsx";
import { usePlotScales } from "./plot.tsx";
import { rootOf } from "./root-scale.ts";
import type { OfferKey } from "./series.ts";

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
  const [aheadAt, behindAt] = countsAt(words.ahead?.lines.length ?? null, zero, top, bottom);
  return (
    <g>
      <line x1={edge} x2={edge} y1={top} y2={bottom} stroke="var(--hair-strong)" />
      <DotMarks {...props} placed={placed} place={({ along, out }) => [left + out, along]} />
      <text x={edge} y={bottom + 20}>
        {words.dots}
      </text>
      {words.ahead !== null && <Count count={words.ahead} x={textLeft} y={aheadAt} color={colorOf(of)} />}
      <Count count={words.behind} x={textLeft} y={behindAt} color={colorOf(behindOf)} />
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
        <text key={line} className="halo" x={x} y={y + FIRST_LINE + place * LINE}>
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

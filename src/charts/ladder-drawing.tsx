/**
 * The drawing of a ladder: a row for each bar, its name before it and its reasons after it, or over and under it
 * where it is narrow.
 */
import { memo, type ReactNode, useId } from "react";
import styles from "./ladder.module.css";
import { tintOf } from "./ladder-key.tsx";
import { isWideLadder, ladderAxis, marksInLanes, type PlacedRung, placedRungs } from "./ladder-layout.ts";
import { LadderLimits, LadderMarkShape } from "./ladder-marks.tsx";
import type { LadderRow, RungName } from "./ladder-series.ts";
import { colorOf, fillOf, Patterns } from "./patterns.tsx";
import type { OfferKey } from "./series.ts";

/** What the words beside a bar take, as in the style sheet. */
const nameWidth = 150;
const besideWidth = 400;

const barTop = 52;
const barHeight = 14;
const laneHeight = 17;
const firstLane = barTop + barHeight + 14;

/** The rows at `width` pixels. */
export const LadderDrawing = memo(function LadderDrawing(props: {
  readonly width: number;
  readonly offerKey: OfferKey;
  readonly rows: readonly LadderRow[];
  readonly beside: Readonly<Record<string, ReactNode>>;
}) {
  const { width, offerKey, rows, beside } = props;
  const isWide = isWideLadder(width);
  const plot = isWide ? width - nameWidth - besideWidth : width - 2;
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      {rows.map((row) => (
        <section key={row.id} className={styles.row} aria-label={row.name}>
          <h3 className={styles.name}>
            {row.name} <span>{row.unit}</span>
          </h3>
          <Bar row={row} plot={plot} offerKey={offerKey} />
          <div className={styles.beside}>{beside[row.id]}</div>
        </section>
      ))}
    </div>
  );
});

type BarProps = { readonly row: LadderRow; readonly plot: number; readonly offerKey: OfferKey };

/** One bar with all that stands on it. */
function Bar({ row, plot, offerKey }: BarProps) {
  const id = useId();
  const axis = ladderAxis(row, Math.max(2, Math.floor(plot / 120)));
  const right = plot - 6;
  const scale = (value: number) => (value / axis.high) * right;
  const lanes = marksInLanes(row.marks, scale);
  const laneCount = Math.max(1, ...lanes.map(({ lane }) => lane + 1));
  const ground = firstLane + laneCount * laneHeight - 4;
  const height = ground + 20 + (row.limits.length > 0 ? 17 : 0);
  return (
    <svg className={styles.bar} width={plot} height={height} role="img" aria-label={row.said}>
      <Patterns id={id} keys={[offerKey]} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={scale(tick)}
            x2={scale(tick)}
            y1={barTop - 4}
            y2={ground}
            stroke={tick === 0 ? "var(--ink)" : "var(--hair)"}
          />
          <text
            className={styles.tick}
            x={scale(tick)}
            y={ground + 14}
            textAnchor={tick === 0 ? "start" : "middle"}
          >
            {row.formatTick(tick)}
          </text>
        </g>
      ))}
      <Pieces id={id} row={row} scale={scale} offerKey={offerKey} />
      {row.limits.map((limit) => (
        <line
          key={limit.id}
          className={limit.isFree ? styles.free : styles.limit}
          x1={scale(limit.at)}
          x2={scale(limit.at)}
          y1={barTop - 4}
          y2={ground}
        />
      ))}
      {placedRungs(row, scale, plot).map((placed) => (
        <Rung key={placed.rung.name} placed={placed} color={colorOf(offerKey)} ground={ground} />
      ))}
      {lanes.map(({ mark, lane }) => (
        <LadderMarkShape key={mark.id} mark={mark} y={firstLane + lane * laneHeight} scale={scale} />
      ))}
      <LadderLimits row={row} plot={plot} y={ground + 31} scale={scale} />
    </svg>
  );
}

/** On the table, what meeting part of the way adds, and the rest of the ask. */
function Pieces(
  props: Pick<BarProps, "row" | "offerKey"> & { id: string; scale: (value: number) => number },
) {
  const { id, row, scale, offerKey } = props;
  const at = (name: RungName) => row.rungs.find((rung) => rung.name === name)?.at ?? null;
  const offer = at("offer") ?? 0;
  const landing = Math.max(offer, at("landing") ?? offer);
  const anchor = Math.max(landing, at("anchor") ?? landing);
  const sure = Math.min(offer, Math.max(0, row.privateFrom));
  const pieces = [
    { name: "sure", from: 0, to: sure, fill: colorOf(offerKey) },
    { name: "private", from: sure, to: offer, fill: fillOf(id, "privateEquity", offerKey) },
    { name: "landing", from: offer, to: landing, fill: tintOf(offerKey) },
    { name: "ask", from: landing, to: anchor, fill: "var(--paper)" },
  ];
  return pieces.map(({ name, from, to, fill }) =>
    to > from ? (
      <rect
        key={name}
        x={scale(from) + 0.5}
        y={barTop + 0.5}
        width={Math.max(0.5, scale(to) - scale(from) - 1)}
        height={barHeight - 1}
        fill={fill}
        stroke={colorOf(offerKey)}
        strokeDasharray={name === "private" ? "3 2" : undefined}
      />
    ) : null,
  );
}

/** A rung's label, and the line from it to its place on the bar. */
function Rung({ placed, color, ground }: { placed: PlacedRung; color: string; ground: number }) {
  const { rung, text, middle, x, isBeyond } = placed;
  const isOffer = rung.name === "offer";
  const end = {
    walkAway: barTop + barHeight,
    offer: barTop,
    landing: barTop + 2,
    target: ground - 2,
    anchor: barTop,
  }[rung.name];
  return (
    <g className={styles[rung.name]} style={isOffer ? { color } : undefined}>
      <text x={middle} y={11} textAnchor="middle">
        {rung.label}
      </text>
      <text className={styles.figure} x={middle} y={26} textAnchor="middle">
        {text}
      </text>
      <path d={`M${middle},31V35L${x},45V${barTop - 1}`} />
      {rung.name === "walkAway" && x > 2 && !isBeyond && (
        <line className={styles.through} x1={x} x2={x} y1={barTop - 1} y2={end + 1} />
      )}
      {isBeyond ? (
        <path d={`M${x - 9},${barTop + 2}l8,5l-8,5M${x - 40},${barTop + 7}H${x - 2}`} />
      ) : (
        <path d={`M${x},${barTop - 1}V${end}`} />
      )}
    </g>
  );
}

/**
 * The drawing of a tornado: rows of words that open their input, each with its own strip of the plot; level,
 * the band too close to call and the difference as it stands run through from strip to strip.
 */
import { memo } from "react";
import { colorOf } from "./patterns.tsx";
import { roomFor } from "./plot.tsx";
import styles from "./tornado.module.css";
import type { TornadoFacts, TornadoWords } from "./tornado-chart.tsx";
import { barPieces, type TornadoBar, tornadoAxis } from "./tornado-series.ts";
import { isWideTornado } from "./tornado-width.ts";

/** What the columns of words take where there are columns, as in the style sheet. */
const nameWidth = 190;
const whenWidth = 230;
const headHeight = 44;

type Layout = {
  readonly isWide: boolean;
  readonly plot: number;
  readonly ticks: readonly number[];
  readonly scale: (value: number) => number;
};

/** The rows at `width` pixels. */
export const TornadoDrawing = memo(function TornadoDrawing(props: {
  readonly width: number;
  readonly bars: readonly TornadoBar[];
  readonly facts: TornadoFacts;
  readonly words: TornadoWords;
  readonly onOpen: (id: string) => void;
}) {
  const { width, bars, facts, words, onOpen } = props;
  const layout = layoutOf(width, bars, facts);
  return (
    <div className={layout.isWide ? styles.wide : styles.narrow}>
      <div className={styles.head} aria-hidden="true">
        <span className={styles.name} />
        <Head facts={facts} words={words} layout={layout} />
        <span className={styles.when}>{words.when}</span>
      </div>
      <ul className={styles.rows}>
        {bars.map((bar) => (
          <li key={bar.id}>
            <button type="button" className={styles.row} aria-label={bar.said} onClick={() => onOpen(bar.id)}>
              <span className={styles.name}>{bar.name}</span>
              <Strip bar={bar} facts={facts} layout={layout} />
              <span className={bar.turns ? `${styles.when} ${styles.strong}` : styles.when}>
                {layout.isWide ? bar.when : bar.whenLong}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <svg className={styles.axis} width={layout.plot} height={20} aria-hidden="true" focusable="false">
        {layout.ticks.map((tick) => (
          <text
            key={tick}
            x={within(layout.scale(tick), words.formatTick(tick), layout.plot)}
            y={15}
            textAnchor="middle"
          >
            {words.formatTick(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
});

/** Labels stand beside the bars where it is wide, so the plot keeps room for the longest on both sides. */
function layoutOf(width: number, bars: readonly TornadoBar[], facts: TornadoFacts): Layout {
  const isWide = isWideTornado(width);
  const plot = isWide ? width - nameWidth - whenWidth : width;
  const room = isWide ? Math.min(120, roomFor(bars.flatMap((bar) => [bar.lowLabel, bar.highLabel])) + 12) : 6;
  const axis = tornadoAxis(
    bars,
    facts.stands,
    facts.tooClose,
    Math.max(3, Math.floor((plot - 2 * room) / 110)),
  );
  const scale = (value: number) => room + ((value - axis.low) / (axis.high - axis.low)) * (plot - 2 * room);
  return { isWide, plot, ticks: axis.ticks, scale };
}

/** Where a label about `at` does not leave the plot. */
function within(at: number, label: string, plot: number): number {
  const half = roomFor([label]) / 2;
  return Math.min(Math.max(at, half), plot - half);
}

/** Who leads on which side of level, and where the difference stands. */
function Head({ facts, words, layout }: { facts: TornadoFacts; words: TornadoWords; layout: Layout }) {
  const { isWide, plot, scale } = layout;
  const [level, stands] = [scale(0), scale(facts.stands)];
  const said = isWide ? words.stands : words.standsShort;
  const leader = facts.stands < 0 ? facts.against : facts.offer;
  return (
    <svg className={styles.strip} width={plot} height={headHeight} aria-hidden="true" focusable="false">
      <text x={within(stands, said, plot)} y={13} textAnchor="middle" fill={colorOf(leader.key)}>
        {said}
      </text>
      <line
        className={styles.stands}
        x1={stands}
        x2={stands}
        y1={18}
        y2={headHeight}
        stroke={colorOf(leader.key)}
      />
      <text x={level - 8} y={34} textAnchor="end" fill={colorOf(facts.against.key)}>
        {level > roomFor([words.againstLeads]) + 8 ? words.againstLeads : `${facts.against.letter} ←`}
      </text>
      <text x={level + 8} y={34} textAnchor="start" fill={colorOf(facts.offer.key)}>
        {words.offerLeads}
      </text>
      <line x1={level} x2={level} y1={24} y2={headHeight} stroke="var(--ink)" />
    </svg>
  );
}

/** One row's part of the plot: the ground as high as the row, the bar about its middle. */
function Strip({ bar, facts, layout }: { bar: TornadoBar; facts: TornadoFacts; layout: Layout }) {
  const { isWide, plot, ticks, scale } = layout;
  const stands = scale(facts.stands);
  const [left, right] = [scale(-facts.tooClose), scale(facts.tooClose)];
  const [from, to] = [scale(Math.min(bar.atLow, bar.atHigh)), scale(Math.max(bar.atLow, bar.atHigh))];
  const isRising = bar.atLow <= bar.atHigh;
  const leader = facts.stands < 0 ? facts.against : facts.offer;
  return (
    <span className={styles.strip} style={{ width: plot }}>
      <svg width={plot} height={isWide ? "100%" : 20} aria-hidden="true" focusable="false">
        <rect
          x={left}
          y={0}
          width={Math.max(1, right - left)}
          height="100%"
          fill="var(--hair)"
          opacity={0.8}
        />
        {ticks.map((tick) => {
          const x = scale(tick);
          return (
            <line
              key={tick}
              x1={x}
              x2={x}
              y1={0}
              y2="100%"
              stroke={tick === 0 ? "var(--ink)" : "var(--hair)"}
            />
          );
        })}
        <svg y="50%" overflow="visible" aria-hidden="true">
          {barPieces(bar).map((piece) => (
            <rect
              key={String(piece.leads)}
              x={scale(piece.from)}
              y={-6}
              width={Math.max(1.5, scale(piece.to) - scale(piece.from))}
              height={12}
              fill={colorOf(piece.leads ? facts.offer.key : facts.against.key)}
              opacity={bar.turns ? 1 : 0.55}
            />
          ))}
          {isWide && (
            <>
              <text className={styles.end} x={from - 7} y={4} textAnchor="end">
                {isRising ? bar.lowLabel : bar.highLabel}
              </text>
              <text className={styles.end} x={to + 7} y={4}>
                {isRising ? bar.highLabel : bar.lowLabel}
              </text>
            </>
          )}
        </svg>
        <line
          className={styles.stands}
          x1={stands}
          x2={stands}
          y1={0}
          y2="100%"
          stroke={colorOf(leader.key)}
        />
      </svg>
      {!isWide && (
        <svg width={plot} height={18} aria-hidden="true" focusable="false">
          <text
            className={styles.end}
            x={within((from + to) / 2, bar.rangeLabel, plot)}
            y={13}
            textAnchor="middle"
          >
            {bar.rangeLabel}
          </text>
        </svg>
      )}
    </span>
  );
}

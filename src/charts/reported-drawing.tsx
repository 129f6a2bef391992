/**
 * The drawing of the reported ranges: rows of words that open their facts, each with its own strip of the
 * plot, so that a row may be as high as its words. Grid and offers' lines meet from strip to strip.
 */
import { memo, type ReactNode, useId, useMemo } from "react";
import { colorOf } from "./patterns.tsx";
import { chipPlaces, chipSize, rangeAxis, rangeScale } from "./range-layout.ts";
import styles from "./reported.module.css";
import type { ReportedWords } from "./reported-chart.tsx";
import { ReportedKey } from "./reported-key.tsx";
import { EquityHatch, type ReportedLayout, ReportedStrip } from "./reported-strip.tsx";
import { isWideReported } from "./reported-width.ts";
import type { ChartOffer, ReportedPart, ReportedRow } from "./series.ts";

/** What the columns of words beside the plot take where there are columns, as in the style sheet. */
const columns = 772;
/** Room for half a chip at both ends of the plot. */
const inset = 9;

/** The parts at `width` pixels; their height follows from the rows. */
export const ReportedDrawing = memo(function ReportedDrawing(props: {
  readonly width: number;
  readonly offers: readonly ChartOffer[];
  readonly parts: readonly ReportedPart[];
  readonly words: ReportedWords;
  readonly onOpen: (rowId: string) => void;
}) {
  const { width, offers, parts, words, onOpen } = props;
  const hatch = useId();
  const isWide = isWideReported(width);
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      <EquityHatch id={hatch} />
      {parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          plot={isWide ? width - columns : width}
          isWide={isWide}
          hatch={hatch}
          offers={offers}
          words={words}
          onOpen={onOpen}
        />
      ))}
      <ReportedKey words={words.key} hatch={hatch} />
    </div>
  );
});

function Part(props: {
  readonly part: ReportedPart;
  readonly plot: number;
  readonly isWide: boolean;
  readonly hatch: string;
  readonly offers: readonly ChartOffer[];
  readonly words: ReportedWords;
  readonly onOpen: (rowId: string) => void;
}) {
  const { part, plot, isWide, hatch, offers, words, onOpen } = props;
  const layout = useMemo((): ReportedLayout & { readonly labels: readonly string[] } => {
    const inner = plot - 2 * inset;
    const axis = rangeAxis([part], Math.max(2, Math.floor(inner / 110)));
    const scale = rangeScale(axis, inner);
    return {
      plot,
      isWide,
      hatch,
      ticks: axis.ticks,
      labels: axis.ticks.map(part.formatTick),
      scale: (value) => inset + scale(value),
    };
  }, [part, plot, isWide, hatch]);
  const markers = part.markers.filter((marker) => offers.some(({ id }) => id === marker.offerId));
  return (
    <section className={styles.part} aria-label={part.label}>
      <h3 className={styles.label}>
        {part.label} <span className={styles.finding}>{part.finding}</span>
      </h3>
      <div className={styles.head} aria-hidden="true">
        <span className={styles.level}>{words.level}</span>
        <span className={styles.source}>{words.source}</span>
        <Chips markers={markers} offers={offers} layout={layout} />
        <span className={styles.figure}>{words.figure}</span>
        <span className={styles.positions}>{words.positions}</span>
      </div>
      <ul className={styles.rows}>
        {part.rows.map((row) => (
          <li key={row.id}>
            <Row row={row} offers={offers} onOpen={onOpen}>
              <ReportedStrip row={row} markers={markers} offers={offers} layout={layout} />
            </Row>
          </li>
        ))}
      </ul>
      <svg className={styles.axis} width={plot} height={18} aria-hidden="true" focusable="false">
        {layout.ticks.map((tick, at) => (
          <text
            key={tick}
            x={layout.scale(tick) - (at === 0 ? inset : 0)}
            y={13}
            textAnchor={at === 0 ? "start" : "middle"}
          >
            {layout.labels[at]}
          </text>
        ))}
      </svg>
    </section>
  );
}

/** A row without facts (what no document states) opens nothing. */
function Row(props: {
  readonly row: ReportedRow;
  readonly offers: readonly ChartOffer[];
  readonly onOpen: (rowId: string) => void;
  readonly children: ReactNode;
}) {
  const { row, offers, onOpen, children } = props;
  const isStated = row.low !== null || row.high !== null;
  const said = row.positions.flatMap(({ offerId, said: words }) => {
    const offer = offers.find(({ id }) => id === offerId);
    return offer === undefined ? [] : [{ offer, words }];
  });
  const cells = (
    <>
      <span className={row.isOwn ? `${styles.level} ${styles.own}` : styles.level}>{row.label}</span>
      <span className={styles.source}>{row.source}</span>
      {children}
      <span className={isStated ? styles.figure : `${styles.figure} ${styles.none}`}>{row.figure}</span>
      <span className={styles.positions}>
        {said.map(({ offer, words }, at) => (
          <span key={offer.id}>
            {at > 0 && " · "}
            <b style={{ color: colorOf(offer.key) }}>{offer.letter}</b> {words}
          </span>
        ))}
      </span>
    </>
  );
  return isStated ? (
    <button type="button" className={styles.row} onClick={() => onOpen(row.id)}>
      {cells}
    </button>
  ) : (
    <div className={styles.row}>{cells}</div>
  );
}

/** The offers' chips over the plot, with a line from each to its place. */
function Chips(props: {
  readonly markers: ReportedPart["markers"];
  readonly offers: readonly ChartOffer[];
  readonly layout: ReportedLayout;
}) {
  const { markers, offers, layout } = props;
  const height = 26;
  return (
    <svg className={styles.plot} width={layout.plot} height={height} aria-hidden="true" focusable="false">
      {chipPlaces(markers, layout.scale, layout.plot).map(({ at, of }) => {
        const offer = offers.find(({ id }) => id === of.offerId);
        if (offer === undefined) return null;
        return (
          <g key={of.offerId}>
            {[...new Set([of.low, of.high])].map((value) => (
              <path
                key={value}
                d={`M${at},${chipSize}L${layout.scale(value)},${height}`}
                fill="none"
                stroke={colorOf(offer.key)}
                strokeOpacity={0.6}
              />
            ))}
            <rect
              x={at - chipSize / 2}
              y={0}
              width={chipSize}
              height={chipSize}
              rx={4}
              fill={colorOf(offer.key)}
            />
            <text className={styles.letter} x={at} y={13} textAnchor="middle">
              {offer.letter}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

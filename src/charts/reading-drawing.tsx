/** The drawing of the readings: rows of words with a stacked bar each, on one axis from zero. */
import { memo, useId } from "react";
import { Patterns, Segment } from "./patterns.tsx";
import styles from "./reading.module.css";
import type { ReadingWords } from "./reading-bars.tsx";
import type { OfferKey, PayElement, ReadingBand, ReadingBar, ReadingGroup } from "./series.ts";

/** Under this width, in pixels, a group's words stand over its bars. */
const leastForColumns = 700;
const barHeight = 13;
/** What the words beside the bars take, as in the style sheet, and what a total takes after its bar. */
const columns = { wide: 340, narrow: 78 };
const totalRoom = 86;

/** The groups at `width` pixels. */
export const ReadingDrawing = memo(function ReadingDrawing(props: {
  readonly width: number;
  readonly offerKey: OfferKey;
  readonly groups: readonly ReadingGroup[];
  readonly band: ReadingBand | null;
  readonly words: ReadingWords;
  readonly elements: readonly PayElement[];
}) {
  const { width, offerKey, groups, band, words, elements } = props;
  const id = useId();
  const isWide = width >= leastForColumns;
  const left = isWide ? columns.wide : columns.narrow;
  const plot = width - left - totalRoom;
  const most = Math.max(
    1,
    band?.high ?? 0,
    ...groups.flatMap(({ bars }) => bars.map(({ segments }) => lengthOf(segments))),
  );
  const scale = (amount: number) => (amount / most) * plot;
  const reach = band === null ? null : { from: scale(band.low), to: scale(band.high) };
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      {band !== null && (
        <p
          className={styles.bandLabel}
          style={{ paddingInlineStart: isWide ? left + (reach?.from ?? 0) : 0 }}
        >
          {band.label}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.id} className={styles.group} aria-label={group.label}>
          <h3 className={styles.label}>
            {group.label} <span>{group.note}</span>
          </h3>
          <ul className={styles.bars}>
            {group.bars.map((bar) => (
              <li key={bar.id}>
                <span className={styles.at}>{bar.label}</span>
                <Bar id={id} bar={bar} of={offerKey} plot={plot} scale={scale} band={reach} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ul className={styles.key}>
        {elements.map((element) => (
          <li key={element}>
            <svg width={16} height={11} aria-hidden="true" focusable="false">
              <Patterns id={`${id}-key`} keys={[offerKey]} />
              <Segment id={`${id}-key`} element={element} of={offerKey} x={0} y={0} width={16} height={11} />
            </svg>
            {words.elements[element]}
          </li>
        ))}
      </ul>
      <svg className={styles.defs} width={0} height={0} aria-hidden="true" focusable="false">
        <Patterns id={id} keys={[offerKey]} />
      </svg>
    </div>
  );
});

function Bar(props: {
  readonly id: string;
  readonly bar: ReadingBar;
  readonly of: OfferKey;
  readonly plot: number;
  readonly scale: (amount: number) => number;
  readonly band: { readonly from: number; readonly to: number } | null;
}) {
  const { id, bar, of, plot, scale, band } = props;
  const height = 20;
  let before = 0;
  const placed = bar.segments.map(({ element, amount }) => {
    const from = before;
    before += amount;
    return { element, x: scale(from), width: scale(amount) };
  });
  return (
    <svg className={styles.bar} width={plot + totalRoom} height={height} aria-label={bar.total} role="img">
      {band !== null && (
        <g className={styles.band}>
          <rect x={band.from} y={0} width={band.to - band.from} height={height} />
          <path d={`M${band.from},0v${height}M${band.to},0v${height}`} />
        </g>
      )}
      {placed.map(({ element, x, width }) =>
        width <= 0 ? null : (
          <Segment
            key={element}
            id={id}
            element={element}
            of={of}
            x={x}
            y={(height - barHeight) / 2}
            width={width}
            height={barHeight}
          />
        ),
      )}
      <text x={scale(before) + 6} y={14}>
        {bar.total}
      </text>
    </svg>
  );
}

function lengthOf(segments: ReadingBar["segments"]): number {
  return segments.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * One component's rows: a button for each figure of a document, over one picture of bars and markers.
 *
 * Hover, focus or a press on a row shows where its figure is from; Escape takes that away.
 */
import { type KeyboardEvent, useId } from "react";
import styles from "./range.module.css";
import type { RangeWords } from "./range-chart.tsx";
import { RangeMarks } from "./range-marks.tsx";
import type { ChartOffer, RangeComponent, RangeRow } from "./series.ts";

/** Where the plot stands among the columns, in pixels, and its scale. */
export type RangeLayout = {
  readonly isWide: boolean;
  readonly left: number;
  readonly right: number;
  readonly plot: number;
  readonly ticks: readonly number[];
  readonly scale: (value: number) => number;
};

/** A component with its own chips over its rows. */
export function RangeRows(props: {
  readonly component: RangeComponent;
  readonly layout: RangeLayout;
  readonly width: number;
  readonly active: string | null;
  readonly onActive: (rowId: string | null) => void;
  readonly offers: readonly ChartOffer[];
  readonly words: RangeWords;
}) {
  const { component, layout, width, active, onActive, offers, words } = props;
  const id = useId();
  const keyOf = (row: RangeRow) => `${component.id} ${row.id}`;
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") onActive(null);
  };
  return (
    <section className={styles.component} aria-label={component.label}>
      <RangeMarks component={component} layout={layout} width={width} offers={offers} />
      <h3 className={styles.label}>{component.label}</h3>
      <ul className={styles.rows}>
        {component.rows.map((row, at) => (
          <li key={row.id} className={styles.item}>
            <button
              type="button"
              className={styles.row}
              aria-describedby={active === keyOf(row) ? `${id}-${at}` : undefined}
              onPointerEnter={() => onActive(keyOf(row))}
              onPointerLeave={() => onActive(null)}
              onFocus={() => onActive(keyOf(row))}
              onBlur={() => onActive(null)}
              onClick={() => onActive(keyOf(row))}
              onKeyDown={close}
            >
              <span className={styles.level}>{row.label}</span>
              <span className={styles.figure}>{row.figure}</span>
              <span
                className={styles.source}
                style={layout.isWide ? { width: layout.right - 16 } : undefined}
              >
                {row.source}
              </span>
            </button>
            {active === keyOf(row) && (
              <RowTip id={`${id}-${at}`} row={row} left={layout.isWide ? layout.left : 0} words={words} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowTip(props: {
  readonly id: string;
  readonly row: RangeRow;
  readonly left: number;
  readonly words: RangeWords;
}) {
  const { id, row, left, words } = props;
  return (
    <div id={id} role="tooltip" className={styles.tip} style={{ left }}>
      <p className={styles.tipTitle}>{row.source}</p>
      <p>
        <b>{row.figure}</b> · {row.isInferred ? words.inferred : words.stated}
      </p>
      {row.details.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

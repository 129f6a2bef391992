/**
 * A cursor over a drawing: pointer and arrow keys choose a place, and a box beside it reads that place.
 *
 * To a screen reader it is a slider whose value says what the box shows. Escape and leaving take the box away;
 * the place stays, so that the keys go on from it.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";
import { ChartTip, type TipLine } from "./chart-tip.tsx";
import styles from "./drawing.module.css";

/** What stands at the chosen place. */
export type Reading = { readonly title: string; readonly lines: readonly TipLine[] };

/** The drawing with its cursor; `children` is told whether the cursor is to be drawn. */
export function ReadingCursor(props: {
  /** What the cursor moves along, for a screen reader. */
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly now: number;
  readonly reading: Reading;
  /** The place under a pointer, in pixels from the left edge of the drawing; null where nothing is read. */
  readonly placeAt: (pixels: number) => number | null;
  /** The place that a key leads to; null where the key means nothing. */
  readonly placeByKey: (key: string) => number | null;
  readonly onPlace: (place: number) => void;
  /** Where the box stands, in pixels, on a drawing of `width`. */
  readonly tip: { readonly x: number; readonly y: number; readonly width: number };
  readonly children: (isReading: boolean) => ReactNode;
}) {
  const { label, low, high, now, reading, placeAt, placeByKey, onPlace, tip, children } = props;
  const [isReading, setReading] = useState(false);
  const follow = (event: PointerEvent<HTMLElement>) => {
    const place = placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (place !== null) onPlace(place);
    setReading(place !== null);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") setReading(false);
    const place = placeByKey(event.key);
    if (place === null) return;
    event.preventDefault();
    onPlace(place);
    setReading(true);
  };
  return (
    <div
      className={`${styles.drawing} ${styles.cursor}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={now}
      aria-valuetext={[reading.title, ...reading.lines.map((line) => `${line.label} ${line.value}`)].join(
        ", ",
      )}
      onPointerMove={follow}
      onPointerLeave={() => setReading(false)}
      onFocus={(event) => setReading(event.currentTarget.matches(":focus-visible"))}
      onBlur={() => setReading(false)}
      onKeyDown={step}
    >
      {children(isReading)}
      {isReading && <ChartTip {...tip} title={reading.title} lines={reading.lines} />}
    </div>
  );
}

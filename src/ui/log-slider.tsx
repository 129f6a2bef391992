/**
 * A slider for amounts that span powers of ten; it stands beside a field and never alone.
 *
 * The native range runs over the logarithm in equal steps; what it gives is rounded to three digits,
 * since a hand on a slider means no more than that.
 */
import { useRef } from "react";
import styles from "./log-slider.module.css";

type LogSliderProps = {
  readonly label: string;
  /** Null where the value is not known: the slider stands at its start. */
  readonly value: number | null;
  /** The ends, both included and above zero. */
  readonly least: number;
  readonly most: number;
  /** The value in words, for screen readers. */
  readonly shown: string;
  /** While it moves. */
  readonly onDraft: (value: number) => void;
  /** When it is let go. */
  readonly onCommit: (value: number) => void;
};

const STEPS = 400;

/** The slider; arrow keys move one step, Page Up and Page Down a tenth of the way. */
export function LogSlider({ label, value, least, most, shown, onDraft, onCommit }: LogSliderProps) {
  const moved = useRef<number | null>(null);
  const commit = () => {
    if (moved.current !== null) onCommit(moved.current);
    moved.current = null;
  };
  return (
    <input
      className={styles.slider}
      type="range"
      min={0}
      max={STEPS}
      step={1}
      aria-label={label}
      aria-valuetext={shown}
      value={value === null ? 0 : stepOf(value, least, most)}
      onChange={(event) => {
        moved.current = amountAt(Number(event.target.value), least, most);
        onDraft(moved.current);
      }}
      onPointerUp={commit}
      onKeyUp={commit}
      onBlur={commit}
    />
  );
}

/** The step that is nearest to `value`, kept within the ends. */
export function stepOf(value: number, least: number, most: number): number {
  const part = Math.log(Math.max(value, least) / least) / Math.log(most / least);
  return Math.round(Math.min(part, 1) * STEPS);
}

/** The amount at `step`, to three digits; the ends are exact. */
export function amountAt(step: number, least: number, most: number): number {
  if (step <= 0) return least;
  if (step >= STEPS) return most;
  const amount = least * (most / least) ** (step / STEPS);
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 2);
  return Math.round(amount / unit) * unit;
}

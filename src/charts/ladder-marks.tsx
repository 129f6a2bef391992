/** The marks of a ladder under its bar, and the words of its limits. */
import styles from "./ladder.module.css";
import type { LadderMark, LadderRow } from "./ladder-series.ts";
import { colorOf } from "./patterns.tsx";
import { roomFor } from "./plot.tsx";

/** What can be shown: a letter, a dot, a ring, or a band with the figure that counts. */
export function LadderMarkShape({
  mark,
  y,
  scale,
}: {
  mark: LadderMark;
  y: number;
  scale: (value: number) => number;
}) {
  const x = scale(mark.at);
  if (mark.offer !== null) {
    return (
      <g>
        <rect x={x - 7.5} y={y - 7.5} width={15} height={15} rx={3} fill={colorOf(mark.offer.key)} />
        <text className={styles.letter} x={x} y={y + 4} textAnchor="middle">
          {mark.offer.letter}
        </text>
      </g>
    );
  }
  if (mark.look === "range") {
    const [from, to] = [scale(mark.low), scale(mark.high)];
    return (
      <g>
        <rect className={styles.range} x={from} y={y - 3} width={Math.max(1, to - from)} height={6} />
        <line className={styles.counted} x1={x} x2={x} y1={y - 5} y2={y + 5} />
      </g>
    );
  }
  return mark.look === "case" ? (
    <circle className={styles.case} cx={x} cy={y} r={4} />
  ) : (
    <circle className={styles.point} cx={x} cy={y} r={4.5} />
  );
}

/** All limits in one line under the axis, as near to them as it goes. */
export function LadderLimits(props: {
  row: LadderRow;
  plot: number;
  y: number;
  scale: (value: number) => number;
}) {
  const { row, plot, y, scale } = props;
  const [first] = row.limits;
  if (first === undefined) return null;
  const text = row.limits.map(({ label }) => label).join("; ");
  const half = roomFor([text]) / 2;
  const middle = Math.min(Math.max(scale(first.at), half), Math.max(half, plot - half));
  return (
    <text className={styles.tick} x={middle} y={y} textAnchor="middle">
      {text}
    </text>
  );
}

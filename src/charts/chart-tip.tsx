/**
 * The box that reads a chart at one place: a title, and what each element or offer says there.
 *
 * It is seen, not spoken: what carries the focus has the same words as its name or value.
 */
import styles from "./chart-tip.module.css";
import { colorOf, type FillKey } from "./patterns.tsx";

/** One line: a key mark, what it is, and its figure. */
export type TipLine = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly of?: FillKey;
  readonly isDashed?: boolean;
};

/** Under this width, in pixels, the box stands at the edge that is away from what it reads. */
const leastForBeside = 480;

/** The box beside `x` (pixels from the left of the `width` wide drawing), on the side with more room. */
export function ChartTip(props: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly lines: readonly TipLine[];
  readonly total?: { readonly label: string; readonly value: string };
}) {
  const { x, y, width, title, lines, total } = props;
  const isLeft = x > width / 2;
  const narrow = isLeft ? { left: 0 } : { right: 0 };
  const beside = isLeft ? { right: width - x + 12 } : { left: x + 12 };
  const side = width < leastForBeside ? narrow : beside;
  return (
    <div className={styles.tip} style={{ top: y, ...side }} aria-hidden="true">
      <div className={styles.title}>{title}</div>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.id} className={styles.line}>
            <dt>
              {line.of !== undefined && <Stroke of={line.of} isDashed={line.isDashed === true} />}
              {line.label}
            </dt>
            <dd>{line.value}</dd>
          </div>
        ))}
        {total !== undefined && (
          <div className={`${styles.line} ${styles.total}`}>
            <dt>{total.label}</dt>
            <dd>{total.value}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Stroke({ of, isDashed }: { readonly of: FillKey; readonly isDashed: boolean }) {
  return (
    <svg className={styles.stroke} width={16} height={8} aria-hidden="true" focusable="false">
      <line
        x1={0}
        x2={16}
        y1={4}
        y2={4}
        stroke={colorOf(of)}
        strokeWidth={2}
        strokeDasharray={isDashed ? "4 3" : undefined}
      />
    </svg>
  );
}

/**
 * Days on a line: today, what falls due and who has to act, with the stretch that is waited for.
 * Decorative: every date stands in the table under it.
 */
import { useRef } from "react";
import styles from "./day-line.module.css";
import { type DayPoint, dayPlaces, placeOfDay } from "./day-places.ts";
import { colorOf, type FillKey } from "./patterns.tsx";
import { useWidth } from "./use-width.ts";

/** What the line shows; days count from today. */
export type DayLineProps = {
  readonly points: readonly DayPoint[];
  /** The stretch that is drawn thick, with what it says; null for none. */
  readonly wait: {
    readonly from: number;
    readonly to: number;
    readonly key: FillKey;
    readonly label: string;
  } | null;
  /** Whether a day, counted from today, is a weekday: the others have no tick. */
  readonly isWeekday: (day: number) => boolean;
};

/** The line, as wide as its place. */
export function DayLine(props: DayLineProps) {
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  return (
    <div ref={body} className={styles.line} aria-hidden="true">
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

const AXIS = 56;
const ONE_ROW = 86;
const TWO_ROWS = 122;
/** More ticks than this run into one another. */
const MOST_TICKS = 62;

function Drawing({ points, wait, isWeekday, width }: DayLineProps & { width: number }) {
  const places = dayPlaces(points, width);
  const { first, last } = places;
  const x = (day: number) => placeOfDay(day, places, width);
  const days =
    last - first > MOST_TICKS ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const height = places.rows === 2 ? TWO_ROWS : ONE_ROW;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.axis} x1={x(first)} x2={x(last)} y1={AXIS} y2={AXIS} />
      {first < 0 && <line className={styles.past} x1={x(first)} x2={x(0)} y1={AXIS} y2={AXIS} />}
      {days.filter(isWeekday).map((day) => (
        <line key={day} className={styles.tick} x1={x(day)} x2={x(day)} y1={AXIS - 3} y2={AXIS + 3} />
      ))}
      {wait !== null && (
        <g>
          <line
            x1={x(wait.from)}
            x2={x(wait.to)}
            y1={AXIS}
            y2={AXIS}
            stroke={colorOf(wait.key)}
            strokeWidth={3}
          />
          {places.rows === 1 && (
            <text
              className={styles.label}
              x={(x(wait.from) + x(wait.to)) / 2}
              y={AXIS + 20}
              textAnchor="middle"
            >
              {wait.label}
            </text>
          )}
        </g>
      )}
      {places.points.map(({ point, middle, isUnder }) => (
        <g key={point.day}>
          {middle !== null && (
            <>
              <line
                x1={x(point.day)}
                x2={middle}
                y1={AXIS}
                y2={isUnder ? AXIS + 22 : AXIS - 22}
                stroke={colorOf(point.key)}
              />
              <text className={styles.label} x={middle} y={isUnder ? AXIS + 36 : 14} textAnchor="middle">
                {point.label}
              </text>
              <text className={styles.strong} x={middle} y={isUnder ? AXIS + 52 : 30} textAnchor="middle">
                {point.figure}
              </text>
            </>
          )}
          <circle className={styles.point} cx={x(point.day)} cy={AXIS} r={4.5} fill={colorOf(point.key)} />
        </g>
      ))}
    </svg>
  );
}

/** The drawing of chances: rows of one line with a dot on a scale from 0 to 100 %. Words beside each dot. */
import { memo } from "react";
import styles from "./chance-lines.module.css";
import type { ChanceMarker, ChanceRow, ChanceWords } from "./chance-lines.tsx";
import type { OfferKey } from "./series.ts";

const top = 8;
const right = 24;
const ticks = [0, 0.5, 1];
/** Pixels that a letter of a row's label takes, on the safe side. */
const letterWidth = 6.6;
/** From this part of the scale on, a chance stands before its dot: after it there is no room. */
const late = 0.72;

/** The rows at `width` × `height` pixels. */
export const ChanceLinesDrawing = memo(function ChanceLinesDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly offerKey: OfferKey;
  readonly rows: readonly ChanceRow[];
  readonly marker: ChanceMarker | null;
  readonly words: ChanceWords;
}) {
  const { width, height, rowHeight, offerKey, rows, marker, words } = props;
  const left = Math.ceil(Math.max(...rows.map(({ label }) => label.length)) * letterWidth) + 12;
  const x = (chance: number) => left + chance * (width - left - right);
  const bottom = top + rows.length * rowHeight;
  const colour = `var(--${offerKey})`;
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.base : styles.grid}
            x1={x(tick)}
            x2={x(tick)}
            y1={top}
            y2={bottom}
          />
          <text x={x(tick)} y={bottom + 16} textAnchor={tick === 0 ? "end" : tick === 1 ? "end" : "middle"}>
            {words.formatTick(tick)}
          </text>
        </g>
      ))}
      {marker !== null && (
        <>
          <line className={styles.marker} x1={x(marker.at)} x2={x(marker.at)} y1={top - 4} y2={bottom + 40} />
          <text className={styles.said} x={x(marker.at) + 6} y={bottom + 38}>
            {marker.label}
          </text>
        </>
      )}
      {rows.map(({ id, label, chance, said, isOwn }, index) => {
        const y = top + (index + 0.5) * rowHeight;
        const isLate = chance !== null && chance > late;
        return (
          <g key={id}>
            <text className={isOwn ? styles.said : undefined} x={0} y={y + 4}>
              {label}
            </text>
            {chance !== null && (
              <>
                <line
                  x1={x(0)}
                  x2={x(chance)}
                  y1={y}
                  y2={y}
                  stroke={colour}
                  strokeWidth={isOwn ? 2.4 : 1.4}
                />
                <circle cx={x(chance)} cy={y} r={4.5} fill={colour} />
              </>
            )}
            <text
              className={styles.said}
              x={chance === null ? x(0) + 10 : x(chance) + (isLate ? -10 : 10)}
              y={isLate ? y - 6 : y + 4}
              textAnchor={isLate ? "end" : "start"}
            >
              {said}
            </text>
          </g>
        );
      })}
    </svg>
  );
});

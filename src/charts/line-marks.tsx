/**
 * Lines by month inside a plot, each with its label at its end: cash solid, with private equity dashed.
 */
import { memo } from "react";
import { endLabels } from "./month-axis.ts";
import type { StepLine } from "./month-lines.ts";
import { colorOf } from "./patterns.tsx";
import { usePlotScales, ZeroLine } from "./plot.tsx";
import type { Cliff } from "./series.ts";
import { stepPath } from "./step-path.ts";

const labelGap = 15;

/** `lines` up to `lastMonth`; `top` and `bottom` bound the labels, in pixels. */
export const LineMarks = memo(function LineMarks(props: {
  readonly lines: readonly StepLine[];
  readonly lastMonth: number;
  readonly cliffs?: readonly Cliff[];
  readonly top: number;
  readonly bottom: number;
}) {
  const { lines, lastMonth, cliffs = [], top, bottom } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const right = x(lastMonth);
  return (
    <>
      <ZeroLine x={[x(0), right]} y={y(0)} />
      {cliffs.map(({ month, label }) => (
        <g key={month}>
          <line
            x1={x(month)}
            x2={x(month)}
            y1={top - 8}
            y2={y(0)}
            stroke="var(--mark)"
            strokeDasharray="2 3"
          />
          <text className="halo" x={x(month) - 6} y={top} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <path
          key={line.id}
          d={stepPath(line.values, x, y)}
          fill="none"
          stroke={colorOf(line.key)}
          strokeWidth={line.isDashed ? 1.8 : 2.1}
          strokeDasharray={line.isDashed ? "4 3" : undefined}
        />
      ))}
      {endLabels(lines, y, labelGap, top, bottom).map(({ at, of }) => (
        <text key={of.id} className="end" x={right + 7} y={at + 4} style={{ fill: colorOf(of.key) }}>
          {of.label}
        </text>
      ))}
    </>
  );
});

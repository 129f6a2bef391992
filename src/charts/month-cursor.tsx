/** The month that is being read, as a line through the plot with a dot on every line. */
import type { StepLine } from "./month-lines.ts";
import { colorOf } from "./patterns.tsx";
import { usePlotScales } from "./plot.tsx";

/** A line through `month` with a dot on each line that reaches it. */
export function MonthCursor(props: {
  readonly month: number;
  readonly lines: readonly StepLine[];
  readonly top: number;
}) {
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const left = x(props.month);
  return (
    <g pointerEvents="none">
      <line x1={left} x2={left} y1={props.top} y2={y(0)} stroke="var(--ink)" />
      {props.lines.map((line) => {
        const value = line.values[props.month];
        return value === undefined ? null : (
          <circle
            key={line.id}
            cx={left}
            cy={y(value)}
            r={3.5}
            fill="var(--paper)"
            stroke={colorOf(line.key)}
            strokeWidth={2}
          />
        );
      })}
    </g>
  );
}

/** The payoff chart's lines, the grant's own hatched below, and their names at their ends. */
import { colorOf, fillOf } from "./patterns.tsx";
import { type PayoffLine, type PayoffPicture, type PayoffPoint, pointsUpTo } from "./payoff.ts";
import type { PayoffLayout } from "./payoff-layout.ts";
import { spreadLabels } from "./spread-labels.ts";
import type { Scale } from "./step-path.ts";

/** Every line as far as it stays under the top; `id` is that of the drawing's patterns. */
export function PayoffLines({
  id,
  picture,
  layout: { x, y, yAxis },
}: {
  readonly id: string;
  readonly picture: PayoffPicture;
  readonly layout: PayoffLayout;
}) {
  return picture.lines.map((whole) => {
    const line = { ...whole, points: pointsUpTo(whole.points, yAxis.high) };
    const thick = pathOf(line, x, y, "proceeds");
    const first = line.points[0]?.exitValue ?? picture.low;
    const last = line.points.at(-1)?.exitValue ?? picture.high;
    return (
      <g key={line.id} fill="none" stroke={colorOf(line.key)} strokeLinejoin="round">
        {line.look === "grant" && (
          <path
            d={`${thick}L${x(last)},${y(0)}L${x(first)},${y(0)}Z`}
            fill={fillOf(id, "privateEquity", line.key)}
            stroke="none"
            opacity={0.22}
          />
        )}
        {line.hasThin && line.look !== "other" && (
          <path
            d={pathOf(line, x, y, "thin")}
            strokeWidth={1}
            strokeDasharray={line.look === "grant" ? undefined : "2 3"}
          />
        )}
        <path
          d={thick}
          strokeWidth={{ grant: 2.6, variant: 1.7, other: 1.3 }[line.look]}
          strokeDasharray={{ grant: undefined, variant: "5 3", other: "1.5 3" }[line.look]}
        />
      </g>
    );
  });
}

function pathOf({ points }: PayoffLine, x: Scale, y: Scale, of: "proceeds" | "thin"): string {
  return points
    .map((point, at) => `${at === 0 ? "M" : "L"}${tenth(x(point.exitValue))},${tenth(y(point[of]))}`)
    .join("");
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The lines' names at their right ends, none over another; a line that leaves at the top is named there. */
export function LineEnds({
  picture,
  layout: { x, y, yAxis, margins },
  right,
}: {
  readonly picture: PayoffPicture;
  readonly layout: PayoffLayout;
  readonly right: number;
}) {
  const ends = picture.lines.map((line) => ({ line, end: pointsUpTo(line.points, yAxis.high).at(-1) }));
  const isCut = (end: PayoffPoint | undefined) =>
    end !== undefined && end.exitValue < picture.high * (1 - 1e-9);
  const wanted = ends.flatMap(({ line, end }) =>
    isCut(end) ? [] : [{ at: y(end?.proceeds ?? 0), of: line }],
  );
  return (
    <>
      {spreadLabels(wanted, 15, margins.top, y(0)).map(({ at, of }) => (
        <text key={of.id} className="end" x={right + 8} y={at + 4} style={{ fill: colorOf(of.key) }}>
          {of.label}
        </text>
      ))}
      {ends.map(({ line, end }) =>
        isCut(end) ? (
          <text
            key={line.id}
            className="end halo"
            x={x(end?.exitValue ?? picture.high) - 7}
            y={margins.top + 34}
            textAnchor="end"
            style={{ fill: colorOf(line.key) }}
          >
            {line.label}
          </text>
        ) : null,
      )}
    </>
  );
}

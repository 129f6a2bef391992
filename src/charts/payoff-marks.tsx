/** The marks of the payoff chart inside its plot: areas, lines, upright lines, bends and the outcomes below. */
import { colorOf, fillOf } from "./patterns.tsx";
import { type PayoffLine, type PayoffPicture, type PayoffPoint, pointsUpTo } from "./payoff.ts";
import type { PayoffLayout } from "./payoff-layout.ts";
import { ZeroLine } from "./plot.tsx";
import { spreadLabels } from "./spread-labels.ts";
import type { Scale } from "./step-path.ts";

/** All of `picture` at the places of `layout`; `id` is that of the drawing's patterns. */
export function PayoffMarks(props: {
  readonly id: string;
  readonly picture: PayoffPicture;
  readonly layout: PayoffLayout;
  readonly width: number;
  readonly oddsWord: string;
}) {
  const { id, picture, layout, width, oddsWord } = props;
  const { margins, x, y, isNarrow } = layout;
  const bottom = y(0);
  const [left, right] = [margins.left, width - margins.right];
  const breakEven = picture.rules.find(({ look }) => look === "breakEven");
  const edge = breakEven === undefined ? null : x(breakEven.exitValue);
  return (
    <>
      {edge !== null && (
        <rect
          x={left}
          y={margins.top}
          width={Math.max(0, edge - left)}
          height={bottom - margins.top}
          fill="var(--wash)"
          opacity={0.7}
        />
      )}
      <Lines id={id} picture={picture} layout={layout} />
      <ZeroLine x={[left, right]} y={bottom} />
      {layout.xTicks.map(({ at }) => (
        <line key={at} x1={x(10 ** at)} x2={x(10 ** at)} y1={bottom} y2={bottom + 5} stroke="var(--ink)" />
      ))}
      {picture.level !== null && (
        <>
          <line
            x1={left}
            x2={right}
            y1={y(picture.level.amount)}
            y2={y(picture.level.amount)}
            stroke={colorOf(picture.level.key)}
            strokeWidth={1.5}
          />
          <text
            className="end halo"
            x={left + 6}
            y={y(picture.level.amount) - 7}
            style={{ fill: colorOf(picture.level.key) }}
          >
            {isNarrow ? picture.level.short : picture.level.label}
          </text>
        </>
      )}
      <Rules picture={picture} layout={layout} />
      {edge !== null && picture.sides !== null && (
        <>
          <text className="halo" x={edge - 8} y={margins.top + 16} textAnchor="end">
            {picture.sides.before}
          </text>
          <text className="halo" x={edge + 8} y={margins.top + 16}>
            {picture.sides.after}
          </text>
        </>
      )}
      <Signs picture={picture} layout={layout} />
      {layout.odds.length > 0 && (
        <text x={margins.left - 8} y={bottom + 46} textAnchor="end">
          {oddsWord}
        </text>
      )}
      {layout.odds.map(({ label, x: at, row, tick, anchor }) => (
        <g key={`${label} ${at}`}>
          {tick !== null && (
            <line
              x1={tick}
              x2={tick}
              y1={bottom + 24}
              y2={bottom + 33 + row * 18}
              stroke="var(--hair-strong)"
            />
          )}
          <text className="strong" x={at} y={bottom + 46 + row * 18} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {!isNarrow && <Ends picture={picture} layout={layout} right={right} />}
    </>
  );
}

function Lines({
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

function Rules({ picture, layout }: { readonly picture: PayoffPicture; readonly layout: PayoffLayout }) {
  const key = picture.lines[0]?.key ?? "ink";
  const bottom = layout.y(0);
  return layout.rules.map(({ of, x, y, anchor }) => {
    const at = layout.x(of.exitValue);
    const stroke = { breakEven: "var(--ink)", variant: colorOf(key), lastRound: "var(--mark)" }[of.look];
    return (
      <g key={of.id}>
        <line
          x1={at}
          x2={at}
          y1={y - 9}
          y2={bottom}
          stroke={stroke}
          strokeWidth={of.look === "breakEven" ? 1.5 : 1}
          strokeDasharray={{ breakEven: undefined, variant: "4 3", lastRound: "2 3" }[of.look]}
        />
        <text className="halo" x={x} y={y} textAnchor={anchor}>
          {of.head}
        </text>
        <text className="strong halo" x={x} y={y + 16} textAnchor={anchor}>
          {of.figure}
        </text>
        {of.proceeds !== null && (
          <circle cx={at} cy={layout.y(of.proceeds)} r={4.5} fill={colorOf(key)} stroke="var(--paper)" />
        )}
      </g>
    );
  });
}

function Signs({ picture, layout }: { readonly picture: PayoffPicture; readonly layout: PayoffLayout }) {
  const color = colorOf(picture.lines[0]?.key ?? "ink");
  return (
    <>
      {layout.signs.map(({ of, x, y, anchor }) => (
        <g key={of.id}>
          <line
            x1={layout.x(of.exitValue)}
            x2={layout.x(of.exitValue)}
            y1={layout.y(of.proceeds) - 6}
            y2={y - 11}
            stroke="var(--hair-strong)"
          />
          <text className="strong halo" x={x} y={y} textAnchor={anchor}>
            {of.figure}
          </text>
          <text className="halo" x={x} y={y + 16} textAnchor={anchor}>
            {of.label}
          </text>
        </g>
      ))}
      {picture.signs.map((sign) => (
        <circle
          key={sign.id}
          cx={layout.x(sign.exitValue)}
          cy={layout.y(sign.proceeds)}
          r={4}
          fill="var(--paper)"
          stroke={color}
          strokeWidth={1.8}
        />
      ))}
      {layout.numbered.map(({ of, x, y }, at) => (
        <g key={of.id}>
          <circle cx={x} cy={y} r={8.5} fill="var(--paper)" stroke={color} />
          <text x={x} y={y + 4} textAnchor="middle" style={{ fill: color, fontWeight: 600 }}>
            {at + 1}
          </text>
        </g>
      ))}
    </>
  );
}

/** The lines' names at their right ends, none over another; a line that leaves at the top is named there. */
function Ends({
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

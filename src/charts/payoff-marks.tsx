/** The marks of the payoff chart inside its plot: areas, lines, upright lines, bends and the outcomes below. */
import { colorOf } from "./patterns.tsx";
import type { PayoffPicture } from "./payoff.ts";
import type { PayoffLayout } from "./payoff-layout.ts";
import { LineEnds, PayoffLines } from "./payoff-lines.tsx";
import { ZeroLine } from "./plot.tsx";
import { widthOf } from "./word-room.ts";

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
      <PayoffLines id={id} picture={picture} layout={layout} />
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
      {edge !== null && <Sides picture={picture} layout={layout} edge={edge} right={right} />}
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
      {!isNarrow && <LineEnds picture={picture} layout={layout} right={right} />}
    </>
  );
}

/** Who pays more on either side of the break-even, where no other line and no edge is in the way. */
function Sides(props: {
  readonly picture: PayoffPicture;
  readonly layout: PayoffLayout;
  readonly edge: number;
  readonly right: number;
}) {
  const { picture, layout, edge, right } = props;
  if (picture.sides === null) return null;
  const { before, after } = picture.sides;
  const others = picture.rules.map(({ exitValue }) => layout.x(exitValue)).filter((x) => x !== edge);
  const isFree = (from: number, to: number) =>
    from >= layout.margins.left && to <= right && others.every((x) => x < from - 4 || x > to + 4);
  const y = layout.margins.top + 16;
  return (
    <>
      {isFree(edge - 8 - widthOf(before), edge - 8) && (
        <text className="halo" x={edge - 8} y={y} textAnchor="end">
          {before}
        </text>
      )}
      {isFree(edge + 8, edge + 8 + widthOf(after)) && (
        <text className="halo" x={edge + 8} y={y}>
          {after}
        </text>
      )}
    </>
  );
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

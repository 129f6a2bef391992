/** The marks of worth by risk aversion: sure cash, hatched paper over it, both offers' lines, and their level. */
import type { AversionSeries, AversionWords, WorthMark, WorthPoint } from "./aversion-curve.tsx";
import { uncrowded } from "./label-places.ts";
import { colorOf, fillOf, Patterns } from "./patterns.tsx";
import { roomFor, usePlotScales, ZeroLine } from "./plot.tsx";
import type { ChartOffer } from "./series.ts";
import { spreadLabels } from "./spread-labels.ts";

/** All marks; `cursor` is the place that is being read. */
export function AversionMarks(props: {
  readonly id: string;
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly series: AversionSeries;
  readonly words: AversionWords;
  readonly isNarrow: boolean;
  readonly cursor: number | null;
  readonly formatTick: (amount: number) => string;
}) {
  const { id, offer, against, series, words, isNarrow, cursor, formatTick } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const { points, others, variant, cash, marks, level, ticks } = series;
  const path = (line: readonly WorthPoint[]) =>
    line.map(({ at, worth }, index) => `${index ? "L" : "M"}${tenth(x(at))},${tenth(y(worth))}`).join("");
  const most = points.at(-1)?.at ?? 1;
  const [left, right] = [x(0), x(most)];
  const color = colorOf(offer.key);
  const textOf = ({ worth, label }: WorthMark) => (isNarrow ? formatTick(worth) : label);
  // The person's own is always said; the others as far as there is room, and all of them in the table.
  const labelled = uncrowded(
    marks.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn)),
    ({ at }) => x(at),
    roomFor(marks.map(textOf)) + 8,
  );
  const ends = spreadLabels(
    [
      { at: y(points.at(-1)?.worth ?? 0), of: { text: words.self, fill: color } },
      ...(variant === null
        ? []
        : [{ at: y(variant.points.at(-1)?.worth ?? 0), of: { text: variant.label, fill: color } }]),
      ...(against === null
        ? []
        : [{ at: y(others.at(-1)?.worth ?? 0), of: { text: words.other, fill: colorOf(against.key) } }]),
    ],
    15,
    y(Math.max(...[...points, ...others].map(({ worth }) => worth))),
    y(0),
  );
  return (
    <>
      <Patterns id={id} keys={[offer.key]} />
      <rect
        x={left}
        width={right - left}
        y={y(cash)}
        height={Math.max(0, y(0) - y(cash))}
        fill={color}
        opacity={0.16}
      />
      <path
        d={`${path(points)}L${right},${y(cash)}L${left},${y(cash)}Z`}
        fill={fillOf(id, "privateEquity", offer.key)}
        opacity={0.28}
      />
      <ZeroLine x={[left, right]} y={y(0)} />
      <text x={left + 6} y={y(cash) + 16} style={{ fill: color }}>
        {words.cash}
      </text>
      {against !== null && (
        <path d={path(others)} fill="none" stroke={colorOf(against.key)} strokeWidth={1.8} />
      )}
      {variant !== null && (
        <path d={path(variant.points)} fill="none" stroke={color} strokeWidth={1.4} strokeDasharray="5 3" />
      )}
      <path d={path(points)} fill="none" stroke={color} strokeWidth={2.4} />
      {ends.map(({ at, of }) => (
        <text key={of.text} className="end" x={right + 6} y={at + 4} style={{ fill: of.fill }}>
          {of.text}
        </text>
      ))}
      {level !== null && (
        <>
          <line
            x1={x(level.at)}
            x2={x(level.at)}
            y1={y(level.worth) + 6}
            y2={y(0)}
            stroke="var(--ink)"
            strokeDasharray="2 3"
          />
          <line x1={x(level.at)} x2={x(level.at)} y1={y(0) + 41} y2={y(0) + 47} stroke="var(--ink)" />
          <text className="strong" x={x(level.at)} y={y(0) + 58} textAnchor={endOf(x(level.at), left, right)}>
            {level.label}
          </text>
        </>
      )}
      {ticks.map(({ at, under }) => (
        <text key={at} className="halo" x={x(at)} y={y(0) + 36} textAnchor="middle">
          {under}
        </text>
      ))}
      {marks.map((mark) => {
        const [left, top] = [x(mark.at), y(mark.worth)];
        return (
          <g key={mark.at}>
            <circle
              cx={left}
              cy={top}
              r={mark.isOwn ? 5.5 : 3.8}
              fill={color}
              stroke="var(--paper)"
              strokeWidth={1}
            />
            {mark.isOwn && <circle cx={left} cy={top} r={8.5} fill="none" stroke={color} strokeWidth={1.4} />}
            {labelled.has(mark) && (
              <text className="strong halo" x={left + (mark.isOwn ? 10 : 6)} y={top - 11}>
                {textOf(mark)}
              </text>
            )}
          </g>
        );
      })}
      {level !== null && (
        <circle
          cx={x(level.at)}
          cy={y(level.worth)}
          r={5}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      {cursor !== null && points[cursor] !== undefined && (
        <g pointerEvents="none">
          <line x1={x(points[cursor].at)} x2={x(points[cursor].at)} y1={y(0)} y2={16} stroke="var(--ink)" />
          <circle
            cx={x(points[cursor].at)}
            cy={y(points[cursor].worth)}
            r={3.5}
            fill="var(--paper)"
            stroke={color}
            strokeWidth={2}
          />
        </g>
      )}
    </>
  );
}

/** A tenth of a pixel is as fine as a path is seen. */
function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Which way words at `x` run, so that they stay over the plot. */
function endOf(x: number, left: number, right: number): "start" | "middle" | "end" {
  if (x - left < 40) return "start";
  return right - x < 40 ? "end" : "middle";
}

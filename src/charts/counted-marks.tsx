/** The marks of counted totals: the threshold, the price that is chosen, a line for each, and where they cross. */
import type { CountedFacts, CountedLine, CountedWords } from "./counted-lines.tsx";
import { colorOf } from "./patterns.tsx";
import { roomFor, usePlotScales } from "./plot.tsx";
import type { ChartOffer } from "./series.ts";
import { spreadLabels } from "./spread-labels.ts";
import type { Axis } from "./ticks.ts";

/** All marks; `cursor` is the price that is being read. */
export function CountedMarks(props: {
  readonly offer: ChartOffer;
  readonly lines: readonly CountedLine[];
  readonly facts: CountedFacts;
  readonly words: CountedWords;
  readonly axis: Axis;
  readonly cursor: number | null;
}) {
  const { offer, lines, facts, words, axis, cursor } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const { threshold, chosen, until } = facts;
  const [left, right, bottom, top] = [x(0), x(until), y(axis.low), y(axis.high)];
  const color = colorOf(offer.key);
  const totalAt = ({ atNothing, atHeadline }: CountedLine, basis: number) =>
    atNothing + (atHeadline - atNothing) * basis;
  const ends = spreadLabels(
    lines.map((line) => ({ at: y(totalAt(line, until)), of: line })),
    15,
    top,
    bottom,
  );
  const half = roomFor([words.chosen]) / 2;
  return (
    <>
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
      <text x={right} y={bottom + 38} textAnchor="end">
        {words.axis}
      </text>
      {chosen <= until && (
        <>
          <line
            x1={x(chosen)}
            x2={x(chosen)}
            y1={bottom}
            y2={top - 4}
            stroke="var(--ink)"
            strokeDasharray="2 3"
          />
          <text x={Math.min(Math.max(x(chosen), left + half), right - half)} y={12} textAnchor="middle">
            {words.chosen}
          </text>
        </>
      )}
      {lines.map((line) => (
        <line
          key={line.id}
          x1={left}
          x2={right}
          y1={y(line.atNothing)}
          y2={y(totalAt(line, until))}
          stroke={color}
          strokeWidth={line.isOffer ? 1.6 : 2}
          strokeDasharray={line.isOffer ? "4 3" : undefined}
        />
      ))}
      {threshold !== null && words.threshold !== null && (
        <>
          <line
            x1={left}
            x2={right}
            y1={y(threshold)}
            y2={y(threshold)}
            stroke="var(--ink)"
            strokeWidth={2}
          />
          <text className="strong halo" x={left + 6} y={y(threshold) - 7}>
            {words.threshold}
          </text>
          {lines.map(({ id, crosses }) =>
            crosses === null || crosses <= 0 || crosses > until ? null : (
              <circle
                key={id}
                cx={x(crosses)}
                cy={y(threshold)}
                r={4.5}
                fill="var(--paper)"
                stroke={color}
                strokeWidth={2}
              />
            ),
          )}
        </>
      )}
      {ends.map(({ at, of }) => (
        <text key={of.id} className="end" x={right + 6} y={at + 4} style={{ fill: color }}>
          {of.label}
        </text>
      ))}
      {cursor !== null && (
        <line x1={x(cursor)} x2={x(cursor)} y1={bottom} y2={top} stroke="var(--ink)" pointerEvents="none" />
      )}
    </>
  );
}

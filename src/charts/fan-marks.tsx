/** The fan's bands and lines with their names. */
import type { FanPoint, FanWords } from "./fan-chart.tsx";
import { colorOf } from "./patterns.tsx";
import { usePlotScales } from "./plot.tsx";
import { rootOf } from "./root-scale.ts";
import type { OfferKey } from "./series.ts";
import { spreadLabels } from "./spread-labels.ts";

const LABEL_GAP = 16;

type Ends = "p10" | "p25" | "p50" | "p75" | "p90";

/** The bands from p10 to p90 and of the middle half, the median strong, each line named at its end. */
export function FanBands(props: {
  readonly points: readonly FanPoint[];
  readonly of: OfferKey;
  readonly zeroOf: OfferKey | "ink";
  readonly right: number;
  readonly words: FanWords;
  readonly formatTick: (amount: number) => string;
}) {
  const { points, of, zeroOf, right, words, formatTick } = props;
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const at = (point: FanPoint, end: Ends) => `${x(point.year)},${y(rootOf(point[end]))}`;
  const line = (end: Ends) => `M${points.map((point) => at(point, end)).join("L")}`;
  const band = (low: Ends, high: Ends) =>
    `${line(high)}L${points
      .map((point) => at(point, low))
      .reverse()
      .join("L")}Z`;
  const last = points.at(-1);
  if (last === undefined) return null;
  const zero = y(0);
  const labels = spreadLabels(
    (["p90", "p50", "p10"] as const).map((end) => ({ at: y(rootOf(last[end])) - 8, of: end })),
    LABEL_GAP,
    8,
    y(rootOf(last.p10)) + 200,
  );
  const middle = (y(rootOf(last.p75)) + y(rootOf(last.p50))) / 2;
  const hasRoom =
    Math.abs(y(rootOf(last.p75)) - y(rootOf(last.p50))) > 44 &&
    labels.every((label) => Math.abs(label.at - middle - 4) >= LABEL_GAP);
  return (
    <g>
      <path d={band("p10", "p90")} fill={colorOf(of)} opacity={0.11} />
      <path d={band("p25", "p75")} fill={colorOf(of)} opacity={0.19} />
      <line x1={x(0)} x2={right} y1={zero} y2={zero} stroke={colorOf(zeroOf)} strokeWidth={1.5} />
      {(["p90", "p10"] as const).map((end) => (
        <path key={end} d={line(end)} fill="none" stroke={colorOf(of)} strokeWidth={1} />
      ))}
      <path d={line("p50")} fill="none" stroke={colorOf(of)} strokeWidth={2.4} strokeLinejoin="round" />
      {words.zeroLine !== null && (
        <text className="halo" x={x(0) + 5} y={zero - 7} style={{ fill: colorOf(zeroOf) }}>
          {right > x(last.year) ? words.zeroLine.long : words.zeroLine.short}
        </text>
      )}
      {hasRoom && (
        <text x={x(last.year) - 6} y={middle + 4} textAnchor="end">
          {words.middleHalf}
        </text>
      )}
      {labels.map(({ at: top, of: end }) => (
        <text
          key={end}
          className={end === "p50" ? "halo end" : "halo"}
          x={x(last.year) - 6}
          y={top}
          textAnchor="end"
          style={{ fill: colorOf(of) }}
        >
          {`${end === "p50" ? words.median : words.ends[end]} ${formatTick(last[end])}`}
        </text>
      ))}
    </g>
  );
}

/** A line through the year that is being read, with a dot on each line. */
export function FanCursor(props: { readonly point: FanPoint; readonly of: OfferKey; readonly top: number }) {
  const scales = usePlotScales();
  if (scales === null) return null;
  const { x, y } = scales;
  const left = x(props.point.year);
  const tops = (["p10", "p25", "p50", "p75", "p90"] as const).map((end) => y(rootOf(props.point[end])));
  return (
    <g pointerEvents="none">
      <line x1={left} x2={left} y1={props.top} y2={Math.max(...tops, y(0))} stroke="var(--ink)" />
      {tops.map((top, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the quantiles keep their order
          key={place}
          cx={left}
          cy={top}
          r={3.5}
          fill="var(--paper)"
          stroke={colorOf(props.of)}
          strokeWidth={2}
        />
      ))}
    </g>
  );
}

/**
 * The picture of one component: grid, bars of the documents, and over them the offers as chips on lines.
 */
import { colorOf } from "./patterns.tsx";
import styles from "./range.module.css";
import { chipPlaces, chipSize, rangeShape } from "./range-layout.ts";
import type { RangeLayout } from "./range-rows.tsx";
import type { ChartOffer, RangeComponent, RangeRow } from "./series.ts";

/** Heights in pixels, the same as in the style sheet: the strip of chips, a row, and its bar's middle. */
const heights = {
  wide: { strip: 26, row: 27, middle: 13.5 },
  narrow: { strip: 50, row: 46, middle: 32 },
};
const barHeight = 10;

/** Everything that is drawn; the words are not (they are buttons over it). */
export function RangeMarks(props: {
  readonly component: RangeComponent;
  readonly layout: RangeLayout;
  readonly width: number;
  readonly offers: readonly ChartOffer[];
}) {
  const { component, layout, width, offers } = props;
  const { strip, row, middle } = layout.isWide ? heights.wide : heights.narrow;
  const height = strip + component.rows.length * row;
  const middleOf = (at: number) => strip + at * row + middle;
  // Where words stand over the bars, grid lines keep to the bars.
  const gridPath = (x: number) =>
    layout.isWide
      ? `M${x},${strip}V${height}`
      : component.rows.map((_, at) => `M${x},${middleOf(at) - 10}v20`).join("");
  return (
    <svg className={styles.marks} width={width} height={height} aria-hidden="true" focusable="false">
      <g transform={`translate(${layout.left} 0)`}>
        {layout.ticks.map((tick) => (
          <path key={tick} d={gridPath(layout.scale(tick))} stroke="var(--hair)" />
        ))}
        {component.rows.map((of, at) => (
          <RowMark key={of.id} row={of} middle={middleOf(at)} layout={layout} />
        ))}
        <Markers component={component} layout={layout} offers={offers} strip={strip} middleOf={middleOf} />
      </g>
    </svg>
  );
}

function RowMark(props: { readonly row: RangeRow; readonly middle: number; readonly layout: RangeLayout }) {
  const { row, middle, layout } = props;
  const shape = rangeShape(row, layout.scale);
  const edge = row.isInferred ? styles.inferred : styles.stated;
  if (shape.kind === "none") {
    return (
      <text className={styles.none} x={4} y={middle + 4}>
        {row.figure}
      </text>
    );
  }
  if (shape.kind === "dot") return <circle className={edge} cx={shape.at} cy={middle} r={5} />;
  const { from, to, isOpenLow, isOpenHigh } = shape;
  const top = middle - barHeight / 2;
  const bottom = middle + barHeight / 2;
  const low = isOpenLow ? `L${from},${middle}` : "";
  const high = isOpenHigh ? `L${to},${middle}` : "";
  const start = isOpenLow ? from + 7 : from;
  const end = isOpenHigh ? to - 7 : Math.max(to, start + 2);
  return (
    <path className={edge} d={`M${start},${bottom}${low}L${start},${top}H${end}${high}L${end},${bottom}Z`} />
  );
}

function Markers(props: {
  readonly component: RangeComponent;
  readonly layout: RangeLayout;
  readonly offers: readonly ChartOffer[];
  readonly strip: number;
  readonly middleOf: (at: number) => number;
}) {
  const { component, layout, offers, strip, middleOf } = props;
  const shown = component.markers.filter((marker) => offers.some(({ id }) => id === marker.offerId));
  const reach = layout.isWide ? 13.5 : 10;
  return chipPlaces(shown, layout.scale, layout.plot).map(({ at: chip, of }) => {
    const offer = offers.find(({ id }) => id === of.offerId);
    if (offer === undefined) return null;
    const color = colorOf(offer.key);
    const chipTop = strip - chipSize - 6;
    return (
      <g key={of.offerId}>
        {[...new Set([of.low, of.high])].map((value) => {
          const x = layout.scale(value);
          return (
            <g key={value}>
              <path
                d={`M${chip},${chipTop + chipSize}L${x},${strip}`}
                fill="none"
                stroke={color}
                strokeWidth={1.5}
              />
              {component.rows.map((row, at) => {
                const isOwn = of.ownRowIds.includes(row.id);
                const [from, to] = [middleOf(at) - reach, middleOf(at) + reach];
                return (
                  <g key={row.id}>
                    <line
                      x1={x}
                      x2={x}
                      y1={from}
                      y2={to}
                      stroke="var(--paper)"
                      strokeWidth={isOwn ? 6 : 3.5}
                    />
                    <line x1={x} x2={x} y1={from} y2={to} stroke={color} strokeWidth={isOwn ? 4 : 1.75} />
                  </g>
                );
              })}
            </g>
          );
        })}
        <rect x={chip - chipSize / 2} y={chipTop} width={chipSize} height={chipSize} rx={4} fill={color} />
        <text className={styles.letter} x={chip} y={chipTop + 13} textAnchor="middle">
          {offer.letter}
        </text>
      </g>
    );
  });
}

/** One row's strip of the plot: grid, the document's bar or dot, and the offers' ticks over it. */
import { colorOf } from "./patterns.tsx";
import { rangeShape } from "./range-layout.ts";
import styles from "./reported.module.css";
import type { ChartOffer, RangeMarker, ReportedRow } from "./series.ts";

/** The plot in pixels; `hatch` is the id of the pattern of private equity. */
export type ReportedLayout = {
  readonly isWide: boolean;
  readonly plot: number;
  readonly hatch: string;
  readonly ticks: readonly number[];
  readonly scale: (value: number) => number;
};

const barHeight = 11;

/** How far lines go on above and below, where words take two lines and the row is higher; short of a bar. */
const reach = 6;

/** The strip; its height is the row's where words stand beside it, else its own. */
export function ReportedStrip(props: {
  readonly row: ReportedRow;
  readonly markers: readonly RangeMarker[];
  readonly offers: readonly ChartOffer[];
  readonly layout: ReportedLayout;
}) {
  const { row, markers, offers, layout } = props;
  const height = layout.isWide ? 26 : 20;
  const middle = height / 2;
  return (
    <svg className={styles.plot} width={layout.plot} height={height} aria-hidden="true" focusable="false">
      {layout.ticks.map((tick) => {
        const x = layout.scale(tick);
        return <line key={tick} x1={x} x2={x} y1={-reach} y2={height + reach} stroke="var(--hair)" />;
      })}
      {!layout.isWide && <line x1={0} x2={layout.plot} y1={middle} y2={middle} stroke="var(--hair)" />}
      {markers.map((marker) => (
        <Ticks key={marker.offerId} of={marker} isThick={false} row={row} {...{ offers, layout, height }} />
      ))}
      <Mark row={row} middle={middle} layout={layout} />
      {markers.map((marker) => (
        <Ticks key={marker.offerId} of={marker} isThick={true} row={row} {...{ offers, layout, height }} />
      ))}
    </svg>
  );
}

/** An offer's line through the row; at its own level a thick tick as well, over the bar. */
function Ticks(props: {
  readonly of: RangeMarker;
  readonly isThick: boolean;
  readonly row: ReportedRow;
  readonly offers: readonly ChartOffer[];
  readonly layout: ReportedLayout;
  readonly height: number;
}) {
  const { of, isThick, row, offers, layout, height } = props;
  const offer = offers.find(({ id }) => id === of.offerId);
  if (offer === undefined || (isThick && !of.ownRowIds.includes(row.id))) return null;
  return [...new Set([of.low, of.high])].map((value) => {
    const x = layout.scale(value);
    const [from, to] = isThick ? [height / 2 - 8, height / 2 + 8] : [-reach, height + reach];
    return isThick ? (
      <g key={value}>
        <line x1={x} x2={x} y1={from} y2={to} stroke="var(--paper)" strokeWidth={5.5} />
        <line x1={x} x2={x} y1={from} y2={to} stroke={colorOf(offer.key)} strokeWidth={3.5} />
      </g>
    ) : (
      <line key={value} x1={x} x2={x} y1={from} y2={to} stroke={faint(offer.key)} />
    );
  });
}

/** An offer's line where its level is another: lighter, and opaque, so that lines of two strips can overlap. */
function faint(key: ChartOffer["key"]): string {
  return `color-mix(in srgb, ${colorOf(key)} 60%, var(--paper))`;
}

function Mark(props: {
  readonly row: ReportedRow;
  readonly middle: number;
  readonly layout: ReportedLayout;
}) {
  const { row, middle, layout } = props;
  const shape = rangeShape(row, layout.scale);
  if (shape.kind === "none") {
    return <line className={styles.unstated} x1={layout.scale(0)} x2={layout.plot} y1={middle} y2={middle} />;
  }
  if (shape.kind === "dot") {
    return (
      <circle
        className={row.isCase ? styles.case : styles.point}
        cx={shape.at}
        cy={middle}
        r={row.isCase ? 4.5 : 5}
      />
    );
  }
  const [top, bottom] = [middle - barHeight / 2, middle + barHeight / 2];
  const start = shape.isOpenLow ? shape.from + 7 : shape.from;
  const end = shape.isOpenHigh ? shape.to - 7 : Math.max(shape.to, start + 2);
  const low = shape.isOpenLow ? `L${shape.from},${middle}` : "";
  const high = shape.isOpenHigh ? `L${shape.to},${middle}` : "";
  const d = `M${start},${bottom}${low}L${start},${top}H${end}${high}L${end},${bottom}Z`;
  return (
    <path
      className={row.isInferred ? styles.workedOut : styles.stated}
      d={d}
      {...(row.isPrivate ? { style: { fill: `url(#${layout.hatch})` } } : {})}
    />
  );
}

/** The hatching of private equity in the documents' own colour, under `id`. */
export function EquityHatch({ id }: { readonly id: string }) {
  return (
    <svg className={styles.defs} width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill="var(--paper)" />
          <line x1={0} x2={0} y1={0} y2={5} stroke="var(--mark)" strokeWidth={1.7} />
        </pattern>
      </defs>
    </svg>
  );
}

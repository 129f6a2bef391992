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
/** Its own height where words stand over and under it; beside words it is as high as they are. */
const narrowHeight = 20;

/** The strip: lines from edge to edge, so that they meet from row to row; marks about the middle. */
export function ReportedStrip(props: {
  readonly row: ReportedRow;
  readonly markers: readonly RangeMarker[];
  readonly offers: readonly ChartOffer[];
  readonly layout: ReportedLayout;
}) {
  const { row, markers, offers, layout } = props;
  const height = layout.isWide ? "100%" : narrowHeight;
  return (
    <span className={styles.strip} style={{ width: layout.plot }}>
      <svg className={styles.plot} width={layout.plot} height={height} aria-hidden="true" focusable="false">
        {layout.ticks.map((tick) => {
          const x = layout.scale(tick);
          return <line key={tick} x1={x} x2={x} y1={0} y2="100%" stroke="var(--hair)" />;
        })}
        {!layout.isWide && <line x1={0} x2={layout.plot} y1="50%" y2="50%" stroke="var(--hair)" />}
        {markers.map((marker) => (
          <Ticks key={marker.offerId} of={marker} isThick={false} {...{ row, offers, layout }} />
        ))}
        <svg y="50%" overflow="visible" aria-hidden="true">
          <Mark row={row} layout={layout} />
          {markers.map((marker) => (
            <Ticks key={marker.offerId} of={marker} isThick={true} {...{ row, offers, layout }} />
          ))}
        </svg>
      </svg>
    </span>
  );
}

/** An offer's line through the row; at its own level a thick tick as well, over the bar. */
function Ticks(props: {
  readonly of: RangeMarker;
  readonly isThick: boolean;
  readonly row: ReportedRow;
  readonly offers: readonly ChartOffer[];
  readonly layout: ReportedLayout;
}) {
  const { of, isThick, row, offers, layout } = props;
  const offer = offers.find(({ id }) => id === of.offerId);
  if (offer === undefined || (isThick && !of.ownRowIds.includes(row.id))) return null;
  return [...new Set([of.low, of.high])].map((value) => {
    const x = layout.scale(value);
    return isThick ? (
      <g key={value}>
        <line x1={x} x2={x} y1={-8} y2={8} stroke="var(--paper)" strokeWidth={5.5} />
        <line x1={x} x2={x} y1={-8} y2={8} stroke={colorOf(offer.key)} strokeWidth={3.5} />
      </g>
    ) : (
      <line key={value} x1={x} x2={x} y1={0} y2="100%" stroke={faint(offer.key)} />
    );
  });
}

/** An offer's line where its level is another: lighter. */
function faint(key: ChartOffer["key"]): string {
  return `color-mix(in srgb, ${colorOf(key)} 60%, var(--paper))`;
}

/** The document's mark, about a middle at 0. */
function Mark({ row, layout }: { readonly row: ReportedRow; readonly layout: ReportedLayout }) {
  const shape = rangeShape(row, layout.scale);
  if (shape.kind === "none") {
    return <line className={styles.unstated} x1={layout.scale(0)} x2={layout.plot} y1={0} y2={0} />;
  }
  if (shape.kind === "dot") {
    return (
      <circle
        className={row.isCase ? styles.case : styles.point}
        cx={shape.at}
        cy={0}
        r={row.isCase ? 4.5 : 5}
      />
    );
  }
  const [top, bottom] = [-barHeight / 2, barHeight / 2];
  const start = shape.isOpenLow ? shape.from + 7 : shape.from;
  const end = shape.isOpenHigh ? shape.to - 7 : Math.max(shape.to, start + 2);
  const low = shape.isOpenLow ? `L${shape.from},0` : "";
  const high = shape.isOpenHigh ? `L${shape.to},0` : "";
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

/**
 * Where a reply stands between walking away, countering and accepting: one line in up to three zones.
 * Decorative: the verdict stands in words beside it.
 */
import { useRef } from "react";
import { colorOf } from "./patterns.tsx";
import type { OfferKey } from "./series.ts";
import { useWidth } from "./use-width.ts";
import styles from "./verdict-line.module.css";
import { type VerdictZone, verdictPlaces } from "./verdict-places.ts";

/** What the line shows; all in one unit of money. */
export type VerdictLineProps = {
  readonly offerKey: OfferKey;
  /** The boundaries in order, with their figures in words. */
  readonly bounds: readonly { readonly at: number; readonly label: string }[];
  /** One more than the boundaries, from the left. */
  readonly zones: readonly VerdictZone[];
  readonly offer: { readonly at: number; readonly label: string };
  /** Null where nothing was answered yet. */
  readonly reply: { readonly at: number; readonly label: string } | null;
};

/** The line, as wide as its place. */
export function VerdictLine(props: VerdictLineProps) {
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  return (
    <div ref={body} className={styles.line} aria-hidden="true">
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

const HEIGHT = 92;
const AXIS = 46;

function Drawing({ offerKey, bounds, zones, offer, reply, width }: VerdictLineProps & { width: number }) {
  const places = verdictPlaces({ bounds, zones, offer, reply }, width);
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {places.zones.map(({ zone, from, to, middle }) => (
        <g key={zone.id}>
          <line className={zone.isHere ? styles.here : styles.zone} x1={from} x2={to} y1={AXIS} y2={AXIS} />
          {middle !== null && (
            <text
              className={zone.isHere ? styles.strong : styles.label}
              x={middle}
              y={AXIS + 20}
              textAnchor="middle"
            >
              {zone.label}
            </text>
          )}
        </g>
      ))}
      {places.bounds.map(({ x, middle, label }) => (
        <g key={label}>
          <line className={styles.bound} x1={x} x2={x} y1={AXIS - 8} y2={AXIS + 8} />
          <text className={styles.label} x={middle} y={AXIS + 38} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line
        x1={places.offer.x}
        x2={places.offer.x}
        y1={AXIS - 6}
        y2={AXIS + 6}
        stroke={colorOf(offerKey)}
        strokeWidth={2}
      />
      {places.offer.isLabelled && (
        <text
          className={styles.label}
          style={{ fill: colorOf(offerKey) }}
          x={places.offer.middle}
          y={AXIS - 14}
          textAnchor="middle"
        >
          {offer.label}
        </text>
      )}
      {places.reply !== null && reply !== null && (
        <g>
          <line x1={places.reply.x} x2={places.reply.x} y1={AXIS - 28} y2={AXIS} stroke={colorOf(offerKey)} />
          <circle className={styles.reply} cx={places.reply.x} cy={AXIS} r={5.5} fill={colorOf(offerKey)} />
          <text className={styles.strong} x={places.reply.middle} y={AXIS - 34} textAnchor="middle">
            {reply.label}
          </text>
        </g>
      )}
    </svg>
  );
}

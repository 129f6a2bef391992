/** The drawing of exchange rates by risk aversion. */
import { memo } from "react";
import { colorOf } from "./patterns.tsx";
import plot from "./plot.module.css";
import { roomFor } from "./plot.tsx";
import type { RateBand, RateBar } from "./rate-bars.tsx";
import { rateRoom } from "./rate-room.ts";
import type { ChartOffer } from "./series.ts";
import { axisOf } from "./ticks.ts";

const { top, row: rowHeight, bar: barHeight } = rateRoom;

/** The bars at `width` × `height` pixels. */
export const RateBarsDrawing = memo(function RateBarsDrawing(props: {
  readonly offer: ChartOffer;
  readonly bars: readonly RateBar[];
  readonly band: RateBand | null;
  readonly formatTick: (amount: number) => string;
  readonly width: number;
  readonly height: number;
}) {
  const { offer, bars, band, formatTick, width, height } = props;
  const left = roomFor(bars.map(({ name }) => name)) + 14;
  const area = Math.max(40, width - left - 12);
  const axis = axisOf(
    Math.max(band?.high ?? 0, ...bars.map(({ value }) => value)),
    Math.max(2, Math.floor(area / 80)),
  );
  const x = (value: number) => left + (value / axis.high) * area;
  const bottom = top + rowHeight * bars.length;
  return (
    <div className={plot.plot}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {band !== null && <Band band={band} x={x} bottom={bottom} left={left} width={width} />}
        {axis.ticks.map((tick) => (
          <g key={tick}>
            {tick !== 0 && <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} stroke="var(--hair)" />}
            <text x={x(tick)} y={bottom + 18} textAnchor={x(tick) > width - 20 ? "end" : "middle"}>
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => {
          const y = top + rowHeight * at + (rowHeight - barHeight) / 2;
          const end = x(bar.value);
          const isInside = end + roomFor([bar.label]) + 8 > width;
          return (
            <g key={bar.id}>
              <text className={bar.isOwn ? "strong" : undefined} x={0} y={y + 13}>
                {bar.name}
              </text>
              <rect
                x={left}
                y={y}
                width={Math.max(0, end - left)}
                height={barHeight}
                fill={colorOf(offer.key)}
                opacity={bar.isOwn ? 1 : 0.45}
              />
              <text
                className={isInside ? "strong" : "strong halo"}
                x={isInside ? end - 7 : end + 7}
                y={y + 13}
                textAnchor={isInside ? "end" : "start"}
                style={isInside && bar.isOwn ? { fill: "var(--on-offer)" } : undefined}
              >
                {bar.label}
              </text>
            </g>
          );
        })}
        <line x1={left} x2={left} y1={top - 2} y2={bottom} stroke="var(--ink)" />
      </svg>
    </div>
  );
});

function Band(props: {
  readonly band: RateBand;
  readonly x: (value: number) => number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
}) {
  const { band, x, bottom, left, width } = props;
  const half = roomFor([band.label]) / 2;
  const middle = Math.min(Math.max((x(band.low) + x(band.high)) / 2, left + half), width - half);
  return (
    <>
      <rect
        x={x(band.low)}
        y={top}
        width={Math.max(2, x(band.high) - x(band.low))}
        height={bottom - top}
        fill="var(--hair-strong)"
        opacity={0.55}
      />
      <path
        d={`M${x(band.low)},${top}V${bottom}M${x(band.high)},${top}V${bottom}`}
        stroke="var(--mark)"
        strokeDasharray="2 3"
      />
      <text className="strong" x={middle} y={14} textAnchor="middle">
        {band.label}
      </text>
    </>
  );
}

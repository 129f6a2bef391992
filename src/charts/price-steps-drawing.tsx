/** The drawing of a package priced step by step. */
import { memo, useId } from "react";
import { barLabelAt } from "./label-places.ts";
import { colorOf, Patterns, Segment } from "./patterns.tsx";
import plot from "./plot.module.css";
import { roomFor } from "./plot.tsx";
import { priceRoom } from "./price-room.ts";
import styles from "./price-steps.module.css";
import type { PriceStep, PriceWords } from "./price-steps.tsx";
import type { ChartOffer } from "./series.ts";

const { top, bar: barHeight, row: rowHeight } = priceRoom;

/** The bars at `width` × `height` pixels. */
export const PriceStepsDrawing = memo(function PriceStepsDrawing(props: {
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly otherLabel: string;
  readonly steps: readonly PriceStep[];
  readonly words: PriceWords;
  readonly width: number;
  readonly height: number;
}) {
  const { offer, against, otherLabel, steps, words, width, height } = props;
  const id = useId();
  const most = Math.max(1, ...steps.map(({ cash, paper, other }) => Math.max(cash + paper, other ?? 0)));
  const scale = (amount: number) => (Math.max(0, amount) / most) * (width - 12);
  const last = steps.at(-1)?.other ?? null;
  return (
    <div className={plot.plot}>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        <Patterns id={id} keys={[offer.key]} />
        {steps.map((step, row) => (
          <StepBar
            key={step.id}
            id={id}
            offer={offer}
            step={step}
            y={top + row * rowHeight}
            cashLabel={row === 0 ? words.cash : ""}
            scale={scale}
            width={width}
          />
        ))}
        {against !== null &&
          steps.map(({ id: of, other }, row) => {
            if (other === null) return null;
            const y = top + row * rowHeight;
            const d = `M${scale(other)},${y - 3}V${y + barHeight + (row === steps.length - 1 ? 14 : 3)}`;
            return (
              <g key={of}>
                <path d={d} stroke="var(--paper)" strokeWidth={5} />
                <path d={d} stroke={colorOf(against.key)} strokeWidth={2} />
              </g>
            );
          })}
        {steps.map(({ id: of, cash, paper, paperLabel, other }, row) => (
          <text
            key={of}
            className="strong halo"
            x={barLabelAt({
              bar: { from: scale(cash), to: scale(cash + paper) },
              room: roomFor([paperLabel]),
              marker: other === null ? null : scale(other),
              width,
            })}
            y={top + row * rowHeight + 16}
          >
            {paperLabel}
          </text>
        ))}
        {against !== null && last !== null && (
          <OtherBadge
            offer={against}
            label={otherLabel}
            x={scale(last)}
            y={top + rowHeight * (steps.length - 1) + barHeight + 14}
            width={width}
          />
        )}
      </svg>
    </div>
  );
});

/** One bar under its words. */
function StepBar(props: {
  readonly id: string;
  readonly offer: ChartOffer;
  readonly step: PriceStep;
  readonly y: number;
  readonly cashLabel: string;
  readonly scale: (amount: number) => number;
  readonly width: number;
}) {
  const { id, offer, step, y, cashLabel, scale, width } = props;
  const cash = scale(step.cash);
  const end = scale(step.cash + step.paper);
  const hasRoom = roomFor([`${step.name}  ${step.note}`]) < width;
  return (
    <g>
      <text x={0} y={y - 9}>
        <tspan className={styles.name}>{step.name}</tspan>
        <tspan dx={7}>{hasRoom ? step.note : step.shortNote}</tspan>
      </text>
      <Segment id={id} element="baseSalary" of={offer.key} x={0} y={y} width={cash} height={barHeight} />
      {step.paper > 0 && (
        <Segment
          id={id}
          element="privateEquity"
          of={offer.key}
          x={cash}
          y={y}
          width={end - cash}
          height={barHeight}
        />
      )}
      <line x1={0} x2={0} y1={y - 3} y2={y + barHeight + 3} stroke="var(--ink)" />
      {cashLabel !== "" && cash > roomFor([cashLabel]) + 12 && (
        <text
          className={styles.inside}
          x={step.other !== null && scale(step.other) < cash ? 7 : cash - 7}
          y={y + 16}
          textAnchor={step.other !== null && scale(step.other) < cash ? "start" : "end"}
        >
          {cashLabel}
        </text>
      )}
    </g>
  );
}

/** The other offer's letter under its line, its amount on the side that has room. */
function OtherBadge(props: {
  readonly offer: ChartOffer;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const { offer, label, y, width } = props;
  const x = Math.min(Math.max(props.x, 8), width - 8);
  const isLeft = x + 16 + roomFor([label]) > width;
  return (
    <>
      <rect x={x - 8} y={y} width={16} height={16} rx={3} fill={colorOf(offer.key)} />
      <text className={styles.letter} x={x} y={y + 12} textAnchor="middle">
        {offer.letter}
      </text>
      <text
        x={isLeft ? x - 14 : x + 14}
        y={y + 12}
        textAnchor={isLeft ? "end" : "start"}
        style={{ fill: colorOf(offer.key) }}
      >
        {label}
      </text>
    </>
  );
}

/**
 * How far the answers to one question would move an offer: a bar from the least to the most that it could come
 * to, on one scale for all questions, with the offer as it stands and what has to be beaten as lines.
 * Decorative: the figures stand in words over it.
 */
import type { AnswerScale } from "./answer-scale.ts";
import styles from "./answer-strip.module.css";
import { colorOf } from "./patterns.tsx";
import type { ChartOffer, OfferKey } from "./series.ts";

/** A line across every strip. */
export type AnswerLine = { readonly at: number; readonly key: OfferKey; readonly label: string };

/** Labels nearer to one another than this, as a part of the width, point away from each other. */
const NEAR = 0.18;

/** The strip of one question; `lines` off the scale are left out, and named where `isLabelled`. */
export function AnswerStrip(props: {
  readonly offer: ChartOffer;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly AnswerLine[];
  readonly scale: AnswerScale;
  /** Whether it is one of the questions to ask. */
  readonly isStrong: boolean;
  readonly isLabelled: boolean;
}) {
  const { offer, low, high, scale, isStrong, isLabelled } = props;
  const part = (value: number) => (value - scale.low) / (scale.high - scale.low);
  const lines = props.lines
    .filter(({ at }) => at >= scale.low && at <= scale.high)
    .sort((one, other) => one.at - other.at);
  return (
    <div className={styles.strip} data-labelled={isLabelled} aria-hidden="true">
      <span
        className={styles.bar}
        style={{
          left: percent(part(low)),
          width: percent(part(high) - part(low)),
          backgroundColor: isStrong
            ? colorOf(offer.key)
            : `color-mix(in srgb, ${colorOf(offer.key)} 55%, var(--paper))`,
        }}
      />
      {lines.map((line, at) => {
        const neighbour = lines[at === 0 ? 1 : at - 1];
        const isNear = neighbour !== undefined && Math.abs(part(neighbour.at) - part(line.at)) < NEAR;
        return (
          <span
            key={line.key + line.label}
            className={styles.line}
            style={{ left: percent(part(line.at)), color: colorOf(line.key) }}
          >
            {isLabelled && (
              <span className={styles.label} data-side={isNear ? (at === 0 ? "left" : "right") : "middle"}>
                {line.label}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

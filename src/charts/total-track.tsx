/**
 * A total as one thin bar: cash solid, private equity hatched, on the scale of the largest total shown.
 */
import { useId } from "react";
import { Patterns, Segment } from "./patterns.tsx";
import type { OfferKey } from "./series.ts";
import styles from "./total-track.module.css";

/** The bar's coordinates: it is stretched to the room it gets, its outline is not. */
const width = 200;
const height = 9;

/** `cash` and `paper` (private equity) as parts of `most`, all in one currency; drawn from the right edge. */
export function TotalTrack(props: {
  readonly offerKey: OfferKey;
  readonly cash: number;
  readonly paper: number;
  readonly most: number;
}) {
  const { offerKey, cash, paper, most } = props;
  const id = useId();
  const scale = width / Math.max(most, 1);
  const ends = [cash * scale, (cash + paper) * scale] as const;
  return (
    <svg
      className={styles.track}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMaxYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <Patterns id={id} keys={[offerKey]} />
      {paper > 0 && (
        <Segment
          id={id}
          element="privateEquity"
          of={offerKey}
          x={width - ends[1]}
          y={0}
          width={ends[1] - ends[0]}
          height={height}
        />
      )}
      {cash > 0 && (
        <Segment
          id={id}
          element="baseSalary"
          of={offerKey}
          x={width - ends[0]}
          y={0}
          width={ends[0]}
          height={height}
        />
      )}
    </svg>
  );
}

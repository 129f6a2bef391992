/**
 * A package priced step by step: a bar for each step, sure cash solid and private equity hatched, with the
 * place where another offer stands on every bar.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import { priceRoom } from "./price-room.ts";
import styles from "./price-steps.module.css";
import type { ChartOffer } from "./series.ts";

/** One step: `name` is strong, `note` says what it does, both as they stand over the bar. */
export type PriceStep = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The same where there is no room for it. */
  readonly shortNote: string;
  readonly cash: number;
  readonly paper: number;
  readonly paperLabel: string;
  /** What the other offer comes to at this step; null where there is none or it is not known. */
  readonly other: number | null;
};

/** `key` says what solid and hatched mean; `cash` stands in the first bar. */
export type PriceWords = { readonly cash: string; readonly key: string };

const PriceStepsDrawing = fetched(async () => (await import("./price-steps-drawing.tsx")).PriceStepsDrawing);

/** The figure; `otherLabel` stands beside the other offer's letter. */
export function PriceSteps(props: {
  readonly frame: FrameText;
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly otherLabel: string;
  readonly steps: readonly PriceStep[];
  readonly words: PriceWords;
  readonly table: () => ChartTable;
}) {
  const { frame, table, ...drawn } = props;
  const { steps, words } = drawn;
  const { top, bar, row, badge } = priceRoom;
  const height = top + row * (steps.length - 1) + bar + badge;
  return (
    <ChartFrame text={frame} isEmpty={steps.length === 0} height={height + 22} table={table}>
      {(width) => (
        <>
          <PriceStepsDrawing {...drawn} width={width} height={height} />
          <p className={styles.key}>{words.key}</p>
        </>
      )}
    </ChartFrame>
  );
}

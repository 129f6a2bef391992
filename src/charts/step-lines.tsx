/**
 * What each offer has built up by the end of each month: cash solid, with private equity dashed.
 */

import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { ChartLegend, useHiding } from "./chart-legend.tsx";
import { fetched } from "./fetched.tsx";
import { buildUpLines, buildUpTable } from "./month-lines.ts";
import type { ChartOffer, Cliff, MonthLine } from "./series.ts";

const StepLinesDrawing = fetched(async () => (await import("./step-lines-drawing.tsx")).StepLinesDrawing);

/** `month` stands on the axis and over the table's months, `cursor` names what the arrow keys move. */
export type StepWords = { readonly month: string; readonly legend: string; readonly cursor: string };

const height = 290;

/** The figure; `monthLabel` is the title of what is read at one month ("Month 11"). */
export function StepLines(props: {
  readonly frame: FrameText;
  readonly offers: readonly ChartOffer[];
  readonly lines: readonly MonthLine[];
  readonly cliffs: readonly Cliff[];
  readonly words: StepWords;
  readonly monthLabel: (month: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { frame, offers, lines, cliffs, words, monthLabel, formatMoney, formatTick } = props;
  const hiding = useHiding();
  return (
    <ChartFrame
      text={frame}
      isEmpty={lines.length === 0}
      height={height}
      table={() => buildUpTable(buildUpLines(offers, lines, new Set()), words.month, formatMoney)}
      legend={<ChartLegend label={words.legend} hiding={hiding} offers={offers} />}
    >
      {(width) => (
        <StepLinesDrawing
          width={width}
          height={height}
          offers={offers}
          lines={lines}
          cliffs={cliffs}
          hidden={hiding.hidden}
          words={words}
          monthLabel={monthLabel}
          formatMoney={formatMoney}
          formatTick={formatTick}
        />
      )}
    </ChartFrame>
  );
}

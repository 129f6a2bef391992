/**
 * Pay per year: a bar for each offer in each year, its elements stacked from zero.
 *
 * What the person hides in the legend leaves the drawing only; the table always has everything.
 */
import { useMemo } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { ChartLegend, useHiding } from "./chart-legend.tsx";
import { fetched } from "./fetched.tsx";
import { elementsOf, type PayTableWords, payTable } from "./pay-stack.ts";
import type { ChartOffer, PayBar } from "./series.ts";

const PayBarsDrawing = fetched(async () => (await import("./pay-bars-drawing.tsx")).PayBarsDrawing);

/** The words of the pay chart; `legend` names the group of buttons. */
export type PayWords = PayTableWords & { readonly legend: string };

const height = 290;

/** The figure; `formatTick` writes the axis ("$200k"), `formatMoney` the figures ("$172,000"). */
export function PayBars(props: {
  readonly frame: FrameText;
  readonly offers: readonly ChartOffer[];
  readonly bars: readonly PayBar[];
  readonly words: PayWords;
  readonly yearLabel: (year: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { frame, offers, bars, words, yearLabel, formatMoney, formatTick } = props;
  const hiding = useHiding();
  const elements = useMemo(
    () => elementsOf(bars).map((element) => ({ element, label: words.elements[element] })),
    [bars, words],
  );
  return (
    <ChartFrame
      text={frame}
      isEmpty={bars.length === 0}
      height={height}
      table={() => payTable(offers, bars, words, yearLabel, formatMoney)}
      legend={<ChartLegend label={words.legend} hiding={hiding} offers={offers} elements={elements} />}
    >
      {(width) => (
        <PayBarsDrawing
          width={width}
          height={height}
          offers={offers}
          bars={bars}
          hidden={hiding.hidden}
          words={words}
          yearLabel={yearLabel}
          formatMoney={formatMoney}
          formatTick={formatTick}
        />
      )}
    </ChartFrame>
  );
}

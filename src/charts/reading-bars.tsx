/**
 * One package under every reading and valuation: a bar each, stacked by element, private equity hatched.
 *
 * Equity at 0 is always among the bars; what documents state stands behind them as a band.
 */
import { lazy } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import {
  type OfferKey,
  type PayElement,
  payElements,
  type ReadingBand,
  type ReadingGroup,
} from "./series.ts";

const ReadingDrawing = lazy(async () => ({
  default: (await import("./reading-drawing.tsx")).ReadingDrawing,
}));

/** Heads of the table's columns and names of the elements. */
export type ReadingWords = {
  readonly reading: string;
  readonly valuation: string;
  readonly total: string;
  readonly none: string;
  readonly elements: Partial<Readonly<Record<PayElement, string>>>;
};

/** The figure; `offerKey` is the colour of the bars. */
export function ReadingBars(props: {
  readonly frame: FrameText;
  readonly offerKey: OfferKey;
  readonly groups: readonly ReadingGroup[];
  readonly band: ReadingBand | null;
  readonly words: ReadingWords;
  readonly formatMoney: (amount: number) => string;
}) {
  const { frame, offerKey, groups, band, words, formatMoney } = props;
  const bars = groups.flatMap((group) => group.bars);
  const elements = elementsOf(groups);
  return (
    <ChartFrame
      text={frame}
      isEmpty={bars.length === 0}
      height={(width) => bars.length * 20 + groups.length * (width < 700 ? 30 : 9) + 60}
      table={() => ({
        columns: [
          { label: words.reading, isText: true },
          { label: words.valuation, isText: true },
          ...elements.map((element) => ({ label: words.elements[element] ?? element })),
          { label: words.total, isTotal: true },
        ],
        rows: groups.flatMap((group) =>
          group.bars.map((bar, at) => ({
            id: `${group.id} ${bar.id}`,
            opensGroup: at === 0,
            cells: [
              group.label,
              bar.label,
              ...elements.map((element) => {
                const amount = bar.segments.find((segment) => segment.element === element)?.amount ?? 0;
                return amount === 0 ? words.none : formatMoney(amount);
              }),
              bar.total,
            ],
          })),
        ),
      })}
    >
      {(width) => (
        <ReadingDrawing
          width={width}
          offerKey={offerKey}
          groups={groups}
          band={band}
          words={words}
          elements={elements}
        />
      )}
    </ChartFrame>
  );
}

/** The elements that some bar has, in the order in which they are stacked. */
function elementsOf(groups: readonly ReadingGroup[]): readonly PayElement[] {
  const segments = groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.segments));
  return payElements.filter((each) => segments.some(({ element, amount }) => element === each && amount > 0));
}

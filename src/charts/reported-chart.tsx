/**
 * What documents report by component, level and place, with the offers on it: one axis a component.
 *
 * Solid edge: stated; dashed: worked out; hatched: private equity. A tick is thick at an offer's own level,
 * where words say how far along the range it is, or how far outside.
 */
import { lazy, useMemo } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { ChartLegend, useHiding } from "./chart-legend.tsx";
import { reportedTable } from "./reported-table.ts";
import { isWideReported } from "./reported-width.ts";
import type { ChartOffer, ReportedPart } from "./series.ts";

const ReportedDrawing = lazy(async () => ({
  default: (await import("./reported-drawing.tsx")).ReportedDrawing,
}));

/** Heads of the columns, the words of the key, and the name of the offers' buttons. */
export type ReportedWords = {
  readonly component: string;
  readonly level: string;
  readonly source: string;
  readonly figure: string;
  readonly details: string;
  readonly positions: string;
  readonly offer: string;
  readonly legend: string;
  readonly key: {
    readonly stated: string;
    readonly private: string;
    readonly workedOut: string;
    readonly point: string;
    readonly case: string;
    readonly ownLevel: string;
    readonly otherLevel: string;
  };
};

/** The figure; `onOpen` hears which row's facts are asked for. */
export function ReportedChart(props: {
  readonly frame: FrameText;
  readonly offers: readonly ChartOffer[];
  readonly parts: readonly ReportedPart[];
  readonly words: ReportedWords;
  readonly onOpen: (rowId: string) => void;
}) {
  const { frame, offers, parts, words, onOpen } = props;
  const hiding = useHiding();
  const shown = useMemo(
    () => offers.filter((offer) => !hiding.hidden.has(offer.id)),
    [offers, hiding.hidden],
  );
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  return (
    <ChartFrame
      text={frame}
      isEmpty={rows === 0}
      height={(width) =>
        isWideReported(width) ? rows * 31 + parts.length * 110 + 40 : rows * 76 + parts.length * 125 + 90
      }
      table={() => reportedTable(parts, offers, words)}
      legend={<ChartLegend label={words.legend} hiding={hiding} offers={offers} />}
    >
      {(width) => (
        <ReportedDrawing width={width} offers={shown} parts={parts} words={words} onOpen={onOpen} />
      )}
    </ChartFrame>
  );
}

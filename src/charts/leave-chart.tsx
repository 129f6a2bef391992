/**
 * What leaving at the end of a month keeps, forfeits and pays back, with a line to drag through the months.
 *
 * The month is the view's (it keeps it, and words what it means); the figures under the drawing are the
 * report's for that month, none is computed here.
 */
import { type ReactNode, useMemo } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { useHiding } from "./chart-legend.tsx";
import { fetched } from "./fetched.tsx";
import { LeaveFigures } from "./leave-figures.tsx";
import { clampMonth } from "./month-axis.ts";
import { type LeaveTableWords, leaveTable } from "./month-lines.ts";
import type { ChartOffer, LeaveLine } from "./series.ts";

const LeaveDrawing = fetched(async () => (await import("./leave-drawing.tsx")).LeaveDrawing);

/** `slider` names the line that is dragged; `earlier` and `later` the two buttons beside it on a phone. */
export type LeaveWords = LeaveTableWords & {
  readonly slider: string;
  readonly earlier: string;
  readonly later: string;
};

/** What leaving after the chosen month means, in the view's words: a title, and a line for each offer. */
export type LeaveAnnotation = { readonly title: string; readonly lines: readonly string[] };

const height = 250;

/** The figure; `month` is 1 or more, `onMonth` hears of every change while the line is dragged. */
export function LeaveChart(props: {
  readonly frame: FrameText;
  readonly offers: readonly ChartOffer[];
  readonly lines: readonly LeaveLine[];
  readonly month: number;
  readonly onMonth: (month: number) => void;
  readonly annotation: LeaveAnnotation;
  readonly words: LeaveWords;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
  readonly keptFigure: (offerId: string, month: number, text: string) => ReactNode;
}) {
  const { frame, offers, lines, onMonth, annotation, words, formatMoney, formatTick, keptFigure } = props;
  const hiding = useHiding();
  const lastMonth = Math.max(1, ...lines.map((line) => line.months.length - 1));
  const month = clampMonth(props.month, lastMonth);
  const shown = useMemo(
    () => offers.filter((offer) => !hiding.hidden.has(offer.id)),
    [offers, hiding.hidden],
  );
  return (
    <ChartFrame
      text={frame}
      isEmpty={lines.length === 0}
      height={height}
      table={() => leaveTable(offers, lines, words, formatMoney)}
      legend={
        <LeaveFigures
          offers={offers}
          lines={lines}
          month={month}
          title={annotation.title}
          hiding={hiding}
          words={words}
          formatMoney={formatMoney}
          keptFigure={keptFigure}
        />
      }
    >
      {(width) => (
        <LeaveDrawing
          width={width}
          height={height}
          offers={shown}
          lines={lines}
          month={month}
          lastMonth={lastMonth}
          onMonth={onMonth}
          annotation={annotation}
          words={words}
          formatTick={formatTick}
        />
      )}
    </ChartFrame>
  );
}

/**
 * What documents report, as bars by component, with each offer as a marker on them.
 *
 * Solid edge: stated; dashed edge: worked out. No figure is averaged with another, an open end stays open.
 */
import { useMemo } from "react";
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { ChartLegend, useHiding } from "./chart-legend.tsx";
import { fetched } from "./fetched.tsx";
import { type RangeTableWords, rangeTable } from "./range-layout.ts";
import type { ChartOffer, RangePanel } from "./series.ts";

const RangeDrawing = fetched(async () => (await import("./range-drawing.tsx")).RangeDrawing);

/** `stated` and `inferred` name the two edges, `ownLevel` the thick tick; `legend` names the buttons. */
export type RangeWords = RangeTableWords & {
  readonly stated: string;
  readonly inferred: string;
  readonly ownLevel: string;
  readonly legend: string;
};

/** The figure; a panel has one axis, its components share it. */
export function RangeChart(props: {
  readonly frame: FrameText;
  readonly offers: readonly ChartOffer[];
  readonly panels: readonly RangePanel[];
  readonly words: RangeWords;
}) {
  const { frame, offers, panels, words } = props;
  const hiding = useHiding();
  const shown = useMemo(
    () => offers.filter((offer) => !hiding.hidden.has(offer.id)),
    [offers, hiding.hidden],
  );
  const rows = panels.flatMap((panel) => panel.components.flatMap((component) => component.rows)).length;
  return (
    <ChartFrame
      text={frame}
      isEmpty={rows === 0}
      height={rows * 27 + panels.length * 80}
      table={() => rangeTable(panels, offers, words)}
      legend={<ChartLegend label={words.legend} hiding={hiding} offers={offers} />}
    >
      {(width) => <RangeDrawing width={width} offers={shown} panels={panels} words={words} />}
    </ChartFrame>
  );
}

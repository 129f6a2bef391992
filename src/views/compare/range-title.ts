/**
 * The finding over the range chart: where the first offer's base and paper total stand in what is reported.
 */
import type { ChartOffer, RangeComponent, RangePanel } from "#charts/series.ts";
import { say, sayCount } from "#text/say.ts";

/** The title for `panels` with the offers `marks`. */
export function rangeTitle(panels: readonly RangePanel[], marks: readonly ChartOffer[]): string {
  const [first] = marks;
  const components = panels.flatMap((panel) => panel.components);
  const base = components.find(({ id }) => id === "baseSalary");
  const total = components.find(({ id }) => id === "totalCompensation");
  if (first === undefined || base === undefined) return say("chart.ranges.titlePlain");
  const inBase = rangesAround(base, first.id);
  const inTotal = total === undefined ? null : rangesAround(total, first.id);
  if (inBase === null) return say("chart.ranges.titlePlain");
  const offer = first.letter;
  if (inBase === 0) {
    return inTotal === null || inTotal === 0
      ? say("page.range.none", { offer })
      : sayCount("page.range.noneButTotal", inTotal, { offer });
  }
  if (inTotal === null) return sayCount("page.range.base", inBase, { offer });
  return inTotal === 0
    ? sayCount("page.range.baseNoTotal", inBase, { offer })
    : sayCount("page.range.baseAndTotal", inBase, { offer, totals: String(inTotal) });
}

/** In how many of a component's closed ranges the offer stands; null where it has no marker there. */
export function rangesAround(component: RangeComponent, offerId: string): number | null {
  const marker = component.markers.find((each) => each.offerId === offerId);
  if (marker === undefined) return null;
  return component.rows.filter(
    ({ low, high }) =>
      low !== null && high !== null && low < high && low <= marker.low && marker.high <= high,
  ).length;
}

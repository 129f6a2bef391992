/**
 * The finding over the range chart: where the first offer's base and paper total stand in what is reported.
 *
 * It says what the report's positions say, of the ranges of the offer's own level and of those that name none.
 */
import type { ChartOffer, RangeComponent, RangePanel } from "#charts/series.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { say, sayCount } from "#text/say.ts";

/** The title for `panels` with the offers `marks`. */
export function rangeTitle(
  panels: readonly RangePanel[],
  marks: readonly ChartOffer[],
  workspace: Workspace,
  report: OffersReport,
): string {
  const [first] = marks;
  const components = panels.flatMap((panel) => panel.components);
  const base = components.find(({ id }) => id === "baseSalary");
  const total = components.find(({ id }) => id === "totalCompensation");
  if (first === undefined || base === undefined) return say("chart.ranges.titlePlain");
  const inBase = rangesAround(base, first.id, workspace, report);
  const inTotal = total === undefined ? null : rangesAround(total, first.id, workspace, report);
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

/**
 * In how many of a component's reported ranges the offer stands, all of its own interval; null where it has
 * no marker there.
 */
export function rangesAround(
  component: RangeComponent,
  offerId: string,
  workspace: Workspace,
  report: OffersReport,
): number | null {
  const marker = component.markers.find((each) => each.offerId === offerId);
  if (marker === undefined) return null;
  const level = workspace.offers.find(({ id }) => id === offerId)?.level ?? null;
  const facts = workspace.documents.flatMap((document) => document.facts);
  const within = report.evidence.positions.filter(
    ({ position, ...each }) =>
      each.offerId === offerId && position !== null && position >= 0 && position <= 1,
  );
  return component.rows.filter(({ id, low, high }) => {
    const fact = facts.find((each) => each.id === id);
    const isOwnLevel = level === null || fact?.level == null || fact.level === level;
    const holdsAll = low !== null && high !== null && low <= marker.low && marker.high <= high;
    return isOwnLevel && holdsAll && within.some(({ factId }) => factId === id);
  }).length;
}

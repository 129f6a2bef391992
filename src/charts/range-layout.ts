/**
 * Ranges on an axis: where a bar begins and ends, where it is open, where the offers' chips go.
 */
import type { ChartTable } from "./chart-table.ts";
import type { ChartOffer, RangeComponent, RangeMarker, RangePanel, RangeRow } from "./series.ts";
import { type Placed, spreadLabels } from "./spread-labels.ts";
import { type Axis, axisOf } from "./ticks.ts";

/** A row's mark in pixels; `isOpenLow` and `isOpenHigh` are ends that the document does not state. */
export type RangeShape =
  | {
      readonly kind: "bar";
      readonly from: number;
      readonly to: number;
      readonly isOpenLow: boolean;
      readonly isOpenHigh: boolean;
    }
  | { readonly kind: "dot"; readonly at: number }
  | { readonly kind: "none" };

/** The axis under which every stated end of `components` and every offer on them fits. */
export function rangeAxis(components: readonly RangeComponent[], count: number): Axis {
  const values = components.flatMap(({ rows, markers }) => [
    ...rows.flatMap(({ low, high }) => [low ?? 0, high ?? (low ?? 0) * openReach]),
    ...markers.map(({ high }) => high),
  ]);
  return axisOf(Math.max(0, ...values), count);
}

/** How far an open end is drawn past what is stated. */
const openReach = 1.15;

/** Data to pixels from the left of a plot `width` pixels wide. */
export function rangeScale(axis: Axis, width: number): (value: number) => number {
  return (value) => (value / Math.max(axis.high, Number.MIN_VALUE)) * width;
}

/** How `row` is drawn: a bar, a dot for one figure, nothing where the document states none. */
export function rangeShape(row: RangeRow, scale: (value: number) => number): RangeShape {
  const { low, high } = row;
  if (low === null && high === null) return { kind: "none" };
  if (low !== null && low === high) return { kind: "dot", at: scale(low) };
  return {
    kind: "bar",
    from: scale(low ?? 0),
    to: scale(high ?? (low ?? 0) * openReach),
    isOpenLow: low === null,
    isOpenHigh: high === null,
  };
}

/** The chips of `markers`, in pixels from the left: over their values, or beside each other where they crowd. */
export function chipPlaces(
  markers: readonly RangeMarker[],
  scale: (value: number) => number,
  width: number,
): readonly Placed<RangeMarker>[] {
  const wanted = markers.map((of) => ({ at: scale((of.low + of.high) / 2), of }));
  return spreadLabels(wanted, chipPitch, chipSize / 2, width - chipSize / 2);
}

/** A chip's side and the least distance between two, in pixels. */
export const chipSize = 18;
const chipPitch = 21;

/** The words of the range chart's table. */
export type RangeTableWords = {
  readonly component: string;
  readonly level: string;
  readonly figure: string;
  readonly source: string;
  readonly details: string;
  readonly offer: string;
};

/** The table behind the ranges: a row for each figure of a document, then one for each offer. */
export function rangeTable(
  panels: readonly RangePanel[],
  offers: readonly ChartOffer[],
  words: RangeTableWords,
): ChartTable {
  const components = panels.flatMap((panel) => panel.components);
  return {
    columns: [
      ...[words.component, words.level, words.figure, words.source].map((label) => ({ label, isText: true })),
      { label: words.details, isLong: true },
    ],
    rows: components.flatMap((component) => [
      ...component.rows.map((row, at) => ({
        id: row.id,
        opensGroup: at === 0,
        cells: [component.label, row.label, row.figure, row.source, row.details.join("; ")],
      })),
      ...component.markers.flatMap((marker) => {
        const offer = offers.find(({ id }) => id === marker.offerId);
        if (offer === undefined) return [];
        const cells = [component.label, words.offer, marker.said, `${offer.letter} ${offer.name}`, ""];
        return [{ id: `${component.id} ${offer.id}`, cells }];
      }),
    ]),
  };
}

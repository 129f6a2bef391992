/** The table behind the reported ranges: a row for each figure, then one for each offer. */
import type { ChartTable } from "./chart-table.ts";
import type { ReportedWords } from "./reported-chart.tsx";
import type { ChartOffer, ReportedPart } from "./series.ts";

/** What is drawn, as words. */
export function reportedTable(
  parts: readonly ReportedPart[],
  offers: readonly ChartOffer[],
  words: ReportedWords,
): ChartTable {
  const letterOf = (id: string) => offers.find((offer) => offer.id === id)?.letter;
  return {
    columns: [
      ...[words.component, words.level, words.source, words.figure].map((label) => ({ label, isText: true })),
      { label: words.positions, isLong: true },
      { label: words.details, isLong: true },
    ],
    rows: parts.flatMap((part) => [
      ...part.rows.map((row, at) => ({
        id: `${part.id} ${row.id}`,
        opensGroup: at === 0,
        cells: [
          part.label,
          row.label,
          row.source,
          row.figure,
          row.positions
            .flatMap(({ offerId, said }) => {
              const letter = letterOf(offerId);
              return letter === undefined ? [] : [`${letter} ${said}`];
            })
            .join("; "),
          [row.isInferred ? words.key.workedOut : "", ...row.details]
            .filter((line) => line !== "")
            .join("; "),
        ],
      })),
      ...part.markers.flatMap((marker) => {
        const offer = offers.find(({ id }) => id === marker.offerId);
        if (offer === undefined) return [];
        const cells = [part.label, words.offer, `${offer.letter} ${offer.name}`, marker.said, "", ""];
        return [{ id: `${part.id} ${offer.id}`, cells }];
      }),
    ]),
  };
}

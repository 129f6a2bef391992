/**
 * The table behind a chart: the figures that are drawn, as words.
 */

/** A table as it is said: `columns` heads and, per row, a head cell (the first) and the rest. */
export type ChartTable = {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
};

/** A column of figures unless `isText`, or `isLong` where the text may take several lines; totals are strong. */
export type ChartColumn = {
  readonly label: string;
  readonly isText?: boolean;
  readonly isLong?: boolean;
  readonly isTotal?: boolean;
};

/** One row; `opensGroup` draws a stronger rule over it (a new year, a new component). Paper leaves `isOnScreen` out. */
export type ChartRow = {
  readonly id: string;
  readonly cells: readonly string[];
  readonly opensGroup?: boolean;
  readonly isOnScreen?: boolean;
};

/** The table as text for a spreadsheet: tabs between cells, a line per row, no tab or break inside a cell. */
export function tableText(table: ChartTable): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.cells)];
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** The table of a figure, in the room of its drawing: it scrolls inside, so nothing on the page moves. */
import type { ChartColumn, ChartRow, ChartTable } from "./chart-table.ts";
import styles from "./figure-table.module.css";

/** `height` is the drawing's, in pixels; the table scrolls where it is longer. */
export function FigureTable(props: {
  readonly table: ChartTable;
  readonly labelledBy: string;
  readonly height: number;
  readonly note: string | undefined;
}) {
  const { table, labelledBy, height, note } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.room} style={{ height }} aria-labelledby={labelledBy} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className={rowClass(row)}>
              {row.cells.map((cell, at) => {
                const column = table.columns[at];
                const className = cellClass(column);
                return at === 0 ? (
                  <th key={column?.label ?? at} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={column?.label ?? at} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}

function rowClass({ opensGroup, isOnScreen }: ChartRow): string | undefined {
  const classes = [opensGroup ? styles.opens : "", isOnScreen ? styles.onScreen : ""].join(" ").trim();
  return classes === "" ? undefined : classes;
}

function cellClass(column: ChartColumn | undefined): string | undefined {
  if (column?.isLong) return `${styles.text} ${styles.long}`;
  if (column?.isText) return styles.text;
  return column?.isTotal ? styles.total : undefined;
}

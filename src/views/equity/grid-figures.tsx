/** The table of the grid: letters and money, tinted by who leads, in a region of its own that scrolls. */
import { say } from "#text/say.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./grid.module.css";
import type { GridCell, GridHead, GridTable } from "./grid-table.ts";

/** The table; the wide layout has where it is level in a last column, the other in a last row. */
export function GridFigures({ table }: { readonly table: GridTable }) {
  const { heads, rows, level, levelIsRow } = table;
  const label = say("matters.grid.region", { across: table.across, down: table.down });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.region} aria-label={label} tabIndex={0}>
      <table className={levelIsRow ? `${styles.table} ${styles.turned}` : styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {table.down}
            </th>
            {heads.map((head) => (
              <th key={head.key} scope="col">
                <Head head={head} />
              </th>
            ))}
            {!levelIsRow && (
              <th scope="col" className={styles.level}>
                <b>{level.label}</b>
                <small>{level.note}</small>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }, row) => (
            <tr key={head.key}>
              <th scope="row">
                <Head head={levelIsRow ? { ...head, note: null } : head} />
              </th>
              {cells.map((cell) => (
                <Cell key={cell.key} cell={cell} />
              ))}
              {!levelIsRow && <td className={styles.level}>{level.values[row]}</td>}
            </tr>
          ))}
          {levelIsRow && (
            <tr>
              <th scope="row" className={styles.level}>
                {level.label}
              </th>
              {heads.map(({ key }, at) => (
                <td key={key} className={styles.level}>
                  {level.values[at]}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Head({ head }: { readonly head: GridHead }) {
  const note = head.isPresent ? say("matters.grid.yours") : head.note;
  return (
    <>
      <b>{head.label}</b>
      {note !== null && <small>{note}</small>}
    </>
  );
}

function Cell({ cell }: { readonly cell: GridCell }) {
  const { leader, amount, edgeLeft, edgeTop } = cell;
  const edges = `${edgeLeft ? styles.left : ""} ${edgeTop ? styles.top : ""}`.trim();
  if (leader === null) return <td className={`${styles.close} ${edges}`}>{say("matters.level")}</td>;
  return (
    <td
      className={edges === "" ? undefined : edges}
      style={{ background: `color-mix(in srgb, var(--${leader.key}) 10%, transparent)` }}
    >
      <b style={{ color: `var(--${leader.key})` }}>{leader.letter}</b>
      <VisuallyHidden> {say("matters.grid.leadsBy")} </VisuallyHidden>
      {amount}
    </td>
  );
}

/** The table of the offer and the packages; on a phone each label stands over its figures and the offer moves there. */
import { Fragment, type ReactNode } from "react";
import { say } from "#text/say.ts";
import { classNames } from "#ui/class-names.ts";
import type { PackageCell, PackageGroup, PackageRow } from "./package-rows.ts";
import styles from "./packages.module.css";
import { WorkedFigure } from "./worked/worked-figure.tsx";

/** A column's head; `action` stands at its foot. */
export type PackageHead = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly action: ReactNode;
};

/** `labelledBy` is the panel's title. */
export function PackagesTable(props: {
  readonly heads: readonly PackageHead[];
  readonly groups: readonly PackageGroup[];
  readonly labelledBy: string;
}) {
  const { heads, groups, labelledBy } = props;
  const packages = heads.length - 1;
  return (
    <table className={classNames(styles.table, styles[`of${packages}`])} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <td />
          {heads.map(({ id, name, note }) => (
            <th key={id} scope="col">
              <span className={styles.name}>{name}</span>
              <span className={styles.under}>{note}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody key={id}>
          {title !== null && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={heads.length + 1}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.id} row={row} heads={heads} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <td />
          {heads.map(({ id, action }) => (
            <td key={id}>{action}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ row, heads }: { readonly row: PackageRow; readonly heads: readonly PackageHead[] }) {
  const [offer] = row.cells;
  return (
    <tr className={row.isStrong ? styles.strong : undefined} data-row={row.id}>
      <th scope="row">
        <span className={styles.label}>{row.label}</span>
        {row.note !== undefined && <span className={styles.under}>{row.note}</span>}
        <span className={styles.offered}>{say("package.offered", { amount: offer?.text ?? "" })}</span>
      </th>
      {row.cells.map((cell, at) => (
        <td key={heads[at]?.id}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell }: { readonly cell: PackageCell }) {
  const { text, change, isGain, taken, topic } = cell;
  return (
    <Fragment>
      <span className={styles.figure}>
        <WorkedFigure topic={topic} text={text} />
      </span>
      {change !== undefined && (
        <span className={classNames(styles.under, isGain === true && styles.gain)}>{change}</span>
      )}
      {taken !== undefined && (
        <span className={styles.track} aria-hidden="true">
          <span
            className={classNames(styles.taken, taken > 1 && styles.beyond)}
            style={{ inlineSize: `${Math.min(1, taken) * 100}%` }}
          />
        </span>
      )}
    </Fragment>
  );
}

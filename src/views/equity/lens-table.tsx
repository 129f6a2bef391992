/** The small table under a lens: the grant, its part of the headline, and all of the offer against the other. */
import type { ReactNode } from "react";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { classNames } from "#ui/class-names.ts";
import type { LensColumn } from "./lens-series.ts";
import styles from "./lenses.module.css";

/** One column with its head; `isChosen` is the figure that the lens comes to. */
export type LensTableColumn = LensColumn & {
  readonly id: string;
  readonly head: ReactNode;
  readonly isChosen: boolean;
  /** The grant's figure as it is shown, such as a button that opens its working. */
  readonly figure?: ReactNode;
};

/** The table; `self` and `other` are letters. */
export function LensTable(props: {
  readonly head: ReactNode;
  readonly columns: readonly LensTableColumn[];
  readonly currency: string;
  readonly self: string;
  readonly other: string | null;
}) {
  const { head, columns, currency, self, other } = props;
  const cell = ({ isChosen }: LensTableColumn) => (isChosen ? styles.chosen : undefined);
  return (
    <table className={styles.sum}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={cell(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say("lens.grant")}</th>
          {columns.map((column) => (
            <td key={column.id} className={cell(column)}>
              {column.figure ?? showMoney(column.grant, currency)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{say("lens.ofHeadline")}</th>
          {columns.map(({ id, ofHeadline }) => (
            <td key={id}>{ofHeadline === null ? say("chart.none") : showPercent(ofHeadline, { most: 0 })}</td>
          ))}
        </tr>
        <tr className={styles.all}>
          <th scope="row">{say("lens.inAll", { offer: self })}</th>
          {columns.map((column) => (
            <td key={column.id}>
              {showMoney(column.total, currency)}
              <Against column={column} currency={currency} other={other} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** How far ahead or behind, with its sign; nobody is named within 2 %. */
function Against(props: {
  readonly column: LensColumn;
  readonly currency: string;
  readonly other: string | null;
}) {
  const { column, currency, other } = props;
  if (other === null || column.other === null) return null;
  if (column.standing === "close") return <span className={styles.delta}>{say("lens.tooClose")}</span>;
  return (
    <span className={classNames(styles.delta, column.standing === "self" ? styles.gain : styles.loss)}>
      {showMoneyChange(column.total - column.other, currency)}{" "}
      <span className={styles.on}>{say("lens.on", { offer: other })}</span>
    </span>
  );
}

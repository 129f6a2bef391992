/**
 * The sheet's rows of terms: one pay element a row, one offer a cell, edited in place.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Offer } from "#domain/offer.ts";
import type { DocumentedTerm } from "#engine/working/term-basis.ts";
import { say } from "#text/say.ts";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { classNames } from "#ui/class-names.ts";
import { Term } from "#ui/term.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import { AssumedMark } from "./assumed-mark.tsx";
import { BaseSalaryCell, BonusCell, RaiseCell, RelocationCell, SignOnCell } from "./cash-cells.tsx";
import { ElementWorth } from "./element-worth.tsx";
import { GrantCell, ValuationCell } from "./equity-cells.tsx";
import { PanelCell } from "./panel-cell.tsx";
import styles from "./sheet.module.css";
import type { TermGroup, TermRow } from "./term-row.ts";

/** The one-line explanation behind each row's name. */
const TERM_OF: Readonly<Record<TermRow, TermName>> = {
  baseSalary: "baseSalary",
  annualRaise: "raise",
  targetBonus: "targetBonus",
  signOnBonus: "signOnBonus",
  relocation: "relocation",
  benefits: "benefits",
  costs: "costs",
  locationAdjustment: "locationAdjustment",
  grants: "grant",
  strike: "strike",
  vesting: "vesting",
  valuation: "postMoneyValuation",
  preference: "liquidationPreference",
};

type TermRowsProps = {
  readonly group: TermGroup;
  readonly rows: readonly TermRow[];
  readonly columns: readonly ChartOffer[];
};

/** The heading of a group and its rows. */
export function TermRows({ group, rows, columns }: TermRowsProps) {
  const { workspace } = useOffers();
  return (
    <>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columns.length + 1} className={styles.rowHead}>
          {say(`compare.group.${group}`)}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row} id={`row-${row}`}>
          <th scope="row" className={styles.rowHead}>
            <Term explanation={sayTerm(TERM_OF[row]).explanation}>{say(`compare.row.${row}`)}</Term>
          </th>
          {columns.map((mark) => {
            const index = workspace.offers.findIndex(({ id }) => id === mark.id);
            const offer = workspace.offers[index];
            return (
              <td key={mark.id} className={classNames(styles.cell, "figures")}>
                {offer !== undefined && <Cell row={row} offer={offer} index={index} mark={mark} />}
                {offer !== undefined && <ElementWorth row={row} offer={offer} />}
                {offer !== undefined && isDocumented(row) && (
                  <AssumedMark term={row} offer={offer} index={index} />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </>
  );
}

const DOCUMENTED: ReadonlySet<TermRow> = new Set<DocumentedTerm>([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "grants",
  "vesting",
  "valuation",
]);

/** Whether documents can state the term of `row`. */
function isDocumented(row: TermRow): row is DocumentedTerm {
  return DOCUMENTED.has(row);
}

/** What a cell of any row is given. */
export type CellProps = {
  readonly offer: Offer;
  /** The offer's place in the workspace. */
  readonly index: number;
  readonly mark: ChartOffer;
};

function Cell({ row, ...cell }: CellProps & { readonly row: TermRow }) {
  switch (row) {
    case "baseSalary":
      return <BaseSalaryCell {...cell} />;
    case "annualRaise":
      return <RaiseCell {...cell} />;
    case "targetBonus":
      return <BonusCell {...cell} />;
    case "signOnBonus":
      return <SignOnCell {...cell} />;
    case "relocation":
      return <RelocationCell {...cell} />;
    case "benefits":
    case "costs":
    case "locationAdjustment":
      return <PanelCell {...cell} row={row} panel="cash" />;
    case "grants":
      return <GrantCell {...cell} />;
    case "strike":
    case "vesting":
      return <PanelCell {...cell} row={row} panel="grants" />;
    case "valuation":
      return <ValuationCell {...cell} />;
    case "preference":
      return <PanelCell {...cell} row={row} panel="company" />;
  }
}

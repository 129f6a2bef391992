/**
 * A cell whose term has several parts: it says them at rest and opens the panel that edits them.
 */
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import styles from "./sheet.module.css";
import { termCell } from "./term-cells.ts";
import type { TermRow } from "./term-row.ts";
import type { CellProps } from "./term-rows.tsx";

type PanelCellProps = CellProps & {
  readonly row: TermRow;
  readonly panel: "cash" | "grants" | "company";
};

/** The term of `row` in one offer, as a button. */
export function PanelCell({ row, panel, offer, mark }: PanelCellProps) {
  const { open } = usePanel();
  const { value, note } = termCell(row, offer);
  const shown = value ?? say("sheet.notStated");
  return (
    <>
      <Button
        kind="text"
        aria-label={say("compare.edit", {
          term: say(`compare.row.${row}`),
          offer: mark.letter,
          value: shown,
        })}
        onClick={() => open({ kind: panel, offerId: offer.id, at: row })}
      >
        {value ?? <span className={styles.gap}>{shown}</span>}
      </Button>
      {note !== null && <span className={styles.sub}>{note}</span>}
    </>
  );
}

/** The note under a cell that opens the panel with the rest of the term. */
export function NoteButton({
  note,
  panel,
  offerId,
  at,
  label,
}: {
  readonly note: string;
  readonly panel: "cash" | "grants" | "company";
  readonly offerId: string;
  /** The row whose place in the panel is shown first. */
  readonly at?: TermRow;
  readonly label: string;
}) {
  const { open } = usePanel();
  return (
    <span className={styles.sub}>
      <Button
        kind="text"
        aria-label={label}
        onClick={() => open({ kind: panel, offerId, ...(at === undefined ? {} : { at }) })}
      >
        {note}
      </Button>
    </span>
  );
}

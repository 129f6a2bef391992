/**
 * The sheet: offers in columns, totals and terms in rows, edited where they stand.
 */
import { useState } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Horizon } from "#engine/comparison.ts";
import { chooseDifferencesOnly, chooseHorizon, showOffer } from "#state/actions/choices.ts";
import { isFull, setBaseline } from "#state/actions/offers.ts";
import { say, sayCount } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Chip } from "#ui/chip.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Term } from "#ui/term.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import styles from "./sheet.module.css";
import { SheetHead } from "./sheet-head.tsx";
import { visibleRows } from "./term-row.ts";
import { TermRows } from "./term-rows.tsx";
import { TotalsRows } from "./totals-rows.tsx";
import type { Columns } from "./use-columns.ts";

type SheetPanelProps = { readonly sheetColumns: Columns; readonly onAddOffer: () => void };

/** The controls above the sheet, and the sheet. */
export function SheetPanel({ sheetColumns, onAddOffer }: SheetPanelProps) {
  const { workspace, marks, hidden, differencesOnly } = useOffers();
  const { columns, waiting, swap } = sheetColumns;
  const [isAllTerms, setAllTerms] = useState(false);
  const offers = workspace.offers.filter((offer) => columns.some(({ id }) => id === offer.id));
  const choice = { allTerms: isAllTerms, differencesOnly: differencesOnly && offers.length > 1 };
  const cash = visibleRows("cash", offers, choice);
  const equity = visibleRows("equity", offers, choice);
  return (
    <section aria-label={say("compare.title")}>
      <SheetBar onAddOffer={onAddOffer} />
      <Waiting waiting={waiting} hidden={hidden} onSwap={swap} />
      <table className={styles.sheet} style={{ maxWidth: widest(columns.length) }}>
        <caption>
          <VisuallyHidden>{say("compare.sheetCaption", { currency: workspace.currency })}</VisuallyHidden>
        </caption>
        <SheetHead
          columns={columns}
          all={marks}
          isSwappable={waiting.length > 0}
          onSwap={(column, id) => swap(id, column)}
        />
        <tbody>
          <TotalsRows columns={columns} />
        </tbody>
        <tbody>
          <TermRows group="cash" rows={cash.rows} columns={columns} />
        </tbody>
        <tbody>
          <TermRows group="equity" rows={equity.rows} columns={columns} />
        </tbody>
      </table>
      <LeftOut
        equal={cash.equal + equity.equal}
        unused={cash.unused + equity.unused}
        isAllTerms={isAllTerms}
        onAllTerms={setAllTerms}
      />
    </section>
  );
}

/** A few columns do not run to the far side of the page: a figure stays near the name of its row. */
function widest(columns: number): number {
  return 216 + columns * 320;
}

function SheetBar({ onAddOffer }: { readonly onAddOffer: () => void }) {
  const { workspace, marks, horizon, years, differencesOnly } = useOffers();
  const { open } = usePanel();
  const horizons: readonly { value: Horizon; label: string }[] = [
    { value: "year1", label: say("compare.horizon.firstYear") },
    { value: "averageYear", label: say("compare.horizon.averageYear") },
    { value: "horizon", label: sayCount("compare.horizon.whole", years) },
  ];
  const baselines = marks.map(({ id, letter, name }) => ({
    value: id,
    label: say("compare.offerNamed", { letter, company: name }),
  }));
  return (
    <div className={styles.bar} data-print="none">
      <SegmentedControl
        label={say("compare.horizon")}
        options={horizons}
        value={horizon}
        onChange={chooseHorizon}
      />
      {marks.length > 1 && (
        <>
          <span className={styles.against}>
            <Term explanation={sayTerm("baseline").explanation}>{say("page.comparedWith")}</Term>
            <SelectField
              look="inline"
              label={say("page.comparedWith")}
              options={baselines}
              value={workspace.baselineOfferId ?? ""}
              onChange={setBaseline}
            />
          </span>
          <Checkbox
            label={say("compare.differencesOnly")}
            checked={differencesOnly}
            onChange={chooseDifferencesOnly}
          />
        </>
      )}
      <span className={styles.barEnd}>
        <Button kind="text" onClick={() => open({ kind: "assumptions" })}>
          {say("compare.assumptions")}
        </Button>
        {isFull(workspace) && <span className={styles.full}>{say("sheet.full")}</span>}
        <Button kind="text" onClick={onAddOffer} disabled={isFull(workspace)}>
          {say("compare.addOffer")}
        </Button>
      </span>
    </div>
  );
}

type WaitingProps = {
  readonly waiting: readonly ChartOffer[];
  readonly hidden: readonly ChartOffer[];
  readonly onSwap: (offerId: string) => void;
};

/** The offers that have no column: those the width does not take, and those that were hidden. */
function Waiting({ waiting, hidden, onSwap }: WaitingProps) {
  if (waiting.length + hidden.length === 0) return null;
  return (
    <div className={styles.also} data-print="none">
      {waiting.length > 0 && <span>{say("page.alsoHere")}</span>}
      {waiting.map((mark) => (
        <Button kind="text" key={mark.id} onClick={() => onSwap(mark.id)}>
          <Chip offerKey={mark.key} letter={mark.letter} /> {mark.name}
        </Button>
      ))}
      {hidden.length > 0 && <span>{sayCount("compare.hiddenOffers", hidden.length)}</span>}
      {hidden.map((mark) => (
        <Button kind="text" key={mark.id} onClick={() => showOffer(mark.id)}>
          {say("compare.restore", {
            offer: say("compare.offerNamed", { letter: mark.letter, company: mark.name }),
          })}
        </Button>
      ))}
    </div>
  );
}

type LeftOutProps = {
  readonly equal: number;
  readonly unused: number;
  readonly isAllTerms: boolean;
  readonly onAllTerms: (isAll: boolean) => void;
};

/** What the sheet leaves out, and how to have it back. */
function LeftOut({ equal, unused, isAllTerms, onAllTerms }: LeftOutProps) {
  return (
    <p className={styles.rest} data-print="none">
      {equal > 0 && (
        <span>
          {sayCount("compare.equalRows", equal)}{" "}
          <Button kind="text" onClick={() => chooseDifferencesOnly(false)}>
            {say("compare.showThem")}
          </Button>
        </span>
      )}
      {unused > 0 && (
        <Button kind="text" onClick={() => onAllTerms(true)}>
          {sayCount("compare.unusedRows", unused)}
        </Button>
      )}
      {isAllTerms && (
        <Button kind="text" onClick={() => onAllTerms(false)}>
          {say("page.fewerTerms")}
        </Button>
      )}
    </p>
  );
}

/**
 * The cash cells of the sheet: base, raise, bonus, sign-on and relocation, each a field in place.
 */
import type { Offer, TargetBonus } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { readTargetBonus } from "#format/read-target-bonus.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { readingOf } from "#ui/reading-of.ts";
import { useEdit } from "#views/panels/use-edit.ts";
import { slipIn, slipInBonus } from "#views/parts/slip.ts";
import { bonusText, isNone } from "#views/parts/stated-text.ts";
import { NoteButton, PanelCell } from "./panel-cell.tsx";
import { termCell } from "./term-cells.ts";
import type { TermRow } from "./term-row.ts";
import type { CellProps } from "./term-rows.tsx";

/** Base salary a year. */
export function BaseSalaryCell({ offer, index, mark }: CellProps) {
  const edit = useEdit<Stated>(["offers", index, "baseSalary"]);
  return (
    <MoneyField
      variant="cell"
      label={cellLabel("baseSalary", mark.letter)}
      shown={termCell("baseSalary", offer).value ?? ""}
      value={offer.baseSalary}
      currency={offer.currency}
      question={slipIn("baseSalary", offer.currency)}
      note={slipIn("baseSalary", offer.currency)(offer.baseSalary)}
      {...edit}
    />
  );
}

/** The raise of each later year. */
export function RaiseCell({ offer, index, mark }: CellProps) {
  const edit = useEdit<Stated>(["offers", index, "annualRaiseRate"]);
  return (
    <PercentField
      variant="cell"
      label={cellLabel("annualRaise", mark.letter)}
      value={offer.annualRaiseRate}
      least="-0.5"
      most="1"
      isPoint
      isRequired
      {...edit}
    />
  );
}

/** Target bonus, in money or as a rate of base. */
export function BonusCell({ offer, index, mark }: CellProps) {
  const edit = useEdit<TargetBonus>(["offers", index, "targetBonus"]);
  const words = useFieldWords();
  const { note } = termCell("targetBonus", offer);
  return (
    <>
      <DraftField<TargetBonus>
        variant="cell"
        label={cellLabel("targetBonus", mark.letter)}
        shown={bonusText(offer) ?? ""}
        isNotStated={offer.targetBonus === null}
        note={slipInBonus(offer.currency)(offer.targetBonus)}
        read={(text) =>
          readingOf(readTargetBonus(text, { currency: offer.currency }), words, slipInBonus(offer.currency))
        }
        {...edit}
      />
      {note !== null && offer.targetBonus !== null && (
        <NoteButton
          note={note}
          panel="cash"
          at="targetBonus"
          offerId={offer.id}
          label={more("targetBonus", mark.letter)}
        />
      )}
    </>
  );
}

/** Sign-on bonus: one amount in place, several instalments in the panel. */
export function SignOnCell(cell: CellProps) {
  const { offer, index, mark } = cell;
  const edit = useEdit<Offer["signOnBonus"]>(["offers", index, "signOnBonus"]);
  const { signOnBonus } = offer;
  if (signOnBonus !== null && signOnBonus.installments.length > 1) {
    return <PanelCell {...cell} row="signOnBonus" panel="cash" />;
  }
  const [only] = signOnBonus?.installments ?? [];
  const { note } = termCell("signOnBonus", offer);
  const whole = (amount: Stated): Offer["signOnBonus"] => {
    if (amount === null) return null;
    const clawback = signOnBonus?.clawback ?? null;
    return isNone(amount)
      ? { installments: [], clawback }
      : { installments: [{ month: only?.month ?? 1, amount }], clawback };
  };
  return (
    <>
      <MoneyField
        variant="cell"
        isOnce
        label={cellLabel("signOnBonus", mark.letter)}
        shown={termCell("signOnBonus", offer).value ?? ""}
        value={signOnBonus === null ? null : (only?.amount ?? "0")}
        currency={offer.currency}
        question={slipIn("signOnBonus", offer.currency)}
        note={slipIn("signOnBonus", offer.currency)(only?.amount ?? null)}
        onDraft={(amount) => edit.onDraft(whole(amount))}
        onCommit={(amount) => edit.onCommit(whole(amount))}
        onRevert={edit.onRevert}
      />
      {signOnBonus !== null && only !== undefined && (
        <NoteButton
          note={note ?? say("page.noRepaymentStated")}
          panel="cash"
          at="signOnBonus"
          offerId={offer.id}
          label={more("signOnBonus", mark.letter)}
        />
      )}
    </>
  );
}

/** Relocation, paid once. */
export function RelocationCell({ offer, index, mark }: CellProps) {
  const edit = useEdit<Offer["relocation"]>(["offers", index, "relocation"]);
  const { note } = termCell("relocation", offer);
  const whole = (amount: Stated): Offer["relocation"] =>
    amount === null ? null : { amount, clawback: offer.relocation?.clawback ?? null };
  return (
    <>
      <MoneyField
        variant="cell"
        isOnce
        label={cellLabel("relocation", mark.letter)}
        shown={termCell("relocation", offer).value ?? ""}
        value={offer.relocation?.amount ?? null}
        currency={offer.currency}
        question={slipIn("relocation", offer.currency)}
        note={slipIn("relocation", offer.currency)(offer.relocation?.amount ?? null)}
        onDraft={(amount) => edit.onDraft(whole(amount))}
        onCommit={(amount) => edit.onCommit(whole(amount))}
        onRevert={edit.onRevert}
      />
      {note !== null && offer.relocation !== null && (
        <NoteButton
          note={note}
          panel="cash"
          at="relocation"
          offerId={offer.id}
          label={more("relocation", mark.letter)}
        />
      )}
    </>
  );
}

/** The accessible name of a cell: its row and its offer. */
export function cellLabel(row: TermRow, letter: string): string {
  return say("page.cell", { term: say(`compare.row.${row}`), letter });
}

function more(row: TermRow, letter: string): string {
  return say("page.moreAbout", { term: say(`compare.row.${row}`), letter });
}

/**
 * Sign-on by instalment, relocation, and what each has to be paid back on leaving early.
 */
import { useState } from "react";
import type { Clawback } from "#domain/offer.ts";
import { readMonths } from "#format/read-months.ts";
import { showDuration } from "#format/show-duration.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { MonthsField } from "#ui/months-field.tsx";
import { readingOf } from "#ui/reading-of.ts";
import { SelectField } from "#ui/select-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";

/** The instalments of a sign-on and its repayment. */
export function SignOnSection({ offer, path }: SectionProps) {
  const at = [...path, "signOnBonus"];
  const signOn = offer.signOnBonus;
  const installments = signOn?.installments ?? [];
  const setInstallments = (next: typeof installments) =>
    setAt(at, { installments: next, clawback: signOn?.clawback ?? null });
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("field.signOnBonus")}</h3>
      {signOn === null && <p className={styles.note}>{say("panel.signOnNotStated")}</p>}
      {installments.map((installment, index) => (
        // Instalments have no identity of their own: their place is what the file keeps.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the key
        <div key={index} className={styles.line}>
          <MoneyField
            label={say("field.installment", { number: String(index + 1) })}
            isOnce
            value={installment.amount}
            currency={offer.currency}
            onCommit={(amount) => setAt([...at, "installments", index, "amount"], amount)}
          />
          <MonthsField
            label={say("field.month")}
            value={installment.month}
            shown={say("panel.inMonth", { month: String(installment.month) })}
            least={1}
            most={180}
            onCommit={(month) => setAt([...at, "installments", index, "month"], month)}
          />
          <Button
            kind="quiet"
            aria-label={say("panel.removeInstallment", { number: String(index + 1) })}
            onClick={() => setInstallments(installments.filter((_, each) => each !== index))}
          >
            {say("panel.remove")}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button
          onClick={() => {
            const month = (installments.at(-1)?.month ?? 0) + 1;
            setInstallments([...installments, { month, amount: null }]);
          }}
        >
          {say("panel.addInstallment")}
        </Button>
      </div>
      {signOn !== null && installments.length > 0 && (
        <ClawbackFields clawback={signOn.clawback} path={[...at, "clawback"]} />
      )}
    </section>
  );
}

/** What of a relocation has to be paid back. */
export function RelocationSection({ offer, path }: SectionProps) {
  const { relocation } = offer;
  if (relocation === null) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("field.relocation")}</h3>
      <ClawbackFields clawback={relocation.clawback} path={[...path, "relocation", "clawback"]} />
    </section>
  );
}

const CLAWBACK_CHOICES = ["no", "monthly", "none"] as const;
const CLAWBACK_MONTHS = { least: 1, most: 120 };

/** What is repaid; a repayment counts once it is typed how long it lasts. */
function ClawbackFields({ clawback, path }: { readonly clawback: Clawback; readonly path: Path }) {
  const words = useFieldWords();
  const [asked, setAsked] = useState<NonNullable<Clawback>["proration"] | null>(null);
  const proration = clawback?.proration ?? asked;
  return (
    <div className={styles.pair}>
      <SelectField
        label={say("field.clawback")}
        note={<TermHint term="clawback" />}
        value={proration ?? "no"}
        options={CLAWBACK_CHOICES.map((value) => ({
          value,
          label: value === "no" ? say("page.nothingRepaid") : say(`field.proration.${value}`),
        }))}
        onChange={(value) => {
          setAsked(value === "no" ? null : value);
          if (value === "no") setAt(path, null);
          else if (clawback !== null) setAt([...path, "proration"], value);
        }}
      />
      {proration !== null && (
        <DraftField<number>
          label={say("field.clawbackMonths")}
          note={<TermHint term="proration" />}
          inputMode="text"
          isNotStated={clawback === null}
          shown={clawback === null ? "" : showDuration(clawback.periodMonths)}
          read={(text) => readingOf(readMonths(text, CLAWBACK_MONTHS), words)}
          onCommit={(periodMonths) => setAt(path, { periodMonths, proration })}
        />
      )}
    </div>
  );
}

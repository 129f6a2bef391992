/**
 * Sign-on by instalment, relocation, and what each has to be paid back on leaving early.
 */
import type { Clawback } from "#domain/offer.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { MonthsField } from "#ui/months-field.tsx";
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

function ClawbackFields({ clawback, path }: { readonly clawback: Clawback; readonly path: Path }) {
  const choice = clawback?.proration ?? "no";
  return (
    <div className={styles.pair}>
      <SelectField
        label={say("field.clawback")}
        note={<TermHint term="clawback" />}
        value={choice}
        options={CLAWBACK_CHOICES.map((value) => ({
          value,
          label: value === "no" ? say("page.nothingRepaid") : say(`field.proration.${value}`),
        }))}
        onChange={(value) =>
          setAt(
            path,
            value === "no" ? null : { periodMonths: clawback?.periodMonths ?? 12, proration: value },
          )
        }
      />
      {clawback !== null && (
        <MonthsField
          label={say("field.clawbackMonths")}
          note={<TermHint term="proration" />}
          value={clawback.periodMonths}
          least={1}
          most={120}
          onCommit={(months) => setAt([...path, "periodMonths"], months)}
        />
      )}
    </div>
  );
}

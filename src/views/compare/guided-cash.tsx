/**
 * Guided entry, second part: base, bonus, sign-on and what has to be paid back.
 */
import type { Offer, TargetBonus } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { readTargetBonus } from "#format/read-target-bonus.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { readingOf } from "#ui/reading-of.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TermHint } from "#views/panels/term-hint.tsx";
import { slipIn, slipInBonus } from "#views/parts/slip.ts";
import { bonusText, isNone } from "#views/parts/stated-text.ts";
import type { GuidedProps } from "./guided-entry.tsx";
import { GuidedSection } from "./guided-section.tsx";

const REPAID = ["no", "monthly", "none"] as const;

/** Base, bonus, sign-on, repayment and relocation. */
export function GuidedCash({ offer, onChange }: GuidedProps) {
  const words = useFieldWords();
  const { currency, signOnBonus } = offer;
  const setBase = (baseSalary: Stated) => onChange({ baseSalary });
  const setBonus = (targetBonus: TargetBonus) => onChange({ targetBonus });
  const setSignOn = (amount: Stated) => onChange({ signOnBonus: signOnOf(amount, signOnBonus) });
  const setRelocation = (amount: Stated) =>
    onChange({ relocation: amount === null ? null : { amount, clawback: null } });
  return (
    <GuidedSection title={say("guide.cash")} note={say("guide.cash.note")}>
      <MoneyField
        dontKnow
        isOpen
        label={say("field.baseSalaryAYear")}
        value={offer.baseSalary}
        currency={currency}
        question={slipIn("baseSalary", currency)}
        onDraft={setBase}
        onCommit={setBase}
      />
      <DraftField<TargetBonus>
        dontKnow
        isOpen
        label={say("field.targetBonus")}
        shown={bonusText(offer) ?? ""}
        isNotStated={offer.targetBonus === null}
        read={(text) => readingOf(readTargetBonus(text, { currency }), words, slipInBonus(currency))}
        onDraft={setBonus}
        onCommit={setBonus}
      />
      <MoneyField
        dontKnow
        isOpen
        isOnce
        label={say("field.signOnBonus")}
        value={signOnBonus === null ? null : (signOnBonus.installments[0]?.amount ?? "0")}
        currency={currency}
        question={slipIn("signOnBonus", currency)}
        onDraft={setSignOn}
        onCommit={setSignOn}
      />
      <SelectField
        label={say("field.clawback")}
        note={<TermHint term="clawback" />}
        value={signOnBonus?.clawback?.proration ?? "no"}
        options={REPAID.map((value) => ({
          value,
          label: value === "no" ? say("page.nothingRepaid") : say(`panel.repaidIn12.${value}`),
        }))}
        onChange={(value) =>
          onChange({
            signOnBonus: {
              installments: signOnBonus?.installments ?? [],
              clawback: value === "no" ? null : { periodMonths: 12, proration: value },
            },
          })
        }
      />
      <MoneyField
        dontKnow
        isOpen
        isOnce
        label={say("field.relocation")}
        value={offer.relocation?.amount ?? null}
        currency={currency}
        question={slipIn("relocation", currency)}
        onDraft={setRelocation}
        onCommit={setRelocation}
      />
    </GuidedSection>
  );
}

function signOnOf(amount: Stated, before: Offer["signOnBonus"]): Offer["signOnBonus"] {
  if (amount === null) return null;
  const clawback = before?.clawback ?? null;
  return { installments: isNone(amount) ? [] : [{ month: 1, amount }], clawback };
}

/**
 * Base salary and target bonus: on the sheet they are edited in place, on other pages here.
 */
import type { TargetBonus } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { readTargetBonus } from "#format/read-target-bonus.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { readingOf } from "#ui/reading-of.ts";
import { bonusText } from "#views/parts/stated-text.ts";
import type { SectionProps } from "./cash-panel.tsx";
import styles from "./panel.module.css";
import { PanelPlace } from "./panel-place.tsx";
import { useEdit } from "./use-edit.ts";

/** The two fields, each a place of its own. */
export function PaySection({ offer, path }: SectionProps) {
  const base = useEdit<Stated>([...path, "baseSalary"]);
  const bonus = useEdit<TargetBonus>([...path, "targetBonus"]);
  const words = useFieldWords();
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <PanelPlace name="baseSalary" className={styles.inPlace}>
        <MoneyField
          label={say("field.baseSalaryAYear")}
          value={offer.baseSalary}
          currency={offer.currency}
          {...base}
        />
      </PanelPlace>
      <PanelPlace name="targetBonusAmount" className={styles.inPlace}>
        <DraftField<TargetBonus>
          label={say("field.targetBonus")}
          shown={bonusText(offer) ?? ""}
          isNotStated={offer.targetBonus === null}
          read={(text) => readingOf(readTargetBonus(text, { currency: offer.currency }), words)}
          {...bonus}
        />
      </PanelPlace>
    </section>
  );
}

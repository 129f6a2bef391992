/**
 * Benefits by the year and costs of taking the offer: lists of named amounts, each of which may be unknown.
 */
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";

/** Benefits, each as good as cash or not. */
export function BenefitsSection({ offer, path }: SectionProps) {
  const at = [...path, "benefits"];
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("field.benefits")}</h3>
      {offer.benefits.map((benefit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: benefits are known by their place
        <div key={index} className={styles.group}>
          <div className={styles.line}>
            <TextField
              label={say("field.label")}
              value={benefit.label}
              onCommit={(label) => setAt([...at, index, "label"], label)}
            />
            <MoneyField
              label={say("field.amountAYear")}
              value={benefit.annualAmount}
              currency={offer.currency}
              onCommit={(amount) => setAt([...at, index, "annualAmount"], amount)}
            />
            <Button
              kind="quiet"
              aria-label={say("panel.removeNamed", { name: benefit.label })}
              onClick={() =>
                setAt(
                  at,
                  offer.benefits.filter((_, each) => each !== index),
                )
              }
            >
              {say("panel.remove")}
            </Button>
          </div>
          <div className={styles.actions}>
            <Checkbox
              label={say("field.cashLike")}
              checked={benefit.cashLike}
              onChange={(cashLike) => setAt([...at, index, "cashLike"], cashLike)}
            />
            <TermHint term="cashLikeBenefits" />
          </div>
        </div>
      ))}
      <div className={styles.actions}>
        <Button
          onClick={() =>
            setAt(at, [
              ...offer.benefits,
              { label: say("panel.newBenefit"), annualAmount: null, cashLike: false },
            ])
          }
        >
          {say("panel.addBenefit")}
        </Button>
      </div>
    </section>
  );
}

/** What taking the offer costs once. */
export function CostsSection({ offer, path }: SectionProps) {
  const at = [...path, "costs"];
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("field.costs")}</h3>
      <p className={styles.note}>{say("panel.costsNote")}</p>
      {offer.costs.map((cost, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: costs are known by their place
        <div key={index} className={styles.line}>
          <TextField
            label={say("field.label")}
            value={cost.label}
            onCommit={(label) => setAt([...at, index, "label"], label)}
          />
          <MoneyField
            label={say("field.amount")}
            isOnce
            value={cost.amount}
            currency={offer.currency}
            onCommit={(amount) => setAt([...at, index, "amount"], amount)}
          />
          <Button
            kind="quiet"
            aria-label={say("panel.removeNamed", { name: cost.label })}
            onClick={() =>
              setAt(
                at,
                offer.costs.filter((_, each) => each !== index),
              )
            }
          >
            {say("panel.remove")}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button onClick={() => setAt(at, [...offer.costs, { label: say("panel.newCost"), amount: null }])}>
          {say("panel.addCost")}
        </Button>
      </div>
    </section>
  );
}

/**
 * The valuation that a grant of money was stated at: today's, unless the letter names another one.
 */
import { useState } from "react";
import type { GrantSize } from "#domain/grant.ts";
import type { Stated } from "#domain/stated.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";

type MoneySize = Extract<GrantSize, { kind: "value" }>;

type AtValuationFieldProps = {
  readonly size: MoneySize;
  readonly currency: string;
  readonly onChange: (size: MoneySize) => void;
};

/** The choice, and the field where it is another; nothing is kept before a figure, or "?", is typed. */
export function AtValuationField({ size, currency, onChange }: AtValuationFieldProps) {
  const [isAsking, setAsking] = useState(false);
  const isToday = size.atValuation === undefined && !isAsking;
  return (
    <div className={styles.wide}>
      <Checkbox
        label={say("panel.atTodaysValuation")}
        checked={isToday}
        onChange={(today) => {
          setAsking(!today);
          if (today) onChange({ kind: "value", amount: size.amount });
        }}
      />
      {!isToday && (
        <MoneyField
          isValuation
          label={say("field.atValuation")}
          note={<TermHint term="postMoneyValuation" />}
          value={size.atValuation ?? null}
          currency={currency}
          onCommit={(atValuation: Stated) => onChange({ ...size, atValuation })}
        />
      )}
    </div>
  );
}

/** A field for money: takes "180k", "$180,000", "270k-320k" and "?", and says what it understood. */
import { readMoney } from "#format/read-money.ts";
import { showMoney } from "#format/show-money.ts";
import { StatedField, type StatedFieldProps } from "./stated-field.tsx";

type MoneyFieldProps = StatedFieldProps & {
  /** ISO code; an amount in another currency is refused. */
  readonly currency: string;
  /** A price of a share: three decimals are decimals. */
  readonly isPrice?: boolean | undefined;
  /** What a whole company is worth. */
  readonly isValuation?: boolean | undefined;
  /** Paid once: "a year" is refused. */
  readonly isOnce?: boolean | undefined;
  /** Takes one figure only. */
  readonly isPoint?: boolean | undefined;
  /** Has to be a figure: not known is refused. */
  readonly isRequired?: boolean | undefined;
};

/** The field for `value` in `currency`. */
export function MoneyField({
  currency,
  isPrice,
  isValuation,
  isOnce,
  isPoint,
  isRequired,
  ...rest
}: MoneyFieldProps) {
  return (
    <StatedField
      {...rest}
      read={(text) =>
        readMoney(text, {
          currency,
          ...(isPrice ? { price: true } : {}),
          ...(isValuation ? { valuation: true } : {}),
          ...(isOnce ? { once: true } : {}),
          ...(isPoint ? { range: false } : {}),
          ...(isRequired ? { notKnown: false } : {}),
        })
      }
      show={(end) => showMoney(end, currency, { form: "exact" })}
    />
  );
}

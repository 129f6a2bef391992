/** A field for a number of shares: takes "40,000", "40k" and ranges. */
import { readShares } from "#format/read-shares.ts";
import { showCount } from "#format/show-count.ts";
import { StatedField, type StatedFieldProps } from "./stated-field.tsx";

type ShareFieldProps = StatedFieldProps & {
  /** Takes one figure only. */
  readonly isPoint?: boolean | undefined;
  /** Has to be a figure: not known is refused. */
  readonly isRequired?: boolean | undefined;
};

/** The field for a number of shares. */
export function ShareField({ isPoint, isRequired, ...rest }: ShareFieldProps) {
  return (
    <StatedField
      {...rest}
      read={(text) =>
        readShares(text, {
          ...(isPoint ? { range: false } : {}),
          ...(isRequired ? { notKnown: false } : {}),
        })
      }
      show={(end) => showCount(end)}
    />
  );
}

/** A field for a rate: takes "15%", "12.5" and ranges; the value is the fraction. */
import { readRate } from "#format/read-percent.ts";
import { showPercentExact } from "#format/show-percent.ts";
import { StatedField, type StatedFieldProps } from "./stated-field.tsx";

type PercentFieldProps = StatedFieldProps & {
  /** The bounds of the fraction, both included. */
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  /** Takes one figure only. */
  readonly isPoint?: boolean | undefined;
  /** Has to be a figure: not known is refused. */
  readonly isRequired?: boolean | undefined;
};

/** The field for a fraction, in percent. */
export function PercentField({ least, most, isPoint, isRequired, ...rest }: PercentFieldProps) {
  return (
    <StatedField
      {...rest}
      read={(text) =>
        readRate(text, {
          ...(least === undefined ? {} : { least }),
          ...(most === undefined ? {} : { most }),
          ...(isPoint ? { range: false } : {}),
          ...(isRequired ? { notKnown: false } : {}),
        })
      }
      show={(end) => showPercentExact(end)}
    />
  );
}

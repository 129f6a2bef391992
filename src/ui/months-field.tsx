/** A field for a length of time: takes "48", "4 years" and "18 months"; the value is whole months. */
import { readMonths } from "#format/read-months.ts";
import { showDuration } from "#format/show-duration.ts";
import { DraftField, type FieldLook } from "./draft-field.tsx";
import { useFieldWords } from "./field-words.tsx";
import { readingOf } from "./reading-of.ts";

type MonthsFieldProps = FieldLook & {
  readonly value: number;
  /** The bounds in months, both included. */
  readonly least: number;
  readonly most: number;
  readonly onDraft?: ((months: number) => void) | undefined;
  readonly onCommit: (months: number) => void;
  readonly onRevert?: (() => void) | undefined;
  /** How it reads at rest, where that is not the duration: "month 1", "no cliff". */
  readonly shown?: string | undefined;
};

/** The field for a number of months. */
export function MonthsField({ value, least, most, shown, ...rest }: MonthsFieldProps) {
  const words = useFieldWords();
  return (
    <DraftField
      {...rest}
      inputMode="text"
      shown={shown ?? showDuration(value)}
      editable={showDuration(value)}
      read={(text) => readingOf(readMonths(text, { least, most }), words)}
    />
  );
}

/**
 * The date of a valuation or a price, as far as it is known: a year, a month or a day.
 */
import type { ReactNode } from "react";
import { readDate } from "#format/read-date.ts";
import { showDate } from "#format/show-date.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { readingOf } from "#ui/reading-of.ts";

type AsOfFieldProps = {
  readonly label: string;
  readonly note?: ReactNode;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null = not known. */
  readonly value: string | null;
  readonly onCommit: (date: string | null) => void;
};

/** The field; emptied, the date is not known. */
export function AsOfField({ label, note = say("panel.asOfNote"), value, onCommit }: AsOfFieldProps) {
  const words = useFieldWords();
  return (
    <DraftField<string | null>
      label={label}
      note={note}
      inputMode="text"
      shown={value === null ? "" : showDate(value)}
      isNotStated={value === null}
      read={(text) => readingOf(readDate(text), words)}
      onCommit={onCommit}
    />
  );
}

/**
 * A field for a stated value: a figure, a range, or not known. The unit comes from the reader and the shower.
 */
import type { ReactNode } from "react";
import type { Reading } from "#format/reading.ts";
import { DraftField, type FieldLook } from "./draft-field.tsx";
import { useFieldWords } from "./field-words.tsx";
import { readingOf } from "./reading-of.ts";

/** A figure as exact text, a range with both ends, or not known. */
export type StatedFigure = string | { readonly low: string; readonly high: string } | null;

/** What the fields for money, percentages and shares take besides their unit. */
export type StatedFieldProps = FieldLook & {
  readonly value: StatedFigure;
  readonly onDraft?: ((value: StatedFigure) => void) | undefined;
  readonly onCommit: (value: StatedFigure) => void;
  readonly onRevert?: (() => void) | undefined;
  readonly dontKnow?: boolean | undefined;
  readonly isOpen?: boolean | undefined;
  readonly echo?: ((value: StatedFigure) => ReactNode) | undefined;
  /** A question about a plausible slip, or null; it refuses nothing. */
  readonly question?: ((value: StatedFigure) => string | null) | undefined;
  /** How it reads at rest, where that is not the exact figure: "$4.5B", "none". */
  readonly shown?: string | undefined;
};

type StatedFieldTerms = StatedFieldProps & {
  readonly read: (text: string) => Reading<StatedFigure>;
  /** One end in its unit, with every digit. */
  readonly show: (end: string) => string;
};

/** The field; a range is edited as "low – high", which every reader takes. */
export function StatedField({ value, read, show, shown, question, ...rest }: StatedFieldTerms) {
  const words = useFieldWords();
  const exact = exactText(value, show);
  return (
    <DraftField
      {...rest}
      shown={shown ?? exact}
      editable={exact}
      isNotStated={value === null}
      read={(text) => readingOf(read(text), words, question)}
    />
  );
}

function exactText(value: StatedFigure, show: (end: string) => string): string {
  if (value === null) return "";
  return typeof value === "string" ? show(value) : `${show(value.low)} – ${show(value.high)}`;
}

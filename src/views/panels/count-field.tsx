/**
 * A field for a whole number within bounds: years, a rank.
 */
import type { ReactNode } from "react";
import { DraftField } from "#ui/draft-field.tsx";
import { numberReading } from "./assumption-reading.ts";

type CountFieldProps = {
  readonly label: string;
  readonly note?: ReactNode;
  readonly value: number;
  /** Bounds, both included. */
  readonly least: number;
  readonly most: number;
  readonly onCommit: (value: number) => void;
};

/** The field; a fraction is refused. */
export function CountField({ label, note, value, least, most, onCommit }: CountFieldProps) {
  return (
    <DraftField<string>
      label={label}
      note={note}
      inputMode="numeric"
      shown={String(value)}
      read={(text) => numberReading(text, String(least), String(most), "whole")}
      onCommit={(text) => onCommit(Number(text))}
    />
  );
}

/** A text as format read it, with the sentences that a field says about it. */
import type { Reading as FormatReading } from "#format/reading.ts";
import type { FieldWords } from "./field-words.tsx";
import type { Reading } from "./reading.ts";

/** The reading in words; `question` asks about a plausible slip in an understood value. */
export function readingOf<Value>(
  reading: FormatReading<Value>,
  words: Pick<FieldWords, "understood" | "refused">,
  question?: (value: Value) => string | null,
): Reading<Value> {
  if (!reading.ok) return { kind: "refused", said: words.refused(reading) };
  const asked = question?.(reading.value) ?? null;
  return {
    kind: "understood",
    value: reading.value,
    said: words.understood(reading.understood),
    ...(asked === null ? {} : { question: asked }),
  };
}

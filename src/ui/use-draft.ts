/**
 * The draft of a field: the typed text while it differs from the value, and when it becomes one.
 *
 * A text that cannot be read is never lost and never counts: the value from before the edit does, until the
 * text is put right or Escape puts it back. Drafts are handed on after the paint, so the echo is never late.
 * Leaving the page keeps what was understood, as leaving the field does.
 */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { afterPaint } from "./after-paint.ts";
import { onLeaving } from "./on-leaving.ts";
import type { Reading } from "./reading.ts";

/** What a draft needs to know, and whom it tells. */
export type DraftTerms<Value> = {
  /** The value as it is shown at rest. */
  readonly shown: string;
  /** The text to edit, where it differs from what is shown. */
  readonly editable?: string | undefined;
  readonly read: (text: string) => Reading<Value>;
  /** Each value understood while typing. */
  readonly onDraft?: ((value: Value) => void) | undefined;
  /** The value that was kept, by Enter or by leaving the field; only where the text was changed. */
  readonly onCommit: (value: Value) => void;
  /** The drafts no longer count: the value is again what it was before the edit. */
  readonly onRevert?: (() => void) | undefined;
};

/** A text that is being edited. */
type Draft<Value> = {
  readonly text: string;
  /** The text that the edit began with: typed again, nothing was changed. */
  readonly from: string;
  /** What was shown when the edit began: the value that counts until this text is kept. */
  readonly before: string;
  /** Null as long as nothing was typed. */
  readonly reading: Reading<Value> | null;
};

/** The draft of one field, as its input takes it. */
export type DraftState<Value> = {
  readonly text: string;
  readonly before: string;
  readonly reading: Reading<Value> | null;
  readonly begin: () => void;
  readonly change: (text: string) => void;
  /** Keeps what was understood; a refused text stays as it is. */
  readonly keep: () => void;
  /** Puts back what was there; false where there was nothing to put back. */
  readonly revert: () => boolean;
};

/** The draft of a field with these terms. */
export function useDraft<Value>(terms: DraftTerms<Value>): DraftState<Value> {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const hasDrafted = useRef(false);
  const [later] = useState(afterPaint);
  useEffect(() => later.cancel, [later]);

  const withdraw = () => {
    later.cancel();
    if (hasDrafted.current) terms.onRevert?.();
    hasDrafted.current = false;
  };

  const keep = () => {
    if (draft === null || draft.reading?.kind === "refused") return;
    setDraft(null);
    if (draft.reading === null || draft.text === draft.from) return withdraw();
    later.cancel();
    hasDrafted.current = false;
    terms.onCommit(draft.reading.value);
  };
  const keepOnLeaving = useEffectEvent(keep);
  const isTyped = draft !== null && draft.reading !== null;
  useEffect(() => (isTyped ? onLeaving(() => keepOnLeaving()) : undefined), [isTyped]);

  return {
    text: draft?.text ?? terms.shown,
    before: draft?.before ?? terms.shown,
    reading: draft?.reading ?? null,
    begin: () => {
      const { editable, shown } = terms;
      if (draft === null && editable !== undefined && editable !== shown) {
        setDraft({ text: editable, from: editable, before: shown, reading: null });
      }
    },
    change: (text) => {
      const reading = terms.read(text);
      const { from, before } = draft ?? { from: terms.shown, before: terms.shown };
      setDraft({ text, from, before, reading });
      if (reading.kind === "refused") return withdraw();
      const { onDraft } = terms;
      if (onDraft === undefined) return;
      later.schedule(() => {
        hasDrafted.current = true;
        onDraft(reading.value);
      });
    },
    keep,
    revert: () => {
      if (!draft?.reading) return false;
      withdraw();
      setDraft(null);
      return true;
    },
  };
}

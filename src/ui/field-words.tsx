/**
 * The sentences that every field says around its value, given once for the whole page: fields know no words.
 */
import { createContext, type ReactNode, useContext } from "react";
import type { Read, Refusal } from "#format/reading.ts";

/** The sentences of the fields. */
export type FieldWords = {
  readonly understood: (message: Read<unknown>["understood"]) => string;
  readonly refused: (message: Refusal) => string;
  /** "Until then $172,000 still counts." */
  readonly stillCounts: (shown: string) => string;
  readonly stillNotStated: string;
  /** "Enter keeps it, Esc puts back $172,000." */
  readonly keepsOrPutsBack: (shown: string) => string;
  readonly notStated: string;
  readonly dontKnow: string;
  readonly keptAsQuestion: string;
};

const FieldWordsContext = createContext<FieldWords | null>(null);

/** Gives the sentences to every field inside. */
export function FieldWordsProvider({
  words,
  children,
}: {
  readonly words: FieldWords;
  readonly children: ReactNode;
}) {
  return <FieldWordsContext value={words}>{children}</FieldWordsContext>;
}

/** The sentences of the fields; throws outside their provider, which is a bug. */
export function useFieldWords(): FieldWords {
  const words = useContext(FieldWordsContext);
  if (words === null) throw new Error("A field stands outside FieldWordsProvider.");
  return words;
}

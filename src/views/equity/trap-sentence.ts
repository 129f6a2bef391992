/** A trap as it is said: what it is, why it matters in money, and what to ask, with the field's terms explained. */
import type { ReactNode } from "react";

/** The three sentences of one trap. */
export type TrapWords = { readonly title: ReactNode; readonly why: ReactNode; readonly ask: ReactNode };

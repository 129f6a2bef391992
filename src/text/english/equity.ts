/** The Equity page as a whole: its sentence, what it looks at, what to do where there is no private grant. */
export const equity = {
  "equity.none.title": "No offer here has a private grant",
  "equity.none.note":
    "This page shows what equity of a private company could turn into. Add a grant to an offer on Compare, and say that its company is private.",
} as const;

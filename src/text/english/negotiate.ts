/** The Negotiate page as a whole: its sentence, what it looks at, what to do where there is nothing to negotiate. */
export const negotiate = {
  "negotiate.none.title": "There is no offer to negotiate yet",
  "negotiate.none.note":
    "Add an offer on Compare, even one that you only heard of: this page turns it into what to ask for, and why.",
} as const;

/** The Equity page as a whole: its sentence, what it looks at, what to do where there is no private grant. */
export const equity = {
  "equity.none.title": "No offer here has a private grant",
  "equity.none.compare": "Go to Compare",
  "equity.none.note":
    "This page shows what equity of a private company could turn into. Add a grant to an offer on Compare, and say that its company is private.",
  "equity.unknown.runs": "How {offer} could turn out cannot be drawn yet",
  "equity.unknown.matters": "What matters to {offer} cannot be said yet",
  "equity.unknown.grid": "Two inputs of {offer} at once cannot be tried yet",
  "equity.unknown.note": "What {offer}’s grant comes to is not known, and it would count as nothing here.",
  "equity.known.finding": "As far as is stated: {finding}",
  "equity.known.atLeast": "What is not stated counts as nothing here, so {offer} could only stand better.",
  "equity.known.atMost": "What is not stated counts as nothing here, so {offer} could only stand worse.",
  "equity.known.about":
    "What is not stated counts as nothing here, a grant of an unknown kind as shares, a range with its middle: these figures are about.",
} as const;

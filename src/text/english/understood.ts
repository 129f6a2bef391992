/** What was understood from a typed text, said while it is typed. */
export const understood = {
  "understood.point": "Understood as {value}.",
  "understood.range": "Understood as a range, {low} to {high}. Totals will show both ends.",
  "understood.upTo": "Understood as up to {high}, from nothing. Totals will show both ends.",
  "understood.none": "Understood as none.",
  "understood.notKnown": "Understood as not known. It is kept as a question, and never counts as zero.",
  "understood.sharesOf": "Understood as {shares} of {all} shares, {value}.",
} as const;

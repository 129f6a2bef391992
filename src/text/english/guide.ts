/** The guided entry: one offer, in any order, unknowns allowed. */
export const guide = {
  "guide.titleAnother": "Add an offer",
  "guide.title": "Start with my own offer",
  "guide.intro":
    "One page, any order. What you leave empty, or do not know, stays a question to ask; it never becomes zero.",
  "guide.offer": "The offer",
  "guide.offer.note": "as it is written",
  "guide.currency.note": "Three letters, such as USD or EUR.",
  "guide.cash": "Cash",
  "guide.cash.note": "before tax",
  "guide.equity": "Equity",
  "guide.equity.note": "say it as the letter does",
  "guide.vesting": "Vesting",
  "guide.vesting.note": "when it becomes yours",
  "guide.noGrant": "There is no equity",
  "guide.compare": "Compare this offer",
  "guide.discard": "Discard this entry",
  "guide.later": "Save and go on later",
  "guide.changeLater": "Everything can be changed later, in the sheet.",
  "guide.soFar": "What it says so far",
  "guide.soFarNote.one": "One year. Changes as you type.",
  "guide.soFarNote.other": "{count} years. Changes as you type.",
} as const;

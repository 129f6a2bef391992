/** Several offers: dominance and regret. */
export const choice = {
  "choice.title.dominated": "Nothing speaks for {letter}: {other} is worth at least as much in every outcome",
  "choice.title.never": "{letters} is never best; {regrets}",
  "choice.title.neverMore": "{letters} are never best; {regrets}",
  "choice.title.regrets": "Each is best in some outcome; {regrets}",
  "choice.title.single": "With one offer there is nothing to regret yet",
  "choice.singleNote": "Add another offer or your present job on Compare.",
  "choice.regret.first": "{letter}’s worst regret is {amount}",
  "choice.regret.next": "{letter}’s {amount}",
  "choice.note":
    "Regret is how much less an offer comes to over {years} than the best one in the same outcome. No risk aversion is in it.",
  "choice.note.columns": "The columns are what {company} could become; offers of one company share its fate.",
  "choice.note.certain":
    "{letters} could turn out otherwise too, and stands here at what it is worth to you for certain.",
  "choice.note.certainMore":
    "{letters} could turn out otherwise too, and stand here at what they are worth to you for certain.",
  "choice.note.unknown": "What an offer does not state counts as none.",
  "choice.note.expected":
    "The average is over what all companies could become, each independent of the others.",
  "choice.column.offer": "Regret if you take",
  "choice.column.certain": "In any case",
  "choice.column.worst": "Worst",
  "choice.column.average": "Average",
  "choice.column.odds": "{multiple} · {chance}",
  "choice.outcome": "{name}, {multiple}, {chance}",
  "choice.best": "best",
  "choice.least": "least to regret",
  "choice.never": "never the best in any outcome",
  "choice.dominated.parts": "{letter} is as good or better in every part: why keep it?",
  "choice.dominated.outcomes": "{letter} comes to as much or more in every outcome: why keep it?",
  "choice.dominated.chances": "{letter} is at least as likely to exceed any sum: why keep it?",
  "choice.unknownBase": "Not held against the others, since the base is not known: {letters}.",
  "choice.unknownGrant": "Not held against the others, since a grant is not known: {letters}.",
  "choice.thoughts.one": "{letters} is left out: nobody has offered it.",
  "choice.thoughts.other": "{letters} are left out: nobody has offered them.",
  "choice.thoughts.choose": "To hold {letters} against the others, choose it under “against”.",
  "choice.unknown": "not known",
} as const;

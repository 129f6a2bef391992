/** What documents report: for which time a figure counts, and of which form it is. */
import type { FactKind, Period } from "#domain/vocabulary.ts";

export const evidence = {
  "evidence.period.annual": "a year",
  "evidence.period.oneTime": "once",
  "evidence.period.wholeGrant": "the whole grant",
  "evidence.period.monthly": "a month",
  "evidence.period.weekly": "a week",
  "evidence.period.hourly": "an hour",
  "evidence.period.ambiguous": "per year or in all, the document does not say",
  "evidence.kind.range": "range",
  "evidence.kind.point": "single figure",
  "evidence.kind.bound": "one end only",
  "evidence.kind.average": "average",
  "evidence.kind.anecdote": "one person",
} as const satisfies Record<`evidence.period.${Period}` | `evidence.kind.${FactKind}`, string>;

/** What documents report: the names of components, periods and kinds, and how independent they are. */
import type { Component, FactKind, Period, Subject } from "#domain/vocabulary.ts";

export const evidence = {
  "evidence.component.baseSalary": "base salary",
  "evidence.component.targetBonus": "target bonus",
  "evidence.component.signOnBonus": "sign-on bonus",
  "evidence.component.equityPercent": "equity in percent",
  "evidence.component.equityValue": "equity in money",
  "evidence.component.totalCompensation": "total compensation",
  "evidence.component.valuation": "valuation",
  "evidence.component.vesting": "vesting",
  "evidence.component.cliff": "cliff",
  "evidence.component.relocation": "relocation",
  "evidence.component.locationAdjustment": "location adjustment",
  "evidence.component.approvalThreshold": "approval threshold",
  "evidence.component.other": "other",
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
  "evidence.kind.anecdote": "one person’s figure",
  "evidence.subject.offer": "an offer",
  "evidence.subject.competingOffer": "a competing offer",
  "evidence.subject.currentPay": "present pay",
  "evidence.subject.previousPay": "earlier pay",
  "evidence.subject.ask": "what was asked for",
  "evidence.subject.floor": "the least that was acceptable",
  "evidence.subject.market": "the market",
  "evidence.subject.hypothetical": "a thought",
  "evidence.subject.company": "the company",
  "evidence.inferred": "{fact}, worked out",
  "evidence.notStated": "not stated",
  "evidence.citation": "{document}, {locator}: “{figure}”",
  "evidence.independence.one": "One independent source: all documents share one publisher.",
  "evidence.independence.other": "{count} independent sources. Documents of one publisher count once.",
  "evidence.samePublisher": "{shared} of the {all} sources share one publisher.",
  "evidence.position.inside": "{offer} stands {position} of the way up this range.",
  "evidence.position.above": "{offer} is {distance} above it.",
  "evidence.position.below": "{offer} is {distance} below it.",
  "evidence.position.equal": "{offer} is exactly at this figure.",
} as const satisfies Record<
  | `evidence.component.${Component}`
  | `evidence.period.${Period}`
  | `evidence.kind.${FactKind}`
  | `evidence.subject.${Subject}`,
  string
> &
  Record<string, string>;

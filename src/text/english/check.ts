/**
 * Whether documents' figures add up: one sentence for each relation and verdict, and the words of its sum.
 *
 * `first` and `second` are documents, `computed` and `stated` their figures, ready to be shown.
 */
import type { CheckLineCode, CheckReading, CheckRule, ClosingCode } from "#domain/check.ts";

type Verdict = "consistent" | "ambiguous" | "contradictory";

export const check = {
  "check.partsAgainstTotal.consistent": "{first}: the parts add up to the stated total of {stated}.",
  "check.partsAgainstTotal.ambiguous":
    "{first}: the parts add up to the stated total of {stated} under some readings only.",
  "check.partsAgainstTotal.contradictory":
    "{first}: the stated total of {stated} cannot be reached from its own parts.",
  "check.shareAgainstValue.consistent":
    "The share of the company in {first} is the {stated} that {second} puts on it.",
  "check.shareAgainstValue.ambiguous":
    "The share of the company in {first} comes to {computed}; {second} says {stated}.",
  "check.shareAgainstValue.contradictory":
    "The share of the company in {first} comes to {computed}, which never meets the {stated} in {second}.",
  "check.totalLessParts.consistent":
    "What the total in {first} leaves for equity, {computed}, is what {second} states: {stated}.",
  "check.totalLessParts.ambiguous":
    "The total in {first} leaves {computed} for equity; {second} states {stated}.",
  "check.totalLessParts.contradictory":
    "The total in {first} leaves {computed} for equity, which never meets the {stated} in {second}.",
  "check.packageAgainstTotal.consistent":
    "The package in {first} comes to {computed} a year, in line with the total of {stated} in {second}.",
  "check.packageAgainstTotal.ambiguous":
    "The package in {first} comes to {computed} a year; the total in {second} is {stated}.",
  "check.packageAgainstTotal.contradictory":
    "The package in {first} comes to {computed} a year, out of reach of the total of {stated} in {second}.",
  "check.caseAgainstTotal.consistent":
    "The package that {first} tells of comes to {computed} a year, in line with the total of {stated} in {second}.",
  "check.caseAgainstTotal.ambiguous":
    "The package that {first} tells of comes to {computed} a year; the total in {second} is {stated}.",
  "check.caseAgainstTotal.contradictory":
    "The package that {first} tells of comes to {computed} a year, out of reach of the total of {stated} in {second}.",
  "check.packageAgainstPackage.consistent":
    "The packages in {first} and {second} come to much the same a year: {computed} and {stated}.",
  "check.packageAgainstPackage.ambiguous":
    "The package in {first} comes to {computed} a year, that in {second} to {stated}.",
  "check.packageAgainstPackage.contradictory":
    "The package in {first} comes to {computed} a year, that in {second} to {stated}, for the same people.",
  "check.baseAgainstTotal.consistent":
    "The total of {stated} in {first} leaves room above the base of {computed} in {second}.",
  "check.baseAgainstTotal.ambiguous":
    "The total of {stated} in {first} leaves nothing, at its low end, above the base of {computed} in {second}.",
  "check.baseAgainstTotal.contradictory":
    "The total of {stated} in {first} is less than the base of {computed} in {second}.",
  "check.averageInRange.consistent": "{first}: the average of {computed} lies in its own range of {stated}.",
  "check.averageInRange.ambiguous":
    "{first}: the average of {computed} lies outside its own range of {stated}; they may speak of different people.",
  "check.averageInRange.contradictory":
    "{first}: the average of {computed} lies outside the very range of {stated} that it is of.",
  "check.caseInRange.consistent": "{first}: the case of {computed} lies in its own range of {stated}.",
  "check.caseInRange.ambiguous": "{first}: the case of {computed} lies outside its own range of {stated}.",
  "check.caseInTotal.consistent":
    "{first}: the total of {computed} that one person got lies in its own range of {stated}.",
  "check.caseInTotal.ambiguous":
    "{first}: the total of {computed} that one person got lies outside its own range of {stated}.",
  "check.caseAgainstAverage.consistent":
    "{first}: one person got {computed}, against an average of {stated}; an average allows that.",
  "check.thresholdAgainstTotal.consistent":
    "The threshold for approval, {stated}, leaves room for the total of {computed} in {first}.",
  "check.thresholdAgainstTotal.ambiguous":
    "All of the total of {computed} in {first} is above the threshold for approval, {stated}.",
  "check.thresholdAgainstPackage.consistent":
    "The threshold for approval, {stated}, leaves room for the package in {first}: {computed} a year.",
  "check.thresholdAgainstPackage.ambiguous":
    "All of the package in {first}, {computed} a year, is above the threshold for approval, {stated}.",
  "check.thresholdAgainstCase.consistent":
    "The package that {first} tells of comes to {computed} a year and needed no approval: the threshold is {stated}.",
  "check.thresholdAgainstCase.ambiguous":
    "The package that {first} tells of comes to {computed} a year, above the threshold for approval, {stated}.",
  "check.adjustmentAgainstPractice.consistent": "{first}: the adjustment of {stated} is what was done.",
  "check.adjustmentAgainstPractice.ambiguous":
    "{first}: pay is adjusted by {stated}, and what was done is {computed}.",
  "check.valuationAgainstValuation.consistent":
    "{first} and {second} put the company at the same price, {stated}.",
  "check.valuationAgainstValuation.ambiguous":
    "{first} puts the company at {computed}, {second} at {stated}; they may speak of two dates.",
  "check.valuationAgainstValuation.contradictory":
    "{first} puts the company at {computed}, {second} at {stated}, for one date.",
  "check.baseAgainstBase.consistent": "{first} and {second} agree on base salary: {computed} and {stated}.",
  "check.baseAgainstBase.ambiguous":
    "{first} puts base salary at {computed}, {second} at {stated}; they may speak of different people.",
  "check.baseAgainstBase.contradictory":
    "{first} puts base salary at {computed}, {second} at {stated}, for the same people.",
  "check.bonusAgainstBonus.consistent": "{first} and {second} agree on the bonus: {computed} and {stated}.",
  "check.bonusAgainstBonus.ambiguous":
    "{first} puts the bonus at {computed}, {second} at {stated}; they may speak of different people.",
  "check.bonusAgainstBonus.contradictory":
    "{first} puts the bonus at {computed}, {second} at {stated}, for the same people.",
  "check.signOnAgainstSignOn.consistent":
    "{first} and {second} agree on the sign-on: {computed} and {stated}.",
  "check.signOnAgainstSignOn.ambiguous":
    "{first} puts the sign-on at {computed}, {second} at {stated}; they may speak of different people.",
  "check.signOnAgainstSignOn.contradictory":
    "{first} puts the sign-on at {computed}, {second} at {stated}, for the same people.",
  "check.shareAgainstShare.consistent":
    "{first} and {second} agree on the share of the company: {computed} and {stated}.",
  "check.shareAgainstShare.ambiguous":
    "{first} grants {computed} of the company, {second} {stated}; they may speak of different people.",
  "check.shareAgainstShare.contradictory":
    "{first} grants {computed} of the company, {second} {stated}, to the same people.",
  "check.valueAgainstValue.consistent":
    "{first} and {second} agree on what the equity is worth: {computed} and {stated}.",
  "check.valueAgainstValue.ambiguous":
    "{first} puts the equity at {computed}, {second} at {stated}; they may speak of different people.",
  "check.valueAgainstValue.contradictory":
    "{first} puts the equity at {computed}, {second} at {stated}, for the same people.",
  "check.totalAgainstTotal.consistent": "{first} and {second} agree on the total: {computed} and {stated}.",
  "check.totalAgainstTotal.ambiguous":
    "{first} puts the total at {computed}, {second} at {stated}; they may speak of different people.",
  "check.totalAgainstTotal.contradictory":
    "{first} puts the total at {computed}, {second} at {stated}, for the same people.",
  "check.levelOrder.consistent": "A higher level is paid more: {stated} in {first}, {computed} in {second}.",
  "check.levelOrder.ambiguous":
    "A lower level starts at {computed} in {second}, where a higher one ends in {first}: {stated}.",
  "check.levelOrder.contradictory":
    "A lower level is paid more, {computed} in {second}, than a higher one in {first}: {stated}.",
  "check.vestingAgainstVesting.consistent": "Vesting takes {stated} wherever it is stated.",
  "check.vestingAgainstVesting.ambiguous": "Vesting differs, {stated}; it may go by level.",
  "check.vestingAgainstVesting.contradictory": "Vesting differs for the same people: {stated}.",
  "check.cliffAgainstCliff.consistent": "The cliff is {stated} wherever it is stated.",
  "check.cliffAgainstCliff.ambiguous": "The cliff differs, {stated}; it may go by level.",
  "check.cliffAgainstCliff.contradictory": "The cliff differs for the same people: {stated}.",
  "check.relocationAgainstRelocation.consistent": "{first} and {second} pay the same relocation: {stated}.",
  "check.relocationAgainstRelocation.ambiguous":
    "{first} and {second} differ on relocation: {computed} and {stated}.",
  "check.peerWithoutValuation.ambiguous":
    "{first}: the {stated} of another company cannot be put in money, because its valuation is not stated.",
  "check.peerAgainstCase.consistent":
    "{first}: the peer’s {computed} stands beside the {stated} of the person it tells of.",
  "check.askAgainstOffer.consistent":
    "The ask of {computed} in {first} is within what {second} says is offered, {stated}.",
  "check.askAgainstOffer.ambiguous":
    "The ask of {computed} in {first} is not within what {second} says is offered, {stated}.",

  "check.verdict.consistent": "Consistent",
  "check.verdict.ambiguous": "Ambiguous",
  "check.verdict.contradictory": "Contradictory",

  "check.line.aboveLow": "above the low end",
  "check.line.ask": "what to ask for",
  "check.line.average": "average as stated",
  "check.line.base": "base salary",
  "check.line.bonus": "bonus",
  "check.line.case": "one person’s case",
  "check.line.difference": "between them",
  "check.line.differenceWorth": "what that is worth",
  "check.line.documents": "documents that state it",
  "check.line.first": "{document}",
  "check.line.grantWhole": "the whole grant",
  "check.line.grantYear": "a year of the grant",
  "check.line.headroom": "room below the threshold",
  "check.line.higherLevel": "{level}, {document}",
  "check.line.lowerLevel": "{level}, {document}",
  "check.line.months": "as stated",
  "check.line.needsApproval": "needs approval",
  "check.line.peer": "the peer’s",
  "check.line.peerValuation": "valuation of the peer’s company",
  "check.line.policy": "adjustment as stated",
  "check.line.position": "of the way up",
  "check.line.practice": "what was done",
  "check.line.range": "range as stated",
  "check.line.ratio": "times as much",
  "check.line.remainder": "left for equity a year",
  "check.line.second": "{document}",
  "check.line.share": "share of the company",
  "check.line.signOn": "sign-on",
  "check.line.signOnYear": "a year’s part of the sign-on",
  "check.line.sum": "what the parts come to",
  "check.line.threshold": "threshold for approval",
  "check.line.total": "total as stated",
  "check.line.valuation": "valuation",
  "check.line.value": "value as stated",
  "check.line.width": "width of the range",
  "check.line.years": "years of vesting",
  "check.line.yearWithoutSignOn": "a year, without sign-on",

  "check.reading.firstYear": "first year",
  "check.reading.annualised": "annualised",
  "check.reading.recurring": "recurring",
  "check.reading.grantWhole": "grant counted whole",
  "check.reading.withoutEquity": "without equity",
  "check.reading.firstYearYearlyEquity": "first year, equity stated per year",
  "check.reading.annualisedYearlyEquity": "annualised, equity stated per year",
  "check.reading.recurringYearlyEquity": "recurring, equity stated per year",
  "check.reading.wholeGrant": "the whole grant",
  "check.reading.yearlyGrant": "a year of the grant",
  "check.reading.everyone": "as said of everyone",
  "check.reading.oneCase": "one person’s case",
  "check.reading.at": "{reading}, at {valuation}",
  "check.reading.against": "{reading}, against {stated}",

  "check.closes.reading": "Closes when read as: {reading}.",
  "check.closes.readingOr": "Closes when read as: {reading}; or as: {other}.",
  "check.closes.equityCountedAt":
    "Would close with equity counted at {rate} of its smallest grant, which nothing says.",
  "check.closes.valuation": "Closes only at a valuation of {valuation}.",
  "check.closes.valuationAtMost": "Closes only at a valuation of {valuation} or less.",
  "check.closes.valuationAtLeast": "Closes only at a valuation of {valuation} or more.",
  "check.closes.overlap": "Closes where the two overlap, not at both ends.",
  "check.closes.level": "Closes if they speak of different levels.",
  "check.closes.exception": "Closes if the case is an exception.",
  "check.closes.approved": "Closes if it was approved.",
  "check.closes.approvedOrValuation": "Closes if it was approved, or at a valuation of {valuation} or less.",
  "check.closes.nobodyThere": "Closes if nobody is paid there.",
  "check.closes.dates": "Closes if the two figures are of different dates.",
  "check.closes.figureKnown": "Cannot be closed: {component} is not stated. Not stated is not zero.",
  "check.closes.never": "Closes under no reading.",
} as const satisfies Partial<Record<`check.${CheckRule}.${Verdict}`, string>> &
  Record<`check.verdict.${Verdict}`, string> &
  Record<`check.line.${CheckLineCode}`, string> &
  Record<`check.reading.${CheckReading | "at" | "against"}`, string> &
  Record<`check.closes.${ClosingCode | "readingOr" | "never"}`, string>;

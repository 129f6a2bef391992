/**
 * The words of the checks: which relations there are, what a line of a sum shows, how a total is read, and
 * what would have to be true. They are codes; sentences come from the catalogue. MODEL, sections 5 and 7.
 */

/**
 * A relation. "Case" is one person's, "package" what a document says of everyone:
 * - partsAgainstTotal: a document's base, bonus, sign-on and equity against its own total
 * - shareAgainstValue: a percentage of the company × a reported valuation against a value in money
 * - totalLessParts: what a total leaves for equity against the value or the share that is stated
 * - packageAgainstTotal, caseAgainstTotal: a package against another document's total
 * - packageAgainstPackage: two documents' packages for the same people, at one valuation
 * - baseAgainstTotal: what another document's total leaves above a base
 * - averageInRange: an average against the range of its own document
 * - caseInRange, caseInTotal, caseAgainstAverage: one person against the document's own range or average
 * - thresholdAgainstTotal, thresholdAgainstPackage, thresholdAgainstCase: an approval threshold against pay
 * - adjustmentAgainstPractice: an adjustment by place beside what was done
 * - valuationAgainstValuation: two valuations of one company
 * - baseAgainstBase … totalAgainstTotal: two documents on one component for the same people
 * - levelOrder: whether a higher level is paid more
 * - vestingAgainstVesting, cliffAgainstCliff, relocationAgainstRelocation: terms wherever they are stated
 * - peerWithoutValuation, peerAgainstCase, askAgainstOffer: other people's pay, and what is to be asked
 */
export type CheckRule =
  | "partsAgainstTotal"
  | "shareAgainstValue"
  | "totalLessParts"
  | "packageAgainstTotal"
  | "caseAgainstTotal"
  | "packageAgainstPackage"
  | "baseAgainstTotal"
  | "averageInRange"
  | "caseInRange"
  | "caseInTotal"
  | "caseAgainstAverage"
  | "thresholdAgainstTotal"
  | "thresholdAgainstPackage"
  | "thresholdAgainstCase"
  | "adjustmentAgainstPractice"
  | "valuationAgainstValuation"
  | "baseAgainstBase"
  | "bonusAgainstBonus"
  | "signOnAgainstSignOn"
  | "shareAgainstShare"
  | "valueAgainstValue"
  | "totalAgainstTotal"
  | "levelOrder"
  | "vestingAgainstVesting"
  | "cliffAgainstCliff"
  | "relocationAgainstRelocation"
  | "peerWithoutValuation"
  | "peerAgainstCase"
  | "askAgainstOffer";

/**
 * How a stated total, or a grant's value, is read. `…YearlyEquity` takes equity of an open period as a
 * year's; `withoutEquity` is cash alone; `wholeGrant` and `yearlyGrant` read a value, not a total. `everyone`
 * takes what a document says of all, `oneCase` the one person that it tells of.
 */
export type CheckReading =
  | "firstYear"
  | "annualised"
  | "recurring"
  | "grantWhole"
  | "withoutEquity"
  | "firstYearYearlyEquity"
  | "annualisedYearlyEquity"
  | "recurringYearlyEquity"
  | "wholeGrant"
  | "yearlyGrant"
  | "everyone"
  | "oneCase";

/** What a line of a sum shows. */
export type CheckLineCode =
  | "aboveLow"
  | "ask"
  | "average"
  | "base"
  | "bonus"
  | "case"
  | "difference"
  | "differenceWorth"
  | "documents"
  | "first"
  | "grantWhole"
  | "grantYear"
  | "headroom"
  | "higherLevel"
  | "lowerLevel"
  | "months"
  | "needsApproval"
  | "peer"
  | "peerValuation"
  | "policy"
  | "position"
  | "practice"
  | "range"
  | "ratio"
  | "remainder"
  | "second"
  | "share"
  | "signOn"
  | "signOnYear"
  | "sum"
  | "threshold"
  | "total"
  | "valuation"
  | "value"
  | "width"
  | "years"
  | "yearWithoutSignOn";

/**
 * What would have to be true for a relation to close. Parameters are raw: `reading` and `other` (may be
 * empty) readings; `rate` a fraction; `valuation`, or `low` and `high`, money; `component` a component.
 */
export type ClosingCode =
  | "reading"
  | "equityCountedAt"
  | "valuation"
  | "valuationAtMost"
  | "valuationAtLeast"
  | "overlap"
  | "level"
  | "exception"
  | "approved"
  | "approvedOrValuation"
  | "nobodyThere"
  | "dates"
  | "figureKnown";

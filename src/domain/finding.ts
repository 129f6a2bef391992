/**
 * A finding says what is wrong with an input, where, and with which figures; it carries no words.
 * The sentences are in the catalogue, by code.
 */

/** Everything that can be wrong with a file or an entry. */
export type FindingCode =
  | "tooLarge"
  | "notJson"
  | "notAnObject"
  | "wrongFormat"
  | "newerVersion"
  | "olderVersion"
  | "unknownKey"
  | "missing"
  | "missingOrNull"
  | "wrongType"
  | "notOneOf"
  | "notDecimal"
  | "notWhole"
  | "notDate"
  | "notCurrency"
  | "negative"
  | "belowLeast"
  | "aboveMost"
  | "notBelow"
  | "percentAsFraction"
  | "tooMany"
  | "moreFindings"
  | "boundEnds"
  | "pointEnds"
  | "rangeEnds"
  | "notUnit"
  | "tooFew"
  | "tooLong"
  | "empty"
  | "rangeReversed"
  | "probabilitiesSum"
  | "fractionsSum"
  | "stepsSum"
  | "stepsGrow"
  | "fractionsCount"
  | "ownershipSum"
  | "cliffBeyondDuration"
  | "strikeWithoutOptions"
  | "duplicateId"
  | "unknownBaseline";

/** One thing that is wrong: `path` as in `offers[0].baseSalary`, empty for the whole file. */
export type Finding = {
  readonly path: string;
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string>>;
};

/** `["offers", 0, "baseSalary"]` as `offers[0].baseSalary`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? String(key) : `.${String(key)}`;
  }
  return text;
}

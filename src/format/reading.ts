/**
 * What reading a typed text gives: a value with what was understood, or a refusal that says why.
 *
 * A refusal is said aloud and changes nothing: what was typed stays, the value before still counts.
 * Codes have their sentences in the catalogue (`understood.…`, `refusal.…`); parameters are ready to show.
 */

/** Why a text was not read. */
export type RefusalCode =
  | "notMoney"
  | "notPercent"
  | "notRate"
  | "notOwnership"
  | "notShares"
  | "notWhole"
  | "notMonths"
  | "notWholeMonths"
  | "notDate"
  | "ambiguousNumber"
  | "unclearComma"
  | "badGroups"
  | "tooPrecise"
  | "moneyOrPercent"
  | "percentSharesOrMoney"
  | "percentInMoney"
  | "moneyInPercent"
  | "moneyInShares"
  | "percentInShares"
  | "negative"
  | "belowLeast"
  | "aboveMost"
  | "rangeReversed"
  | "openRange"
  | "severalFigures"
  | "rangeNotTaken"
  | "notKnownNotTaken"
  | "otherCurrency"
  | "twoCurrencies"
  | "unclearCurrency"
  | "unclearScale"
  | "otherPeriod"
  | "monthlyAmount"
  | "periodOfOnce"
  | "moreSharesThanAll"
  | "noSharesInAll"
  | "tooLong";

/** What was understood. */
export type UnderstoodCode = "point" | "range" | "upTo" | "none" | "notKnown" | "sharesOf";

type Params = Readonly<Record<string, string>>;

/** A text that was not read, and why. */
export type Refusal = { readonly ok: false; readonly code: RefusalCode; readonly params: Params };

/** A text that was read, and as what. */
export type Read<Value> = {
  readonly ok: true;
  readonly value: Value;
  readonly understood: { readonly code: UnderstoodCode; readonly params: Params };
};

/** The one or the other. */
export type Reading<Value> = Read<Value> | Refusal;

/** The refusal for `code`. */
export function refusal(code: RefusalCode, params: Params = {}): Refusal {
  return { ok: false, code, params };
}

/** Whether something is a refusal and not what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "ok" in value && value.ok === false;
}

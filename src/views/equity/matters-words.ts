/**
 * Inputs of the comparison in words: what they are called, their values, when they turn the ranking, where
 * their range comes from.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Switch } from "#engine/sensitivity/switch-value.ts";
import type { InputFacts, RangeSource } from "#engine/sensitivity/uncertain-input.ts";
import { showCount, showMultiple, showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";

/** The two offers by letter, with the workspace that documents are named in. */
export type Pair = {
  readonly offer: ChartOffer;
  readonly against: ChartOffer;
  readonly marks: readonly ChartOffer[];
  readonly workspace: Workspace;
};

/** Inputs that are called by the offer's letter whosever they are. */
const OF_PAY: ReadonlySet<InputFacts["code"]> = new Set([
  "sharePrice",
  "baseSalary",
  "targetBonus",
  "bonusRate",
  "bonusAttainment",
  "signOnBonus",
  "raise",
]);

/** What the input is called; whose, where that is not plain; and that it is not stated. */
export function inputName(input: InputFacts, pair: Pair): string {
  const { code, offerId, present } = input;
  const plain =
    code === "chanceOfTop"
      ? say("matters.name.chanceOfTop", { multiple: showMultiple(input.detail ?? 0) })
      : say(`matters.name.${code}`);
  const letter = pair.marks.find(({ id }) => id === offerId)?.letter;
  const isNamed = letter !== undefined && (OF_PAY.has(code) || offerId === pair.against.id);
  const name = isNamed
    ? say("matters.of", { letter, name: OF_PAY.has(code) ? plain : lowered(plain) })
    : plain;
  const numbered =
    input.grantIndex === null || input.grantIndex === 0
      ? name
      : say("matters.grantOf", { name, number: String(input.grantIndex + 1) });
  return present === null ? say("matters.notStated", { name: numbered }) : numbered;
}

function lowered(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** A value of the input, short; `isExact` keeps the digits of what is stated. */
export function valueWords(input: InputFacts, value: number): string {
  if (input.code === "strikeRate") {
    return value === 0 ? say("matters.value.shares") : say("matters.value.options", { rate: rate(value) });
  }
  if (input.code === "shareCountBasis") {
    return value === 1 ? say("matters.value.fullyDiluted") : say("matters.value.ofIt", { rate: rate(value) });
  }
  return unitWords(input, value);
}

function unitWords({ unit, currency }: InputFacts, value: number): string {
  switch (unit) {
    case "money":
      return value === 0 ? say("matters.value.none") : showMoney(value, currency, { form: "compact" });
    case "fraction":
      return rate(value);
    case "ownership":
      return showPercent(value, { most: 4 });
    case "multiple":
      return showMultiple(value);
    case "number":
      return showNumber(value, { most: 2 });
    case "shares":
      return showCount(value);
    case "year":
      return say("matters.value.year", { year: showNumber(value, { most: 1 }) });
  }
}

/** Whole from 10 % on unless it is stated finer: 35.4 is said as 35. */
function rate(value: number): string {
  return showPercent(value, { most: Math.abs(value) < 0.0995 || isHalf(value) ? 1 : 0 });
}

function isHalf(value: number): boolean {
  return Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9;
}

/** When the ranking turns, in a column of its own and as a sentence about `letter`. */
export function whenWords(
  input: InputFacts,
  turn: Switch | null,
  letter: string,
): { readonly short: string; readonly long: string } {
  if (turn === null) return { short: say("matters.when.never"), long: say("matters.long.never", { letter }) };
  const { value, until, side } = turn;
  if (until !== null) {
    const [low, high] = [Math.min(value, until), Math.max(value, until)];
    const ends = { low: valueWords(input, low), high: valueWords(input, high) };
    return {
      short: say("matters.when.between", ends),
      long: say("matters.long.between", { letter, ...ends }),
    };
  }
  if (input.code === "strikeRate") {
    const code = side === "above" ? "struck" : "struckBelow";
    const struck = { rate: rate(value) };
    return {
      short: say(`matters.when.${code}`, struck),
      long: say(`matters.long.${code}`, { letter, ...struck }),
    };
  }
  const said = { value: valueWords(input, value) };
  return { short: say(`matters.when.${side}`, said), long: say(`matters.long.${side}`, { letter, ...said }) };
}

/** What the change is called that turns the ranking: "worse odds", "a higher base at C". */
export function causeWords(input: InputFacts, towards: "less" | "more", pair: Pair): string {
  const cause = say(`matters.${towards}.${input.code}`);
  const letter = pair.marks.find(({ id }) => id === input.offerId)?.letter;
  return input.offerId === pair.against.id && letter !== undefined
    ? say("matters.causeAt", { cause, letter })
    : cause;
}

/** Where the tried range comes from. */
export function rangeWords({ low, high }: InputFacts, pair: Pair): string {
  const [one, other] = [sourceWords(low.from, pair), sourceWords(high.from, pair)];
  return one === other ? one : say("matters.from.both", { low: one, high: other });
}

function sourceWords(from: RangeSource, { workspace, marks }: Pair): string {
  switch (from.code) {
    case "otherOffer": {
      const offer = workspace.offers.find(({ id }) => id === from.offerId);
      const letter = marks.find(({ id }) => id === from.offerId)?.letter;
      return say("matters.from.otherOffer", { offer: letter ?? offer?.company ?? "" });
    }
    case "document": {
      const document = workspace.documents.find(({ id }) => id === from.documentId);
      return say("matters.from.document", { title: document?.title ?? from.documentId });
    }
    default:
      return say(`matters.from.${from.code}`);
  }
}

/**
 * One number as written, with its thousands and decimals told apart.
 *
 * The rule to argue about: one dot before exactly three digits is a thousands dot in money without a
 * suffix ("€155.000"), and a decimal point in everything else ("0.055 %", "€1.250k").
 */

/** The digits of a number: its end, its groups, and the separators between them. */
export type Numeral = {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  readonly separators: string;
};

/** Longer runs of digits are no figures of pay. */
const longest = 24;

/** The numeral that starts at a digit, or at a dot before one; null where the digits run on too long. */
export function numeralAt(text: string, start: number): Numeral | null {
  const groups: string[] = [];
  let separators = "";
  let at = start;
  if (text[at] === ".") {
    groups.push("0");
    separators = ".";
    at++;
  }
  for (;;) {
    const from = at;
    while (isDigit(text, at)) at++;
    groups.push(text.slice(from, Math.min(at, from + longest)));
    if (at - start > longest) return null;
    const separator = text[at] ?? "";
    if (!continues(text, at, separator, separators) || isNextField(text, at, at - from)) break;
    separators += separator;
    at++;
  }
  return { start, end: at, groups, separators };
}

/** Where digits that make no numeral end. */
export function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at) || (text[at] === "," && isDigit(text, at + 1))) at++;
  return Math.max(at, start + 1);
}

/** "118000,10,420" is a line of values: no group before a comma has more than three digits. */
function isNextField(text: string, at: number, digits: number): boolean {
  return digits > 3 && text[at] === "," && !/^,\d{1,2}(?![\d,%])/.test(text.slice(at, at + 4));
}

function continues(text: string, at: number, separator: string, before: string): boolean {
  if (!isDigit(text, at + 1)) return false;
  if (separator === "," || separator === ".") return true;
  if (separator !== " " && separator !== "'") return false;
  if (before !== "" && before[0] !== separator) return false;
  return isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

/** The value as exact decimal text, or null where the grouping is of no known kind. */
export function decimalOf(numeral: Numeral, money: boolean, suffixed: boolean): string | null {
  const { groups, separators } = numeral;
  const [first = "", ...rest] = groups;
  const last = rest.at(-1);
  if (last === undefined) return plain(first);
  const mark = separators.at(-1) ?? "";
  if (separators.length === 1) {
    const thousands =
      last.length === 3 &&
      first !== "0" &&
      first.length <= 3 &&
      (mark === "," || mark === "'" || mark === " " || (money && !suffixed));
    if (thousands && !(mark === "," && suffixed && money)) return plain(first + last);
    return mark === "." || mark === "," ? `${plain(first)}.${last}` : null;
  }
  const grouping = separators[0] ?? "";
  const uniform = [...separators].every((each) => each === grouping);
  const whole = uniform ? rest : rest.slice(0, -1);
  if (!uniform && (separators.slice(0, -1) !== grouping.repeat(separators.length - 1) || mark === grouping)) {
    return null;
  }
  if (!grouped(first, whole)) return null;
  return plain(first + whole.join("")) + (uniform ? "" : `.${last}`);
}

/** Groups of three, or as in India: two digits each and three at the end. */
function grouped(first: string, rest: readonly string[]): boolean {
  if (first.length > 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return (
    first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2)
  );
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** Whether a digit stands there. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/**
 * Amounts whose thousands are left out, as people speak of pay among themselves: "165" for 165,000.
 *
 * The rule to argue about: only after a verb of offering, or in a list that names the parts of pay.
 */
import type { Amount } from "./amounts.ts";
import { endOfDigits } from "./numerals.ts";

/** "They opened at 165", "155 base / 20 bonus / 160 rsu": the thousands are left out. */
const said =
  /\b(?:they|she|he|we|i|you|recruiter|company|HR|manager)(?:'d|'ve| had| have| then| finally| both| first| initially)? (?:opened|countered|came back|settled|landed|met|closed) (?:at|with|on) ?$/i;
const ends = /^(?:[.,;!?)](?!\d)|\s*$|\s*\n| (?:base|and|but|then|plus|with)\b)/;
const part = "(?:base|bonus|rsus?|stock|equity|sign(?:-?on|ing)?)";
const labelled = new RegExp(`^ ${part}\\b`, "i");
const listed = /\b\d{2,3}k? base ?[/,+|]|[/,+|] ?\d{2,3}k? base\b/i;
const amid = new RegExp(`^ ${part} ?[/,+|] ?\\d{2,3}k? ${part}\\b`, "i");
const among = new RegExp(`\\d{2,3}k? ${part} ?[/,+|] ?$`, "i");

/** The same amount in thousands where they are left out, else itself. */
export function inThousands(text: string, amount: Amount): Amount {
  if (amount.currency !== null || amount.scale !== null || amount.measure === "percent") return amount;
  if (!amount.digits.isInteger() || amount.digits.lessThan(5) || amount.digits.greaterThan(999))
    return amount;
  const end = endOfDigits(text, amount.start);
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(end, end + 40);
  const isSaid = amount.digits.greaterThan(59) && said.test(before) && ends.test(after);
  const isListed =
    labelled.test(after) && (amid.test(after) || among.test(before)) && listed.test(lineAround(text, end));
  return isSaid || isListed ? { ...amount, end, measure: "bare", scale: 1000 } : amount;
}

function lineAround(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 60), at + 60)
      .split("\n")
      .find((line) => listed.test(line)) ?? ""
  );
}

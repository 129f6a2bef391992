/**
 * The words that make a single amount a bound: "up to", "at least", "tops out at", "would not go below".
 */
import type { Amount } from "./amounts.ts";

const lowBound =
  /(?:\b(?:above|over|more than|at least|minimum(?: of)?|min\.?|starting (?:at|from)|starts? (?:at|from)|(?<!\bnot (?:to )?)exceed(?:s|ing)?|north of|upwards of|beyond|no less than|not less than|(?<!\b(?:away|up|down|off|away|went|apart|came|come|raised|dropped|moved|loan|paid|offer|out) )from)|>=?|≥) ?$/i;
const highBound =
  /(?:\b(?:(?<!\b(?:came|come|comes|went|go|moved|stretch|bumped) )up to|as much as|at most|maximum(?: of)?|max\.?|no more than|not more than|not exceeding|not to exceed|under|below|less than|within|capped at|(?:tops|maxes) out at|cap (?:it|them|that) at|(?:a|the) cap of|cap of)|<=?|≤)(?: (?:a|an|another|about|maximum of))? ?$/i;

const lowAfter =
  /^ ?(?:or more|or higher|or above|and up\b|and above|and over|minimum\b|plus\b(?! [a-z$€£₹\d]))/i;
const highAfter =
  /^(?: of (?:\w+ ){1,3})? ?(?:at most|max\b|maximum\b|or less|tops\b|cap\b|(?:(?:fixed|base) )?is (?:the|our|their) (?:max|most|ceiling|limit|cap|top)\b)/i;
const refused = /\b(?:walk(?:ing)? away|not|never|cannot|\w+n't)\b[^.;]{0,40}\b(?:below|under|less than) ?$/i;
const denied = /\b(?:not|never|\w+n't)\b[^.;]{0,30}\b(?:more than|over|above|exceed)(?: an?)? ?$/i;
const granted = /\b(?:options|warrants|shares|grants?) over ?$/i;
const leastOf = /\bmin(?:imum)? (?:base |annual )?(?:salary|pay|base|comp\w*|wage)(?: is| of|:)* ?$/i;
const mostOf =
  /\bmax(?:imum)? (?:base |annual )?(?:salary|pay|base|comp\w*|wage)(?: for (?:the|this) \w+)?(?: is| of|:)* ?$/i;
const opensRange = /^[^.;\n]{0,60}\bto [$€£₹\d]/i;

/** Whether the words around a single amount make it the least or the most of something. */
export function sideOf(text: string, amount: Amount, floor: number, end: number): "least" | "most" | null {
  const far = text.slice(Math.max(floor, amount.start - 70), amount.start);
  const after = text.slice(end, end + 40);
  if (!/[A-Za-z<>≥≤]/.test(far))
    return lowAfter.test(after) ? "least" : highAfter.test(after) ? "most" : null;
  const wide = far.slice(-50);
  const before = far.slice(-24);
  if (denied.test(wide)) return "most";
  if (leastOf.test(wide) || refused.test(far)) return "least";
  const opens = /\bfrom ?$/i.test(before) && opensRange.test(text.slice(end, end + 70));
  if (!opens && !granted.test(before) && (lowBound.test(before) || lowAfter.test(after))) return "least";
  return mostOf.test(wide) || highBound.test(before) || highAfter.test(after) ? "most" : null;
}

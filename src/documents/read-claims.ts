/**
 * The pay claims of a text: rules only, no model, no network, the same answer every time.
 *
 * Precision before recall: a figure that no word of pay is bound to is left out. MODEL section 7 has
 * what a claim is; the modules of `reading/` have the grammar, from characters to whose pay it is.
 */
import type { Claim } from "#domain/claim.ts";
import { claimsOfSegment } from "./reading/claims-of-segment.ts";
import { figuresOf } from "./reading/figures.ts";
import { foldText } from "./reading/folded-text.ts";
import { withoutRestatements } from "./reading/restated.ts";
import { segmentsOf } from "./reading/segments.ts";
import { documentSetting } from "./reading/setting.ts";

/** Characters between two reports of progress. */
const stride = 50_000;

/**
 * The claims of `text` in order of their place. `onProgress` hears how many UTF-16 units are read.
 * Linear in the length of the text; never throws, whatever the text holds.
 */
export function readClaims(text: string, onProgress?: (done: number) => void): readonly Claim[] {
  const folded = foldText(text);
  const segments = segmentsOf(folded.text);
  const figures = figuresOf(folded.text);
  const setting = documentSetting(folded.text, figures);
  const claims: Claim[] = [];
  let next = 0;
  let reported = 0;
  for (const [index, segment] of segments.entries()) {
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < segment.start) next++;
    const from = next;
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= segment.end) next++;
    for (const claim of claimsOfSegment(folded, segments, index, figures.slice(from, next), setting))
      claims.push(claim);
    if (segment.end - reported >= stride) {
      reported = segment.end;
      onProgress?.(folded.offsets[segment.end] ?? text.length);
    }
  }
  onProgress?.(text.length);
  return withoutRestatements(claims.sort((one, other) => one.start - other.start || one.end - other.end));
}

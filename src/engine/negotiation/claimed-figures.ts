/**
 * Figures beside a claim to hold another offer that no such offer states: a letter may be asked for.
 *
 * Only money, and only what is as large as pay: days and rates stand in such sentences too. What is near to a
 * figure of the offer is said roundly, not made up; how near is a choice of ours.
 */
import type { WrittenFigure } from "./figure-reading.ts";
import { type LeakFinding, leakFinding, type SentText } from "./leak-finding.ts";
import type { Secrets } from "./secrets.ts";
import { isWithin, sentenceAround } from "./word-places.ts";
import { otherOfferClaims, writtenClaims } from "./written-claims.ts";
import { writtenFigures } from "./written-figures.ts";

const LEAST = 1000;
const ROUNDLY = 0.025;

/** The figures of `sent` that are claimed of another offer and stand in none. */
export function claimedFigures(sent: SentText, secrets: Secrets): readonly LeakFinding[] {
  const held = secrets.others.filter(({ isHeld }) => isHeld);
  // Without any offer the claim itself is what is found.
  if (held.length === 0) return [];
  const claims = [...writtenClaims(sent.text), ...otherOfferClaims(sent.text)];
  const sentences = claims.map((claim) => sentenceAround(sent.text, claim));
  const known = [
    ...held.flatMap(({ figures }) => figures),
    ...secrets.public.flatMap(({ unit, value }) => (unit === "money" ? [value] : [])),
  ];
  return writtenFigures(sent.text)
    .filter((figure) => sentences.some((sentence) => isWithin(figure, sentence)))
    .filter((figure) => !isYear(sent.text, figure) && isPay(figure) && !isOneOf(figure, known))
    .map((figure) => leakFinding(sent, figure, "otherFigure", { isJudgement: true }));
}

/** A bare 2027 is a year. */
function isYear(text: string, { from, to }: WrittenFigure): boolean {
  return /^(?:19|20)\d\d$/u.test(text.slice(from, to));
}

function isPay({ readings }: WrittenFigure): boolean {
  return readings.some(({ unit, value }) => unit === "money" && value >= LEAST);
}

function isOneOf({ readings }: WrittenFigure, known: readonly number[]): boolean {
  return readings.some(
    ({ unit, value }) =>
      unit === "money" && known.some((each) => Math.abs(value - each) <= ROUNDLY * Math.abs(each)),
  );
}

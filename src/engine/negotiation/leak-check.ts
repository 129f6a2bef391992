/**
 * The check of the page to send: every place in its text that gives away what is private, claims what is not
 * so, or runs the other side down.
 *
 * A figure is held against what is private by its role: one that is also their offer, an ask or a source is no
 * leak, unless its sentence calls it a walk-away or a target. The walk-away may also hide in a competitor's
 * total that can be added up from the parts that are named. DESIGN, "the leak check goes by role".
 */
import { claimedFigures } from "./claimed-figures.ts";
import { figureFindings, sumFindings } from "./figure-findings.ts";
import type { Coincidence, LeakFinding, SentText } from "./leak-finding.ts";
import { plainText } from "./plain-text.ts";
import type { Secrets } from "./secrets.ts";
import { wordFindings } from "./word-findings.ts";

/** What was found, in order of place, and what coincides. */
export type LeakCheck = {
  readonly findings: readonly LeakFinding[];
  readonly coincidences: readonly Coincidence[];
};

/** Checks all texts of one page together. */
export function leakCheck(written: readonly SentText[], secrets: Secrets): LeakCheck {
  const plain = new Map(written.map(({ id, text }) => [id, plainText(text)]));
  const texts = written.map((sent) => ({ ...sent, text: plain.get(sent.id)?.text ?? sent.text }));
  const asWritten = (found: LeakFinding): LeakFinding => {
    const place = plain.get(found.textId)?.written(found) ?? found;
    const text = written.find(({ id }) => id === found.textId)?.text ?? "";
    return { ...found, from: place.from, to: place.to, written: text.slice(place.from, place.to) };
  };
  const ofFigures = texts.map((sent) => figureFindings(sent, secrets));
  const found = [
    ...ofFigures.flatMap(({ findings }) => findings),
    ...texts.flatMap((sent) => wordFindings(sent, secrets.others)),
    ...texts.flatMap((sent) => claimedFigures(sent, secrets)),
  ];
  const places = new Set(found.map(({ textId, from }) => `${textId} ${from}`));
  const sums = sumFindings(texts, secrets).filter(({ textId, from }) => !places.has(`${textId} ${from}`));
  const coincidences = ofFigures.flatMap((each) => each.coincidences);
  return {
    findings: inOrder(texts, [...found, ...sums]).map(asWritten),
    coincidences: coincidences.filter(
      (each, index) => coincidences.findIndex((other) => other.secret === each.secret) === index,
    ),
  };
}

function inOrder(texts: readonly SentText[], findings: readonly LeakFinding[]): readonly LeakFinding[] {
  const order = new Map(texts.map(({ id }, index) => [id, index]));
  return [...findings].sort(
    (a, b) => (order.get(a.textId) ?? 0) - (order.get(b.textId) ?? 0) || a.from - b.from || a.to - b.to,
  );
}

/**
 * Labelled texts, and which claim of a reader answers which label.
 *
 * A claim answers where component, low, high and unit are the label's: in its own place first, since equal
 * figures may stand twice, then anywhere in the text. An optional label takes what stands in its place.
 */
import type { Claim } from "#domain/claim.ts";
import { Decimal } from "#domain/money.ts";

/** Where a figure stands: `figure` is the text from `start` to `end`, in UTF-16 units. */
type Span = { readonly start: number; readonly end: number };

/** What a label says beyond the figure; role, level and place only where the text leaves no doubt. */
type Stated = Pick<Claim, "component" | "low" | "high" | "unit" | "period" | "kind" | "subject"> &
  Partial<Pick<Claim, "role" | "level" | "placeId">>;

/** A claim that a person read: `figure` is its `nth` occurrence in the text, the first where not said. */
export type Label = Stated & {
  readonly figure: string;
  readonly nth?: number;
  /** May be read or left out: neither is a mistake. */
  readonly optional?: boolean;
};

/** A text with all the claims that are in it. */
export type LabelledText = {
  readonly id: string;
  readonly why: string;
  readonly text: string;
  readonly claims: readonly Label[];
};

/** A label with the claim that answers it, or null, and all claims that stand in its place. */
export type Pair = {
  readonly label: Label;
  readonly answer: Claim | null;
  readonly inPlace: readonly Claim[];
  /** Whether a claim of the label's component stands exactly where the label does. */
  readonly isSpan: boolean;
};

/** The labels that count, each with its answer, and the claims that answer none. */
export type Pairing = {
  readonly pairs: readonly Pair[];
  readonly extra: readonly { readonly claim: Claim; readonly isPay: boolean }[];
};

/** Which of `claims`, read from the text of `labelled`, answers which label. */
export function pairing({ text, claims: labels }: LabelledText, claims: readonly Claim[]): Pairing {
  const placed = labels.map((label) => ({ label, span: labelSpan(text, label) }));
  const free = new Set(claims);
  const answers = new Map<Label, Claim>();

  for (const isInPlace of [true, false]) {
    for (const { label, span } of placed.filter(({ label }) => !answers.has(label))) {
      const answer = [...free].find(
        (claim) => isSameFigure(label, claim) && (!isInPlace || isSameSpan(text, span, claim)),
      );
      if (answer === undefined) continue;
      free.delete(answer);
      answers.set(label, answer);
    }
  }
  for (const { span } of placed.filter(({ label }) => label.optional)) {
    for (const claim of free) if (touches(span, claim)) free.delete(claim);
  }

  const pairs = placed
    .filter(({ label }) => !label.optional)
    .map(({ label, span }) => ({
      label,
      answer: answers.get(label) ?? null,
      inPlace: claims.filter((claim) => touches(span, claim)),
      isSpan: claims.some((claim) => claim.component === label.component && isSameSpan(text, span, claim)),
    }));
  const extra = [...free].map((claim) => ({
    claim,
    isPay: placed.some(({ span }) => touches(span, claim)),
  }));
  return { pairs, extra };
}

/** Where the figure of `label` stands; throws where the text does not have it. */
export function labelSpan(text: string, { figure, nth = 1 }: Pick<Label, "figure" | "nth">): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    start = text.indexOf(figure, start + 1);
    if (start < 0) throw new Error(`${JSON.stringify(figure)} does not stand in the text ${nth} times`);
  }
  return { start, end: start + figure.length };
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether a trailing plus belongs to the figure is a matter of taste: it is left out of both. */
function isSameSpan(text: string, a: Span, b: Span): boolean {
  const end = (span: Span) => (text[span.end - 1] === "+" ? span.end - 1 : span.end);
  return a.start === b.start && end(a) === end(b);
}

function isSameFigure(label: Stated, claim: Stated): boolean {
  return (
    label.component === claim.component &&
    label.unit === claim.unit &&
    isSameAmount(label.low, claim.low) &&
    isSameAmount(label.high, claim.high)
  );
}

function isSameAmount(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Decimal(a).equals(b);
}

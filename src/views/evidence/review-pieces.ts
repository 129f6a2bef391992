/**
 * A text cut into what is drawn: plain pieces and marked figures, in order and without a gap.
 *
 * Claims that share a place share a mark. Of a long text only what stands around its figures is drawn, so
 * that a megabyte does not stop the page; the rest is counted and can be asked for.
 */
import type { Claim } from "#domain/claim.ts";

/** A piece of the text; `indexes` are those of the claims at a mark. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | {
      readonly kind: "mark";
      readonly start: number;
      readonly end: number;
      readonly indexes: readonly number[];
    }
  | { readonly kind: "cut"; readonly start: number; readonly end: number };

/** A text up to this length is drawn whole. */
const LONGEST_WHOLE = 12_000;
/** What is drawn before and after a figure of a longer text. */
const AROUND = 400;

type Place = Pick<Claim, "start" | "end">;

/** The pieces of a text of `length` with claims at `places`; `isWhole` leaves nothing out. */
export function textPieces(length: number, places: readonly Place[], isWhole: boolean): readonly Piece[] {
  const around = isWhole || length <= LONGEST_WHOLE ? length : AROUND;
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marksOf(places, length)) {
    pieces.push(...between(at, mark.start, at === 0 ? 0 : around, around), mark);
    at = mark.end;
  }
  return [...pieces, ...between(at, length, around, at === 0 ? around : 0)];
}

/** Plain text from `start` to `end`: `head` and `tail` characters of it where it is longer than both. */
function between(start: number, end: number, head: number, tail: number): readonly Piece[] {
  const pieces: readonly Piece[] =
    end - start <= head + tail
      ? [{ kind: "text", start, end }]
      : [
          { kind: "text", start, end: start + head },
          { kind: "cut", start: start + head, end: end - tail },
          { kind: "text", start: end - tail, end },
        ];
  return pieces.filter((piece) => piece.end > piece.start);
}

/** One mark for claims that overlap; places outside the text and empty ones are none. */
function marksOf(places: readonly Place[], length: number): readonly Extract<Piece, { kind: "mark" }>[] {
  const marks: { kind: "mark"; start: number; end: number; indexes: number[] }[] = [];
  const inOrder = places
    .map(({ start, end }, index) => ({ start: Math.max(0, start), end: Math.min(end, length), index }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || a.index - b.index);
  for (const { start, end, index } of inOrder) {
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.indexes.push(index);
    } else marks.push({ kind: "mark", start, end, indexes: [index] });
  }
  return marks;
}

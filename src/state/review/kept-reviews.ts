/**
 * Reviews as the device keeps them. What comes back is untrusted: a review that is not whole is left out.
 */
import type { Claim } from "#domain/claim.ts";
import { fact, sourceDocument } from "#domain/evidence.ts";
import { parsed } from "#domain/parse-workspace.ts";
import type { Decision, Review, ReviewItem, Source } from "./review.ts";

const DECISIONS: readonly unknown[] = ["open", "accepted", "dropped"] satisfies readonly Decision[];

/** The reviews in `kept` that are whole, in their order. */
export function reviewsFrom(kept: unknown): readonly Review[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((record) => reviewFrom(record) ?? []);
}

function reviewFrom(record: unknown): Review | null {
  const { id, text, source, items } = recordOf(record);
  const sound = sourceFrom(id, source);
  if (sound === null || typeof id !== "string" || typeof text !== "string" || !Array.isArray(items))
    return null;
  const read = items.map((item) => itemFrom(item, text));
  return read.every((item) => item !== null) ? { id, text, source: sound, items: read } : null;
}

function sourceFrom(id: unknown, source: unknown): Source | null {
  const { isLetter, ...rest } = recordOf(source);
  const result = parsed(sourceDocument, { ...rest, id, facts: [] });
  if (!result.ok) return null;
  const { title, publisher, url, readOn } = result.value;
  return { title, publisher, url, readOn, isLetter: isLetter === true };
}

function itemFrom(item: unknown, text: string): ReviewItem | null {
  const { claim, read, decision } = recordOf(item);
  const [corrected, first] = [claimFrom(claim, text), claimFrom(read, text)];
  if (corrected === null || first === null || !DECISIONS.includes(decision)) return null;
  return { claim: corrected, read: first, decision: decision as Decision };
}

function claimFrom(value: unknown, text: string): Claim | null {
  const { start, end, figure, citation, ...rest } = recordOf(value);
  const isPlaced = isPlace(start) && isPlace(end) && start <= end && end <= text.length;
  if (!isPlaced || typeof figure !== "string") return null;
  const { locator, figure: cited } = recordOf(citation);
  const result = parsed(fact, { ...rest, id: "claim", citation: { locator: "", figure: "" } });
  if (!result.ok || typeof locator !== "string" || typeof cited !== "string") return null;
  const { id: _id, ...read } = result.value;
  return { ...read, start, end, figure, citation: { locator, figure: cited } };
}

function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

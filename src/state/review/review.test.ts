/** Only what was accepted counts, and what a person states is no longer inferred. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#domain/claim.ts";
import { sourceDocument } from "#domain/evidence.ts";
import { parsed } from "#domain/parse-workspace.ts";
import { reviewsFrom } from "./kept-reviews.ts";
import {
  type Decision,
  decisionCounts,
  documentOf,
  inferredValues,
  newReview,
  type Review,
  withAllAccepted,
  withCorrection,
  withDecision,
} from "./review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "./sample-claims.ts";

const source = { title: "Letter", publisher: null, url: null, readOn: "2026-11-21", isLetter: true };
const review = newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS);

const decisions = fc.array(fc.constantFrom<Decision>("open", "accepted", "dropped"), {
  minLength: SAMPLE_CLAIMS.length,
  maxLength: SAMPLE_CLAIMS.length,
});
const decided = (each: readonly Decision[]): Review =>
  each.reduce((so, decision, index) => withDecision(so, index, decision), review);

test("nothing counts before it is accepted", () => {
  expect(documentOf(review).facts).toEqual([]);
});

test("law: the facts are the accepted claims, in order, each with its figure, and the document is sound", () => {
  fc.assert(
    fc.property(decisions, (each) => {
      const document = documentOf(decided(each));
      const accepted = SAMPLE_CLAIMS.filter((_, index) => each[index] === "accepted");
      expect(document.facts.map(({ citation }) => citation.figure)).toEqual(
        accepted.map(({ figure }) => figure),
      );
      expect(parsed(sourceDocument, JSON.parse(JSON.stringify(document)))).toEqual({
        ok: true,
        value: document,
      });
    }),
  );
});

test("law: accepting all decides what is open and nothing else", () => {
  fc.assert(
    fc.property(decisions, (each) => {
      const before = decisionCounts(decided(each));
      const after = decisionCounts(withAllAccepted(decided(each)));
      expect(after).toEqual({ open: 0, accepted: before.accepted + before.open, dropped: before.dropped });
    }),
  );
});

describe("a correction", () => {
  test("is what the fact states, and its key is inferred no more", () => {
    const corrected = withDecision(withCorrection(review, 6, { subject: "offer" }), 6, "accepted");
    expect(documentOf(corrected).facts).toMatchObject([{ subject: "offer", inferred: [] }]);
  });

  test("that confirms what was inferred changes no value, and leaves nothing inferred", () => {
    const guessed = { ...SAMPLE_CLAIMS[0], inferred: ["level", "company"] } as Claim;
    const doubtful = newReview("read-2", SAMPLE_LETTER, source, [guessed]);
    const confirmed = withAllAccepted(withCorrection(doubtful, 0, inferredValues(guessed)));
    const [before] = documentOf(withAllAccepted(doubtful)).facts;
    expect(documentOf(confirmed).facts).toEqual([{ ...before, inferred: [] }]);
  });

  test("leaves what the text says and how it was read", () => {
    const corrected = withCorrection(review, 0, { low: "170000", high: "170000" });
    expect(corrected.items[0]?.claim.citation.figure).toBe("$178k");
    expect(corrected.items[0]?.read).toBe(SAMPLE_CLAIMS[0]);
  });
});

test("a text longer than a document can cite is cut to what it can", () => {
  const long = "x".repeat(400);
  const [first] = SAMPLE_CLAIMS;
  if (first === undefined) throw new Error("No claim.");
  const claim = { ...first, citation: { locator: long, figure: long } };
  const cut = withAllAccepted(newReview("read-1", SAMPLE_LETTER, { ...source, title: long }, [claim]));
  expect(parsed(sourceDocument, documentOf(cut)).ok).toBe(true);
});

describe("what the device kept", () => {
  test("comes back as it was", () => {
    const kept = [decided(["accepted", "dropped", "open", "open", "open", "open", "accepted"])];
    expect(reviewsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  const [first] = review.items;
  test.each([
    { why: "nothing", kept: undefined },
    { why: "a word", kept: "reviews" },
    { why: "no text", kept: [{ ...review, text: 3 }] },
    { why: "an unknown decision", kept: [{ ...review, items: [{ ...first, decision: "maybe" }] }] },
    {
      why: "a place beyond the text",
      kept: [{ ...review, items: [{ ...first, claim: { ...first?.claim, end: 1e9 } }] }],
    },
    {
      why: "a figure that is none",
      kept: [{ ...review, items: [{ ...first, claim: { ...first?.claim, low: "many" } }] }],
    },
    { why: "a source without a title", kept: [{ ...review, source: {} }] },
  ])("is left out where it is $why", ({ kept }) => {
    expect(reviewsFrom(kept)).toEqual([]);
  });
});

/** A review becomes a document, and its facts an offer or a term of one; each is one step that undo takes back. */
import { beforeEach, describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankOffer, blankWorkspace } from "#state/blank-offer.ts";
import { keptForLater, readings, resetReadings } from "#state/review/reading-store.ts";
import {
  newReview,
  type Review,
  withAllAccepted,
  withCorrection,
  withDecision,
} from "#state/review/review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "#state/review/sample-claims.ts";
import { resetStore, store } from "#state/store.ts";
import {
  addDocument,
  addDocumentAsOffer,
  addOfferFromFact,
  chooseApprovalThreshold,
  removeDocument,
  useFactInOffer as stateInOffer,
  toggleComparable,
} from "./documents.ts";
import { redo, undo } from "./history.ts";

const source = { title: "Letter", publisher: null, url: null, readOn: "2026-11-21", isLetter: true };
const open = newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS);
const accepted = withAllAccepted(open);

beforeEach(() => {
  resetStore({ ...blankWorkspace("2026-11-21"), offers: [{ ...blankOffer("a", "USD"), company: "Acme" }] });
  resetReadings({ reviews: [accepted], currentId: "read-1" });
});

function kept(): Workspace {
  return store.getState().workspace;
}

function add(review: Review = accepted): void {
  expect(addDocument(review)).toEqual([]);
}

const factIdOf = (figure: string) =>
  kept()
    .documents.flatMap(({ facts }) => facts)
    .find(({ citation }) => citation.figure === figure)?.id ?? "";

describe("adding a document", () => {
  test("makes facts of what was accepted, and leaves the page", () => {
    add(withDecision(accepted, 6, "dropped"));
    expect(kept().documents).toMatchObject([{ id: "read-1", title: "Letter" }]);
    expect(kept().documents[0]?.facts).toHaveLength(SAMPLE_CLAIMS.length - 1);
    expect(readings.getState().currentId).toBeNull();
    expect(keptForLater(readings.getState(), kept())).toEqual([]);
  });

  test("is undone with the text kept for later, so that no decision is lost", () => {
    add();
    undo();
    expect(kept().documents).toEqual([]);
    expect(keptForLater(readings.getState(), kept())).toEqual([accepted]);
    redo();
    expect(kept().documents).toHaveLength(1);
  });

  test("a second time takes the first one's place, and lets go of what was held against a fact that is gone", () => {
    add();
    toggleComparable(factIdOf("$178k"));
    add(withDecision(accepted, 0, "dropped"));
    expect(kept().documents).toHaveLength(1);
    expect(kept().comparableFactIds).toEqual([]);
  });

  test("that the workspace cannot hold is refused and told", () => {
    const [first] = open.items;
    const wrong = withDecision(withCorrection(open, 0, { low: "2", high: "1" }), 0, "accepted");
    expect(first?.claim.low).toBe("178000");
    expect(addDocument(wrong)).toMatchObject([{ code: "rangeReversed" }]);
    expect(kept().documents).toEqual([]);
    expect(store.getState().notices).toMatchObject([{ code: "editRefused" }]);
  });
});

describe("an offer out of facts", () => {
  test("of a letter that is one's own is written, with what it states", () => {
    expect(addDocumentAsOffer(accepted)).toBe("offer-1");
    expect(kept().documents).toHaveLength(1);
    expect(kept().offers[1]).toMatchObject({
      status: "written",
      level: "senior",
      placeId: "san-francisco",
      baseSalary: "178000",
      relocation: null,
      companyFacts: { postMoneyValuation: null },
    });
    expect(parseWorkspace(JSON.parse(JSON.stringify(kept())))).toEqual({ ok: true, value: kept() });
    undo();
    expect([kept().documents, kept().offers.length]).toEqual([[], 1]);
  });

  test("of one's own letter has to be repaid as the letter says; one of an article has not", () => {
    const text = `${SAMPLE_LETTER} Leave within 12 months and you repay the sign-on pro rata.`;
    addDocumentAsOffer({ ...accepted, text });
    expect(kept().offers.at(-1)?.signOnBonus?.clawback).toEqual({ periodMonths: 12, proration: "monthly" });
    undo();
    addDocumentAsOffer({ ...accepted, text, source: { ...source, isLetter: false } });
    expect(kept().offers.at(-1)?.signOnBonus?.clawback).toBeNull();
  });

  test("of an article is reported", () => {
    addDocumentAsOffer({ ...accepted, source: { ...source, isLetter: false } });
    expect(kept().offers[1]?.status).toBe("reported");
  });

  test("takes no term of other people's pay", () => {
    add();
    const id = addOfferFromFact(factIdOf("$165k"), "reported");
    expect(kept().offers.find((offer) => offer.id === id)).toMatchObject({
      baseSalary: "165000",
      targetBonus: null,
      signOnBonus: null,
    });
  });

  test("of nothing but a threshold is none", () => {
    const threshold = withCorrection(open, 0, { component: "approvalThreshold" });
    expect(addDocumentAsOffer(withDecision(threshold, 0, "accepted"))).toBeNull();
    expect(kept().documents).toEqual([]);
  });

  test("is refused where the sheet is full, and the document with it", () => {
    const offers = ["a", "b", "c", "d", "e"].map((id) => blankOffer(id, "USD"));
    resetStore({ ...blankWorkspace("2026-11-21"), offers });
    expect(addDocumentAsOffer(accepted)).toBeNull();
    expect(kept().documents).toEqual([]);
    expect(store.getState().notices).toMatchObject([{ code: "editRefused" }]);
  });
});

test("a fact is stated in an offer, and undo takes it out", () => {
  add();
  expect(stateInOffer("a", factIdOf("$178k"))).toEqual([]);
  expect(kept().offers[0]?.baseSalary).toBe("178000");
  undo();
  expect(kept().offers[0]?.baseSalary).toBeNull();
});

test("removing a document takes its facts and what was held against them, and undo brings all back", () => {
  add();
  toggleComparable(factIdOf("$178k"));
  chooseApprovalThreshold(factIdOf("$165k"));
  const before = kept();
  removeDocument("read-1");
  expect(kept()).toMatchObject({ documents: [], comparableFactIds: [], approvalThresholdFactId: null });
  expect(store.getState().notices).toMatchObject([{ code: "documentRemoved", canUndo: true }]);
  undo();
  expect(kept()).toBe(before);
});

test("a comparable is one until it is chosen again", () => {
  add();
  const id = factIdOf("$178k");
  toggleComparable(id);
  expect(kept().comparableFactIds).toEqual([id]);
  toggleComparable(id);
  expect(kept().comparableFactIds).toEqual([]);
});

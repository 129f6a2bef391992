/** From a fact: an offer, a term of one, a comparable, a threshold; only what it can be is offered. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import { undo } from "#state/actions/history.ts";
import { blankOffer, blankWorkspace } from "#state/blank-offer.ts";
import { resetReadings } from "#state/review/reading-store.ts";
import { documentOf, newReview, withAllAccepted } from "#state/review/review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "#state/review/sample-claims.ts";
import { resetStore, store } from "#state/store.ts";
import { DocumentActions } from "./add-document-actions.tsx";
import { FromFact } from "./from-fact.tsx";

const source = { title: "Letter", publisher: null, url: null, readOn: null, isLetter: true };
const review = withAllAccepted(newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS));
const document = documentOf(review);
const onOffer = vi.fn();

beforeEach(() => {
  onOffer.mockReset();
  resetReadings({ reviews: [review] });
  const offers = [{ ...blankOffer("a", "USD"), company: "Acme" }];
  resetStore({ ...blankWorkspace("2026-11-21"), offers, documents: [document] });
});

const kept = () => store.getState().workspace;

async function opened(figure: string, changes: Partial<Fact> = {}) {
  const fact = document.facts.find(({ citation }) => citation.figure === figure);
  if (fact === undefined) throw new Error(`No fact ${figure}.`);
  const shown = { ...fact, ...changes };
  resetStore({
    ...kept(),
    documents: [{ ...document, facts: document.facts.map((each) => (each === fact ? shown : each)) }],
  });
  render(<FromFact fact={shown} onOffer={onOffer} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Use / }));
  return user;
}

const choices = () => screen.getAllByRole("menuitem").map(({ textContent }) => textContent);

test("a base makes an offer, and is stated in one", async () => {
  const user = await opened("$178k");
  expect(choices()).toEqual([
    "Make an offer, reported",
    "Make an offer: it is my letter",
    "Assume it in A, Acme",
    "Use as a comparable",
    "Show it in the text",
  ]);
  await user.click(screen.getByRole("menuitem", { name: "Assume it in A, Acme" }));
  expect(kept().offers[0]?.baseSalary).toBe("178000");
  act(() => undo());
  expect(kept().offers[0]?.baseSalary).toBeNull();
});

test("the offer that is made has what the document says of it, and the page goes there", async () => {
  const user = await opened("0.055%");
  await user.click(screen.getByRole("menuitem", { name: "Make an offer, reported" }));
  expect(onOffer).toHaveBeenCalledOnce();
  expect(kept().offers[1]).toMatchObject({
    status: "reported",
    baseSalary: "178000",
    grants: [{ size: { kind: "ownership", fraction: "0.00055" } }],
  });
});

test("a threshold is taken as one and let go again, and is no term of an offer", async () => {
  const user = await opened("$165k", { component: "approvalThreshold" });
  expect(choices()).toEqual(["Use as a comparable", "Use as the approval threshold", "Show it in the text"]);
  await user.click(screen.getByRole("menuitem", { name: "Use as the approval threshold" }));
  expect(kept().approvalThresholdFactId).toBe("read-1-7");
  screen.getByText("approval threshold");
  await user.click(screen.getByRole("button", { name: /^Use / }));
  await user.click(screen.getByRole("menuitem", { name: "No longer the approval threshold" }));
  expect(kept().approvalThresholdFactId).toBeNull();
});

test("a comparable is said to be one", async () => {
  const user = await opened("$165k");
  await user.click(screen.getByRole("menuitem", { name: "Use as a comparable" }));
  screen.getByText("comparable");
  expect(kept().comparableFactIds).toEqual(["read-1-7"]);
});

test("a document is removed from its menu, and its text can be looked at again", async () => {
  render(<DocumentActions document={document} onOffer={onOffer} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Actions for “Letter”" }));
  expect(choices()).toEqual([
    "Make an offer, reported",
    "Make an offer: it is my letter",
    "Look at its text",
    "Remove the document",
  ]);
  await user.click(screen.getByRole("menuitem", { name: "Remove the document" }));
  expect(kept().documents).toEqual([]);
});

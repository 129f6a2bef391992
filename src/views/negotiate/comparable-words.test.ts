/** What is said of a comparable whose offer, or whose yardstick, is adjusted for its place. */
import "#text/negotiate-sentences.ts";
import { expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { comparables } from "#engine/negotiation/comparables.ts";
import { offersReport } from "#engine/offers-report.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { comparableWords, placeWords } from "./comparable-words.ts";
import { negotiationOf } from "./use-negotiation.ts";

const adjusted = (rate: string | null) => (rate === null ? null : { rate, appliesTo: ["baseSalary"] });

/** A states 100,000, B 150,000. */
function saidOf(own: string | null, other: string | null) {
  const workspace: Workspace = sampleWorkspace([
    sampleOffer({ id: "a", company: "Acme", baseSalary: "100000", locationAdjustment: adjusted(own) }),
    sampleOffer({ id: "b", company: "Globex", baseSalary: "150000", locationAdjustment: adjusted(other) }),
  ]);
  const marks = offerMarks(workspace, ["a", "b"]);
  const found = negotiationOf(workspace, offersReport(workspace), { offerId: "a", brief: "both" }, marks);
  const [offer] = workspace.offers;
  const [each] = offer === undefined ? [] : comparables(workspace, offer);
  if (found === null || each === undefined) throw new Error("nothing to compare");
  return [comparableWords(found, each), placeWords(found, each)];
}

test("without an adjustment it is what it states", () => {
  expect(saidOf(null, null)).toEqual(["B’s $150,000 in writing", null]);
});

test("cut for its place it is what is paid, beside what it states", () => {
  // 150,000 × 0.8.
  expect(saidOf(null, "-0.2")).toEqual([
    "B’s $150,000 ($120,000 in A’s terms) in writing",
    "It states $150,000; after its adjustment for place $120,000 is paid, which is compared.",
  ]);
});

test("of an offer that is cut itself it is what that would have to state", () => {
  // 150,000 ÷ 0.75; 120,000 ÷ 0.75.
  expect(saidOf("-0.25", null)[1]).toBe(
    "It states and pays $150,000; A would have to state $200,000 to pay as much after its adjustment for place.",
  );
  expect(saidOf("-0.25", "-0.2")[1]).toBe(
    "It states $150,000 and pays $120,000 after its adjustment for place; A would have to state $160,000 to pay as much after its own.",
  );
});

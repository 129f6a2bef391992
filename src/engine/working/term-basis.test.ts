import { expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { isTermAssumed } from "./term-basis.ts";

const facts = [
  { id: "base", component: "baseSalary", low: "180000", high: "180000", unit: "USD", period: "annual" },
  { id: "months", component: "vesting", low: "48", high: "48", unit: "months", period: null },
].map((fact) => ({
  ...fact,
  kind: "point",
  subject: "offer",
  role: null,
  level: null,
  placeId: null,
  company: null,
  asOf: null,
  inferred: [],
  citation: { locator: "Pay", figure: "as written" },
}));

function placeOf(status: string) {
  const document = { id: "article", title: "An article", publisher: null, url: null, readOn: null, facts };
  const offer = sampleOffer({ status, baseSalary: "180000", relocation: null, grants: [sampleGrant()] });
  const workspace = sampleWorkspace([offer], { documents: [document] });
  const [only] = workspace.offers;
  if (only === undefined) throw new Error("no offer");
  return { workspace, offer: only, index: 0 };
}

test.each([
  ["baseSalary", false, "the document states the figure"],
  ["relocation", false, "what is not known is a gap"],
  ["grants", true, "no document states the grant"],
  ["vesting", true, "the document states how long, but no cliff"],
  ["valuation", true, "no document states the valuation"],
] as const)("%s of a reported offer is assumed: %s, for %s", (term, isAssumed, _why) => {
  expect(isTermAssumed(placeOf("reported"), term)).toBe(isAssumed);
});

test("a written offer states its own terms", () => {
  expect(isTermAssumed(placeOf("written"), "grants")).toBe(false);
});

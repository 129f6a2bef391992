import { expect, test } from "vitest";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { statedBasis } from "./basis.ts";

const baseFact = {
  id: "fact",
  component: "baseSalary",
  low: "180000",
  high: "180000",
  unit: "USD",
  period: "annual",
  kind: "point",
  subject: "offer",
  role: "Product manager",
  level: "senior",
  placeId: null,
  company: "A company",
  asOf: null,
  inferred: [],
  citation: { locator: "Pay", figure: "$180,000" },
};
const reported = {
  status: "reported",
  baseSalary: "180000",
  role: "Senior product manager",
  level: "senior",
  placeId: "fr-paris",
};

function kindOf(
  offer: Readonly<Record<string, unknown>>,
  fact: Readonly<Record<string, unknown>>,
  keys: readonly PropertyKey[] = ["baseSalary"],
) {
  const document = { id: "article", title: "An article", publisher: null, url: null, readOn: null };
  const workspace = sampleWorkspace([sampleOffer({ ...reported, ...offer })], {
    documents: [{ ...document, facts: [{ ...baseFact, ...fact }] }],
  });
  const [only] = workspace.offers;
  if (only === undefined) throw new Error("no offer");
  const value = keys[0] === "baseSalary" ? only.baseSalary : "0.03";
  return statedBasis({ workspace, offer: only, index: 0 }, keys, value).kind;
}

test.each([
  { offer: {}, fact: {}, is: "documented", why: "the very figure of this role, level and company" },
  { offer: {}, fact: { kind: "anecdote" }, is: "documented", why: "told of one such offer" },
  { offer: {}, fact: { kind: "bound", high: null }, is: "documented", why: "the bound's one end" },
  { offer: { status: "written" }, fact: {}, is: "stated", why: "your own offer says so itself" },
  { offer: { status: "current" }, fact: {}, is: "stated", why: "and so does a present job" },
  { offer: { status: "hypothetical" }, fact: {}, is: "assumed", why: "nobody offers it" },
  { offer: { baseSalary: "180001" }, fact: {}, is: "assumed", why: "no document has this figure" },
  { offer: { level: null }, fact: {}, is: "assumed", why: "an unstated level is not any level" },
  { offer: {}, fact: { level: null }, is: "assumed", why: "nor is a document's" },
  { offer: {}, fact: { level: "earlyCareer" }, is: "assumed", why: "another level's pay" },
  { offer: {}, fact: { placeId: "us-sf" }, is: "assumed", why: "another place's pay" },
  { offer: {}, fact: { role: "Engineer" }, is: "assumed", why: "another role's pay" },
  { offer: {}, fact: { role: "IC product manager" }, is: "assumed", why: "another kind of that role" },
  { offer: {}, fact: { company: "Another" }, is: "assumed", why: "another company's pay" },
  { offer: {}, fact: { period: "monthly" }, is: "assumed", why: "a month's pay is not a year's" },
  { offer: {}, fact: { period: "ambiguous" }, is: "assumed", why: "it may mean something else" },
  { offer: {}, fact: { unit: "EUR" }, is: "assumed", why: "another currency" },
  { offer: {}, fact: { subject: "competingOffer" }, is: "assumed", why: "somebody else's offer" },
  { offer: {}, fact: { component: "totalCompensation" }, is: "assumed", why: "another element" },
  { offer: { baseSalary: null }, fact: {}, is: "gap", why: "nothing is known" },
])("$why: $is", ({ offer, fact, is }) => {
  expect(kindOf(offer, fact)).toBe(is);
});

test.each(["annualRaiseRate", "bonusAttainment"])("%s is a guess even in a written offer", (key) => {
  expect(kindOf({ status: "written" }, {}, [key])).toBe("assumed");
});

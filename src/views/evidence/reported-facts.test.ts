/** Which facts the filters let through. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { FIRST_CHOICES } from "#state/choices.ts";
import { isCheckChosen } from "./chosen-checks.ts";
import { allFacts, chosenFacts, filterOptions, soundChoices } from "./reported-facts.ts";

const parsed = parseWorkspace(dossierFile);
if (!parsed.ok) throw new Error("the dossier is refused");
const { documents } = parsed.value;
const all = FIRST_CHOICES.evidence;

describe("a choice of", () => {
  test("nothing lets every fact through", () => {
    expect(chosenFacts(documents, all)).toHaveLength(allFacts(documents).length);
  });

  test("level keeps its own facts and those that name none", () => {
    const levels = new Set(chosenFacts(documents, { ...all, level: "senior" }).map(({ fact }) => fact.level));
    expect(levels).toEqual(new Set(["senior", null]));
  });

  test("place keeps its own facts and those that name none", () => {
    const chosen = { ...all, placeId: "us-san-francisco-ca" };
    const places = new Set(chosenFacts(documents, chosen).map(({ fact }) => fact.placeId));
    expect(places).toEqual(new Set(["us-san-francisco-ca", null]));
  });

  test("element keeps it alone", () => {
    const facts = chosenFacts(documents, { ...all, component: "valuation" });
    expect(facts.map(({ fact }) => fact.low)).toEqual(["4500000000", "5200000000"]);
  });

  test("source keeps that document alone", () => {
    const facts = chosenFacts(documents, { ...all, documentId: "day-in-the-life-2026" });
    expect(new Set(facts.map(({ document }) => document.id))).toEqual(new Set(["day-in-the-life-2026"]));
  });

  test("no single cases leaves what is said of everyone", () => {
    const facts = chosenFacts(documents, { ...all, singleCases: false });
    expect(facts.some(({ fact }) => fact.kind === "anecdote")).toBe(false);
    expect(facts.length).toBeGreaterThan(0);
  });
});

test("only what some fact names can be chosen, levels in the order of seniority", () => {
  const options = filterOptions(parsed.value);
  expect(options.levels).toEqual(["newGrad", "earlyCareer", "mid", "senior"]);
  expect(options.placeIds).toContain("us-san-francisco-ca");
  expect(filterOptions({ documents: [] })).toEqual({
    levels: [],
    placeIds: [],
    components: [],
    documents: [],
  });
});

test("a choice that another workspace has no facts for counts as none", () => {
  const chosen = { ...all, level: "staff", documentId: "gone", component: "cliff" } as const;
  expect(soundChoices(chosen, filterOptions(parsed.value))).toEqual({ ...all, component: "cliff" });
});

describe("a check", () => {
  const base = { factIds: ["system-design-base-range", "team-culture-base-senior"] };
  test.each([
    { chosen: { level: "senior" }, isShown: true, why: "all of its facts are of the level" },
    { chosen: { level: "newGrad" }, isShown: false, why: "they are of another" },
    { chosen: { component: "baseSalary" }, isShown: true, why: "one is of the element" },
    { chosen: { component: "valuation" }, isShown: false, why: "none is of the element" },
    { chosen: { documentId: "team-culture-work-life-2026" }, isShown: true, why: "one is of the source" },
    { chosen: { documentId: "day-in-the-life-2026" }, isShown: false, why: "none is of the source" },
  ] as const)("is shown: $isShown, $why", ({ chosen, isShown }) => {
    expect(isCheckChosen(base, documents, { ...all, ...chosen })).toBe(isShown);
  });
});

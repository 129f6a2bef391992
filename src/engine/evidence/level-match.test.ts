/** The words and the years that stand for a level. */
import { expect, test } from "vitest";
import { levelMatch, levelOfWords } from "./level-match.ts";

test.each([
  { words: "Senior product manager", level: "senior", isInferred: false },
  { words: "5+ years in developer tools", level: "senior", isInferred: true },
  { words: "3-5 years of experience", level: "mid", isInferred: true },
  { words: "Mid-level PM", level: "mid", isInferred: false },
  { words: "mid-career designer", level: "mid", isInferred: false },
  { words: "early-career", level: "earlyCareer", isInferred: false },
  { words: "New grad PM", level: "newGrad", isInferred: false },
  { words: "new graduates", level: "newGrad", isInferred: false },
  { words: "Associate product manager", level: "earlyCareer", isInferred: false },
  { words: "Staff engineer", level: "staff", isInferred: false },
  { words: "12 years of experience", level: "principal", isInferred: true },
])("$words is $level, inferred: $isInferred", ({ words, level, isInferred }) => {
  expect(levelOfWords(words)).toEqual({ level, isInferred });
});

test.each([
  { words: "Product manager", why: "no word of level" },
  { words: "IC product manager", why: "any level that manages nobody" },
  { words: "leadership", why: "a longer word" },
])("$words names none: $why", ({ words }) => {
  expect(levelOfWords(words)).toBeNull();
});

test("an IC may be a lead by inference only, and heads nothing", () => {
  const ic = { level: null, role: "IC product manager", inferred: [] };
  expect(levelMatch(ic, { level: "lead", role: null, inferred: [] })).toBe("inferred");
  expect(levelMatch(ic, { level: "senior", role: null, inferred: [] })).toBe("covered");
  expect(levelMatch(ic, { level: null, role: "Head of product", inferred: [] })).toBeNull();
});

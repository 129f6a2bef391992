import { expect, test } from "vitest";
import type { Qualifier } from "#engine/qualifier.ts";
import { type DifferenceQualifier, differenceQualifier } from "./known-difference.ts";

test.each<[own: Qualifier, baseline: Qualifier, expected: DifferenceQualifier | null, why: string]>([
  ["exact", "exact", "exact", "both are whole"],
  ["atLeast", "exact", "atLeast", "what is missing can only raise it"],
  ["about", "exact", "about", "what is missing can go either way"],
  ["exact", "atLeast", "atMost", "what the baseline lacks can only lower it"],
  ["exact", "about", "about", "what the baseline lacks can go either way"],
  ["atLeast", "atLeast", null, "either could be far more"],
  ["about", "atLeast", null, "both are open"],
  ["atLeast", "about", null, "both are open"],
  ["about", "about", null, "both are open"],
])("%s less %s is %s: %s", (own, baseline, expected) => {
  expect(differenceQualifier(own, baseline)).toBe(expected);
});

import { afterEach, expect, test } from "vitest";
import { keepChoice } from "#storage/kept-choice.ts";
import { blankOffer } from "./blank-offer.ts";
import { keepEntry, keptEntry } from "./entry-draft.ts";

afterEach(() => keepEntry(null));

test("an unfinished offer is there again, unknowns and all", () => {
  const unfinished = { ...blankOffer("own-offer", "USD"), company: "A company", baseSalary: "185000" };
  keepEntry(unfinished);
  expect(keptEntry()).toEqual(unfinished);
});

test("once it has joined the sheet it is gone", () => {
  keepEntry(blankOffer("own-offer", "USD"));
  keepEntry(null);
  expect(keptEntry()).toBeNull();
});

test("a kept entry that does not read as an offer counts as none", () => {
  keepChoice("entry", { company: 5 });
  expect(keptEntry()).toBeNull();
});

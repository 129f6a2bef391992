/** Paths lead to one place, and only what lies on them is copied. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pathText } from "#domain/finding.ts";
import { arbitraryWorkspace } from "#domain/workspace.arbitrary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankOffer, blankWorkspace } from "./blank-offer.ts";
import { isSamePath, type Path, pathOf, valueAt, withValueAt } from "./workspace-path.ts";

const workspace: Workspace = {
  ...blankWorkspace("2026-11-21"),
  offers: [blankOffer("a", "USD"), blankOffer("b", "USD")],
};

test.each<[text: string, path: Path]>([
  ["title", ["title"]],
  ["offers[1].companyFacts.prices[0].price", ["offers", 1, "companyFacts", "prices", 0, "price"]],
  ["exchangeRates.EUR", ["exchangeRates", "EUR"]],
  ["", []],
])("%s leads to %o and back", (text, path) => {
  expect(pathOf(text)).toEqual(path);
  expect(pathText(path)).toBe(text);
});

test("a path is the same key by key, and no other", () => {
  expect(isSamePath(["offers", 0, "id"], ["offers", 0, "id"])).toBe(true);
  expect(isSamePath(["offers", 0, "id"], ["offers", 1, "id"])).toBe(false);
  expect(isSamePath(["offers", 0], ["offers", 0, "id"])).toBe(false);
});

test("an edit copies what lies on its path and shares the rest", () => {
  const edited = withValueAt(workspace, ["offers", 0, "companyFacts", "postMoneyValuation"], "1");
  expect(edited.offers[0]?.companyFacts.postMoneyValuation).toBe("1");
  expect(workspace.offers[0]?.companyFacts.postMoneyValuation).toBeNull();
  expect(edited.offers[1]).toBe(workspace.offers[1]);
  expect(edited.offers[0]?.grants).toBe(workspace.offers[0]?.grants);
});

test("one past the end of a list adds, further on is a bug", () => {
  const added = withValueAt(workspace, ["offers", 2], blankOffer("c", "USD"));
  expect(added.offers.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(() => withValueAt(workspace, ["offers", 3], blankOffer("c", "USD"))).toThrow("No item 3");
  expect(() => withValueAt(workspace, ["offers", 0, "relocation", "amount"], "1")).toThrow("Nothing to edit");
});

test("undefined takes a key or an item away", () => {
  expect(withValueAt(workspace, ["offers", 0], undefined).offers.map(({ id }) => id)).toEqual(["b"]);
  expect(withValueAt(workspace, ["title"], undefined)).not.toHaveProperty("title");
});

test("nothing stands where no key leads, not even what every object inherits", () => {
  expect(valueAt(workspace, ["offers", 9, "id"])).toBeUndefined();
  expect(valueAt(workspace, ["constructor"])).toBeUndefined();
});

test("law: what is put at a place stands there, and putting it back gives an equal workspace", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, fc.constantFrom("title", "asOf", "currency", "offers"), (any, key) => {
      const before = valueAt(any, [key]);
      const edited = withValueAt(any, [key], "other");
      expect(valueAt(edited, [key])).toBe("other");
      expect(withValueAt(edited, [key], before)).toEqual(any);
    }),
    { numRuns: 30 },
  );
});

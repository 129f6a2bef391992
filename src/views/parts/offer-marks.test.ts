/** One letter and one colour for each offer, everywhere. */
import { expect, test } from "vitest";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { offerMarks } from "./offer-marks.ts";

const workspace = sampleWorkspace(
  ["one", "two", "three", "four", "five", "six"].map((id) => sampleOffer({ id, company: `The ${id}` })),
);

test("an offer keeps its letter and its colour while others are hidden", () => {
  expect(offerMarks(workspace, ["five", "two"])).toEqual([
    { id: "two", key: "b", letter: "B", name: "The two" },
    { id: "five", key: "e", letter: "E", name: "The five" },
  ]);
});

test("the sixth has a letter of its own, and the first one's colour again", () => {
  expect(offerMarks(workspace, ["six"])).toMatchObject([{ key: "a", letter: "F" }]);
});

test("an offer that was deleted has no mark, and nothing visible has none", () => {
  expect(offerMarks(workspace, ["gone"])).toEqual([]);
  expect(offerMarks(workspace, [])).toEqual([]);
});

test("an offer keeps its mark where others were moved or went", () => {
  expect(offerMarks(workspace, ["two", "three"], { three: 0, two: 4 })).toMatchObject([
    { id: "two", key: "e", letter: "E" },
    { id: "three", key: "a", letter: "A" },
  ]);
});

test("a thought of a company's offer is told apart from it, and renames nothing", () => {
  const real = sampleOffer({ id: "real", company: "Acme", level: "senior", role: "PM", status: "written" });
  const junior = sampleOffer({ ...real, id: "junior", level: "mid" });
  const wish = sampleOffer({ ...real, id: "wish", role: "PM, package 1", status: "hypothetical" });
  const names = (offers: readonly (typeof real)[]) =>
    offerMarks(
      sampleWorkspace([...offers]),
      offers.map(({ id }) => id),
    ).map(({ name }) => name);
  expect(names([real, wish])).toEqual(["Acme", "Acme (PM, package 1)"]);
  expect(names([real, junior, wish])).toEqual(["Acme (senior)", "Acme (mid-level)", "Acme (PM, package 1)"]);
});

import { expect, test } from "vitest";
import { barLabelAt, uncrowded } from "./label-places.ts";

test.each([
  { bar: [100, 300], marker: null, at: 243, why: "inside the bar's end" },
  { bar: [100, 300], marker: 150, at: 243, why: "a line elsewhere is in nobody's way" },
  { bar: [100, 300], marker: 260, at: 307, why: "a line through it sends it beyond the bar" },
  { bar: [100, 130], marker: null, at: 137, why: "a short bar has its label beyond it" },
  { bar: [100, 130], marker: 150, at: 157, why: "and past a line that stands there" },
  { bar: [100, 495], marker: 460, at: 438, why: "at the edge it stays inside, over the line" },
])("$why", ({ bar: [from = 0, to = 0], marker, at }) => {
  expect(barLabelAt({ bar: { from, to }, room: 50, marker, width: 500 })).toBe(at);
});

test("of labels that would run into one another the first is kept", () => {
  const kept = uncrowded([150, 100, 200, 300], (mark) => mark, 60);
  expect([...kept]).toEqual([150, 300]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { switchValue } from "./switch-value.ts";

describe("switchValue", () => {
  it.each([
    ["a line falls through zero above", (x: number) => 10 - 2 * x, 1, { value: 5, side: "above" }],
    ["a line rises through zero below", (x: number) => x - 3, 8, { value: 3, side: "below" }],
    ["a step has its switch at the step", (x: number) => (x < 4 ? 1 : -1), 2, { value: 4, side: "above" }],
    ["a cube is flat at its zero", (x: number) => (x - 2) ** 3, 7, { value: 2, side: "below" }],
  ])("%s", (_why, difference, present, expected) => {
    const found = switchValue(difference, present, [0, 10]);
    expect(found).toMatchObject({ side: expected.side, until: null });
    expect(found?.value).toBeCloseTo(expected.value, 4);
  });

  it("takes the nearer of two switches on both sides", () => {
    // Zero at 2 and at 9; 5 is nearer to 2.
    const between = (x: number) => (x - 2) * (9 - x);
    expect(switchValue(between, 5, [0, 20])?.side).toBe("below");
    expect(switchValue(between, 6, [0, 20])?.value).toBeCloseTo(9, 9);
  });

  it("says where the ranking turns back", () => {
    const found = switchValue((x) => (x - 3) * (x - 6), 1, [0, 10]);
    expect(found?.value).toBeCloseTo(3, 9);
    expect(found?.until).toBeCloseTo(6, 9);
  });

  it.each([
    ["nothing crosses", (x: number) => 1 + x * x, 2],
    ["it only touches zero", (x: number) => (x - 4) ** 2, 1],
    ["it crosses beyond what is plausible", (x: number) => 11 - x, 2],
    ["both are level as it stands", (x: number) => x - 2, 2],
  ])("is none where %s", (_why, difference, present) => {
    expect(switchValue(difference, present, [0, 10])).toBeNull();
  });

  it("finds the one zero of any line, wherever it stands", () => {
    const figure = fc.double({ min: -90, max: 90, noNaN: true });
    const slope = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, slope, fc.boolean(), (zero, present, steepness, falls) => {
        fc.pre(Math.abs(zero - present) > 1e-6);
        const found = switchValue((x) => (falls ? zero - x : x - zero) * steepness, present, [-100, 100]);
        expect(found?.value).toBeCloseTo(zero, 6);
        expect(found?.side).toBe(zero > present ? "above" : "below");
      }),
    );
  });
});

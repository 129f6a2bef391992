import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseNormal } from "./inverse-normal.ts";

describe("inverseNormal", () => {
  it.each([
    [0.25, -0.6744897501960817, "Wichura 1988, table of PPND16"],
    [0.001, -3.090232306167813, "Wichura 1988"],
    [1e-20, -9.262340089798409, "Wichura 1988, the far tail"],
    [0.975, 1.959963984540054, "the 95 % interval of every textbook"],
    [0.9, 1.2815515655446004, "the upper decile"],
    [0.5, 0, "the middle"],
  ])("of %d is %d: %s", (part, expected) => {
    expect(inverseNormal(part)).toBeCloseTo(expected, 13);
  });

  it("is symmetric and rises", () => {
    const part = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(part, part, (one, other) => {
        expect(inverseNormal(1 - one)).toBeCloseTo(-inverseNormal(one), 9);
        if (one < other) expect(inverseNormal(one)).toBeLessThanOrEqual(inverseNormal(other));
      }),
    );
  });
});

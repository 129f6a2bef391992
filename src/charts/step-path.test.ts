import { describe, expect, test } from "vitest";
import { stepArea, stepPath } from "./step-path.ts";

const x = (month: number) => month * 10;
const y = (value: number) => 100 - value;

describe("a line by month", () => {
  test.each([
    { values: [0, 20, 30], path: "M0,100H10V80H20V70", why: "a value holds until its month is over" },
    { values: [0, 0, 0, 25], path: "M0,100H30V75", why: "before the cliff nothing moves" },
    { values: [5, 5, 5], path: "M0,95H20V95", why: "a flat line still reaches its end" },
  ])("through $values is $path: $why", ({ values, path }) => {
    expect(stepPath(values, x, y)).toBe(path);
  });

  test("closes its area along zero", () => {
    expect(stepArea([0, 20], x, y)).toBe("M0,100H10V80V100H0Z");
  });
});

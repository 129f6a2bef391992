/** Draws of many offers: more of them than the table has dimensions, and yet independent. */
import { describe, expect, it } from "vitest";
import { replicatedDraws } from "./replicated-draws.ts";

const POINTS = 1024;
const offers = Array.from({ length: 20 }, (_, at) => ({ company: String(at) }));

function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (of: Float64Array) => of.reduce((total, value) => total + value, 0) / of.length;
  const [a, b] = [mean(one), mean(other)];
  const product = (x: Float64Array, y: Float64Array, c: number, d: number) =>
    x.reduce((total, value, at) => total + (value - c) * ((y[at] ?? 0) - d), 0);
  return product(one, other, a, b) / Math.sqrt(product(one, one, a, a) * product(other, other, b, b));
}

describe("replicatedDraws", () => {
  // 20 companies take 60 dimensions and their offers 40: those from the 65th on are of the table's first again.
  it("makes what is drawn for one offer tell nothing of another, however many they are", () => {
    const draws = replicatedDraws(offers, POINTS, 1);
    const columns = offers.flatMap((_, place) => {
      const { value, time, rounds, stay, attainment } = draws(place, 0);
      return [value, time, rounds, stay, attainment].map((column) => column.slice());
    });
    const worst = columns.flatMap((one, at) =>
      columns.slice(at + 1).map((other) => Math.abs(correlation(one, other))),
    );
    // Of 4,950 pairs of independent columns the largest lies near 3.9 ÷ √1024 = 0.12.
    expect(Math.max(...worst)).toBeLessThan(0.16);
  });

  it("keeps every column even: a point in each of 1,024 parts", () => {
    const draws = replicatedDraws(offers, POINTS, 1);
    const { attainment } = draws(19, 3);
    expect(new Set([...attainment].map((value) => Math.floor(value * POINTS))).size).toBe(POINTS);
  });
});

import { describe, expect, it } from "vitest";
import { DIMENSIONS, directionNumbers } from "./direction-numbers.ts";
import { reversedBits, reversedSobol, scrambleInto, seedOf } from "./sobol.ts";

function points(dimension: number, count: number): number[] {
  return [...reversedSobol(dimension, count)].map((reversed) => reversedBits(reversed) / 2 ** 32);
}

function scrambled(dimension: number, count: number, seed: number): Float64Array {
  const into = new Float64Array(count);
  scrambleInto(into, reversedSobol(dimension, count), seed);
  return into;
}

const every = Array.from({ length: DIMENSIONS }, (_, dimension) => dimension);

describe("direction numbers", () => {
  it("follow the recurrence of Joe and Kuo's notes: 0.1, 0.11, 0.011, 0.1001 in binary for x² + x + 1", () => {
    // Dimension 3: s = 2, a = 1, m = 1, 3; by hand m3 = 2·3 ⊕ 4·1 ⊕ 1 = 3, m4 = 2·3 ⊕ 4·3 ⊕ 3 = 9.
    const [v1, v2, v3, v4] = directionNumbers(2);
    expect([v1, v2, v3, v4].map((v) => (v ?? 0) / 2 ** 32)).toEqual([1 / 2, 3 / 4, 3 / 8, 9 / 16]);
  });
});

describe("Sobol points", () => {
  it.each([
    [0, [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]],
    [1, [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]],
  ])("are in dimension %d those of SciPy's manual (qmc.Sobol, unscrambled)", (dimension, listed) => {
    expect(points(dimension, 8)).toEqual(listed);
  });

  // Fractions of 2^32 by scipy.stats.qmc.Sobol(d=64, scramble=False, bits=32), SciPy 1.17.1.
  it.each([
    [0, 3758096384, 1778384896, 4194304],
    [1, 3758096384, 1107296256, 3233808384],
    [2, 536870912, 3321888768, 2629828608],
    [9, 536870912, 2986344448, 3653238784],
    [20, 2684354560, 3254779904, 3720347648],
    [44, 1610612736, 1107296256, 2134900736],
    [63, 2684354560, 2785017856, 171966464],
  ])("of dimension %d are at places 5, 100 and 1,023 those of SciPy", (dimension, fifth, hundredth, last) => {
    const all = points(dimension, 1024);
    expect([5, 100, 1023].map((at) => (all[at] ?? 0) * 2 ** 32)).toEqual([fifth, hundredth, last]);
  });

  it.each([4, 64, 1024])(
    "put one of the first %d into each part of every dimension, scrambled too",
    (count) => {
      for (const dimension of every) {
        for (const column of [
          points(dimension, count),
          [...scrambled(dimension, count, seedOf(7, dimension))],
        ]) {
          expect(new Set(column.map((point) => Math.floor(point * count))).size).toBe(count);
        }
      }
    },
  );

  it("put one of 256 into each of 16 × 16 squares of the first two dimensions, each scrambled on its own", () => {
    const [x, y] = [scrambled(0, 256, seedOf(3, 0)), scrambled(1, 256, seedOf(3, 1))];
    const squares = [...x].map((at, index) => `${Math.floor(at * 16)} ${Math.floor((y[index] ?? 0) * 16)}`);
    expect(new Set(squares).size).toBe(256);
  });

  it("never are 0 or 1", () => {
    const column = scrambled(0, 4096, 0);
    expect(Math.min(...column)).toBeGreaterThan(0);
    expect(Math.max(...column)).toBeLessThan(1);
  });
});

describe("scrambling", () => {
  it("gives the same points for the same seed, and others for another", () => {
    expect(scrambled(3, 64, 1)).toEqual(scrambled(3, 64, 1));
    expect(scrambled(3, 64, 1)).not.toEqual(scrambled(3, 64, 2));
  });

  it("is unbiased: over many seeds the first point is anywhere", () => {
    const firsts = Array.from({ length: 4096 }, (_, seed) => scrambled(0, 1, seedOf(11, seed))[0] ?? 0);
    const mean = firsts.reduce((sum, first) => sum + first, 0) / firsts.length;
    // The mean of 4,096 even draws has a standard error of 1 ÷ √(12 × 4,096) = 0.0045.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * 0.0045);
    const quarters = [0, 1, 2, 3].map(
      (quarter) => firsts.filter((at) => Math.floor(at * 4) === quarter).length,
    );
    for (const count of quarters) expect(Math.abs(count - 1024)).toBeLessThan(5 * Math.sqrt(1024 * 0.75));
  });
});

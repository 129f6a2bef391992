import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLattice, answersIn, knowing } from "./answer-lattice.ts";

/** A table of one question, worth `mean` plus each of many answers about a normal of deviation `deviation`. */
function normalAnswers(mean: number, deviation: number, count = 20_000) {
  // Evenly spaced over ten deviations to both sides, by the density: the closed form's answer set, made discrete.
  const places = Array.from({ length: count }, (_, at) => -10 + (20 * at) / (count - 1));
  const density = places.map((place) => Math.exp((-place * place) / 2));
  const total = density.reduce((sum, each) => sum + each, 0);
  return {
    sizes: [count],
    utility: Float64Array.from(places, (place) => mean + deviation * place),
    chance: Float64Array.from(density, (each) => each / total),
  };
}

describe("two offers whose difference is normal", () => {
  // Reference, section 4: EVPPI = s [φ(z) − z (1 − Φ(z))], flip = 1 − Φ(z), z = |μ| ÷ s, at μ = 20,000.
  it.each([
    { deviation: 15_000, flip: 0.091, worth: 636 },
    { deviation: 40_000, flip: 0.309, worth: 7912 },
  ])("at a deviation of $deviation turn $flip of the time and are worth $worth to know", (each) => {
    const { value, changes } = answerLattice(normalAnswers(20_000, each.deviation), 0);
    expect(value[0]).toBeCloseTo(20_000, 3);
    expect(Math.round((value[1] ?? 0) - (value[0] ?? 0))).toBe(each.worth);
    expect(changes[1]).toBeCloseTo(each.flip, 3);
    expect(changes[0]).toBe(0);
  });

  it("are not worth asking about at a quarter of the mean: nothing, to the dollar", () => {
    const { value, changes } = answerLattice(normalAnswers(20_000, 5000), 0);
    expect((value[1] ?? 0) - (value[0] ?? 0)).toBeLessThan(0.5);
    expect(changes[1]).toBeLessThan(0.0005);
  });
});

describe("two questions by hand", () => {
  // Utility 10 or 2 by the first, plus 0 or 4 by the second, all even, against a sure 7.
  const table = {
    sizes: [2, 2],
    utility: Float64Array.of(10, 14, 2, 6),
    chance: Float64Array.of(0.25, 0.25, 0.25, 0.25),
  };

  it("know nothing, either, and both: 8; (12 + 7) ÷ 2; the second never turns it; (10 + 14 + 7 + 7) ÷ 4", () => {
    // By the first: 12 or 4. By the second: 6 or 10, and 6 is below 7, so (7 + 10) ÷ 2.
    expect([...answerLattice(table, 7).value]).toEqual([8, 9.5, 8.5, 9.5]);
    expect([...answerLattice(table, 7).changes]).toEqual([0, 0.5, 0.5, 0.5]);
  });

  it("leave the first alone known as 12 or 4", () => {
    expect([...knowing(table, 1).utility]).toEqual([12, 4]);
    expect(knowing(table, 1).sizes).toEqual([2, 1]);
    expect(answersIn([2, 2], 2)).toEqual([1, 0]);
  });

  it("do not count what cannot happen, not even ruin", () => {
    const certain = {
      ...table,
      utility: Float64Array.of(10, 14, -Infinity, -Infinity),
      chance: Float64Array.of(0.5, 0.5, 0, 0),
    };
    expect(answerLattice(certain, 7).value[0]).toBe(12);
    expect(answerLattice(certain, 7).changes[3]).toBe(0);
  });
});

it("is worth more the more is known, and no choice is changed by nothing", () => {
  const table = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
    const count = sizes.reduce((product, size) => product * size, 1);
    return fc.record({
      sizes: fc.constant(sizes),
      weights: fc.tuple(
        ...sizes.map((size) =>
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }),
        ),
      ),
      utility: fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
        minLength: count,
        maxLength: count,
      }),
      sure: fc.double({ min: -100, max: 100, noNaN: true }),
    });
  });
  fc.assert(
    fc.property(table, ({ sizes, weights, utility, sure }) => {
      const chance = utility.map((_, mix) =>
        answersIn(sizes, mix).reduce((product, answer, index) => {
          const own = weights[index] ?? [];
          return (product * (own[answer] ?? 0)) / own.reduce((sum, each) => sum + each, 0);
        }, 1),
      );
      const { value, changes } = answerLattice(
        { sizes, utility: Float64Array.from(utility), chance: Float64Array.from(chance) },
        sure,
      );
      expect(changes[0]).toBe(0);
      for (let set = 0; set < value.length; set += 1) {
        for (let index = 0; index < sizes.length; index += 1) {
          const more = Math.floor(set / 2 ** index) % 2 === 1 ? set : set + 2 ** index;
          expect(value[more]).toBeGreaterThanOrEqual((value[set] ?? 0) - 1e-9);
        }
        expect(changes[set]).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

describe("a rival whose worth is open too, by hand", () => {
  // The offer is 10 or 2 by the first question, the rival 9 or 5 by the second, all even; 6 is certain.
  const table = {
    sizes: [2, 2],
    utility: Float64Array.of(10, 10, 2, 2),
    chance: Float64Array.of(0.25, 0.25, 0.25, 0.25),
    rivals: [Float64Array.of(9, 5, 9, 5)],
  };

  it("is taken before anything is known, at its mean of 7; both known it is (10 + 10 + 9 + 6) ÷ 4", () => {
    const { value, changes } = answerLattice(table, 6);
    // By the first: 10 or the rival's 7. By the second: 9, or what is certain since the offer's mean is 6 as well.
    expect([...value]).toEqual([7, 8.5, 7.5, 8.75]);
    // Only where the offer is poor and the rival good is the rival still taken.
    expect([...changes]).toEqual([0, 0.5, 0.5, 0.75]);
  });
});

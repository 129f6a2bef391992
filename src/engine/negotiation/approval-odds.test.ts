import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenChance } from "./approval-odds.ts";

describe("the chance of approval that makes the ask above the threshold worth it", () => {
  it("is (20,000 + 4,000) ÷ (60,000 + 20,000) = 30 % for a gain of 60,000", () => {
    expect(breakEvenChance({ above: 560_000, below: 500_000, loss: 20_000, delay: 4_000 })).toBeCloseTo(0.3);
  });

  it("is none where waiting takes more than there is to gain, or nothing is to gain", () => {
    expect(breakEvenChance({ above: 510_000, below: 500_000, loss: 0, delay: 11_000 })).toBeNull();
    expect(breakEvenChance({ above: 500_000, below: 500_000, loss: 5_000, delay: 0 })).toBeNull();
  });

  it("leaves the asker level, by law", () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, money, money, (below, gain, loss, delay) => {
        const chance = breakEvenChance({ above: below + gain, below, loss, delay });
        if (chance === null) {
          expect(delay).toBeGreaterThan(gain);
          return;
        }
        const asked = chance * (below + gain) + (1 - chance) * (below - loss) - delay;
        expect(asked).toBeCloseTo(below, 4);
      }),
    );
  });
});

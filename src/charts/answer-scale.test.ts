import { describe, expect, it } from "vitest";
import { answerScale } from "./answer-scale.ts";

describe("answerScale", () => {
  it("holds every answer, the offer as it stands and what has to be beaten, with room at both ends", () => {
    // From 300 to 600: seven hundredths of 300 more on each side.
    const scale = answerScale([400, 600], 500, 300);
    expect(scale.low).toBeCloseTo(279, 9);
    expect(scale.high).toBeCloseTo(621, 9);
  });

  it("leaves out what has to be beaten where it would press the answers together", () => {
    // The answers span 200; 3,000 is more than two of that away.
    expect(answerScale([400, 600], 500, 3000).high).toBeLessThan(3000);
    expect(answerScale([400, 600], 500, 1000).high).toBeGreaterThan(1000);
  });

  it("has a width even where no answer moves the offer", () => {
    const { low, high } = answerScale([500, 500], 500, null);
    expect(high).toBeGreaterThan(low);
  });
});

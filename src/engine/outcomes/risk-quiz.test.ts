import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUIZ_QUESTIONS, quizStep } from "./risk-quiz.ts";
import { stakeForDoubling } from "./stake.ts";

/** What someone of `riskAversion` answers: takes every cut up to the stake that is theirs. */
function answersOf(riskAversion: number): boolean[] {
  const answers: boolean[] = [];
  for (let step = quizStep(answers); step.kind === "ask"; step = quizStep(answers)) {
    answers.push(step.cut <= stakeForDoubling(riskAversion));
  }
  return answers;
}

test("the first question is that of the survey: a cut by a third", () => {
  expect(quizStep([])).toEqual({ kind: "ask", number: 1, cut: 1 / 3 });
});

test.each([
  { answers: [true], cut: 2 / 3, why: "a third taken: two thirds are asked" },
  { answers: [true, false], cut: 1 / 2, why: "a third taken, two thirds refused: a half is asked" },
  { answers: [false], cut: 1 / 7, why: "a third refused: a seventh is asked" },
])("$why", ({ answers, cut }) => {
  expect(quizStep(answers)).toEqual({ kind: "ask", number: answers.length + 1, cut });
});

test("a third taken and two fifths refused is a γ from 1.5 to 2", () => {
  const found = quizStep([true, false, false, false]);
  expect(found).toMatchObject({ kind: "found", taken: 1 / 3, refused: 2 / 5 });
  if (found.kind !== "found") return;
  expect(found.high).toBeCloseTo(2, 9);
  // Indifferent at two fifths: 1 = ½·2^(1−γ) + ½·(3⁄5)^(1−γ).
  expect(0.5 * 2 ** (1 - found.low) + 0.5 * 0.6 ** (1 - found.low)).toBeCloseTo(1, 9);
});

describe("laws", () => {
  test("a person's own γ always lies in the range that their answers lead to", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9.5, noNaN: true }), (riskAversion) => {
        const answers = answersOf(riskAversion);
        expect(answers).toHaveLength(QUIZ_QUESTIONS);
        const found = quizStep(answers);
        if (found.kind !== "found") throw new Error("not found");
        expect(found.low).toBeLessThanOrEqual(riskAversion + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(riskAversion - 1e-9);
      }),
    );
  });

  test("any answers end after as many questions, with a proposal inside the range", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: QUIZ_QUESTIONS, maxLength: QUIZ_QUESTIONS }),
        (answers) => {
          const found = quizStep(answers);
          if (found.kind !== "found") throw new Error("not found");
          expect(found.low).toBeLessThan(found.high);
          expect(found.proposed).toBeGreaterThanOrEqual(found.low - 0.05);
          expect(found.proposed).toBeLessThanOrEqual(found.high + 0.05);
        },
      ),
    );
  });
});

/** The dates on the page to send. */
import { describe, expect, test } from "vitest";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { briefDateProblems, briefDates } from "./brief-dates.ts";

/** The workspace is of 21 November 2026. */
function dates(own: string | null, others: readonly (readonly [status: string, day: string])[], made = {}) {
  const workspace = sampleWorkspace([
    sampleOffer({ id: "one", decideBy: own }),
    ...others.map(([status, decideBy], index) =>
      sampleOffer({ id: `other-${index}`, company: `Other ${index}`, status, decideBy }),
    ),
  ]);
  const [offer] = workspace.offers;
  if (offer === undefined) throw new Error("no offer");
  return briefDates(workspace, offer, { ...FIRST_BRIEF, ...made });
}

describe("one decides", () => {
  test.each([
    ["2026-12-04", [["written", "2026-12-01"]], "2026-12-04", "by the offer's own date, if it has one"],
    [
      null,
      [
        ["written", "2026-12-11"],
        ["verbal", "2026-12-20"],
      ],
      "2026-12-09",
      "two days before the first other lapses",
    ],
    [null, [["hypothetical", "2026-12-01"]], "2026-12-04", "two weeks on: a thought lapses never"],
    [null, [["written", "2026-11-01"]], "2026-12-04", "two weeks on: what has lapsed presses nobody"],
    [null, [["written", "2026-11-22"]], "2026-11-21", "today at the earliest"],
    [null, [["written", "2026-11-24"]], "2026-11-23", "the next weekday where that is still before it"],
    [null, [["written", "2026-12-15"]], "2026-12-11", "the Friday before where that is a Sunday"],
    ["2026-11-01", [], "2026-12-04", "two weeks on where the offer's own date is past"],
    [null, [], "2026-12-04", "two weeks on where nothing is known"],
  ] as const)("%s, others %j: %s (%s)", (own, others, day, _why) => {
    expect(dates(own, others).decideOn).toBe(day);
  });
});

test("an answer would help a week before, tomorrow at the earliest, never after the decision, on a weekday", () => {
  expect(dates(null, [["written", "2026-12-11"]]).answerBy).toBe("2026-12-02");
  // 21 November is a Saturday, so tomorrow is none on which anybody answers.
  expect(dates("2026-11-24", []).answerBy).toBe("2026-11-23");
  expect(dates(null, [], { decideOn: "2026-12-06" }).answerBy).toBe("2026-11-27");
  expect(dates(null, [["written", "2026-11-22"]]).answerBy).toBe("2026-11-21");
});

test("the person's own dates count", () => {
  expect(dates(null, [], { decideOn: "2027-01-02", answerBy: "2026-12-30" })).toEqual({
    decideOn: "2027-01-02",
    answerBy: "2026-12-30",
  });
});

describe("dates that do not hold", () => {
  const problems = (made: object) => {
    const found = dates(null, [], made);
    return briefDateProblems("2026-11-21", found).map(({ at, code }) => `${at} ${code}`);
  };

  test("none of those that are proposed, nor today", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ decideOn: "2026-11-21", answerBy: "2026-11-21" })).toEqual([]);
  });

  test("a day that is past, and an answer after the decision", () => {
    expect(problems({ decideOn: "2026-11-01", answerBy: "2026-11-30" })).toEqual([
      "decideOn past",
      "answerBy afterDecision",
    ]);
    expect(problems({ decideOn: "2026-12-01", answerBy: "2026-12-05" })).toEqual(["answerBy afterDecision"]);
    expect(problems({ answerBy: "2026-11-20" })).toEqual(["answerBy past"]);
  });

  test("a decision in the past says so once, not of the answer that was proposed to it too", () => {
    expect(problems({ decideOn: "2026-11-01" })).toEqual(["decideOn past"]);
  });
});

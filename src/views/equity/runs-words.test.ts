import "#text/equity-sentences.ts";
import { describe, expect, it } from "vitest";
import type { RunsReport } from "#engine/simulation/runs.ts";
import { aheadDots, fanWords, type RunsNames, runsTable, runsTitle } from "./runs-words.ts";

const sure = (value: number) => ({ value, standardError: 0 });

/** A report of which the first `behind` dots end behind. */
function report(behind: number, aheadFrom: number | null, median: number): RunsReport {
  const end = { mean: sure(0), p10: sure(0), p50: sure(median), p90: sure(0) };
  const year = { p10: -1, p25: -1, p50: median, p75: 1, p90: 1 };
  const fan = [0, 1, 2].map((at) => ({ year: at, ...year }));
  const dots = Array.from({ length: 50 }, (_, at) => ({
    value: at < behind ? -1000 : at * 1000,
    paysNothing: at < 10,
  }));
  return {
    runs: 16_384,
    offers: [{ id: "a", end, nothing: { chance: sure(0.2), byLeaving: 0.06 } }],
    chances: [],
    picture: { againstId: "c", fan, end, dots, aheadFrom },
  };
}

const names: RunsNames = { offerId: "a", offer: "A", other: "C", currency: "USD", lead: "exact" };

describe("the finding", () => {
  it.each([
    [report(22, 8, 1), "The middle run trails C until year 8; 28 of 50 end ahead"],
    [report(10, 1, 1), "The middle run is ahead of C from the first year; 40 of 50 end ahead"],
    [report(40, null, -1), "The middle run never catches up with C; 10 of 50 end ahead"],
    [report(24, null, 1), "The middle run is ahead of C only once late exits have come; 26 of 50 end ahead"],
  ])("says when the middle run is ahead, and how many end so: %#", (given, title) => {
    expect(runsTitle(given, names)).toBe(title);
  });

  it("is about the offer itself where there is no other", () => {
    expect(runsTitle(report(0, 1, 1_200_000), { ...names, other: null })).toBe(
      "In the middle run A has paid $1.2M by year 2; in 10 of 50 the grant pays nothing",
    );
  });
});

describe("the words beside the dots", () => {
  it("count both sides up to fifty, and what pays nothing", () => {
    const given = report(22, 8, 1);
    const { ahead, behind } = fanWords(given, names);
    expect(aheadDots(given)).toBe(28);
    expect(ahead).toEqual({ count: "28 of 50", lines: ["end ahead of C", "up to +$49k, 1 in 50"] });
    expect(behind).toEqual({
      count: "22 of 50",
      lines: [
        "end behind or level;",
        "in 10 of 50 the grant pays nothing,",
        "3 of them by leaving too early",
      ],
    });
  });
});

describe("the table", () => {
  it("has a row for each year and each dot", () => {
    const { columns, rows } = runsTable(report(22, 8, 1), names);
    expect(rows).toHaveLength(2 + 50);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(rows.at(-1)?.cells).toEqual(["Dot 50 of 50", "", "", "+$49,000", "", ""]);
  });
});

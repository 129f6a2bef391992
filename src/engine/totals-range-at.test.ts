import { describe, expect, it } from "vitest";
import { report } from "./report.ts";
import { sampleOffer, sampleWorkspace } from "./sample-workspace.ts";
import { totalsRangeAt } from "./totals-range-at.ts";

describe("the ends of a total", () => {
  const workspace = sampleWorkspace([
    sampleOffer({
      baseSalary: { low: "100000", high: "120000" },
      relocation: { amount: { low: "0", high: "8000" }, clawback: null },
    }),
  ]);
  const [figures] = report(workspace).offers;
  if (figures === undefined) throw new Error("no offer");

  it.each([
    { horizon: "year1", low: "100000", high: "128000", why: "year 1 has the whole relocation" },
    { horizon: "averageYear", low: "100000", high: "122000", why: "the average year a quarter of it" },
    { horizon: "horizon", low: "400000", high: "488000", why: "four years have it once" },
  ] as const)("$why", ({ horizon, low, high }) => {
    const range = totalsRangeAt(workspace, figures, horizon);
    expect([range.low.guaranteedCash.toFixed(), range.high.guaranteedCash.toFixed()]).toEqual([low, high]);
  });
});

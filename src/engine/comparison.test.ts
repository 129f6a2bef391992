import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { difference, leader, offerElement, offerTotal, riskAversionKey } from "./comparison.ts";
import { report } from "./report.ts";
import { sampleOffer, sampleWorkspace } from "./sample-workspace.ts";

function reportOf(...salaries: readonly (string | null)[]) {
  return report(
    sampleWorkspace(salaries.map((baseSalary, index) => sampleOffer({ id: `offer-${index}`, baseSalary }))),
  );
}

describe("leader", () => {
  it.each([
    { salaries: ["100000", "98000"], tooClose: true, why: "two percent behind is too close to call" },
    { salaries: ["100000", "97999"], tooClose: false, why: "more than that is not" },
    { salaries: ["100000", "100000"], tooClose: true, why: "of equals the earlier one leads" },
  ])("$why", ({ salaries, tooClose }) => {
    const ahead = leader(reportOf(...salaries), "guaranteedCash", "horizon", "2");
    expect(ahead).toMatchObject({ offerId: "offer-0", runnerUpId: "offer-1", tooClose });
  });

  it("measures the margin over the runner-up at the horizon asked for", () => {
    const ahead = leader(reportOf("90000", "100000", "95000"), "guaranteedCash", "averageYear", "2");
    expect(ahead?.offerId).toBe("offer-1");
    expect(ahead?.margin.toFixed()).toBe("5000");
    expect(ahead?.marginRate?.toFixed()).toBe("0.05");
  });

  it("looks only at the offers that are shown", () => {
    const shown = leader(reportOf("90000", "100000"), "paperTotal", "year1", "2", ["offer-0"]);
    expect(shown).toMatchObject({ offerId: "offer-0", runnerUpId: null, tooClose: false });
    expect(leader(reportOf(), "paperTotal", "year1", "2")).toBeNull();
  });
});

describe("totals and elements at a horizon", () => {
  const [first] = report(
    sampleWorkspace([sampleOffer({ baseSalary: "100000", relocation: { amount: "8000", clawback: null } })]),
  ).offers;
  if (first === undefined) throw new Error("no offer");

  it.each([
    ["year1", "108000", "8000"],
    ["averageYear", "102000", "2000"],
    ["horizon", "408000", "8000"],
  ] as const)("are those of %s", (horizon, total, relocation) => {
    expect(offerTotal(first, "guaranteedCash", horizon, "2").toFixed()).toBe(total);
    expect(offerElement(first, "relocation", horizon)?.toFixed()).toBe(relocation);
  });

  it("show a certainty equivalent by the year as the average year's part of it", () => {
    expect(offerTotal(first, "certaintyEquivalent", "horizon", "2").toNumber()).toBe(408_000);
    expect(offerTotal(first, "certaintyEquivalent", "averageYear", "2.0").toNumber()).toBe(102_000);
  });

  it("keep an element that is not known unknown", () => {
    const [unknown] = reportOf(null).offers;
    expect(unknown === undefined ? null : offerElement(unknown, "baseSalary", "horizon")).toBeNull();
  });
});

describe("difference", () => {
  it("is signed, in money and as a part of the baseline", () => {
    expect(difference(new Decimal(90), new Decimal(100))).toEqual({
      amount: new Decimal(-10),
      rate: new Decimal("-0.1"),
    });
    expect(difference(new Decimal(90), new Decimal(0)).rate).toBeNull();
  });
});

describe("riskAversionKey", () => {
  it.each([
    ["2.50", "2.5"],
    ["2", "2"],
    ["0.0", "0"],
    ["10", "10"],
  ])("of %s is %s", (written, key) => {
    expect(riskAversionKey(written)).toBe(key);
  });
});

/** A plausible slip is asked about; an ordinary entry never is. */
import { describe, expect, test } from "vitest";
import { slipQuestion } from "./slip-question.ts";

const unit = { currency: "USD" };

describe("asked about", () => {
  test.each([
    ["baseSalary", "165", "thousandsLeftOut", { typed: "$165", meant: "$165,000" }, "165 for 165k"],
    [
      "baseSalary",
      { low: "165", high: "180" },
      "thousandsLeftOut",
      { typed: "$180", meant: "$180,000" },
      "165-180",
    ],
    ["signOnBonus", "20", "thousandsLeftOut", { typed: "$20", meant: "$20,000" }, "20 for 20k"],
    [
      "baseSalary",
      "172000000000",
      "unusuallyHigh",
      { typed: "$172,000,000,000" },
      "172m for 172k, times a thousand",
    ],
    [
      "targetBonusRate",
      "1.1",
      "bonusAboveBase",
      { typed: "110\u202f%", meant: "$110,000" },
      "110 % for 110k",
    ],
    ["targetBonusAmount", "15", "bonusSmallMoney", { typed: "$15", meant: "15\u202f%" }, "$15 for 15 %"],
    [
      "ownership",
      "0.055",
      "largeOwnership",
      { typed: "5.5000\u202f%", meant: "0.0550\u202f%" },
      "5.5 % for 5.5 bps",
    ],
    [
      "ownership",
      "0.0000055",
      "percentAlready",
      { typed: "0.00055\u202f%", meant: "0.0550\u202f%" },
      "a fraction for percent",
    ],
    [
      "postMoneyValuation",
      "4.5",
      "scaleLeftOut",
      { typed: "$4.50", meant: "$4,500,000,000" },
      "4.5 for 4.5bn",
    ],
    ["fullyDilutedShares", "100", "fewShares", { typed: "100", meant: "100,000,000" }, "100 for 100m"],
  ] as const)("%s %j", (component, value, code, params, why) => {
    expect(slipQuestion(component, value, unit), why).toEqual({ code, params });
  });
});

describe("not asked about", () => {
  test.each([
    ["baseSalary", "172000", "an ordinary base"],
    ["baseSalary", "0", "none is an answer"],
    ["baseSalary", null, "so is not known"],
    ["targetBonusRate", "0.15", "an ordinary bonus"],
    ["ownership", "0.00055", "an ordinary grant"],
    ["ownership", "0.006", "an early employee's"],
    ["postMoneyValuation", "4500000000", "a round of the news"],
    ["postMoneyValuation", "12000000", "a seed round"],
    ["fullyDilutedShares", "10000000", "an ordinary count"],
  ] as const)("%s %j", (component, value, why) => {
    expect(slipQuestion(component, value, unit), why).toBeNull();
  });
});

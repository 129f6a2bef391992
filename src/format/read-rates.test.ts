/** Typed percentages, parts of a company, and bonuses: values are fractions, a bare number is percent. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { readGrantSize } from "./read-grant-size.ts";
import { readOwnership } from "./read-ownership.ts";
import { readRate } from "./read-percent.ts";
import { readTargetBonus } from "./read-target-bonus.ts";
import { showOwnershipExact, showPercentExact } from "./show-percent.ts";

describe("a part of a company", () => {
  test.each([
    ["0.055%", "0.00055", "as letters write it"],
    ["0.055 %", "0.00055", "with a space"],
    [".055", "0.00055", "a bare number is percent, as the sign beside the field says"],
    ["0.055 percent", "0.00055", "in words"],
    ["5.5bps", "0.00055", "a basis point is a hundredth of a percent"],
    ["5.5 bp", "0.00055", "one of them"],
    ["5.5 basis points", "0.00055", "in full"],
    ["0,055 %", "0.00055", "nothing but a decimal can follow a lone zero"],
    ["0.04-0.07 %", { low: "0.0004", high: "0.0007" }, "a range shares its sign"],
    ["0.04\u20110.07 %", { low: "0.0004", high: "0.0007" }, "with a no-break hyphen"],
    ["4-7 bps", { low: "0.0004", high: "0.0007" }, "or its basis points"],
    ["up to 0.1%", { low: "0", high: "0.001" }, "a cap"],
    ["40,000 / 100m", "0.0004", "shares of all shares"],
    ["40,000 of 100m", "0.0004", "in words"],
    ["40k shares of 100 million fully diluted", "0.0004", "in more words"],
    ["1 / 3", `0.${"3".repeat(24)}`, "a fraction that does not end is cut far below one share"],
    ["100%", "1", "all of it"],
    ["none", "0", "none"],
    ["?", null, "not known"],
  ] as const)("%j", (typed, value, why) => {
    expect(readOwnership(typed), why).toMatchObject({ ok: true, value });
  });

  test.each([
    ["150%", "aboveMost", "more than the whole company"],
    ["7.5", "ok", "large, but possible: a founder's"],
    ["-0.1%", "negative", "less than nothing"],
    ["200m / 100m", "moreSharesThanAll", "more shares than there are"],
    ["1 / 0", "noSharesInAll", "of none"],
    ["0.5 of 1", "notWhole", "shares are whole"],
    ["0.1% / 5", "percentInShares", "a percentage of a count"],
    ["$5", "moneyInPercent", "money"],
    ["110k", "moneyInPercent", "thousands of percent are money"],
    ["5,5 %", "unclearComma", "5.5, or 55 with a slip"],
    ["0.1 % + 0.2 %", "notOwnership", "a sum"],
    ["12 monkeys", "notOwnership", "a word"],
    ["%", "notOwnership", "a sign without a figure"],
    ["0.07-0.04 %", "rangeReversed", "from more to less"],
    ["0.05%+", "openRange", "no upper end"],
    ["x".repeat(1_000_000), "tooLong", "a million characters"],
  ] as const)("%j is refused: %s", (typed, code, why) => {
    const reading = readOwnership(typed);
    expect(reading.ok ? "ok" : reading.code, why).toBe(code);
  });

  test("a German comma is decimal in German", () => {
    expect(readOwnership("5,5", { locale: "de-DE" })).toMatchObject({ ok: true, value: "0.055" });
  });

  test("shares of all shares say what they are of", () => {
    expect(readOwnership("40,000 / 100m")).toMatchObject({
      understood: {
        code: "sharesOf",
        params: { shares: "40,000", all: "100,000,000", value: "0.0400\u202f%" },
      },
    });
  });
});

describe("a rate", () => {
  test.each([
    ["15%", "0.15"],
    ["15", "0.15"],
    ["12.5 %", "0.125"],
    ["-15%", "-0.15"],
    ["\u221215 %", "-0.15"],
    ["10-15%", { low: "0.1", high: "0.15" }],
  ] as const)("%j", (typed, value) => {
    expect(readRate(typed, { least: "-1" })).toMatchObject({ ok: true, value });
  });

  test("bounds are said as percentages", () => {
    expect(readRate("-60%", { least: "-0.5" })).toMatchObject({
      code: "belowLeast",
      params: { value: "−60\u202f%", least: "−50\u202f%" },
    });
  });
});

describe("a target bonus is a rate, an amount, or a question", () => {
  const field = { currency: "USD" };
  test.each([
    ["15%", { kind: "rateOfBase", rate: "0.15" }],
    ["20 % of base", { kind: "rateOfBase", rate: "0.2" }],
    ["10-15%", { kind: "rateOfBase", rate: { low: "0.1", high: "0.15" } }],
    ["$30k", { kind: "amount", amount: "30000" }],
    ["110k", { kind: "amount", amount: "110000" }],
    ["30,000", { kind: "amount", amount: "30000" }],
    ["up to $20k", { kind: "amount", amount: { low: "0", high: "20000" } }],
    ["none", { kind: "amount", amount: "0" }],
    ["?", null],
  ] as const)("%j", (typed, value) => {
    expect(readTargetBonus(typed, field)).toMatchObject({ ok: true, value });
  });

  test.each([
    ["110", "moneyOrPercent", "110 thousand, or a bonus larger than base"],
    ["15", "moneyOrPercent", "15 %, or 15 thousand"],
    ["10-15", "moneyOrPercent", "a range of either"],
    ["600%", "aboveMost", "more than five times base"],
    ["12 monkeys", "notMoney", "neither"],
  ] as const)("%j is refused: %s", (typed, code, why) => {
    expect(readTargetBonus(typed, field), why).toMatchObject({ ok: false, code });
  });

  test("the question offers both with what was typed", () => {
    expect(readTargetBonus("110", field)).toMatchObject({ params: { money: "110k", percent: "110 %" } });
  });
});

describe("a grant is a percentage, shares, or money", () => {
  const field = { currency: "USD", was: "ownership" } as const;
  test.each([
    ["5.5bps", { kind: "ownership", fraction: "0.00055" }],
    [".055", { kind: "ownership", fraction: "0.00055" }],
    ["40,000 / 100m", { kind: "ownership", fraction: "0.0004" }],
    ["40,000 options of 100m", { kind: "ownership", fraction: "0.0004" }],
    ["40,000 shares", { kind: "shares", shares: "40000" }],
    ["10k-12k RSUs", { kind: "shares", shares: { low: "10000", high: "12000" } }],
    ["$240k", { kind: "value", amount: "240000" }],
    ["1.8m", { kind: "value", amount: "1800000" }],
    ["?", { kind: "ownership", fraction: null }],
    ["none", { kind: "ownership", fraction: "0" }],
  ] as const)("%j", (typed, value) => {
    expect(readGrantSize(typed, field)).toMatchObject({ ok: true, value });
  });

  test.each(["40,000", "5.5", "12 monkeys", "monkeys"])("%j is asked about", (typed) => {
    expect(readGrantSize(typed, field)).toMatchObject({ ok: false, code: "percentSharesOrMoney" });
  });
});

describe("laws", () => {
  const fraction = fc
    .integer({ min: 1, max: 1_000_000_000 })
    .map((parts) => new Decimal(parts).dividedBy(1e9).toFixed());

  test("what is shown in full reads back as the same fraction", () => {
    fc.assert(
      fc.property(fraction, fc.constantFrom("en-US", "de-DE", "fr-FR", "en-IN"), (value, locale) => {
        expect(readOwnership(showOwnershipExact(value, { locale }), { locale })).toMatchObject({ value });
        expect(readRate(showPercentExact(value, { locale }), { locale })).toMatchObject({ value });
      }),
    );
  });

  test("any text at all is read or refused", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' kmb$%/-]{0,16}$/));
    fc.assert(
      fc.property(text, (typed) => {
        const readings = [
          readOwnership(typed),
          readRate(typed),
          readTargetBonus(typed, { currency: "USD" }),
          readGrantSize(typed, { currency: "USD", was: "shares" }),
        ];
        for (const reading of readings) expect(typeof reading.ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});

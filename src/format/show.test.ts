/** How figures, rates, times and lists are written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { showBytes, showCount, showMultiple } from "./show-count.ts";
import { showAgo, showDate, showDay, showDaysUntil, showWeekday } from "./show-date.ts";
import { showDuration, showMonths, showYears } from "./show-duration.ts";
import { showList } from "./show-list.ts";
import { currencyName, currencySign, showMoney, showMoneyChange } from "./show-money.ts";
import { showOwnership, showPercent, showPercentChange } from "./show-percent.ts";

describe("money", () => {
  test.each([
    ["1400000", "USD", {}, "$1,400,000", "whole units"],
    ["812750", "USD", {}, "$812,750", "no thousands lost"],
    ["177833.3333", "USD", {}, "$177,833", "rounded once"],
    ["0.5", "USD", {}, "$0", "half goes to even: down to 0"],
    ["1.5", "USD", {}, "$2", "half goes to even: up to 2"],
    ["2.5", "USD", {}, "$2", "half goes to even: down to 2"],
    ["-1833", "USD", {}, "−$1,833", "a true minus, before the sign"],
    ["-0.2", "USD", {}, "$0", "nothing has no sign"],
    ["9007199254740993", "USD", {}, "$9,007,199,254,740,993", "no double in between"],
    ["180000", "CAD", {}, "CA$180,000", "no dollar for another"],
    ["95000.5", "EUR", { locale: "de-DE", form: "exact" }, "95.000,50\u00a0€", "German"],
    ["1250000", "INR", { locale: "en-IN" }, "₹12,50,000", "Indian groups"],
    ["12.5", "USD", { form: "exact" }, "$12.50", "cents are two"],
    ["1.2345", "USD", { form: "exact" }, "$1.2345", "a price keeps every digit"],
    ["172000", "USD", { form: "exact" }, "$172,000", "no cents where there are none"],
    ["4500000000", "USD", { form: "compact" }, "$4.5B", "a valuation"],
    ["1568181818", "USD", { form: "compact" }, "$1.57B", "three digits"],
    ["999999", "USD", { form: "compact" }, "$1M", "rounding carries over"],
    ["950", "USD", { form: "compact" }, "$950", "small ones in full"],
    ["4800000000", "EUR", { locale: "de-DE", form: "compact" }, "4,8\u00a0Mrd.\u00a0€", "German scale words"],
    ["800000", "USD", { form: "tick" }, "$800k", "an axis"],
    ["1500000", "USD", { form: "tick" }, "$1.5M", "an axis in millions"],
    ["0", "USD", { form: "tick" }, "0", "an axis starts at 0, without a sign"],
  ] as const)("%s %s is %j: %s", (amount, currency, options, shown, why) => {
    expect(showMoney(amount, currency, options), why).toBe(shown);
  });

  test("decimals, doubles and decimal text are shown alike", () => {
    expect(showMoney(new Decimal(172_000), "USD")).toBe(showMoney(172_000, "USD"));
    expect(showMoney("172000", "USD")).toBe(showMoney(172_000, "USD"));
  });

  test.each([
    [690_000, "+$690,000"],
    [-690_000, "−$690,000"],
    [0, "$0"],
    [0.4, "$0"],
  ])("a difference of %s is %s", (difference, shown) => {
    expect(showMoneyChange(difference, "USD")).toBe(shown);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is a bug, and no figure", (figure) => {
    expect(() => showMoney(figure, "USD")).toThrow(RangeError);
  });

  test("a currency has a sign and a name", () => {
    expect(currencySign("EUR")).toBe("€");
    expect(currencyName("USD")).toBe("US dollars");
  });

  test("whole units are within a half of the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        const shown = showMoney(new Decimal(cents).dividedBy(100), "USD");
        const figure = Number(shown.replace("−", "-").replace(/[$,]/g, ""));
        expect(Math.abs(figure - cents / 100)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe("percentages", () => {
  const narrow = "\u202f%";
  test.each([
    ["0.15", `15${narrow}`],
    ["0.0333", `3.3${narrow}`],
    ["0.009", `0.9${narrow}`],
    ["-0.15", `−15${narrow}`],
    ["1", `100${narrow}`],
  ])("%s is %s", (fraction, shown) => {
    expect(showPercent(fraction)).toBe(shown);
  });

  test.each([
    ["1.27", `+127${narrow}`],
    ["-0.05", `−5${narrow}`],
    ["0.0086", `+0.9${narrow}`],
    ["0", `0${narrow}`],
  ])("a change of %s is %s", (fraction, shown) => {
    expect(showPercentChange(fraction)).toBe(shown);
  });

  test.each([
    ["0.00055", `0.0550${narrow}`, "four decimals"],
    ["0.00045", `0.0450${narrow}`, "0.045 % is not 0.0 %"],
    ["0.006", `0.6000${narrow}`, "always four"],
    ["0.0000000123", `0.0000012${narrow}`, "two digits of what four decimals would hide"],
    ["0", `0.0000${narrow}`, "nothing"],
  ])("ownership of %s is %s: %s", (fraction, shown) => {
    expect(showOwnership(fraction)).toBe(shown);
  });
});

describe("counts and times", () => {
  test("counts, multiples and sizes", () => {
    expect(showCount("40000")).toBe("40,000");
    expect(showMultiple(0.3)).toBe("0.3×");
    expect(showBytes(41_000)).toBe("41 kB");
    expect(showBytes(52_428_800)).toBe("52 MB");
    expect(showBytes(999)).toBe("999 byte");
  });

  test.each([
    [48, "4 years"],
    [12, "1 year"],
    [18, "18 months"],
    [1, "1 month"],
    [0, "0 months"],
  ])("%s months are %s", (months, shown) => {
    expect(showDuration(months)).toBe(shown);
  });

  test("lengths of time take the words of the locale", () => {
    expect(showMonths(48)).toBe("48 months");
    expect(showYears(4, { locale: "de-DE" })).toBe("4 Jahre");
  });

  test.each([
    ["2023", "2023"],
    ["2023-08", "August 2023"],
    ["2026-12-11", "11 December 2026"],
  ])("%s is %s", (date, shown) => {
    expect(showDate(date)).toBe(shown);
  });

  test("a day of this year leaves the year out", () => {
    expect(showDay("2026-12-11", "2026-11-21")).toBe("11 December");
    expect(showDay("2027-01-04", "2026-11-21")).toBe("4 January 2027");
  });

  test("11 December 2026 is a Friday, 20 days after 21 November", () => {
    expect(showWeekday("2026-12-11")).toBe("Friday");
    expect(showDaysUntil("2026-12-11", "2026-11-21")).toBe("in 20 days");
  });

  test.each([
    [0, "now"],
    [2.9, "2 seconds ago"],
    [60, "1 minute ago"],
    [7200, "2 hours ago"],
    [86_400, "yesterday"],
  ])("%s seconds ago is %s", (seconds, shown) => {
    expect(showAgo(seconds)).toBe(shown);
  });

  test("lists are joined as the language joins them", () => {
    expect(showList(["A"])).toBe("A");
    expect(showList(["A", "B", "C"])).toBe("A, B and C");
    expect(showList(["A", "B"], { locale: "de-DE" })).toBe("A und B");
  });
});

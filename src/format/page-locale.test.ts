import { afterEach, describe, expect, test } from "vitest";
import { setPageLocale } from "./number-formats.ts";
import { readMoney } from "./read-money.ts";
import { showDay } from "./show-date.ts";
import { showMoney } from "./show-money.ts";

afterEach(() => setPageLocale(["en-US"]));

describe("figures are written as where the reader lives, words as the page speaks", () => {
  test("a German browser writes 95.000,50 € and reads it back", () => {
    setPageLocale(["de-DE", "en-US"]);
    expect(showMoney("95000.50", "EUR", { form: "exact" }).replaceAll(/[\s\u00a0\u202f]/g, "")).toBe(
      "95.000,50€",
    );
    expect(readMoney("95.000,50", { currency: "EUR" })).toMatchObject({ ok: true, value: "95000.5" });
    expect(showDay("2026-12-11")).toContain("December");
  });

  test("an Indian browser groups by lakh", () => {
    setPageLocale(["en-IN"]);
    expect(showMoney("1250000", "INR")).toBe("₹12,50,000");
  });

  test.each([["not a language!"], ["zz-ZZ"], [""]])(
    "what no browser knows (%j) is passed over",
    (language) => {
      setPageLocale([language, "de-DE"]);
      expect(showMoney("1000", "EUR").replaceAll(/[\s\u00a0\u202f]/g, "")).toBe("1.000€");
    },
  );
});

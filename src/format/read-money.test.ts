/** What people type into a money field, or paste into it, and what must be refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { type MoneyField, readMoney } from "./read-money.ts";
import { showMoney } from "./show-money.ts";

const dollars: MoneyField = { currency: "USD" };
const any: MoneyField = { currency: "USD", anyCurrency: true };
const german: MoneyField = { currency: "EUR", locale: "de-DE" };
const indian: MoneyField = { currency: "INR", locale: "en-IN" };

/** [typed, field, value, currency written, why] */
const READ: readonly (readonly [string, MoneyField, Stated, string | null, string])[] = [
  ["180k", dollars, "180000", null, "a k is thousands, not $180"],
  ["180K", dollars, "180000", null, "a large K too"],
  ["$180,000", dollars, "180000", "USD", "pasted with its sign"],
  ["180000", dollars, "180000", null, "plain digits"],
  ["1.2m", dollars, "1200000", null, "a point before a scale is decimal"],
  ["$ 1.2 M", dollars, "1200000", "USD", "spaces anywhere"],
  ["1.2mm", dollars, "1200000", null, "finance's double m is a million"],
  ["1.2 million", dollars, "1200000", null, "the word"],
  ["4.8b", dollars, "4800000000", null, "4.8b is not $4"],
  ["4.8bn", dollars, "4800000000", null, "the British form"],
  ["1.2 trillion", dollars, "1200000000000", null, "the largest companies"],
  ["1T", dollars, "1000000000000", null, "its letter"],
  ["1.5tn", dollars, "1500000000000", null, "its short form"],
  ["4.8B", dollars, "4800000000", null, "the American form"],
  ["4.8 billion", dollars, "4800000000", null, "the word"],
  ["1,200k", dollars, "1200000", null, "thousands of thousands"],
  ["1.234m", dollars, "1234000", null, "three decimals before a scale, in a locale with a decimal point"],
  ["180 000", dollars, "180000", null, "a space splits thousands"],
  ["180\u00a0000", dollars, "180000", null, "a no-break space, from a web page"],
  ["180\u202f000", dollars, "180000", null, "a narrow one, from French text"],
  ["180\u2009000", dollars, "180000", null, "a thin one, from a PDF"],
  ["１８０ｋ", dollars, "180000", null, "full-width letters of an East Asian keyboard"],
  ["USD 133,600", dollars, "133600", "USD", "the code before it"],
  ["133,600 usd", dollars, "133600", "USD", "the code after it, in small letters"],
  ["30k $", dollars, "30000", "USD", "the sign after it"],
  ["US$ 30k", dollars, "30000", "USD", "the long sign"],
  ["$30k USD", dollars, "30000", "USD", "sign and code agree"],
  ["$180k", { currency: "CAD" }, "180000", "CAD", "a dollar sign is the field's own dollar"],
  ["$180,000/yr", dollars, "180000", "USD", "per year is what the field is"],
  ["$180,000 per year, gross", dollars, "180000", "USD", "and before tax too"],
  ["$180,000.", dollars, "180000", "USD", "the full stop of a pasted sentence"],
  ["~180k", dollars, "180000", null, "about"],
  ["1,234.50", dollars, "1234.5", null, "both separators: the last one is decimal"],
  ["1.234,50", dollars, "1234.5", null, "the same, written the other way, is as clear"],
  ["1,234,567", dollars, "1234567", null, "two commas split thousands"],
  [".5m", dollars, "500000", null, "no digit before the point"],
  ["1.234", { currency: "USD", price: true }, "1.234", null, "a price of a share has three decimals"],
  ["£85k", any, "85000", "GBP", "pounds where any currency is taken"],
  ["C$ 133,600", any, "133600", "CAD", "Canadian dollars"],
  ["CHF 120'000", any, "120000", "CHF", "the Swiss apostrophe"],
  ["CHF 120’000", any, "120000", "CHF", "and its typographic form"],
  ["€95.000", any, "95000", "EUR", "three digits after a euro sign are thousands in any locale"],
  ["€95,000", any, "95000", "EUR", "with either separator"],
  ["kr 500 000", { currency: "SEK" }, "500000", "SEK", "kronor, in a field of kronor"],
  ["€95.000,50", german, "95000.5", "EUR", "German point and comma"],
  ["95.000", german, "95000", null, "a German point splits thousands"],
  ["1,5", german, "1.5", null, "a German comma is decimal"],
  ["1,2 Mio. €", german, "1200000", "EUR", "Millionen"],
  ["4,8 Mrd.", german, "4800000000", null, "Milliarden"],
  ["120 Tsd. €", german, "120000", "EUR", "Tausend"],
  ["95.000 € pro Jahr", german, "95000", "EUR", "a year, in German"],
  ["₹12,50,000", indian, "1250000", "INR", "lakh groups"],
  ["12.5 lakh", indian, "1250000", "INR", "a lakh is a hundred thousand"],
  ["38 LPA", indian, "3800000", "INR", "lakh per annum"],
  ["1.03 crore", indian, "10300000", "INR", "a crore is ten million"],
  ["Rs. 12,50,000", indian, "1250000", "INR", "rupees by their letters"],
  ["270k-320k", dollars, { low: "270000", high: "320000" }, null, "a range"],
  ["270k–320k", dollars, { low: "270000", high: "320000" }, null, "with an en dash"],
  ["$180K to $220K", dollars, { low: "180000", high: "220000" }, "USD", "in words"],
  ["between 165k and 180k", dollars, { low: "165000", high: "180000" }, null, "in more words"],
  ["165-180k", dollars, { low: "165000", high: "180000" }, null, "the low end takes the k"],
  ["1.2-1.4m", dollars, { low: "1200000", high: "1400000" }, null, "or the m"],
  ["500-2k", dollars, { low: "500", high: "2000" }, null, "unless that would turn the range around"],
  ["up to 15k", dollars, { low: "0", high: "15000" }, null, "a cap is a range from nothing"],
  ["bis zu 15.000 €", german, { low: "0", high: "15000" }, "EUR", "a German cap"],
  ["180k-180k", dollars, "180000", null, "a range of one figure is that figure"],
  ["0", dollars, "0", null, "zero is none"],
  ["none", dollars, "0", null, "none is zero"],
  ["-", dollars, "0", null, "a dash in a table is none"],
  ["unknown", dollars, null, null, "not known is not zero"],
  ["?", dollars, null, null, "nor is a question mark"],
  ["n/a", dollars, null, null, "nor is this"],
  ["", dollars, null, null, "a cleared field is not known, never zero"],
];

describe("money that is read", () => {
  test.each(READ)("%j", (typed, field, value, currency, why) => {
    const reading = readMoney(typed, field);
    expect(reading, why).toMatchObject({ ok: true, value, currency });
  });
});

/** [typed, field, code, why] */
const REFUSED: readonly (readonly [string, MoneyField, string, string])[] = [
  ["12 monkeys", dollars, "notMoney", "a word that is no scale and no currency"],
  ["180kk", dollars, "notMoney", "two scales"],
  ["1e5", dollars, "notMoney", "computer notation: an e may be a slip"],
  ["0x10", dollars, "notMoney", "another one"],
  ["NaN", dollars, "notMoney", "what a program writes for nothing"],
  ["Infinity", dollars, "notMoney", "no amount"],
  ["$", dollars, "notMoney", "a sign without a figure"],
  ["--", dollars, "notMoney", "dashes without a figure"],
  ["५००", dollars, "notMoney", "digits of another script are not guessed"],
  ["10²", dollars, "notMoney", "a superscript is not a digit"],
  ["180k base", dollars, "notMoney", "a word that says what it is of belongs to the row"],
  ["15%", dollars, "percentInMoney", "a percentage in a money field"],
  ["1,5", dollars, "unclearComma", "1.5, or 15 with a slip"],
  ["1,5m", dollars, "unclearComma", "the same with a scale"],
  ["$1,00", dollars, "unclearComma", "two digits after a comma, in English"],
  ["$1.234", dollars, "ambiguousNumber", "a price with decimals, or a thousand"],
  ["$95,000", { ...german, currency: "CHF" }, "otherCurrency", "dollars in a field of francs"],
  ["95,000", german, "ambiguousNumber", "a German decimal comma, or English thousands"],
  ["1.2.3", dollars, "badGroups", "a version, not an amount"],
  ["18,00,00", dollars, "badGroups", "groups of no country"],
  ["18 00", dollars, "badGroups", "a group of two"],
  ["-5000", dollars, "negative", "pay is never below zero"],
  ["(5,000)", dollars, "negative", "the accountant's minus"],
  ["−$5", dollars, "negative", "a true minus"],
  ["320k-270k", dollars, "rangeReversed", "from more to less"],
  ["1-2-3", dollars, "severalFigures", "three figures"],
  ["2026-12-11", dollars, "severalFigures", "a date"],
  ["180k + 20k", dollars, "severalFigures", "a sum is two elements"],
  ["at least 180k", dollars, "openRange", "a range without its upper end"],
  ["180k+", dollars, "openRange", "the same as a sign"],
  ["€180k", dollars, "otherCurrency", "euros are not dollars"],
  ["38 LPA", dollars, "otherCurrency", "nobody pays dollars by the lakh"],
  ["€180k USD", any, "twoCurrencies", "two at once"],
  ["£165k-$180k", any, "twoCurrencies", "one at each end"],
  ["kr 500 000", any, "unclearCurrency", "of which country"],
  ["1,2 Billionen", german, "unclearScale", "a German Billion is a thousand English ones"],
  ["15k/month", dollars, "monthlyAmount", "twelve times as much a year: ask"],
  ["$90 an hour", dollars, "otherPeriod", "the hours are not known"],
  ["20k/yr", { ...dollars, once: true }, "periodOfOnce", "a sign-on is not paid every year"],
  ["100k-200k", { ...dollars, range: false }, "rangeNotTaken", "savings are one figure"],
  ["up to 15k", { ...dollars, range: false }, "rangeNotTaken", "a cap is a range"],
  ["?", { ...dollars, notKnown: false }, "notKnownNotTaken", "an assumption needs a figure"],
  ["9999999999999999", dollars, "aboveMost", "more than all the money there is"],
  ["9".repeat(100), dollars, "tooPrecise", "more digits than any pay figure"],
  ["1".repeat(1_000_000), dollars, "tooLong", "a million characters are not even looked at"],
];

describe("money that is refused aloud", () => {
  test.each(REFUSED.map((row) => [row[0].slice(0, 30), ...row] as const))(
    "%j",
    (_, typed, field, code, why) => {
      expect(readMoney(typed, field), why).toMatchObject({ ok: false, code });
    },
  );

  test("an ambiguous amount says both readings", () => {
    expect(readMoney("$1.234", dollars)).toMatchObject({ params: { first: "$1,234", second: "$1.234" } });
  });

  test("a monthly amount says what it is in a year", () => {
    expect(readMoney("$15k/month", dollars)).toMatchObject({ params: { yearly: "$180,000" } });
  });
});

describe("what was understood", () => {
  test.each([
    ["185k", "point", { value: "$185,000" }],
    ["270k-320k", "range", { low: "$270,000", high: "$320,000" }],
    ["up to 15k", "upTo", { high: "$15,000" }],
    ["none", "none", {}],
    ["?", "notKnown", {}],
  ] as const)("%j is shown as %s", (typed, code, params) => {
    expect(readMoney(typed, dollars)).toMatchObject({ ok: true, understood: { code, params } });
  });
});

const LOCALES = ["en-US", "en-GB", "en-IN", "de-DE", "de-CH", "fr-FR", "es-ES", "sv-SE", "ja-JP"];
const CURRENCIES = ["USD", "EUR", "GBP", "CHF", "INR", "CAD", "JPY"];

describe("laws", () => {
  test("what is shown in full reads back as the same amount, in every locale and currency", () => {
    const cents = fc.bigInt({ min: 1n, max: 99_999_999_999_999n });
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CURRENCIES),
        (amount, locale, currency) => {
          const value = new Decimal(amount.toString()).dividedBy(100).toFixed();
          const shown = showMoney(value, currency, { locale, form: "exact" });
          expect(readMoney(shown, { currency, locale }), shown).toMatchObject({ ok: true, value });
        },
      ),
    );
  });

  test("a range of two amounts reads as these two", () => {
    const amount = fc.integer({ min: 1000, max: 9_999_999 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [String(Math.min(a, b)), String(Math.max(a, b))];
        const typed = `${showMoney(low, "USD")}-${showMoney(high, "USD")}`;
        expect(readMoney(typed, dollars)).toMatchObject({ ok: true, value: { low, high } });
      }),
    );
  });

  test("any text at all is read or refused, and what is read is plain decimals from zero up", () => {
    const figures = fc.stringMatching(/^[\d.,' kmb$€%()+/-]{0,20}$/);
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), figures);
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (typed, locale) => {
        const reading = readMoney(typed, { currency: "USD", locale, anyCurrency: true });
        if (!reading.ok || reading.value === null) return;
        const { value } = reading;
        for (const end of typeof value === "string" ? [value] : [value.low, value.high]) {
          expect(end).toMatch(/^\d+(\.\d+)?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("a refusal in a valuation's field shows a valuation", () => {
  expect(readMoney("a lot", { currency: "USD", valuation: true })).toMatchObject({
    code: "notMoney",
    params: { short: "4.5bn", full: "$4,500,000,000" },
  });
});

test("a German T may be thousands, and is not guessed", () => {
  expect(readMoney("500T", { currency: "EUR", locale: "de-DE" })).toMatchObject({ code: "unclearScale" });
});

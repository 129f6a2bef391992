/** What an employer came back with, as people type it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { type ReplyField, readReply } from "./read-reply.ts";

const field: ReplyField = {
  currency: "USD",
  locale: "en-US",
  hasOwnership: true,
  valuation: new Decimal("4500000000"),
  base: new Decimal(172_000),
  allShares: new Decimal(100_000_000),
};

/** Base, sign-on, ownership as they were read; undefined where a part was not spoken of. */
function figures(typed: string, over: Partial<ReplyField> = {}) {
  const { figures: read, problems } = readReply(typed, { ...field, ...over });
  expect(problems).toEqual([]);
  return Object.fromEntries(read.map(({ part, value }) => [part, value.toFixed()]));
}

const ALL = { baseSalary: "188000", signOnBonus: "35000", ownership: "0.0006" };

describe("what is read", () => {
  test.each([
    ["188k, 35k sign-on, 0.06%", ALL, "the first figure without a name is the base, a percentage equity"],
    ["188k,35k sign-on,0.06%", ALL, "a comma after a letter splits without a space"],
    ["$188,000, $35,000 signing bonus and 0.06 % equity", ALL, "commas between digits belong to the figure"],
    ["35k up front; base 188k; 6 bps", ALL, "named parts come in any order"],
    ["base salary of $188,000 a year plus a sign-on bonus of 35,000 with 0.06%", ALL, "as in a letter"],
    ["Base: 188k\nSign-on: 35k\nEquity: 0.06", ALL, "lines split; a bare figure of equity is percent"],
    ["188k + 35k sign on + 0.06%.", ALL, "plus between spaces joins parts, a full stop ends them"],
    ["they offered 188k", { baseSalary: "188000" }, "what is left out is left out"],
    ["35k joining bonus", { signOnBonus: "35000" }, "a joining bonus is a sign-on"],
    ["no sign-on", { signOnBonus: "0" }, "none is zero"],
    ["same base, 35k sign-on", { signOnBonus: "35000" }, "the same is not a new figure"],
    ["equity $2,700,000", { ownership: "0.0006" }, "2,700,000 of 4.5 billion at headline"],
    ["60,000 shares", { ownership: "0.0006" }, "60,000 of the 100 million that are known"],
    ["60,000 / 100m", { ownership: "0.0006" }, "shares of all shares"],
    ["", {}, "nothing was said"],
  ] as const)("%j", (typed, value, why) => {
    expect(figures(typed), why).toEqual(value);
  });

  test.each([
    ["180k-190k", { baseSalary: "180000" }, "a range"],
    ["between 180k and 190k, 35k sign-on", { baseSalary: "180000", signOnBonus: "35000" }, "its and stays"],
    ["0.05-0.06 %", { ownership: "0.0005" }, "of equity too"],
  ] as const)("%j counts with its low end", (typed, value, why) => {
    expect(figures(typed), why).toEqual(value);
    expect(readReply(typed, field).figures[0]?.isLowEnd).toBe(true);
  });

  test("in the offer's own currency and its way of writing", () => {
    const german = { currency: "EUR", locale: "de-DE" };
    expect(figures("95.000 €, 0,06 %", german)).toEqual({ baseSalary: "95000", ownership: "0.0006" });
  });

  test.each([
    ["188 and 35 signing", { baseSalary: "188000", signOnBonus: "35000" }, "people drop the k"],
    ["base 187.5", { baseSalary: "187500" }, "with a decimal"],
    ["180-190", { baseSalary: "180000" }, "a range of thousands"],
    ["188k, 35 sign-on", { baseSalary: "188000", signOnBonus: "35000" }, "one with its k, one without"],
  ] as const)("%j is thousands where they are near what is on the table: %j, %s", (typed, value, why) => {
    expect(figures(typed), why).toEqual(value);
    expect(readReply(typed, field).figures.at(-1)).toMatchObject({ isThousands: true, question: null });
  });

  test("a sign-on of $500 with its sign is $500, with the question whether thousands were left out", () => {
    const [read] = readReply("$500 sign-on", field).figures;
    expect(read).toMatchObject({ isThousands: false, question: { code: "thousandsLeftOut" } });
    expect(read?.value.toFixed()).toBe("500");
  });
});

describe("what was said around the figures", () => {
  test.each([
    ["They came back with 185k and 30k signing", { baseSalary: "185000", signOnBonus: "30000" }],
    ["HR offered 185k", { baseSalary: "185000" }],
    ["the recruiter said: 185k, 30k sign-on", { baseSalary: "185000", signOnBonus: "30000" }],
    ["they've countered at 190k", { baseSalary: "190000" }],
    ["no change", {}],
  ] as const)("%j is %j", (typed, value) => {
    expect(readReply(typed, field).problems).toEqual([]);
    expect(figures(typed)).toEqual(value);
  });
});

describe("what is refused, with the words it stands in", () => {
  test.each([
    ["188k, 35k", "unnamed", "the second figure could be any part"],
    ["188k, 20k bonus", "bonus", "once or every year"],
    ["188k, 10k relocation", "otherPart", "relocation is entered at the offer"],
    ["188k base 35k sign-on", "several", "no comma between the parts"],
    ["188k, base 190k", "twice", "two bases"],
    ["10k more base", "change", "a change is no figure"],
    ["+10k", "change", "nor with a sign"],
    ["up to 190k", "upTo", "nothing at least is promised"],
    ["$188", "tooLittle", "no base is 188 dollars a year, and the sign says dollars"],
    ["12", "tooLittle", "12,000 is no answer to 172,000 either"],
    ["1720", "tooLittle", "a digit short of what is on the table, twice over"],
    ["1.2m", "tooMuch", "seven times what is on the table"],
    ["188k, 500 signing", "tooLittle", "500 or 500,000, both are odd"],
    ["we are still thinking", "noFigure", "words alone"],
    ["sign-on", "noFigure", "a name alone"],
    ["equity 2.7m", "equityUnit", "shares or money"],
    ["€95,000", "figure", "another currency"],
    ["base 15 %", "figure", "a percentage is no base"],
    ["at least 180k", "figure", "an open end"],
    ["188k a month", "figure", "not a year's"],
    ["-5k sign-on", "figure", "below zero"],
    ["base ?", "noFigure", "not known is no reply"],
    ["x".repeat(401), "tooLong", "no reply is that long"],
  ] as const)("%j: %s, since %s", (typed, code, why) => {
    const { problems } = readReply(typed, field);
    expect(
      problems.map((problem) => problem.code),
      why,
    ).toEqual([code]);
  });

  test("what was understood beside it is still read", () => {
    const { figures: read, problems } = readReply("188k, lots of sign-on", field);
    expect(read.map(({ part }) => part)).toEqual(["baseSalary"]);
    expect(problems).toMatchObject([{ piece: "lots of sign-on", code: "noFigure" }]);
  });

  test("equity, where none is on offer or the whole is not known", () => {
    const codes = (typed: string, over: Partial<ReplyField>) =>
      readReply(typed, { ...field, ...over }).problems.map(({ code }) => code);
    expect(codes("0.06 %", { hasOwnership: false })).toEqual(["noEquity"]);
    expect(codes("60,000 shares", { allShares: null })).toEqual(["sharesOfAll"]);
    expect(codes("equity $2.7m", { valuation: null })).toEqual(["noValuation"]);
  });
});

test("any text at all is read or refused, and never read as less than nothing", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 450 }), (typed) => {
      const { figures: read } = readReply(typed, field);
      for (const { value } of read) expect(value.isNegative()).toBe(false);
    }),
    { numRuns: 300 },
  );
});

import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import { foldText } from "./folded-text.ts";

function read(text: string): string[] {
  const folded = foldText(text).text;
  return figuresOf(folded).map(({ start, end, low, high, currency, measure, period }) => {
    const unit = currency ?? measure;
    return `${folded.slice(start, end)} = ${low?.toFixed() ?? ""}..${high?.toFixed() ?? ""} ${unit}${period === null ? "" : ` ${period}`}`;
  });
}

describe("figures, as the reference on reading claims writes them", () => {
  it.each([
    { text: "$201,900---$302,900", is: ["$201,900---$302,900 = 201900..302900 $"], why: "tripled dashes" },
    { text: "$165‑180 k", is: ["$165-180 k = 165000..180000 $"], why: "one suffix for both ends" },
    { text: "$520,000 to $1.56M", is: ["$520,000 to $1.56M = 520000..1560000 $"], why: "mixed magnitudes" },
    { text: "0.04‑0.07 %", is: ["0.04-0.07 % = 0.04..0.07 percent"], why: "one percent sign" },
    { text: ">= .2%", is: [".2% = 0.2.. percent"], why: "a leading dot and a bound" },
    { text: "€155.000—€205.000", is: ["€155.000-€205.000 = 155000..205000 EUR"], why: "dots for thousands" },
    { text: "€25.5k", is: ["€25.5k = 25500..25500 EUR"], why: "a dot for decimals" },
    { text: "65.000 – 80.000 €", is: ["65.000 - 80.000 € = 65000..80000 EUR"], why: "a sign for both ends" },
    { text: "₹84,15,000", is: ["₹84,15,000 = 8415000..8415000 INR"], why: "Indian grouping" },
    { text: "38 LPA", is: ["38 LPA = 3800000..3800000 INR annual"], why: "lakh per annum" },
    { text: "1.03 crore", is: ["1.03 crore = 10300000..10300000 INR"], why: "crore" },
    { text: "90k-130k CHF", is: ["90k-130k CHF = 90000..130000 CHF"], why: "a code behind" },
    { text: "C$145K", is: ["C$145K = 145000..145000 CAD"], why: "a prefixed dollar" },
    { text: "USD 215 k ± 30 k", is: ["USD 215 k ± 30 k = 185000..245000 USD"], why: "a tolerance" },
    { text: "up to $15,000", is: ["$15,000 = ..15000 $"], why: "an upper bound" },
    { text: "₹1 Cr+", is: ["₹1 Cr+ = 10000000.. INR"], why: "a lower bound" },
    {
      text: "between $165,000 and $325,000",
      is: ["$165,000 and $325,000 = 165000..325000 $"],
      why: "between",
    },
    {
      text: "$70.67/hour to $208,000/year",
      is: ["$70.67 = 70.67.. $ hourly", "$208,000 = ..208000 $ annual"],
      why: "bounds of different periods",
    },
    {
      text: "pushed it from $190K to $210K",
      is: ["$190K = 190000..190000 $", "$210K = 210000..210000 $"],
      why: "a movement is two points",
    },
    { text: "L5, L62, a 7B model, 401k, v4 in 2026", is: [], why: "levels, models and plans are no amounts" },
  ])("reads $text: $why", ({ text, is }) => {
    expect(read(text)).toEqual(is);
  });
});

describe("hostile digits", () => {
  it.each(["$", "1", "1,", "$1-", "5% "])(
    "reads a megabyte of %j",
    (piece) => {
      const text = piece.repeat(Math.ceil(1e6 / piece.length));
      expect(() => figuresOf(text)).not.toThrow();
    },
    60_000,
  );
});

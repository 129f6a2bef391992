/** Texts that are meant to hang a reader, to crash it, or to shift its offsets: they only have to come back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClaims } from "./read-claims.ts";

const MILLION = 1_000_000;
const filled = (piece: string, length = MILLION) => piece.repeat(Math.ceil(length / piece.length));

/** Pieces that look like pay, like something else, or like nothing at all. */
const FRAGMENTS = [
  ..."$ € £ ¥ ₹ % - – — ± ~ + / | \\ ( ) [ ] : ; , . ' ’ > * # \n \t".split(" "),
  ...[
    "$180K",
    "$180K–$220K",
    "€68.000",
    "₹84,15,000",
    "38 LPA",
    "0.04‑0.07 %",
    "12",
    "k",
    "M",
    "USD",
    "CHF 120’000",
  ],
  ...[
    "base",
    "sign-on bonus of",
    "equity",
    "total comp",
    "four years",
    "1-year cliff",
    "no sign-on",
    "up to",
    "between",
  ],
  ...[
    "and",
    "in San Francisco",
    "for senior",
    "per hour",
    "15% of base",
    "5,15,40,40",
    "revenue",
    "7B model",
    "L62",
  ],
  ...["valued at", "## Pay", "| a | b |\n|---|---|", "\\$", " ", "  ", "\r\n", "\n\n"],
  // No-break, narrow, thin and zero-width spaces; the marks of direction; half an emoji; a combining accent.
  ...[
    "\u00a0",
    "\u202f",
    "\u2009",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e",
    "\u2067",
    "\u2069",
    "\ud83d",
    "\udcb0",
  ],
  ...["💰", "e\u0301", "ﬁ", "İ", "ß", "\u0000", "１２０", "½"],
];
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => pieces.join(""));
const spacedText = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((pieces) => pieces.join(" "));

describe("offsets", () => {
  test("every figure is what stands between its start and its end, in order", () => {
    fc.assert(
      fc.property(fc.oneof(text, spacedText), (written) => {
        const claims = readClaims(written);
        for (const { start, end, figure } of claims) {
          expect(figure).not.toBe("");
          expect(written.slice(start, end)).toBe(figure);
        }
        const starts = claims.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test("no claim has its ends reversed, and a claim has at least one end", () => {
    fc.assert(
      fc.property(fc.oneof(text, spacedText), (written) => {
        for (const { low, high } of readClaims(written)) {
          expect(low ?? high).not.toBeNull();
          if (low !== null && high !== null) expect(Number(low)).toBeLessThanOrEqual(Number(high));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("what stands before a text, closed by a paragraph of its own, shifts its figures and nothing else", () => {
    const before = "💰 Nothing to see here.\n\n";
    const after = "Base: $139,000. Sign-on: $9,000.";
    expect(readClaims(before + after).map(({ start, figure }) => [start, figure])).toEqual(
      readClaims(after).map(({ start, figure }) => [start + before.length, figure]),
    );
  });
});

describe("a hostile text comes back", () => {
  test.each([
    ["nothing", ""],
    ["a million dollar signs", filled("$")],
    ["a million digits", filled("1")],
    ["digits and commas", `$${filled("1,")}`],
    ["groups of three without end", `$1${filled(",000")}`],
    ["dashes without end", `$180K${filled("–")}$220K`],
    ["spaces between sign and number", `$${filled(" ")}180K`],
    ["spaces before the percent sign", `0.05${filled("\u00a0")}%`],
    ["deep nesting", `${filled("(", 100_000)}base $180K${filled(")", 100_000)}`],
    ["brackets of tables and lists", filled("| - * # > [")],
    ["a line of bars", filled("|")],
    ["a million empty lines", filled("\n")],
    ["ranges without end", `base ${filled("$180K–", 200_000)}`],
    ["almost a range, again and again", filled("$180K to ", 200_000)],
    ["between, again and again", filled("between $1 and ", 200_000)],
    ["cue words without figures", filled("base equity bonus sign-on vesting cliff ")],
    ["years without a vest", filled("four years ")],
    ["one long word", filled("a")],
    ["no-break and zero-width spaces", filled("\u00a0\u200b\u202f\u2009\ufeff")],
    ["text that turns around", filled("\u202e$180K\u202c base ", 100_000)],
    ["lone surrogates", filled("\ud83d$1\udcb0", 100_000)],
    ["escapes", filled("\\$\\")],
    ["a megabyte in one sentence", filled("and the base of $180,000 is for seniors, ")],
  ])(
    "%s",
    (_, hostile) => {
      const claims = readClaims(hostile);
      expect(claims.every(({ start, end, figure }) => hostile.slice(start, end) === figure)).toBe(true);
    },
    60_000,
  );

  test("a megabyte of ordinary paragraphs is read to its last one", () => {
    const count = 12_000;
    const paragraphs = Array.from(
      { length: count },
      (_, index) =>
        `You join a team of ${index} people. The office is by the river.\n\nBase salary: $${100_001 + index}.\n\n`,
    );
    const long = paragraphs.join("");
    expect(long.length).toBeGreaterThan(MILLION);
    const claims = readClaims(long);
    expect(claims).toHaveLength(count);
    expect(claims.at(-1)).toMatchObject({ low: "112000", start: long.lastIndexOf("$112000") });
  }, 60_000);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leakCheck } from "./leak-check.ts";
import type { Secret, Secrets } from "./secrets.ts";

const NOTHING_PUBLIC: Omit<Secrets, "figures"> = { public: [], others: [], sum: null };

function walkAway(value: number, unit: Secret["unit"]): Secrets {
  const of = unit === "money" ? "perYear" : "ownership";
  return { ...NOTHING_PUBLIC, figures: [{ role: "walkAway", unit, value, of, offerId: null }] };
}

/** How many ways there are to write thousands apart. */
const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

/** Ways to write a whole number of money, with what is needed to make it exact. */
const spelling = fc.constantFrom<(value: number) => string>(
  (value) => String(value),
  (value) => grouped(value, ","),
  (value) => grouped(value, "."),
  (value) => grouped(value, " "),
  (value) => grouped(value, "\u202f"),
  (value) => grouped(value, "’"),
  (value) => `${grouped(value, ",")}.00`,
  (value) => `${value / 1000}k`,
  (value) => `${value / 1000} K`,
  (value) => `${value / 1000} thousand`,
  (value) => `${value / 1000} grand`,
  (value) => `${value / 1_000_000}M`,
  (value) => `${value / 1_000_000} million`,
);
const sign = fc.constantFrom("", "$", "US$", "€", "USD ", "$ ");
const around = fc.constantFrom(
  ["", ""],
  ["I need ", "."],
  ["at least ", " a year"],
  ["(", ")"],
  ["Base: ", "\nSign-on: none"],
  ["between 1k and ", ", all in"],
);

describe("no spelling of a private figure passes", () => {
  it("of money", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 9_999 }).map((hundreds) => hundreds * 500),
        spelling,
        sign,
        around,
        (value, spelled, before, [left, right]) => {
          const text = `${left}${before}${spelled(value)}${right}`;
          const { findings } = leakCheck([{ id: "text", text, isListed: false }], walkAway(value, "money"));
          expect(
            findings.map(({ kind }) => kind),
            text,
          ).toContain("walkAway");
          const [first] = findings;
          expect(text.slice(first?.from, first?.to)).toBe(first?.written);
        },
      ),
    );
  });

  it("of a part of the company", () => {
    const ways = fc.constantFrom<(tenThousandths: number) => string>(
      (value) => `${(value / 10_000).toFixed(4)} %`,
      (value) => `${(value / 10_000).toFixed(4)}\u202f%`,
      (value) => `${(value / 10_000).toFixed(4).replace("0.", ".")}%`,
      (value) => `${(value / 10_000).toFixed(4)} percent`,
      (value) => `${(value / 100).toFixed(2)} bps`,
      (value) => (value / 1_000_000).toFixed(6),
    );
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999 }), ways, around, (value, written, [left, right]) => {
        const text = `${left}${written(value)}${right}`;
        const held = walkAway(value / 1_000_000, "fraction");
        const { findings } = leakCheck([{ id: "text", text, isListed: false }], held);
        expect(
          findings.map(({ kind }) => kind),
          text,
        ).toContain("walkAway");
      }),
    );
  });

  it("nor of one that is rounded as it would be said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), (value) => {
        const text = `I need $${Math.round(value / 1000)}k.`;
        const { findings } = leakCheck([{ id: "text", text, isListed: false }], walkAway(value, "money"));
        expect(findings, text).toHaveLength(1);
      }),
    );
  });
});

describe("no way to say a private figure passes", () => {
  const found = (text: string, secrets: Secrets) =>
    leakCheck([{ id: "text", text, isListed: false }], secrets).findings.map(({ kind }) => kind);
  const amounts = fc.integer({ min: 60_000, max: 900_000 });

  it("over another period, before or behind the figure", () => {
    const periods = fc.constantFrom<readonly [string, string, number]>(
      ["an hour", "hourly", 2080],
      ["a day", "daily", 260],
      ["per week", "weekly", 52],
      ["every fortnight", "biweekly", 26],
      ["a month", "monthly", 12],
      ["per quarter", "quarterly", 4],
      ["over two years", "over 2 years", 0.5],
      ["across the first three years", "over three years", 1 / 3],
    );
    fc.assert(
      fc.property(amounts, periods, fc.boolean(), (value, [behind, before, times], isBefore) => {
        const said = `$${(value / times).toFixed(2)}`;
        const text = isBefore ? `It has to be, ${before}, at least ${said}.` : `I need ${said} ${behind}.`;
        expect(found(text, walkAway(value, "money")), text).toContain("walkAway");
      }),
    );
  });

  it("as a rise on what is offered, in money or as a part of it", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 3, max: 60 }), fc.boolean(), (base, percent, isPart) => {
        const rise = Math.round((base * percent) / 100);
        const held: Secrets = {
          ...walkAway(base + rise, "money"),
          public: [{ as: "offer", unit: "money", value: base, of: "baseSalary" }],
        };
        const text = isPart
          ? `I need ${percent} % more base.`
          : `I need another $${rise} on top of the base.`;
        expect(found(text, held), text).toContain("walkAway");
      }),
    );
  });

  it("as a sum of two figures, unless both are public", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 20_000, max: 50_000 }), fc.boolean(), (all, part, isPublic) => {
        const rest = all - part;
        const open = [part, rest].map((value) => ({ as: "ask" as const, unit: "money" as const, value }));
        const held: Secrets = { ...walkAway(all, "money"), public: isPublic ? open : [] };
        const kinds = found(`${rest} of base plus ${part} of stock`, held);
        if (isPublic) expect(kinds).toEqual([]);
        else expect(kinds).toContain("walkAway");
      }),
    );
  });

  it("in the currency of another offer", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.5, max: 2, noNaN: true }), (value, rate) => {
        const [secret] = walkAway(value, "money").figures;
        if (secret === undefined) throw new Error("no secret");
        const held: Secrets = { ...NOTHING_PUBLIC, figures: [{ ...secret, also: [value / rate] }] };
        expect(found(`I need ${Math.round(value / rate)} a year.`, held)).toContain("walkAway");
      }),
    );
  });
});

describe("a check", () => {
  it("finds places that lie in the text, in order, and never two walk-aways at one place", () => {
    const words = fc.constantFrom(
      "350k",
      "$350,000",
      "my target",
      "lowball",
      "the offer",
      ".",
      "\n",
      "0.35M",
      "and",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (said) => {
        const text = said.join(" ");
        const { findings } = leakCheck([{ id: "text", text, isListed: false }], walkAway(350_000, "money"));
        findings.forEach(({ from, to, written }, index) => {
          expect(text.slice(from, to)).toBe(written);
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(findings[index - 1]?.from ?? 0);
        });
        const places = findings.filter(({ kind }) => kind === "walkAway").map(({ from }) => from);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it("finds nothing where nothing is private and nothing is run down", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), spelling, (value, spelled) => {
        const text = `You offer ${spelled(value)}.`;
        expect(
          leakCheck([{ id: "text", text, isListed: false }], { ...NOTHING_PUBLIC, figures: [] }).findings,
        ).toEqual([]);
      }),
    );
  });
});

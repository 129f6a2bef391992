import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.ts";

describe("claims", () => {
  it("stand in the text as they are cited, in order", () => {
    const words = fc.constantFrom(
      ..."base|$180K–$220K|, |. |equity|0.05 %|\n|four years|vest|1\u200B|€|no sign-on|bonus".split("|"),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const claims = readClaims(text);
        for (const { start, end, figure, citation } of claims) {
          expect(text.slice(start, end)).toBe(figure);
          expect(citation.figure).toBe(figure);
        }
        expect(claims.map(({ start }) => start)).toEqual(
          claims.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("say how far the reading is, up to the end", () => {
    const text = "The base is $150k. ".repeat(10_000);
    const heard: number[] = [];
    readClaims(text, (done) => heard.push(done));
    expect(heard.at(-1)).toBe(text.length);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  it.each([
    { text: "Our ARR is $4M and the round was $12M.", why: "revenue and rounds" },
    { text: "The base went up by $15k.", why: "a change of pay" },
    { text: "The plan costs $20/user/month.", why: "a price" },
    { text: "Say [$120K–$150K] and your base follows.", why: "a placeholder" },
    { text: "Suppose the base were $300k.", why: "a supposition" },
  ])("are not made of $why", ({ text }) => {
    expect(readClaims(text)).toEqual([]);
  });
});

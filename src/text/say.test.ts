/** Sentences by code: parameters are checked when compiling, and the catalogue is sound. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areas, type Code, catalogue } from "./catalogue.ts";
import { filled, say, sayCount, sayParts } from "./say.ts";

const messages = Object.entries(catalogue) as [Code, string][];

describe("a sentence", () => {
  test("has its parameters in place", () => {
    expect(say("compare.restore", { offer: "C" })).toBe("Show C");
  });

  test("needs no parameters where it has none", () => {
    expect(say("compare.row.guaranteedCash")).toBe("Guaranteed cash");
  });

  test("takes one or other by the count, and shows the count", () => {
    expect(sayCount("compare.over.whole", 1)).toBe("over one year");
    expect(sayCount("compare.over.whole", 4)).toBe("over 4 years");
    expect(sayCount("compare.hiddenOffers", 0)).toBe("0 offers are hidden.");
    expect(sayCount("compare.gaps", 2, { offer: "A", terms: "bonus and kind" })).toBe(
      "2 of A’s terms are not stated: bonus and kind.",
    );
  });

  test("comes in parts, so that a chip can stand in a parameter's place", () => {
    expect(sayParts("compare.difference")).toEqual([
      { kind: "slot", name: "amount" },
      { kind: "text", text: " · " },
      { kind: "slot", name: "percent" },
    ]);
  });

  test("its parts put together are the sentence", () => {
    for (const [code, message] of messages) {
      const joined = sayParts(code).map((part) => (part.kind === "text" ? part.text : `{${part.name}}`));
      expect(joined.join("")).toBe(message);
    }
  });

  test("leaves braces and signs inside a parameter alone", () => {
    fc.assert(
      fc.property(fc.string(), (offer) => {
        expect(say("compare.restore", { offer })).toBe(`Show ${offer}`);
      }),
    );
    expect(filled("{a}{b}", { a: "{b}", b: "$&" })).toBe("{b}$&");
  });
});

test("a wrong call does not compile", () => {
  // @ts-expect-error: a parameter is missing
  expect(say("compare.restore", {})).toBe("Show …");
  // @ts-expect-error: all parameters are missing
  expect(say("compare.restore")).toBe("Show …");
  // @ts-expect-error: a parameter that the sentence does not have
  say("compare.restore", { offer: "C", amount: "$1" });
  // @ts-expect-error: a sentence without parameters takes none
  say("compare.baseline", { offer: "C" });
  // @ts-expect-error: a number is not yet text: format writes it
  say("compare.restore", { offer: 11 });
  // @ts-expect-error: a code that has no sentence
  expect(() => say("compare.noSuchCode")).toThrow();
  // @ts-expect-error: a code that has no "one" and "other"
  expect(() => sayCount("compare.baseline", 1)).toThrow();
  // @ts-expect-error: the count is filled in by itself
  sayCount("compare.hiddenOffers", 1, { count: "1" });
});

describe("the catalogue", () => {
  test.each(Object.entries(areas))(
    "every code of %s starts with its name, so no two areas share one",
    (name, area) => {
      const strays = Object.keys(area).filter((code) => !code.startsWith(`${name}.`));
      expect(strays).toEqual([]);
    },
  );

  test("has all sentences of all areas", () => {
    const codes = Object.values(areas).flatMap((area) => Object.keys(area));
    expect(new Set(codes)).toEqual(new Set(Object.keys(catalogue)));
    expect(codes).toHaveLength(Object.keys(catalogue).length);
  });

  test("has an other for every one, and a one for every other that counts", () => {
    const codes = new Set<string>(Object.keys(catalogue));
    const alone = messages
      .map(([code]) => code)
      .filter((code) => code.endsWith(".one") && !codes.has(code.replace(/one$/, "other")));
    const uncounted = messages
      .filter(([code, message]) => code.endsWith(".other") && message.includes("{count}"))
      .map(([code]) => code)
      .filter((code) => !codes.has(code.replace(/other$/, "one")));
    expect([...alone, ...uncounted]).toEqual([]);
  });

  test.each([
    ["is empty or has space around it", /^$|^\s|\s$/],
    ["shouts", /!/],
    ["has straight quotation marks or apostrophes", /["']/],
    ["has a brace that is no parameter", /\{(?!\w+\})|(?<!\{\w+)\}/],
    ["has two spaces in a row", / {2}/],
    ["has three points for an ellipsis", /\.\.\./],
    ["has a dash between words, which is not this page's way", /[–—]/],
    ["advises", /\byou should\b|\bwe recommend\b|\bbest choice\b/i],
  ])("has no sentence that %s", (_, pattern) => {
    expect(messages.filter(([, message]) => pattern.test(message)).map(([code]) => code)).toEqual([]);
  });
});

/** What is published is said as its authors say it, with the year; what is ours is said to be. */
import { describe, expect, test } from "vitest";
import { assume } from "./english/assume.ts";
import { ladder } from "./english/ladder.ts";
import { leak } from "./english/leak.ts";
import { negotiate } from "./english/negotiate.ts";
import { odds } from "./english/odds.ts";
import { packageArea } from "./english/package.ts";
import { rate } from "./english/rate.ts";
import { reply } from "./english/reply.ts";

const AREAS = { assume, ladder, leak, negotiate, odds, packageArea, rate, reply };
const all = Object.values(AREAS).flatMap((area) => Object.entries<string>(area));

/** Whom the pages about a negotiation cite. */
const AUTHORS = /Galinsky|Maaravi|Ames|Mason|Loschelder|Leonardelli|Gornall|Roussille|Malhotra/;
const cited = all.filter(([, text]) => AUTHORS.test(text));

describe("a study is cited with its year", () => {
  test("somewhere", () => expect(cited.length).toBeGreaterThan(5));

  test.each(cited)("%s", (_, text) => {
    for (const { index } of text.matchAll(new RegExp(AUTHORS, "g"))) {
      expect(text.slice(index, index + 60)).toMatch(/\b(19|20)\d\d\b/);
    }
  });
});

test.each(all.filter(([, text]) => text.includes("Gornall")))(
  "%s gives the published overvaluation of 56 %%, of which what a share is worth is an inversion",
  (_, text) => {
    expect(text).toContain("56 %");
    expect(text).toMatch(/1 ÷ 1\.56|turned round/);
  },
);

test.each(all)("%s presents no rule of ours as a law", (_, text) => {
  expect(text).not.toMatch(
    /\binvites? (a no|rounding)\b|\btells you which\b|\bneed not offer more\b|\bresearch puts\b/i,
  );
});

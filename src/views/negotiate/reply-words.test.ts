/** Before anybody has answered there is no verdict, and no panel says the opposite of another one. */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { keepPage } from "./brief-keep.ts";
import { lettersAhead } from "./compared.ts";
import { replyWords } from "./reply-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Negotiation {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(name);
  const marks = offerMarks(
    parsed.value,
    parsed.value.offers.map(({ id }) => id),
  );
  const chosen = { offerId: null, brief: "both" } as const;
  const found = negotiationOf(parsed.value, offersReport(parsed.value), chosen, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

function wordsOn(negotiation: Negotiation, terms: AskTerms | null) {
  const { workspace, model, ladder, enough, lastStep, reservation, riskAversion, count } = negotiation;
  const bounds = { enough, lastStep, walkAway: reservation?.worth ?? null, riskAversion };
  const said = terms ?? model.present;
  const verdict = replyVerdict(model, said, bounds, capsOf(workspace, model, ladder), count);
  return replyWords(negotiation, verdict, terms !== null, lettersAhead(negotiation, said));
}

const EVERY = ["three-offers", "mixed-case", "back-loaded", "remote-location-cut", "public-front-loaded"];

describe("before they answer", () => {
  it.each(EVERY)("there is no verdict: %s", (name) => {
    const words = wordsOn(example(name), null);
    expect(words.verdict).toBeNull();
    expect(words.why).toMatch(/^As it stands, before they answer/);
    expect(words.why).not.toMatch(/[Aa]ccept/);
  });

  it("the offer is said to be behind another one where the regrets say that nothing speaks for it", () => {
    // The same company pays more for the same work on site: cash and grant are higher, the place aside.
    expect(wordsOn(example("remote-location-cut"), null).why).toContain(
      "B comes to as much or more in every outcome: ask about B before you answer.",
    );
    expect(wordsOn(example("mixed-case"), null).why).not.toContain("in every outcome");
  });
});

describe("a reply", () => {
  it("that leaves the offer behind another one is not accepted before that one", () => {
    const negotiation = example("remote-location-cut");
    const more = (base: string): AskTerms => ({
      ...negotiation.model.present,
      baseSalary: new Decimal(base),
    });
    const little = negotiation.model.present.baseSalary?.plus(100).toFixed() ?? "";
    expect(wordsOn(negotiation, more(little)).verdict).toBe("Ask about B first.");
    expect(wordsOn(negotiation, more("300000")).verdict).toBe("Accept.");
  });

  it("under their own offer is told apart from one that is merely short of the target", () => {
    const negotiation = example("three-offers");
    const { present } = negotiation.model;
    const less = wordsOn(negotiation, { ...present, baseSalary: new Decimal(160_000) });

    expect(less.verdict).toBe("Counter once.");
    expect(less.why).toContain("They went back on their own offer, by $");
    const more = wordsOn(negotiation, { ...present, baseSalary: new Decimal(180_000) });
    expect(more.why).not.toContain("went back");
  });

  it("that takes back what was offered is short of that, not of a target that nobody has", () => {
    const negotiation = example("mixed-case");
    const base = negotiation.model.present.baseSalary?.minus(1000) ?? null;
    const { why } = wordsOn(negotiation, { ...negotiation.model.present, baseSalary: base });
    expect(why).toContain("short of what they had offered");
    expect(why).not.toContain("target");
  });
});

describe("the page to keep", () => {
  it.each(["mixed-case", "back-loaded", "remote-location-cut"])(
    "has no rungs over an offer without a target, and no band to counter in under it: %s",
    (name) => {
      const negotiation = example(name);
      const text = briefPlainText(
        keepPage({ negotiation, brief: FIRST_BRIEF, packages: [], steps: [] }, null),
      );
      expect(text).not.toMatch(/Counter|Anchor|Landing|or more/);
      expect(text).toContain("no figure to counter with");
    },
  );
});

/** What is not stated, as nouns. */
import { expect, test } from "vitest";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { gapTerms } from "./gap-terms.ts";

function termsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const [offer] = report(sampleWorkspace([sampleOffer(changes)])).offers;
  return gapTerms(offer?.gaps ?? []);
}

test.each([
  { changes: {}, expected: [], why: "an offer that says none everywhere lacks nothing" },
  {
    changes: { targetBonus: null, relocation: null },
    expected: ["the bonus", "relocation"],
    why: "each unknown is named, in the order of the offer",
  },
  {
    changes: {
      benefits: [
        { label: "Meals", annualAmount: null },
        { label: "Gym", annualAmount: null },
      ],
    },
    expected: ["a benefit’s worth"],
    why: "two of a kind are named once",
  },
  {
    changes: { grants: [sampleGrant({ kind: "iso" })] },
    expected: ["the strike price"],
    why: "options without a strike lack that",
  },
])("$why", ({ changes, expected }) => {
  expect(termsOf(changes)).toEqual(expected);
});

/** What the questions say of where they start from, held against what the lede says of the offer as it stands. */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { questions } from "#engine/negotiation/questions.ts";
import { offersReport } from "#engine/offers-report.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { questionsTitle, startText } from "./question-words.ts";
import { negotiationOf } from "./use-negotiation.ts";

const path = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
if (!parsed.ok) throw new Error("the example is unsound");
const three = parsed.value;
const SENIOR = "reported-senior";

function wordsOf(workspace: Workspace) {
  const ids = workspace.offers.map(({ id }) => id);
  const about = { offerId: SENIOR, brief: "both" } as const;
  const found = negotiationOf(workspace, offersReport(workspace), about, offerMarks(workspace, ids));
  if (found === null) throw new Error("nothing to negotiate");
  const own = questions(workspace, SENIOR, 2);
  return { start: startText(found, own), title: questionsTitle(found, own), own };
}

test("the offer as it stands, 435,103, and the written one of 350,000 stand beside the mean over all answers", () => {
  const { start } = wordsOf(three);
  expect(start).toMatch(/as it stands \$435,103; \$350,000 has to be beaten, C’s\.$/);
});

test("an offer that is ahead on average alone is said to be behind as it stands", () => {
  // To be at C is worth so much that it lies between the offer as it stands and its mean, or beyond both.
  const { own } = wordsOf(three);
  const between = (own.onAverage + own.asItStands) / 2;
  const premium = String(Math.round(between - 1_400_000));
  const { start } = wordsOf({
    ...three,
    negotiation: { ...three.negotiation, premiums: { "public-company": premium } },
  });
  expect(start).toMatch(
    own.onAverage > own.asItStands
      ? /, less than C’s .*, more than that/
      : /, more than C’s .*, less than that/,
  );
});

test("with nothing else on the table nobody is told to decide now", () => {
  const { start, title } = wordsOf({ ...three, offers: three.offers.filter(({ id }) => id === SENIOR) });
  expect(start).toBeNull();
  expect(title).toBe("Nothing else is on the table yet: here is what each answer would move");
});

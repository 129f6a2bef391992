/**
 * Figures that rest on what is not stated say so wherever they stand. The three offers: A, with its bonus and
 * relocation unknown, is worth at least 435,103 a year; C, all stated, 350,000.
 */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { aboveKnown, leastKnown, walkAwayKnown, worthKnown } from "./as-known.ts";
import { keepPage } from "./brief-keep.ts";
import { ladderRows } from "./ladder-rows.ts";
import { titleOf } from "./ladder-title.ts";
import { replyWords } from "./reply-words.ts";
import { leastWords } from "./rung-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const path = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

function negotiationFor(workspace: Workspace): Negotiation {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const chosen = { offerId: "reported-senior", brief: "both" } as const;
  const found = negotiationOf(workspace, offersReport(workspace), chosen, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

function withOffer(workspace: Workspace, id: string, changed: Partial<Offer>): Workspace {
  const offers = workspace.offers.map((offer) => (offer.id === id ? { ...offer, ...changed } : offer));
  return { ...workspace, offers };
}

const three = example("three-offers");
/** Nothing of A is unknown. */
const stated: Partial<Offer> = {
  targetBonus: { kind: "amount", amount: "0" },
  relocation: { amount: "0", clawback: null },
};
/** C without its bonus of 30,000 a year and its 40,000 once: at least 350,000 − 30,000 − 10,000 = 310,000. */
const open: Partial<Offer> = { targetBonus: null, signOnBonus: null };

const offerOpen = negotiationFor(three);
const otherOpen = negotiationFor(
  withOffer(withOffer(three, "reported-senior", stated), "public-company", open),
);
const bothOpen = negotiationFor(withOffer(three, "public-company", open));
const allStated = negotiationFor(withOffer(three, "reported-senior", stated));

function kept(negotiation: Negotiation): string {
  const { packages } = negotiation.packages;
  return briefPlainText(keepPage({ negotiation, brief: FIRST_BRIEF, packages, steps: [] }, null)).replaceAll(
    "\u202f",
    " ",
  );
}

function replied(negotiation: Negotiation): string {
  const { model, workspace, ladder, enough, lastStep, reservation, riskAversion, count } = negotiation;
  const bounds = { enough, lastStep, walkAway: reservation?.worth ?? null, riskAversion };
  const caps = capsOf(workspace, model, ladder);
  return replyWords(negotiation, replyVerdict(model, model.present, bounds, caps, count), true, []).why;
}

function leastBase(negotiation: Negotiation): string | null {
  const base = negotiation.ladder.rungs.find(({ part }) => part === "baseSalary");
  return base === undefined ? null : leastWords(negotiation, base);
}

describe("where the offer's own bonus is not stated", () => {
  it("is worth at least what is stated, and at least so far above the walk-away", () => {
    expect(titleOf(offerOpen)).toBe(
      "You are at least $85,103 a year above your walk-away, and $45,351 below your target",
    );
    expect(replied(offerOpen)).toContain("worth at least $435,103 a year to you: at least $85,103 above");
    expect(ladderRows(offerOpen)[0]?.said).toMatch(/walk-away \$350,000, offer at least \$435,103/);
  });

  it("needs at most so much base, since the bonus could make up for some", () => {
    expect(leastBase(offerOpen)).toContain("From at most $114,158 on");
    expect(kept(offerOpen)).toContain("base under at most $114,158");
  });

  it("has an exact walk-away on the page to keep, and a worth of at least", () => {
    expect(kept(offerOpen)).toContain("Walk away below $350,000 a year");
    expect(kept(offerOpen)).toContain("at least $435,103");
  });
});

describe("where what one would take instead is not all stated", () => {
  it("has a walk-away of at least 310,000, and is at most so far above it", () => {
    expect(walkAwayKnown(otherOpen)).toBe("atLeast");
    expect(kept(otherOpen)).toContain("Walk away below at least $310,000 a year");
    expect(titleOf(otherOpen)).toMatch(/^You are at most \$125,103 a year above your walk-away/);
    expect(replied(otherOpen)).toContain("worth $435,103 a year to you: at most $125,103 above");
  });

  it("needs at least so much of each part", () => {
    expect(leastBase(otherOpen)).toContain("From at least $");
    expect(kept(otherOpen)).toMatch(/base under at least \$\d/);
  });
});

it("is about so far above it where both lack something", () => {
  expect(aboveKnown(bothOpen)).toBe("about");
  expect(leastKnown(bothOpen, "baseSalary")).toBe("about");
  expect(titleOf(bothOpen)).toMatch(/^You are about \$125,100 a year above your walk-away/);
});

it("stands by itself where all is stated", () => {
  expect([worthKnown(allStated), walkAwayKnown(allStated), aboveKnown(allStated)]).toEqual([
    "exact",
    "exact",
    "exact",
  ]);
  expect(titleOf(allStated)).not.toMatch(/at least|at most|about/);
  expect(kept(allStated)).not.toMatch(/at least \$|at most \$\d+,\d+ or|about \$/);
});

it("does not count against the least of a part what that part stands in for", () => {
  const unknown = withOffer(withOffer(three, "reported-senior", stated), "reported-senior", {
    baseSalary: null,
  });
  expect(leastKnown(negotiationFor(unknown), "baseSalary")).toBe("exact");
});

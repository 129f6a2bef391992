import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Offer } from "#domain/offer.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offersReport } from "#engine/offers-report.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { LadderAdvice } from "./ladder-advice.tsx";
import { ladderRows } from "./ladder-rows.ts";
import { titleOf } from "./ladder-title.ts";
import { lede } from "./lede.ts";
import { notes } from "./lede-notes.ts";
import { premiumReading } from "./premium-reading.ts";
import { anchorWords, leastWords, targetWords } from "./rung-words.ts";
import { leastBaseText, unknownText } from "./unknown-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const path = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}
const three = example("three-offers");

function negotiationFor(workspace: Workspace, offerId: string | null = null): Negotiation {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const found = negotiationOf(workspace, offersReport(workspace), { offerId, brief: "both" }, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}
function withOffer(workspace: Workspace, id: string, changed: Partial<Offer>): Workspace {
  const offers = workspace.offers.map((offer) => (offer.id === id ? { ...offer, ...changed } : offer));
  return { ...workspace, offers };
}
function rungsOf(negotiation: Negotiation, part: string) {
  const rungs = negotiation.ladder.rungs.find((each) => each.part === part);
  if (rungs === undefined) throw new Error(part);
  return rungs;
}

function said(workspace: Workspace, offerId?: string) {
  const found = lede(negotiationFor(workspace, offerId));
  if (found.kind !== "said") throw new Error(found.kind);
  return found;
}
const withNegotiation = (changed: Partial<Workspace["negotiation"]>): Workspace => ({
  ...three,
  negotiation: { ...three.negotiation, ...changed },
});

describe("the sentence over the negotiation", () => {
  it("sends three packages worth what the anchor is, and walks away below the public company", () => {
    const { asks, stands } = said(three);
    // 1,400,000 over four years; the senior offer is worth 435,103 a year (the study's figure).
    expect(stands).toMatchObject({ kind: "above", walkAway: 350_000, alternativeId: "public-company" });
    expect(asks).toMatchObject({ kind: "send", count: 3, wanted: null });
    if (asks.kind !== "send" || !("by" in stands)) throw new Error("no packages");
    expect(stands.by).toBeCloseTo(85_103, 0);
    expect(asks.worth - asks.more).toBeCloseTo(435_103, 0);
  });

  it("has no walk-away without another employer, and says no figure of one", () => {
    const { asks, stands } = said({ ...three, offers: three.offers.slice(0, 2) });
    expect(stands).toEqual({ kind: "alone" });
    expect(asks.kind).not.toBe("decline");
  });

  it("says by how much the offer is below the walk-away while its target is above", () => {
    // A walk-away between 435,103 and the target's 480,454: 350,000 with 90,000 a year for being there.
    const { asks, stands } = said(withNegotiation({ premiums: { "public-company": "360000" } }));
    expect(stands).toMatchObject({ kind: "below", walkAway: 440_000, premium: 90_000 });
    expect(asks.kind).toBe("send");
  });

  it("declines where even the target is worth less than the walk-away", () => {
    const { asks } = said(withNegotiation({ premiums: { "public-company": "1000000" } }));
    expect(asks).toMatchObject({ kind: "decline", hasTarget: true });
    if (asks.kind !== "decline") throw new Error(asks.kind);
    expect(asks.short).toBeCloseTo(600_000 - 480_454, 0);
  });

  it("declines where limits keep the packages below a walk-away that the target exceeds, and names them", () => {
    // Limits that leave about 442,000 a year against 350,000 with 93,750 for being there.
    const caps = { baseSalary: "174000", signOnBonus: "23500", ownership: "0.00057" };
    const found = negotiationFor(withNegotiation({ caps, premiums: { "public-company": "375000" } }));
    const words = lede(found);
    if (words.kind !== "said" || words.asks.kind !== "decline") throw new Error("it asks");
    expect(found.worth.target / 4).toBeGreaterThan(443_750);
    expect(found.packages.packages.length).toBeGreaterThan(0);
    expect(words.asks.short).toBeCloseTo(443_750 - found.packages.aim / 4, 6);
    expect(words.asks.blockedBy?.length).toBeGreaterThan(0);
    expect(notes(found, words).join(" ")).toMatch(/the limit on .* stood in the way of packages/);
  });

  it("names no figure to ask for where nothing that can be shown lies above the offer", () => {
    const leftOutIds = [
      "baseSalary:public-company",
      "baseSalary:mid-level-average",
      "signOnBonus:public-company",
    ];
    expect(said(withNegotiation({ leftOutIds })).asks).toEqual({ kind: "nothing" });
  });

  const withThreshold = (threshold: string) =>
    withNegotiation({ approval: { ...three.negotiation.approval, threshold } });

  it("says that one figure each fits where only packages had to be lowered", () => {
    // At 36 % of headline the anchor counts 214,500 + 9,875 + 222,750 = 447,125 a year: under 450,000 by 2,875.
    const approval = { ...three.negotiation.approval, threshold: "450000", equityBasis: "0.36" };
    const negotiation = negotiationFor(withNegotiation({ approval }));
    const found = lede(negotiation);
    if (found.kind !== "said" || found.asks.kind !== "send") throw new Error("nothing to send");
    expect(found.asks.wanted).not.toBeNull();
    expect(notes(negotiation, found).join(" ")).toContain(
      "One figure each, at the anchor, fits these limits",
    );
    const tighter = { ...approval, threshold: "445000" };
    const held = negotiationFor(withNegotiation({ approval: tighter }));
    const other = lede(held);
    if (other.kind !== "said") throw new Error(other.kind);
    expect(notes(held, other).join(" ")).not.toContain("One figure each");
  });

  it("lowers the aim where a limit stands in the way, and names the limit", () => {
    // As they count it the offer is 172,000 + (22,000 + 0.055 % of $4.5B) ÷ 4 = 796,250: little room is left.
    const { asks } = said(withThreshold("810000"));
    if (asks.kind !== "send") throw new Error(asks.kind);
    expect(asks.wanted).toBeGreaterThan(asks.worth);
    expect(asks.blockedBy.map(({ by }) => by)).toContain("threshold");
  });

  it("names the limit where no package fits at all", () => {
    const caps = { baseSalary: "172000", signOnBonus: "22000", ownership: "0.00055" };
    const { asks } = said(withNegotiation({ caps }));
    if (asks.kind !== "blocked") throw new Error(asks.kind);
    expect(asks.blockedBy.length).toBeGreaterThan(0);
  });

  it("asks for the base first where it is not known", () => {
    const unknown = withOffer(three, "reported-senior", { baseSalary: null });
    expect(lede(negotiationFor(unknown, "reported-senior"))).toEqual({ kind: "unknownBase" });
  });

  it("names the base that reaches the walk-away, and what of cash holds whatever it is", () => {
    const found = negotiationFor(
      withOffer(three, "reported-senior", { baseSalary: null }),
      "reported-senior",
    );
    // 114,157.70 of base reaches the public company's 350,000; 10,000 once is 2,500 in each of four years.
    expect(leastBaseText(found)).toBe(
      "To be worth as much to you as C, $350,000 a year, the base has to be at least $114,158, all else as it stands.",
    );
    expect(unknownText(found, "ladder")).toContain("at least $114,158");
    expect(unknownText(found, "rates")).toContain("$10,000 of sign-on is worth $2,500 of base a year");
  });

  it("asks about a grant whose worth is not known rather than declining what is worth less without it", () => {
    const [senior] = three.offers;
    const grants = (senior?.grants ?? []).map((grant) => ({
      ...grant,
      size: { kind: "ownership" as const, fraction: null },
    }));
    // 172,000 and a fourth of 22,000 a year, all of it cash, against 350,000.
    const found = negotiationFor(withOffer(three, "reported-senior", { grants }), "reported-senior");
    expect(lede(found)).toMatchObject({
      kind: "said",
      asks: { kind: "askGrant" },
      stands: { kind: "below" },
    });
    const state = lede(found);
    if (state.kind !== "said" || state.asks.kind !== "askGrant") throw new Error(state.kind);
    expect(state.asks.worth).toBeCloseTo(177_500, 6);
    expect(titleOf(found)).toBe(
      "Without its grant, whose worth is not known, A is $172,500 a year below your walk-away",
    );
    // With no grant at all the rest is all there is: then one declines.
    const none = negotiationFor(withOffer(three, "reported-senior", { grants: [] }), "reported-senior");
    expect(lede(none)).toMatchObject({ asks: { kind: "decline" } });
  });

  it("has no walk-away where what one would take instead has no known base, and says so", () => {
    const { stands } = said(withOffer(three, "public-company", { baseSalary: null }), "reported-senior");
    expect(stands).toEqual({ kind: "unknown", otherIds: ["public-company"] });
  });

  it("says which alternative it does not count beside one that it does", () => {
    const [, , written] = three.offers;
    if (written === undefined) throw new Error("no offer");
    const second = { ...written, id: "second", company: "Another company", baseSalary: null };
    const found = negotiationFor({ ...three, offers: [...three.offers, second] }, "reported-senior");
    const state = lede(found);
    if (state.kind !== "said") throw new Error(state.kind);
    expect(state.stands).toMatchObject({ walkAway: 350_000 });
    expect(notes(found, state).join(" ")).toContain(
      "The base of D is not known, so it is not counted as a walk-away.",
    );
  });

  it("asks for no part of a public company", () => {
    const found = negotiationFor(example("public-front-loaded"), "front-loaded");
    expect(lede(found)).toMatchObject({ kind: "said", asks: { kind: "send" } });
    expect(found.packages.packages.every(({ terms }) => terms.ownership === null)).toBe(true);
    expect(ladderRows(found).map(({ id }) => id)).not.toContain("ownership");
  });
});

describe("the title of the ladder", () => {
  it("says how far the offer is from the walk-away and from the target", () => {
    expect(titleOf(negotiationFor(three))).toBe(
      "You are at least $85,103 a year above your walk-away, and $45,351 below your target",
    );
  });

  // Without the public company's offer no more than a fifth on top of base is asked, under the target of it.
  it("says that there is no walk-away", () => {
    expect(titleOf(negotiationFor({ ...three, offers: three.offers.slice(0, 2) }))).toMatch(
      /below what you can ask for, and have no walk-away$/,
    );
  });
});

describe("the reasons beside the bars", () => {
  const found = negotiationFor(three);

  it("name the comparables that the target is the median of", () => {
    expect(targetWords(found, rungsOf(found, "baseSalary"))).toBe(
      "The lower middle of 2 above the base: C’s $200,000 in writing and B’s $220,000 as reported.",
    );
    expect(targetWords(found, rungsOf(found, "signOnBonus"))).toBe(
      "C’s $40,000 in writing: the only comparable above the offer.",
    );
  });

  it("say what the anchor would be, what held it and what it became", () => {
    expect(anchorWords(found, rungsOf(found, "baseSalary")).replaceAll("\u202f", " ")).toBe(
      "Twice the way from offer to target would be $228,000. Held to +25 %, the most that is assumed with a written offer, then to a precise $214,500.",
    );
  });

  it("say that it is one's own limit that keeps the anchor under the target", () => {
    const caps = { baseSalary: "180000", signOnBonus: null, ownership: null };
    const capped = negotiationFor(withNegotiation({ caps }));
    // 180,000 is round, so 179,500: 20,500 under the target of 200,000.
    expect(anchorWords(capped, rungsOf(capped, "baseSalary"))).toMatch(
      /\$179,500\. That is \$20,500 under the target, because of your own limit\.$/,
    );
  });

  it("name the other offer in words where it has no letter on Compare", () => {
    const marks = offerMarks(three, ["reported-senior", "mid-level-average"]);
    const view = { offerId: "reported-senior", brief: "both" } as const;
    const hidden = negotiationOf(three, offersReport(three), view, marks);
    if (hidden === null) throw new Error("nothing to negotiate");
    expect(leastWords(hidden, rungsOf(hidden, "signOnBonus"))).toBe(
      "None needed: A stays ahead of the other offer without it.",
    );
  });

  it("do not say what figure to begin with where one declines", () => {
    const advice = (workspace: Workspace) =>
      renderToStaticMarkup(createElement(LadderAdvice, { negotiation: negotiationFor(workspace) }));
    expect(advice(three)).toContain("$214,500");
    const declined = advice(withNegotiation({ premiums: { "public-company": "1000000" } }));
    expect(declined).not.toContain("$214,500");
  });

  it("say the least that matches the alternative, and where none is needed", () => {
    expect(leastWords(found, rungsOf(found, "baseSalary"))).toMatch(/^From at most \$114,158 on/);
    expect(leastWords(found, rungsOf(found, "signOnBonus"))).toBe(
      "None needed: A stays ahead of C without it.",
    );
  });

  it("say that no amount of equity closes it, and the bound, where the chance of nothing holds it down", () => {
    // (250,000 + 710,000) × 5 − 250,000 = 4,550,000 at γ = 2, so 1,137,500 a year; the walk-away is beyond.
    const dear = {
      ...three,
      negotiation: { ...three.negotiation, premiums: { "public-company": "4000000" } },
    };
    const negotiation = negotiationFor(dear);
    const words = leastWords(negotiation, rungsOf(negotiation, "ownership")) ?? "";
    expect(words.replaceAll("\u202f", " ")).toMatch(
      /^No amount of equity closes this; ask for cash. With a 20 %/,
    );
    expect(words).toContain("$1,137,500 a year");
  });
});

describe("the bars", () => {
  const rows = ladderRows(negotiationFor(three));
  const rungAt = (row: string, name: string) =>
    rows.find(({ id }) => id === row)?.rungs.find((rung) => rung.name === name)?.at;

  it("are the package and each part, with their rungs", () => {
    expect(rows.map(({ id }) => id)).toEqual(["package", "baseSalary", "signOnBonus", "ownership"]);
    expect(rungAt("package", "walkAway")).toBe(350_000);
    expect(rungAt("baseSalary", "target")).toBe(200_000);
    expect(rungAt("baseSalary", "anchor")).toBe(214_500);
    expect(rungAt("signOnBonus", "landing")).toBe(30_750);
  });

  it("have no target where nothing lies above the offer", () => {
    expect(rungAt("ownership", "target")).toBeUndefined();
    expect(rungAt("ownership", "offer")).toBe(0.00055);
  });

  it("show what the package is without its equity: the cash of a year", () => {
    // 172,000 and a quarter of 22,000.
    expect(rows[0]?.privateFrom).toBeCloseTo(177_500, 6);
  });

  it("have the walk-away rise with a better alternative", () => {
    const better = withOffer(three, "public-company", { baseSalary: "220000" });
    expect(ladderRows(negotiationFor(better))[0]?.rungs[0]).toMatchObject({ name: "walkAway", at: 370_000 });
  });
});

describe("the premium for being there", () => {
  it("is taken with a sign, and refused where it is no amount", () => {
    expect(premiumReading("-20k", "USD")).toMatchObject({ kind: "understood", value: "-20000" });
    expect(premiumReading("20,000", "USD")).toMatchObject({ kind: "understood", value: "20000" });
    expect(premiumReading("much", "USD").kind).toBe("refused");
  });
});

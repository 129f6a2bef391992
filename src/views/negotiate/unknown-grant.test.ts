/**
 * A grant that is not known is not a grant of nothing: no part of the page declines, counters or sends packages for
 * the lack of it; all of them ask about it first. The three offers with a term of the senior one's grant taken out.
 */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { type AskTerms, withPart } from "#engine/negotiation/ask-terms.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { keepPage } from "./brief-keep.ts";
import { asksOf, briefSecrets, pageCheck, type SendInput, sendPage } from "./brief-send.ts";
import { compared, lettersAhead, withoutGrant } from "./compared.ts";
import { ladderRows } from "./ladder-rows.ts";
import { titleOf } from "./ladder-title.ts";
import { lede } from "./lede.ts";
import { packagesNote } from "./package-words.ts";
import { replyWords } from "./reply-words.ts";
import { leastWords } from "./rung-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the example is unsound");
const three = parsed.value;
const [senior] = three.offers;
const [grant] = senior?.grants ?? [];
if (senior === undefined || grant === undefined) throw new Error("no grant");

/** The senior offer with `terms`; beside nothing else where `isAlone`. */
function negotiationWith(terms: Partial<Offer>, isAlone = false): Negotiation {
  const offers = three.offers
    .filter(({ id }) => !isAlone || id === senior?.id)
    .map((offer) => (offer.id === senior?.id ? { ...offer, ...terms } : offer));
  const workspace = { ...three, offers };
  const marks = offerMarks(
    workspace,
    offers.map(({ id }) => id),
  );
  const chosen = { offerId: "reported-senior", brief: "both" } as const;
  const found = negotiationOf(workspace, offersReport(workspace), chosen, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

function inputOf(negotiation: Negotiation): SendInput {
  const { workspace, ladder, model, packages } = negotiation;
  const steps = concessions(workspace, ladder, model);
  return { negotiation, brief: FIRST_BRIEF, packages: packages.packages, steps };
}

function wordsOn(negotiation: Negotiation, terms: AskTerms) {
  const { workspace, model, ladder, enough, lastStep, reservation, riskAversion, count } = negotiation;
  const bounds = { enough, lastStep, walkAway: reservation?.worth ?? null, riskAversion };
  const verdict = replyVerdict(model, terms, bounds, capsOf(workspace, model, ladder), count);
  return { verdict, words: replyWords(negotiation, verdict, true, lettersAhead(negotiation, terms)) };
}

const sizeless = { ...grant, size: { kind: "ownership" as const, fraction: null } };
const LACKING: readonly (readonly [string, Partial<Offer>])[] = [
  ["size", { grants: [sizeless] }],
  ["strike", { grants: [{ ...grant, kind: "iso", strike: null }] }],
  ["valuation", { companyFacts: { ...senior.companyFacts, postMoneyValuation: null } }],
];

describe.each(LACKING)("an offer whose grant’s %s is not known", (_, terms) => {
  const negotiation = negotiationWith(terms);
  const input = inputOf(negotiation);

  it("is asked about it in the sentence above all", () => {
    expect(lede(negotiation)).toMatchObject({ kind: "said", asks: { kind: "askGrant" } });
  });

  it("has no packages, and asks for no figure on the page to send, but for the grant", () => {
    expect(negotiation.packages.packages).toEqual([]);
    expect(asksOf(input).terms).toEqual([]);
    const secrets = briefSecrets(input);
    const page = sendPage(input, secrets);
    const text = briefPlainText(page);
    expect(page.title.text).toBe("What I would like to have in writing");
    expect(text).toMatch(/Please confirm in writing: .*(grant|strike)/);
    expect(text).not.toMatch(/another level|I will sign/);
    expect(pageCheck(page, secrets).findings).toEqual([]);
  });

  it("has a page to keep that walks away only once the grant is known", () => {
    const text = briefPlainText(keepPage(input, null));
    expect(text).toContain("Ask about the grant first: your walk-away is $350,000 a year");
    // 172,000 and a fourth of 22,000 a year.
    expect(text).toContain("what is known of the offer is worth at least $177,500");
    expect(text).toContain("only where all of it, with the grant, stays below $350,000");
    // Without a grant it would take 344,500 of base, or 712,000 of sign-on.
    expect(text).not.toMatch(/344,500|712,000|under \$|decline|or more/);
  });

  it("says on the ladder that the least is not known, and its worths as what they are at least", () => {
    for (const rungs of negotiation.ladder.rungs) {
      expect(leastWords(negotiation, rungs)).toBe(
        "How much of it makes A worth what C is nobody can say before A’s grant is known.",
      );
    }
    const figures = ladderRows(negotiation)[0]?.rungs.map(({ name, figure }) => [name, figure]) ?? [];
    expect(figures).toContainEqual(["walkAway", "$350,000"]);
    expect(figures).toContainEqual(["offer", "at least $177,500"]);
    expect(ladderRows(negotiation)[1]?.rungs.map(({ name }) => name)).not.toContain("walkAway");
  });

  it("is not walked away from for a reply without it, nor countered", () => {
    const reply = withPart(negotiation.model.present, "baseSalary", new Decimal(190_000));
    const { verdict, words } = wordsOn(negotiation, reply);
    expect(verdict).toMatchObject({ verdict: "askGrant", aim: null, closings: [], ask: null });
    expect(words.verdict).toBe("Ask about the grant first.");
    // 190,000 and 5,500 a year, 154,500 under 350,000.
    expect(words.why).toBe(
      "This is worth at least $195,500 a year to you: without the grant, $154,500 below your walk-away; whether the grant makes up for it nobody can say yet.",
    );
  });

  it("is neither ahead of nor behind another offer", () => {
    expect(withoutGrant(negotiation)).toEqual(["reported-senior"]);
    expect(compared(negotiation).choices.map(({ offerId }) => offerId)).not.toContain("reported-senior");
    expect(lettersAhead(negotiation, negotiation.model.present)).toEqual([]);
  });
});

describe("an offer with a grant that is not known", () => {
  it("is accepted where what is known of it is enough already", () => {
    const negotiation = negotiationWith({ grants: [sizeless] });
    const reply = withPart(negotiation.model.present, "baseSalary", new Decimal(400_000));
    expect(wordsOn(negotiation, reply).words.verdict).toBe("Accept.");
  });

  it("is said to be above the walk-away where it is even without", () => {
    const negotiation = negotiationWith({ grants: [grant, sizeless] });
    expect(titleOf(negotiation)).toBe(
      "Even without its grant, whose worth is not known, A is $85,103 a year above your walk-away",
    );
    expect(lede(negotiation)).toMatchObject({ asks: { kind: "askGrant" }, stands: { kind: "above" } });
    expect(briefPlainText(keepPage(inputOf(negotiation), null))).not.toMatch(/No amount of equity/);
  });

  it("has no walk-away alone, and is asked about first even so", () => {
    const negotiation = negotiationWith({ grants: [sizeless] }, true);
    expect(titleOf(negotiation)).toBe("What A’s grant is worth is not known, and you have no walk-away");
    expect(lede(negotiation)).toMatchObject({ asks: { kind: "askGrant" }, stands: { kind: "alone" } });
    expect(briefPlainText(keepPage(inputOf(negotiation), null))).toContain("Ask first");
  });

  it("is one of nothing where it states none: then one does walk away", () => {
    const negotiation = negotiationWith({ grants: [] });
    expect(negotiation.reservation?.leastBase).toBeCloseTo(344_500, 4);
    expect(wordsOn(negotiation, negotiation.model.present).verdict.verdict).toBe("walk");
  });
});

describe("an offer whose sign-on is not known", () => {
  const negotiation = negotiationWith({ signOnBonus: null });

  it("has packages that leave it as it is, and say so", () => {
    expect(packagesNote(negotiation)).toContain("The sign-on is not known, or not all of it");
    expect(packagesNote(negotiation)).not.toContain("No package leans on sign-on");
  });

  it("is asked for on the page to send, which promises no more than what is stated", () => {
    const input = inputOf(negotiation);
    const page = sendPage(input, briefSecrets(input));
    const text = briefPlainText(page);
    expect(text).toContain("As far as the offer is stated they are worth the same to me");
    expect(text).toMatch(/Please confirm in writing: .*the sign-on bonus and when it is paid/);
    expect(text).not.toContain("take whichever is easiest on your side: ");
    const ask = page.blocks.find(({ id }) => id === "ask")?.parts[0];
    expect(ask?.kind === "table" ? ask.rows.map(([name]) => name) : null).not.toContain("Sign-on");
  });
});

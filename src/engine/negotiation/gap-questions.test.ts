import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GapCode } from "#domain/report.ts";
import { offersReport } from "#engine/offers-report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { askedGaps, type NotAsked } from "./gap-questions.ts";
import { canAsk, questionsElsewhere, questionsOf } from "./open-questions.ts";

const FACTS = {
  liquidity: "private",
  postMoneyValuation: "4000000000",
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
const PUBLIC = { ...FACTS, liquidity: "public", postMoneyValuation: null };
const shares = (count: string | null) => sampleGrant({ size: { kind: "shares", shares: count } });

type Lacking = {
  readonly code: GapCode;
  readonly over: Readonly<Record<string, unknown>>;
  readonly becomes: string;
};

/** Each kind of gap in an offer that has it, and what becomes of it. */
const LACKING: readonly Lacking[] = [
  { code: "baseSalaryUnknown", over: { baseSalary: null }, becomes: "baseSalary" },
  { code: "targetBonusUnknown", over: { targetBonus: null }, becomes: "bonus" },
  {
    code: "targetBonusUnknown",
    over: { targetBonus: { kind: "rateOfBase", rate: null } },
    becomes: "bonus",
  },
  { code: "signOnBonusUnknown", over: { signOnBonus: null }, becomes: "signOn" },
  {
    code: "installmentUnknown",
    over: { signOnBonus: { installments: [{ month: 1, amount: null }], clawback: null } },
    becomes: "installment",
  },
  { code: "relocationUnknown", over: { relocation: null }, becomes: "relocation" },
  {
    code: "relocationUnknown",
    over: { relocation: { amount: null, clawback: null } },
    becomes: "relocation",
  },
  {
    code: "benefitUnknown",
    over: { benefits: [{ label: "stipend", annualAmount: null, cashLike: true }] },
    becomes: "benefit",
  },
  {
    code: "benefitUnknown",
    over: { benefits: [{ label: "lunch", annualAmount: null }] },
    becomes: "withoutWorth",
  },
  { code: "costUnknown", over: { costs: [{ label: "repaid", amount: null }] }, becomes: "lookUp" },
  { code: "grantSizeUnknown", over: { grants: [shares(null)] }, becomes: "grantSize" },
  { code: "grantKindUnknown", over: { grants: [sampleGrant({ kind: "unknown" })] }, becomes: "instrument" },
  { code: "strikeUnknown", over: { grants: [sampleGrant({ kind: "iso" })] }, becomes: "instrument" },
  {
    code: "valuationUnknown",
    over: { companyFacts: { ...FACTS, postMoneyValuation: null }, grants: [sampleGrant()] },
    becomes: "valuation",
  },
  {
    code: "valuationUnknown",
    over: { grants: [sampleGrant({ size: { kind: "value", amount: "1", atValuation: null } })] },
    becomes: "valuation",
  },
  {
    code: "valuationUnknown",
    over: { companyFacts: { ...FACTS, postMoneyValuation: null } },
    becomes: "withoutWorth",
  },
  { code: "fullyDilutedSharesUnknown", over: { grants: [shares("10")] }, becomes: "fullyDilutedShares" },
  {
    code: "sharePriceUnknown",
    over: { companyFacts: PUBLIC, grants: [shares("10")] },
    becomes: "lookUp",
  },
  { code: "exchangeRateMissing", over: { currency: "CHF" }, becomes: "lookUp" },
];

/** Every code that the catalogue has a sentence for; a new one has to be added there. */
const CODES = [
  ...readFileSync(new URL("../../text/english/gap.ts", import.meta.url), "utf8").matchAll(
    /"gap\.ask\.(\w+)"/g,
  ),
].map(([, code]) => code);

describe("a gap of the report", () => {
  it("of every kind becomes something", () => {
    expect(CODES.length).toBeGreaterThan(10);
    expect([...new Set<string>(LACKING.map(({ code }) => code))].sort()).toEqual([...CODES].sort());
  });

  it.each(LACKING)("$code becomes $becomes", ({ code, over, becomes }) => {
    const workspace = sampleWorkspace([sampleOffer({ id: "offer", ...over })]);
    const [offer] = workspace.offers;
    if (offer === undefined) throw new Error("no offer");
    const found = askedGaps(workspace, offer, false).filter(({ gap }) => gap.code === code);
    // What is asked about are the gaps of the ordinary report, each of them.
    expect(askedGaps(workspace, offer, false).map(({ gap }) => gap)).toEqual(
      offersReport(workspace).offers[0]?.gaps,
    );
    expect(found.map((each) => ("id" in each ? each.id : each.why))).toEqual([becomes]);
    const isAsked = (["lookUp", "own", "thought", "withoutWorth"] satisfies NotAsked[]).every(
      (why) => why !== becomes,
    );
    const listed = questionsOf(workspace, "offer");
    expect(listed.map(({ id }) => id as string).includes(becomes)).toBe(isAsked);
    if (!isAsked) return;
    // Our guesses are a set of answers whose chances add up, and differ.
    const answers = listed.find(({ id }) => id === becomes)?.answers ?? [];
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(new Set(answers.map(({ value }) => value)).size).toBe(answers.length);
    // As what would be taken instead, its employer is asked the same.
    expect(elsewhere({ ...over }).map(({ id }) => id as string)).toContain(becomes);
  });
});

/** What is asked of another employer, whose offer lacks `over`. */
function elsewhere(over: Readonly<Record<string, unknown>>) {
  const other = sampleOffer({ id: "other", company: "Another", ...over });
  return questionsElsewhere(sampleWorkspace([sampleOffer({ baseSalary: "1" }), other]), "offer");
}

describe("what would be taken instead", () => {
  it("is asked about its gaps alone, with its own answers", () => {
    const listed = elsewhere({ relocation: null, targetBonus: null, level: null });
    expect(listed.map(({ offerId, id }) => [offerId, id])).toEqual([
      ["other", "bonus"],
      ["other", "relocation"],
    ]);
  });

  it("is not asked where it is only a thought that was chosen, nor by its present employee what is known there", () => {
    const gaps = (status: string) => {
      const workspace = sampleWorkspace([
        sampleOffer({ baseSalary: "1" }),
        sampleOffer({ id: "other", company: "Another", status, relocation: null, baseSalary: null }),
      ]);
      const other = workspace.offers[1];
      if (other === undefined) throw new Error("no offer");
      return askedGaps(workspace, other, true).map((each) => ("id" in each ? each.id : each.why));
    };
    expect(gaps("hypothetical")).toEqual(["thought", "thought"]);
    expect(gaps("current")).toEqual(["own", "own"]);
    expect(gaps("verbal")).toEqual(["baseSalary", "relocation"]);
  });
});

it("what only a gap asks cannot be asked where there is none, and an unknown base is never left out", () => {
  const workspace = sampleWorkspace([sampleOffer({ id: "offer", baseSalary: null })]);
  const [offer] = workspace.offers;
  if (offer === undefined) throw new Error("no offer");
  expect(canAsk(workspace, offer, "baseSalary")).toBe(true);
  expect(canAsk(workspace, offer, "grantSize")).toBe(false);
  const leftOut = { offer: ["baseSalary" as const, "level" as const] };
  const without = { ...workspace, negotiation: { ...workspace.negotiation, leftOutQuestions: leftOut } };
  expect(questionsOf(without, "offer").map(({ id }) => id)).toEqual(["baseSalary"]);
});

/** The sentence in every state: whole words, no gap in it, and a way to what is missing. */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { resetStore } from "#state/store.ts";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { LedePanel } from "./lede-panel.tsx";
import { equityOf } from "./use-equity.ts";

const publicFacts = {
  liquidity: "public",
  postMoneyValuation: null,
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
const privateFacts = { ...publicFacts, liquidity: "private", postMoneyValuation: "1000000000" };

type Changes = Readonly<Record<string, unknown>>;

/** 0.1 % of a billion, a fifth diluted, even chances of nothing and 2×, 100,000 a year; beside `other`. */
function beside(other: Changes | null, own: Changes = {}): Workspace {
  const offers = [
    sampleOffer({ id: "own", company: "Lab", baseSalary: "100000", grants: [sampleGrant()], ...own }),
  ];
  if (other !== null) {
    offers.push(sampleOffer({ id: "other", company: "Corp", companyFacts: publicFacts, ...other }));
  }
  return sampleWorkspace(offers);
}

/** The sentence and its note as they read, with plain spaces. */
function said(workspace: Workspace, optionsAt: string | null = null): readonly [string, string] {
  resetStore(workspace);
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const equity = equityOf(workspace, { ...FIRST_CHOICES.equity, optionsAt }, marks);
  if (equity === null) throw new Error("no private grant");
  const { container } = render(
    <PanelProvider>
      <LedePanel equity={equity} />
    </PanelProvider>,
  );
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  return [
    plain(container.querySelector("h1")?.textContent),
    plain(container.querySelector("p")?.textContent),
  ];
}

// 400,000 of cash and 250,000 of savings; at γ = 2 the even chance of 1.6 million is worth
// 2 ÷ (1 ÷ 650,000 + 1 ÷ 2,250,000) − 650,000 = 358,621, of 1,000,000 at headline.
describe("the sentence", () => {
  test.each([
    {
      why: "it covers what it has to: (480,000 − 400,000) ÷ 0.08 % is 100 million",
      workspace: beside({ baseSalary: "120000" }),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline, and that covers the $80,000 by which B Corp pays more. A ends ahead at any exit above $100M, 10 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "it falls short: 800,000 − 400,000 − 358,621",
      workspace: beside({ baseSalary: "200000" }),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline, too little for the $400,000 by which B Corp pays more: B leads by $41,400. A ends ahead at any exit above $500M, 50 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "too close to call: 760,000 beside 758,621",
      workspace: beside({ baseSalary: "190000" }),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline, against the $360,000 by which B Corp pays more: too close to call. A ends ahead at any exit above $450M, 45 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "cash alone is ahead",
      workspace: beside({ baseSalary: "80000" }),
      expected:
        "A Lab is ahead of B Corp by $80,000 in cash alone; its grant comes on top, worth $359,000 to you, 36 % of its headline. On your odds the grant pays nothing in 50 of 100.",
    },
    {
      why: "cash is level",
      workspace: beside({ baseSalary: "100000" }),
      expected:
        "A Lab’s cash comes to as much as B Corp; its grant decides, worth $359,000 to you, 36 % of its headline. On your odds the grant pays nothing in 50 of 100.",
    },
    {
      why: "the other is private and worth something to you, too: 480,000 of cash and 282,000 a year",
      workspace: beside({ baseSalary: "120000", companyFacts: privateFacts }),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline, and that covers the $80,000 by which B Corp is worth more than A’s cash. A ends ahead at any exit above $100M, 10 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "a cost that is not known makes everything about",
      workspace: beside({ baseSalary: "120000" }, { costs: [{ label: "Move", amount: null }] }),
      expected:
        "A Lab’s grant is worth about $359,000 to you, 36 % of its headline. As far as is stated that covers what B Corp pays more, about $80,000; what is not stated can undo it. A ends ahead at any exit above about $100M, 10 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "a grant of the other’s that is not known can undo it",
      workspace: beside({
        baseSalary: "120000",
        companyFacts: privateFacts,
        grants: [sampleGrant({ size: { kind: "ownership", fraction: null } })],
      }),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline. As far as is stated that covers what B Corp is worth more than A’s cash, at least $80,000; what is not stated can undo it. A ends ahead at any exit above about $100M, 10 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "so can a bonus of one’s own, where the grant falls short of 400,000",
      workspace: beside({ baseSalary: "200000" }, { targetBonus: null }),
      expected:
        "A Lab’s grant is worth at least $359,000 to you, 36 % of its headline. As far as is stated that is too little for what B Corp pays more, at most $400,000, and B leads by at most $41,400; what is not stated can undo it. A ends ahead at any exit above about $500M, 50 % of the last round, 50 times in 100 on your odds; in 50 the grant pays nothing.",
    },
    {
      why: "and a bonus of the other’s, where cash alone is ahead",
      workspace: beside({ baseSalary: "80000", targetBonus: null }),
      expected:
        "As far as is stated, A Lab is ahead of B Corp by at most $80,000 in cash alone, and what is not stated can undo it; its grant comes on top, worth $359,000 to you, 36 % of its headline. On your odds the grant pays nothing in 50 of 100.",
    },
    {
      why: "no other offer",
      workspace: beside(null),
      expected:
        "A Lab’s grant is worth $359,000 to you, 36 % of its headline. On your odds the grant pays nothing in 50 of 100.",
    },
    {
      why: "nothing vests by then",
      workspace: beside(
        {},
        { grants: [sampleGrant({ vesting: { ...sampleGrant().vesting, startMonth: 60 } })] },
      ),
      expected: "Nothing of A Lab’s grant vests over 4 years, so no exit pays anything.",
    },
    {
      why: "nobody knows what the company is worth",
      workspace: beside({}, { companyFacts: { ...privateFacts, postMoneyValuation: null } }),
      expected: "What A Lab’s grant could turn into cannot be said yet.",
    },
  ])("$why", ({ workspace, expected }) => {
    expect(said(workspace)[0]).toBe(expected);
  });
});

describe("the note", () => {
  test("asks which kind the grant is, and what options would make of it", () => {
    // 1.6 million less 350,000: 2 ÷ (1 ÷ 650,000 + 1 ÷ 1,900,000) − 650,000 = 318,627.
    expect(said(beside({ baseSalary: "200000" }))[1]).toBe(
      "This holds while the grant is shares. As options struck at 35 % of the last round it is worth $319,000 to you, and B leads by $81,400: ask which.",
    );
    expect(said(beside(null, { grants: [sampleGrant({ kind: "unknown" })] }))[1]).toContain(
      "The letter does not say what kind of grant it is, so this takes shares.",
    );
  });

  test("under the what-if it says that it is one, and how it is stated", () => {
    expect(said(beside({ baseSalary: "200000" }), "0.35")[1]).toBe(
      "This is a what-if: options struck at 35 % of the last round. As it is stated, it is worth $359,000 to you, and B leads by $41,400.",
    );
  });

  test("asks nothing of options with a strike", () => {
    const strike = { kind: "companyValuation", valuation: "300000000" };
    const options = beside({ baseSalary: "120000" }, { grants: [sampleGrant({ kind: "nso", strike })] });
    expect(said(options)[1]).toBe("");
  });

  test("leads to what is missing", () => {
    said(beside({}, { companyFacts: { ...privateFacts, postMoneyValuation: null } }));
    expect(screen.getByRole("button", { name: "the valuation" })).toBeTruthy();
  });
});

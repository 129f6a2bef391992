/** What the payoff panel says and draws, on the examples and on grants that are not like them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { proceedsOf } from "#charts/payoff.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { withValueAt } from "#state/workspace-path.ts";
import "#text/equity-sentences.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { axisEnds, payoffOf } from "./payoff-series.ts";
import { payoffTable, payoffTitle } from "./payoff-words.ts";
import { equityOf } from "./use-equity.ts";

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function example(name: string): Workspace {
  const path = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

function panelOf(workspace: Workspace, optionsAt: string | null = null) {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const equity = equityOf(workspace, { ...FIRST_CHOICES.equity, optionsAt }, marks);
  if (equity === null) throw new Error("no private grant");
  const payoff = payoffOf(equity);
  return { equity, payoff, title: spaced(payoffTitle(equity, payoff)) };
}

const three = example("three-offers");
const behindStack = withValueAt(
  three,
  ["offers", 0, "companyFacts", "preferred"],
  [{ preference: "400000000", ownership: "0.35" }],
);

// "About": A's bonus is not stated.
describe("0.055 % of $4.5B against the public company (three-offers.expected.json)", () => {
  test("overtakes it at $1.57B; as options struck at 35 % only at $3.54B", () => {
    const { title, payoff } = panelOf(three);
    expect(title).toBe(
      "A overtakes C at about $1.57B, 35 % of its last round; as options only at about $3.54B",
    );
    const expected = JSON.parse(
      readFileSync(new URL("../../../fixtures/examples/three-offers.expected.json", import.meta.url), "utf8"),
    ) as { pairs: { offerId: string; againstId: string; breakEvenExitValuation: number }[] };
    const pair = expected.pairs.find(
      ({ offerId, againstId }) => offerId === "reported-senior" && againstId === "public-company",
    );
    expect(payoff.main.breakEven?.exitValue).toBeCloseTo(pair?.breakEvenExitValuation ?? 0, 0);
  });

  test("looked at as options, the finding turns round, and the shares stay as the other line", () => {
    const { title, payoff } = panelOf(three, "0.35");
    expect(title).toBe(
      "As options, A overtakes C only at about $3.54B, 79 % of its last round; as stated at about $1.57B",
    );
    expect(payoff.picture?.lines.map(({ look }) => look).slice(0, 2)).toEqual(["grant", "variant"]);
  });

  test("another strike moves it: at 20 %, to (690,000 + 0.055 % × 900M) ÷ 0.044 % = $2.69B", () => {
    expect(panelOf(three, "0.2").title).toMatch(/only at about \$2\.69B, 60 % of/);
  });

  test("nothing is known of a stack, so no line is thin and only the options bend", () => {
    const { picture } = panelOf(three).payoff;
    expect(picture?.lines.every(({ hasThin }) => !hasThin)).toBe(true);
    expect(picture?.signs.map(({ label, figure }) => `${figure} ${label}`)).toEqual([
      "$1.97B options start to pay",
    ]);
  });

  test("behind $400M of preferred the bends are named, and the thin line goes without them", () => {
    const { picture } = panelOf(behindStack).payoff;
    expect(picture?.signs.map(({ label, figure }) => `${figure} ${label}`)).toEqual([
      "$400M the preferred take all below it",
      "$1.14B the preferred convert: the stack no longer matters",
      "$1.97B options start to pay",
    ]);
    const [main] = picture?.lines ?? [];
    // At 800M: 400M × 0.044 % ÷ 65 % with the stack, 800M × 0.044 % without.
    expect(main && proceedsOf(main, 800e6)).toBeCloseTo(270_769, 0);
    expect(main && proceedsOf(main, 800e6, "thin")).toBeCloseTo(352_000, 0);
  });

  test("the level is what the other is ahead by, and the last round has its date", () => {
    const { picture } = panelOf(three).payoff;
    expect(picture?.level?.amount).toBe(690_000);
    expect(picture?.rules.at(-1)).toMatchObject({ exitValue: 4.5e9, figure: "$4.5B, August 2023" });
  });

  test("the table has every exit that is marked, the outcomes, and what stands there", () => {
    const { equity, payoff } = panelOf(behindStack);
    const table = payoff.picture === null ? null : payoffTable(equity, payoff.picture);
    const rowOf = (exit: string) => table?.rows.find(({ cells }) => cells[0] === exit)?.cells.map(spaced);
    expect(rowOf("$1.57B")).toContain("35 %");
    expect(rowOf("$1.57B")).toContain("$690,000");
    expect(rowOf("$1.57B")?.at(-1)).toBe("break-even against C");
    expect(rowOf("$1.35B")?.at(-1)).toBe("outcome 0.3×, 25 %");
    expect(rowOf("$400M")?.[2]).toBe("$0");
  });
});

test("where a bonus and the kind of the grant are not stated, the finding is about, and the lead at most", () => {
  const { title, payoff } = panelOf(example("hugging-face-senior-pm"));
  expect(title).toBe(
    "A overtakes C at about $1.57B, 35 % of its last round; as options only at about $3.54B",
  );
  expect(payoff.picture?.level?.label).toBe("C’s lead in cash and public shares, at most $690,000");
});

describe("other grants", () => {
  const publicOffer = sampleOffer({
    id: "public",
    company: "Another",
    baseSalary: "50000",
    companyFacts: {
      liquidity: "public",
      postMoneyValuation: null,
      valuationAsOf: null,
      fullyDilutedShares: null,
      preferred: [],
    },
  });

  test("with cash ahead of the other's there is nothing to break even with", () => {
    const rich = sampleOffer({ id: "private", baseSalary: "100000", grants: [sampleGrant()] });
    const { title, payoff } = panelOf(sampleWorkspace([rich, publicOffer]));
    expect(title).toBe("A is ahead of B before its grant pays anything");
    expect(payoff.picture?.level).toBeNull();
    expect(payoff.picture?.sides).toBeNull();
  });

  test("nothing vested within the horizon: no exit makes up for it", () => {
    const late = sampleGrant({ vesting: { ...sampleGrant().vesting, startMonth: 60 } });
    const { title } = panelOf(sampleWorkspace([sampleOffer({ id: "private", grants: [late] }), publicOffer]));
    expect(title).toBe("No exit makes A’s grant pay what B is ahead by");
  });

  test("alone, it says what the last round would pay: 0.1 % × 80 % × $1B", () => {
    const { title } = panelOf(sampleWorkspace([sampleOffer({ id: "private", grants: [sampleGrant()] })]));
    expect(title).toBe("At its last round, A’s grant would pay $800,000");
  });

  test("shares with a price and no known count have no waterfall, and the panel says so", () => {
    const shares = sampleGrant({ size: { kind: "shares", shares: "1000" } });
    const facts = { ...sampleOffer().companyFacts, prices: [{ kind: "preferred", price: "12" }] };
    const { title, payoff } = panelOf(
      sampleWorkspace([sampleOffer({ grants: [shares], companyFacts: facts })]),
    );
    expect(title).toBe("A’s shares have a price, but not a part of the company");
    expect(payoff.picture).toBeNull();
  });

  test("options without a strike cannot be drawn, but what they would be at 35 % of the round can", () => {
    const open = sampleOffer({ grants: [sampleGrant({ kind: "nso" })] });
    expect(panelOf(sampleWorkspace([open])).title).toBe("What A’s grant would pay cannot be said yet");
    expect(panelOf(sampleWorkspace([open]), "0.35").payoff.picture).not.toBeNull();
  });

  test("a part of the company beside shares with a price only: the finding is not that no exit is enough", () => {
    const facts = { ...sampleOffer().companyFacts, prices: [{ kind: "preferred", price: "20" }] };
    const shares = sampleGrant({ id: "shares", size: { kind: "shares", shares: "10000" } });
    const offer = sampleOffer({ id: "private", grants: [sampleGrant(), shares], companyFacts: facts });
    expect(panelOf(sampleWorkspace([offer, publicOffer])).title).toBe(
      "Some of A’s shares have a price only, so no single exit makes it equal to B",
    );
  });

  test("a preference above every exit leaves a flat line, and no axis that cannot be read", () => {
    const facts = {
      ...sampleOffer().companyFacts,
      preferred: [{ preference: "1000000000000000", ownership: "0.3" }],
    };
    const offer = sampleOffer({ id: "private", grants: [sampleGrant()], companyFacts: facts });
    const { payoff, title } = panelOf(sampleWorkspace([offer, publicOffer]));
    expect(title).toBe("Not even the best of your outcomes makes A’s grant pay what B is ahead by");
    const [main] = payoff.picture?.lines ?? [];
    expect(main?.points.every(({ proceeds }) => proceeds === 0)).toBe(true);
    expect(payoff.picture?.high).toBeLessThanOrEqual(1e14);
  });
});

describe("the axis", () => {
  test.each<[number | null, number[], number, number, string]>([
    [4.5e9, [1.57e9, 3.54e9, 4.5e9], 2e8, 1e10, "a tenth to twice the last round, to round values"],
    [4.5e9, [4e8], 2e8, 1e10, "room before what is marked"],
    [1e9, [1e20], 1e8, 2e9, "not as far as what nobody can reach"],
    [0, [3e7], 2e6, 1e8, "round what is marked where the round is stated as nothing"],
    [null, [3e7], 2e6, 1e8, "round what is marked where there is no round"],
  ])("for a round of %d and marks at %j runs from %d to %d: %s", (valuation, marks, low, high, _why) => {
    expect(axisEnds(valuation, marks)).toEqual({ low, high });
  });
});

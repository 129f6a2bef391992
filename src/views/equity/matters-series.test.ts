/** What matters is said in words: titles that are findings, values in their units, and whose they are. */
import { describe, expect, it } from "vitest";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import "#text/equity-sentences.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions } from "#engine/outcomes/as-options.ts";
import { gridInSteps } from "#engine/sensitivity/grid.ts";
import { tornadoInSteps } from "#engine/sensitivity/tornado.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import { KNOWN } from "./as-known.ts";
import { gridTable, gridTitle } from "./grid-table.ts";
import { inputPlace } from "./matters-place.ts";
import { firstBars, tornadoBars, tornadoFrame } from "./matters-series.ts";

const [A, B, C] = ["reported-senior", "mid-level-average", "public-company"] as const;
const marks = [
  { id: A, key: "a", letter: "A", name: "Hugging Face" },
  { id: B, key: "b", letter: "B", name: "Hugging Face" },
  { id: C, key: "c", letter: "C", name: "A public company" },
] as const;
const parsed = parseWorkspace(threeOffers);
if (!parsed.ok) throw new Error("three-offers");
const stated = parsed.value;

function shown(workspace: Workspace, offerId: string = A, againstId: string = C) {
  const [offer, against] = [offerId, againstId].map((id) => marks.find((mark) => mark.id === id));
  const tornado = allSteps(tornadoInSteps({ workspace, offerId, againstId }));
  if (tornado === null || offer === undefined || against === undefined) throw new Error("no such offers");
  const pair = { offer, against, marks, workspace };
  const bars = tornadoBars(tornado, pair);
  return { tornado, pair, bars, title: tornadoFrame(tornado, pair, KNOWN).title };
}

function withAssumptions(changed: Partial<Workspace["assumptions"]>): Workspace {
  return { ...stated, assumptions: { ...stated.assumptions, ...changed } };
}

describe("the title", () => {
  it.each<[of: Workspace, title: string | RegExp, why: string]>([
    [stated, "C takes the lead with worse odds, a lower valuation or options in place of shares", "A leads"],
    [asOptions(stated, A, "0.35"), /^A takes the lead with less fear of risk/, "as options C leads"],
    [
      withAssumptions({ riskAversion: "3.0913" }),
      /^Too close to call as it stands; .+ moves it most$/,
      "level",
    ],
    [
      withAssumptions({ liquidWealth: "100000000", riskAversion: "0" }),
      /^Nothing tried here takes the lead from A$/,
      "rich, and no fear",
    ],
  ])("%#", (workspace, expected) => {
    if (typeof expected === "string") expect(shown(workspace).title).toBe(expected);
    else expect(shown(workspace).title).toMatch(expected);
  });
});

describe("a row", () => {
  const bar = (id: string, of = shown(stated)) => {
    const found = of.bars.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it.each([
    ["riskAversion", "Risk aversion", "1", "3", "above 3.09"],
    ["chanceOfNothing", "Chance of nothing", "10 %", "40 %", "above 35 %"],
    [`valuation:${A}`, "Valuation today", "$2.3B", "$5.2B", "below $2.41B"],
    [`strikeRate:${A}`, "Shares or options", "shares", "options at 35 %", "struck above 21 % of last round"],
    [`ownership:${A}:0`, "Ownership", "0.041 %", "0.069 %", "below 0.0294 %"],
    [`targetBonus:${A}`, "A’s bonus, not stated", "none", "$40k", "never in reach"],
    [`shareCountBasis:${A}`, "Share count stated on", "85 % of it", "fully diluted", "below 54 % of it"],
    [`sharePrice:${C}`, "C’s share price, times", "0.5×", "1.5×", "above 1.77×"],
    ["chanceOfTop", "Chance of 10×", "0 %", "6 %", "never in reach"],
  ])("%s is called %s, tried from %s to %s, and turns %s", (id, name, low, high, when) => {
    const { lowLabel, highLabel, ...said } = bar(id);
    const plain = (text: string) => text.replace(/\s/gu, " ");
    expect([said.name, lowLabel, highLabel, said.when].map(plain)).toEqual([name, low, high, when]);
  });

  it("says whose a figure is where it is the other's", () => {
    const { exitYear, futureDilution, outcomes } = stated.assumptions;
    const outlook = { exitYear, futureDilution, outcomes, exit: null };
    const offers = stated.offers.map((offer) => (offer.id === B ? { ...offer, outlook } : offer));
    const of = shown({ ...stated, offers }, A, B);
    expect(bar(`chanceOfNothing:${B}`, of).name).toBe("B’s chance of nothing");
    expect(bar("chanceOfNothing", of).name).toBe("Chance of nothing");
  });

  it("shows at first what turns the ranking and what moves it most", () => {
    const { bars } = shown(stated);
    const first = firstBars(bars);
    expect(first).toHaveLength(12);
    expect(bars.filter(({ turns }) => turns).every((one) => first.includes(one))).toBe(true);
  });

  it("leads to where its figure is set", () => {
    const places = Object.fromEntries(
      shown(stated).tornado.rows.map(({ input }) => [input.id, inputPlace(input)]),
    );
    expect(places.riskAversion).toEqual({ kind: "assumptions", at: "riskAversion" });
    expect(places.chanceOfNothing).toEqual({ kind: "assumptions", at: "outcomes" });
    expect(places.dilution).toEqual({ kind: "assumptions", at: "dilution" });
    expect(places[`valuation:${A}`]).toEqual({ kind: "company", offerId: A, at: "valuation" });
    expect(places[`ownership:${A}:0`]).toEqual({ kind: "grants", offerId: A, at: "size" });
    expect(places[`targetBonus:${A}`]).toEqual({ kind: "cash", offerId: A, at: "targetBonusAmount" });
  });
});

describe("the grid", () => {
  const { pair } = shown(stated);
  const gridOf = (across: string | null, down: string | null) => {
    const grid = allSteps(gridInSteps({ workspace: stated, offerId: A, againstId: C, across, down }));
    if (grid === null) throw new Error("no grid");
    return grid;
  };

  it.each<[across: string | null, down: string | null, title: string, why: string]>([
    [null, null, "The exit decides; dilution only moves the line from 0.28 to 0.46 times", "exits across"],
    [
      "dilution",
      "exitMultiple",
      "The exit decides; dilution only moves the line from 0.28 to 0.46 times",
      "exits down",
    ],
    ["chanceOfTop", "liquidWealth", "A leads in every one of these 35", "nothing turns"],
  ])("%s by %s: %s (%s)", (across, down, title) => {
    expect(gridTitle(gridOf(across, down), pair)).toBe(title);
  });

  it("says of what does not move the line that it leaves it", () => {
    const grid = gridOf(null, null);
    const level = { value: 0.35, exitValue: null };
    expect(gridTitle({ ...grid, levels: grid.levels.map(() => level) }, pair)).toBe(
      "The exit decides; dilution leaves the line at 0.35 times",
    );
  });

  it("says what an exit comes to, but not where each row has a valuation of its own", () => {
    const notes = (down: string) =>
      gridTable(gridOf("exitMultiple", down), pair, false).heads.map(({ note }) => note);
    expect(notes("dilution")).toContain("$4.5B");
    expect(new Set(notes(`valuation:${A}`))).toEqual(new Set(["nothing", null]));
  });

  it("parts the leaders by an edge wherever two cells side by side differ, laid either way", () => {
    for (const isTurned of [false, true]) {
      const { rows } = gridTable(gridOf(null, null), pair, isTurned);
      const edges = rows.flatMap(({ cells }) => cells.filter(({ edgeLeft, edgeTop }) => edgeLeft || edgeTop));
      expect(edges.length).toBeGreaterThan(0);
    }
    // At 20 % A leads from 0.4 times on: by hand 0.044 % × $1.8B is 792,000, more than 690,000.
    const yours = gridTable(gridOf(null, null), pair, false).rows[2];
    expect(yours?.cells.map(({ edgeLeft }) => edgeLeft).indexOf(true)).toBe(3);
    expect(yours?.head).toMatchObject({ isPresent: true });
    expect(yours?.cells.map(({ leader }) => leader?.letter ?? "level").join("")).toBe("CCCAAAAAA");
  });
});

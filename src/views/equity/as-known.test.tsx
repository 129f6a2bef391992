/** What is not known counts as zero nowhere on the page without being said: it is named, or the figure is qualified. */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { tornadoInSteps } from "#engine/sensitivity/tornado.ts";
import { runsInSteps } from "#engine/simulation/runs.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { resetStore } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { asFarAsStated, asKnown } from "./as-known.ts";
import { GridPanel } from "./grid-panel.tsx";
import { MattersPanel } from "./matters-panel.tsx";
import { tornadoFrame } from "./matters-series.ts";
import { OddsPanel } from "./odds-panel.tsx";
import { RunsChances } from "./runs-chances.tsx";
import { RunsPanel } from "./runs-panel.tsx";
import { runsTitle } from "./runs-words.ts";
import { type Equity, equityOf } from "./use-equity.ts";

const UNKNOWN = sampleGrant({ id: "unknown", size: { kind: "ownership", fraction: null } });
const own = { company: "Lab", baseSalary: "100000", grants: [sampleGrant()] };
const other = { company: "Corp", baseSalary: "110000" };

function equityWith(one: object, two: object): Equity {
  const workspace = sampleWorkspace([
    sampleOffer({ id: "a", ...own, ...one }),
    sampleOffer({ id: "b", ...other, ...two }),
  ]);
  resetStore(workspace);
  const equity = equityOf(workspace, FIRST_CHOICES.equity, offerMarks(workspace, ["a", "b"]));
  if (equity === null) throw new Error("no private grant");
  return equity;
}

const text = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ");

describe("an offer of whose grants none can be valued", () => {
  it.each([
    ["simulation", RunsPanel, "How A could turn out cannot be drawn yet"],
    ["tornado", MattersPanel, "What matters to A cannot be said yet"],
    ["grid", GridPanel, "Two inputs of A at once cannot be tried yet"],
  ] as const)("has no %s, but a way to what is missing", (_, Panel, title) => {
    render(
      <PanelProvider>
        <Panel equity={equityWith({ grants: [UNKNOWN] }, {})} />
      </PanelProvider>,
    );
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    expect(screen.getByRole("button", { name: "the size of the grant" })).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("how far a lead can be trusted", () => {
  it.each([
    ["all is stated", {}, {}, "exact", false],
    [
      "the bonus is not: it could only add, and who leads rests on cash",
      { targetBonus: null },
      {},
      "atLeast",
      false,
    ],
    ["a second grant of the offer is not", { grants: [sampleGrant(), UNKNOWN] }, {}, "atLeast", true],
    ["the other’s only grant is not", {}, { grants: [UNKNOWN] }, "atMost", true],
    ["a part of the other’s grants is not", {}, { grants: [sampleGrant(), UNKNOWN] }, "atMost", true],
    ["both leave a grant out", { grants: [sampleGrant(), UNKNOWN] }, { grants: [UNKNOWN] }, "about", true],
    ["the kind of the grant is not", { grants: [sampleGrant({ kind: "unknown" })] }, {}, "about", true],
    [
      "the size is a range",
      { grants: [sampleGrant({ size: { kind: "ownership", fraction: { low: "0.0005", high: "0.0015" } } })] },
      {},
      "about",
      true,
    ],
    ["the other’s base is not", {}, { baseSalary: null }, "atMost", true],
  ] as const)("%s", (_, one, two, lead, isOpen) => {
    expect(asKnown(equityWith(one, two))).toMatchObject({ lead, isOpen });
  });

  it("names what is not stated, and how it counts", () => {
    expect(asKnown(equityWith({}, { grants: [UNKNOWN] })).note).toBe(
      "One of B’s terms is not stated: the size of the grant. What is not stated counts as nothing here, so A could only stand worse.",
    );
  });
});

describe("a rival whose grant is not known", () => {
  // 400,000 + 0.8 × 0.1 % × 2 × 10⁹ = 2,000,000 or 400,000, half and half, beside 440,000 in cash.
  const equity = () => equityWith({}, { grants: [UNKNOWN] });

  it("leaves the odds at most, and the chance that it takes at least", () => {
    render(
      <FieldWordsProvider words={sampleFieldWords}>
        <PanelProvider>
          <OddsPanel equity={equity()} />
        </PanelProvider>
      </FieldWordsProvider>,
    );
    expect(screen.getByRole("heading", { name: /A ahead in at most 50 of 100$/ })).toBeTruthy();
    const table = screen.getByRole("table", { name: "Outcomes and their chances" });
    expect(text(table)).toContain("in at most 50 of 100");
    expect(text(table)).toMatch(/at most \$1,560,000/);
    expect(text(table)).toMatch(/at least \$40,000/);
    const chance = /^As far as is stated: 10× or nothing: A equals B at a chance of at least/;
    expect(screen.getByRole("figure", { name: chance })).toBeTruthy();
  });

  it("leaves the finding of the tornado as far as is stated", () => {
    const of = equity();
    const pair = { offer: of.offer.mark, against: of.marks[1] ?? of.offer.mark, marks: of.marks };
    const { workspace } = of;
    const tornado = allSteps(tornadoInSteps({ workspace, offerId: "a", againstId: "b" }));
    if (tornado === null) throw new Error("no such offers");
    const frame = tornadoFrame(tornado, { ...pair, workspace }, asKnown(of));
    expect(frame.title).toMatch(/^As far as is stated: /);
    expect(frame.caption).toMatch(/so A could only stand worse\.$/);
  });

  it("leaves the runs at most", () => {
    const of = equity();
    const asked = { workspace: of.workspace, offerId: "a", againstId: "b", runs: 16_384 };
    const report = allSteps(runsInSteps(asked));
    const names = { offerId: "a", offer: "A", other: "B", currency: "USD", lead: asKnown(of).lead };
    expect(runsTitle(report, names)).toMatch(/at most \d+ of 50 end ahead$/);
    render(<RunsChances equity={of} asked={asked} report={report} />);
    expect(within(screen.getByRole("row", { name: /A ends ahead of B/ })).getByText(/^at most/)).toBeTruthy();
    expect(within(screen.getByRole("row", { name: /Median/ })).getByText(/^at most/)).toBeTruthy();
    expect(text(screen.getByRole("row", { name: /The grant pays nothing/ }))).not.toContain("at");
  });
});

it("figures of runs before stay those of the offer that they were asked about", () => {
  const grants = [sampleGrant()];
  const before = equityWith({}, { grants });
  const asked = { workspace: before.workspace, offerId: "a", againstId: "b", runs: 16_384 };
  const report = allSteps(runsInSteps(asked));
  const [one, two] = before.sides;
  if (one === undefined || two === undefined) throw new Error("two offers");
  render(<RunsChances equity={{ ...before, offer: two, against: one }} asked={asked} report={report} />);
  expect(screen.getByRole("row", { name: /A ends ahead of B/ })).toBeTruthy();
  expect(screen.queryByRole("row", { name: /B ends ahead/ })).toBeNull();
});

it("a finding that is settled stays as it is", () => {
  const known = asKnown(equityWith({}, {}));
  expect(asFarAsStated("A leads", known)).toBe("A leads");
  expect(known.note).toBe("");
});

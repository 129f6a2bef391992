/** What is said in words of a grant that is not known to the figure says "about", and names no leader flatly. */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { resetStore } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { LensesPanel } from "./lenses-panel.tsx";
import { OddsPanel } from "./odds-panel.tsx";
import { payoffOf } from "./payoff-series.ts";
import { payoffTitle } from "./payoff-words.ts";
import { TrapsPanel } from "./traps-panel.tsx";
import { type Equity, equityOf } from "./use-equity.ts";

/** 0.05 to 0.15 % of a billion, counted as 0.1 %. */
const RANGED = sampleGrant({ size: { kind: "ownership", fraction: { low: "0.0005", high: "0.0015" } } });
const UNKNOWN = sampleGrant({ id: "unknown", size: { kind: "ownership", fraction: null } });

function equityWith(own: object, other: object | null): Equity {
  const workspace = sampleWorkspace([
    sampleOffer({ id: "a", company: "Lab", baseSalary: "100000", grants: [sampleGrant()], ...own }),
    ...(other === null ? [] : [sampleOffer({ id: "b", company: "Corp", baseSalary: "110000", ...other })]),
  ]);
  resetStore(workspace);
  const ids = workspace.offers.map(({ id }) => id);
  const equity = equityOf(workspace, FIRST_CHOICES.equity, offerMarks(workspace, ids));
  if (equity === null) throw new Error("no private grant");
  return equity;
}

function show(Panel: typeof OddsPanel | typeof LensesPanel | typeof TrapsPanel, equity: Equity): string {
  const { container } = render(
    <FieldWordsProvider words={sampleFieldWords}>
      <PanelProvider>
        <Panel equity={equity} />
      </PanelProvider>
    </FieldWordsProvider>,
  );
  return (container.textContent ?? "").replace(/\s+/g, " ");
}

describe("a grant whose size is a range", () => {
  test("is expected to pay about that much: half of twice 1,000,000 less a fifth", () => {
    expect(show(OddsPanel, equityWith({ grants: [RANGED] }, null))).toContain(
      "Expected value, for referenceabout $800,000about $0 without the top branch",
    );
    expect(show(OddsPanel, equityWith({}, null))).toContain("Expected value, for reference$800,000");
  });

  test("leads with other odds by about as much", () => {
    const said = show(OddsPanel, equityWith({ grants: [RANGED] }, {}));
    // Flat: 800,000 for sure, less the 40,000 that B pays more.
    expect(said).toContain("by about $760k");
  });

  test("would pay about that much at the last round", () => {
    const equity = equityWith({ grants: [RANGED] }, null);
    expect(payoffTitle(equity, payoffOf(equity))).toBe(
      "At its last round, A’s grant would pay about $800,000",
    );
  });

  test("is priced at about as much, and the lenses name a leader as far as is stated", () => {
    const said = show(LensesPanel, equityWith({ grants: [RANGED] }, {}));
    expect(said).toMatch(/a buyer might pay about \$\d/);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^As far as is stated: Two ways/);
    expect(said).toContain("a range with its middle");
  });

  test("has about as much at stake: 15 % of 1,000,000", () => {
    expect(show(TrapsPanel, equityWith({ grants: [RANGED] }, null))).toContain("about $150,000 at stake");
    expect(show(TrapsPanel, equityWith({}, null))).not.toContain("about");
  });
});

describe("a grant of the other’s that is not known", () => {
  test("lets no lens name a leader flatly", () => {
    show(LensesPanel, equityWith({}, { grants: [sampleGrant(), UNKNOWN] }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^As far as is stated: Two ways/);
  });
});

test("two lenses of which all is stated say nothing of what is not", () => {
  expect(show(LensesPanel, equityWith({}, {}))).not.toContain("stated");
});

test("another offer of the same company pays at the same exit, too: the caption says that the two rise together", () => {
  expect(show(OddsPanel, equityWith({}, { company: "lab", grants: [sampleGrant()] }))).toContain(
    "the two rise and fall together",
  );
  expect(show(OddsPanel, equityWith({}, { grants: [sampleGrant()] }))).toContain("private too");
});

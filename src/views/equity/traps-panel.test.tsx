import "#text/equity-sentences.ts";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { FIRST_CHOICES } from "#state/choices.ts";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { TrapsPanel } from "./traps-panel.tsx";
import { equityOf } from "./use-equity.ts";

/** The panel of the first offer, with `grant` and `facts` in place of its own. */
function show(grant: Readonly<Record<string, unknown>>, facts: Readonly<Record<string, unknown>> = {}) {
  const [first, ...rest] = threeOffers.offers;
  if (first === undefined) throw new Error("three-offers");
  const changed = {
    ...first,
    companyFacts: { ...first.companyFacts, ...facts },
    grants: first.grants.map((each) => ({ ...each, ...grant })),
  };
  const parsed = parseWorkspace({ ...threeOffers, offers: [changed, ...rest] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const ids = parsed.value.offers.map(({ id }) => id);
  const equity = equityOf(
    parsed.value,
    { ...FIRST_CHOICES.equity, offerId: first.id },
    offerMarks(parsed.value, ids),
  );
  if (equity === null) throw new Error("no private grant");
  render(
    <PanelProvider>
      <TrapsPanel equity={equity} />
    </PanelProvider>,
  );
  return within(screen.getByRole("region", { name: /before the paper counts/ }));
}

test("options without a strike: what is left of the headline at 25 to 40 %, and the question to ask", () => {
  const traps = show({ kind: "iso" });
  // 0.6 and 0.75 of 2,475,000
  expect(traps.getByText(/Struck at 25.%\sto 40.%/u).textContent).toContain("$1,485,000 to $1,856,250");
  expect(traps.getByText(/At which strike are they granted/)).toBeDefined();
  expect(traps.getByText(/how long options last after you leave/)).toBeDefined();
});

test("a grant of an unknown kind asks shares or options, and keeps its headline until then", () => {
  const traps = show({ kind: "unknown" });
  expect(traps.getByRole("heading", { name: /not said whether these are shares or options/ })).toBeDefined();
  expect(traps.getByText("$990,000 at stake")).toBeDefined();
});

test("shares without the number of all cannot be priced, which is not nothing", () => {
  const traps = show({ size: { kind: "shares", shares: "20000" } });
  expect(traps.getByText(/so the grant cannot be priced yet/)).toBeDefined();
});

test("a valuation without a date, and one in another currency", () => {
  const traps = show({}, { valuationAsOf: null, currency: "EUR" });
  expect(traps.getByRole("heading", { name: /has no date/ })).toBeDefined();
  expect(traps.getByRole("heading", { name: /valued in EUR/ })).toBeDefined();
});

test("the words of the page explain themselves where they stand", () => {
  const traps = show({ kind: "iso" });
  for (const word of ["preferred shares", "spread", "exercise window", "fully diluted", "a double trigger"]) {
    expect(traps.getAllByRole("button", { name: word }).length).toBeGreaterThan(0);
  }
});

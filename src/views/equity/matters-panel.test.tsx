/** What matters without another offer, and while it is not worked out: what to do, never an empty picture. */
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import "#text/equity-sentences.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { GridPanel } from "./grid-panel.tsx";
import { MattersPanel } from "./matters-panel.tsx";
import { type Equity, equityOf } from "./use-equity.ts";

const marks = [
  { id: "reported-senior", key: "a", letter: "A", name: "Hugging Face" },
  { id: "public-company", key: "c", letter: "C", name: "A public company" },
] as const;

function equity(shown: number): Equity {
  const parsed = parseWorkspace(threeOffers);
  const made = parsed.ok ? equityOf(parsed.value, FIRST_CHOICES.equity, marks.slice(0, shown)) : null;
  if (made === null) throw new Error("three-offers");
  return made;
}

function show(of: Equity) {
  render(
    <PanelProvider>
      <MattersPanel equity={of} />
      <GridPanel equity={of} />
    </PanelProvider>,
  );
}

it("asks for another offer where there is one alone", () => {
  show(equity(1));
  expect(screen.getByRole("heading", { name: "What matters takes two offers" })).toBeTruthy();
  expect(screen.queryByRole("figure")).toBeNull();
});

it("says that it is at work until the first picture is there", () => {
  show(equity(2));
  expect(screen.getByRole("heading", { name: "What matters is being worked out" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Two inputs at once are being worked out" })).toBeTruthy();
});

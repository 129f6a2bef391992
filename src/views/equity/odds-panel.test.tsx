/** The outcomes as a person meets them: what is always shown, what is refused, what the sets say. */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { resetStore, store } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { OddsPanel } from "./odds-panel.tsx";
import { useEquity } from "./use-equity.ts";

function Page() {
  const equity = useEquity();
  return equity === null ? null : <OddsPanel equity={equity} />;
}

function show(workspace: Workspace) {
  resetStore(workspace);
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <PanelProvider>
        <Page />
      </PanelProvider>
    </FieldWordsProvider>,
  );
  return userEvent.setup();
}

const publicFacts = {
  liquidity: "public",
  postMoneyValuation: null,
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};

/** 0.1 % of a billion beside a public offer; even chances of nothing and 2× unless told otherwise. */
function beside(base: string | null, assumptions: Readonly<Record<string, unknown>> = {}): Workspace {
  const offers = [sampleOffer({ id: "own", company: "Lab", baseSalary: "100000", grants: [sampleGrant()] })];
  if (base !== null) offers.push(sampleOffer({ id: "other", baseSalary: base, companyFacts: publicFacts }));
  return sampleWorkspace(offers, {}, assumptions);
}
const text = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ");
const outcomes = () => store.getState().workspace.assumptions.outcomes;

describe("nothing is always among the outcomes", () => {
  test("a set without it shows it as a reminder, with what that would mean, and takes it in on request", async () => {
    const user = show(beside("120000", { outcomes: [{ label: "", multiple: "1", probability: "1" }] }));
    const row = screen.getByRole("row", { name: /^Nothing/ });
    expect(text(row)).toContain("0 %");
    expect(text(row)).toContain("B $80,000");
    await user.click(within(row).getByRole("button", { name: "Give it a chance" }));
    expect(outcomes().map(({ multiple, probability }) => [multiple, probability])).toEqual([
      ["0", "0"],
      ["1", "1"],
    ]);
  });

  test("one outcome alone is certain: its chance is no field", () => {
    show(beside("120000", { outcomes: [{ label: "", multiple: "1", probability: "1" }] }));
    expect(screen.queryByRole("textbox", { name: /^Chance of/ })).toBeNull();
  });
});

describe("what is compared", () => {
  test("is money of today where a discount rate counts, and says so", () => {
    show(beside("120000", { discountRate: "0.05" }));
    expect(screen.getByRole("columnheader", { name: "who is ahead today, by" })).toBeTruthy();
    expect(text(document.body)).toMatch(/in money of today, at 5.% a year/);
  });

  test("is the same money without one", () => {
    show(beside("120000"));
    expect(screen.getByRole("columnheader", { name: "who pays more, by" })).toBeTruthy();
    expect(text(document.body)).not.toContain("money of today");
  });

  test("a set that is published leads to where it is", () => {
    show(beside("120000"));
    const link = screen.getByRole("link", { name: "Where it is published: All venture financings" });
    expect(link.getAttribute("href")).toContain("sethlevine.com");
    expect(screen.queryByRole("link", { name: /Flat/ })).toBeNull();
  });
});

describe("what the set says", () => {
  test("more than investors require is said aloud: even chances of nothing and 20× are 10 × 0.8 ÷ 1.12⁵", () => {
    const twenty = [
      { label: "", multiple: "0", probability: "0.5" },
      { label: "", multiple: "20", probability: "0.5" },
    ];
    show(beside("120000", { outcomes: twenty }));
    expect(text(document.body)).toContain("4.54 of headline");
    expect(screen.getByText(/you expect more than investors require/)).toBeTruthy();
  });

  test("what investors require is the person's to change, and refused above 100 %", async () => {
    const user = show(beside("120000"));
    expect(screen.queryByText(/you expect more than/)).toBeNull();
    const field = screen.getByRole("textbox", { name: "What investors require a year" });
    await user.clear(field);
    await user.type(field, "120{Enter}");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(store.getState().workspace.assumptions.requiredReturn).toBe("0.12");
    await user.clear(field);
    await user.type(field, "20{Enter}");
    expect(store.getState().workspace.assumptions.requiredReturn).toBe("0.2");
  });

  test("the expected value stands for reference, with what its only branch carries: all of it", () => {
    show(beside("120000"));
    expect(text(document.body)).toContain("Expected value, for reference$800,000");
    expect(text(document.body)).toContain(
      "$0 without the top branch, the rest rescaled: its 50 chances in 100 carry 100 % of it.",
    );
  });
});

describe("ten times or nothing", () => {
  test("a prize that is too small: no probability is enough", async () => {
    // Ten times pays 8 million; 11.6 million have to be made up.
    const user = show(beside("3000000"));
    const figure = screen.getByRole("figure", { name: "10× or nothing: no chance makes A equal to B" });
    await user.click(within(figure).getByRole("button", { name: "Show as table" }));
    expect(within(figure).getAllByText("no probability is enough")).toHaveLength(4);
  });

  test("cash alone is ahead: no chance is needed", () => {
    show(beside("80000"));
    expect(
      screen.getByRole("figure", { name: "10× or nothing: A needs no such chance beside B" }),
    ).toBeTruthy();
  });

  test("another multiple: 20× for 80,000 is 0.5 % where risk does not matter, and no share was published", async () => {
    const user = show(beside("120000", { riskAversion: "0" }));
    const field = screen.getByRole("textbox", { name: "How many times, or nothing" });
    await user.clear(field);
    await user.type(field, "20x{Enter}");
    const figure = screen.getByRole("figure", { name: /^20× or nothing: A equals B at a chance of 0\.5/ });
    await user.click(within(figure).getByRole("button", { name: "Show as table" }));
    expect(within(figure).queryByText(/of financings/)).toBeNull();
  });

  test("alone there is nothing to equal", () => {
    show(beside(null));
    expect(screen.queryByRole("figure")).toBeNull();
    expect(text(document.body)).toContain("nothing in 50 of 100");
  });
});

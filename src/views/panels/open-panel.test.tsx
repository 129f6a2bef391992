/** The panels beside the sheet: what each asks, what it stores, and that nothing is stored that nobody typed. */
import "#text/panel-sentences.ts";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { undo } from "#state/actions/history.ts";
import { resetStore, store } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { OpenPanel } from "./open-panel.tsx";
import { type Panel, PanelProvider, usePanel } from "./panel-context.tsx";

function Opened({ panel }: { readonly panel: Panel }) {
  const { open } = usePanel();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => open(panel), []);
  return <OpenPanel />;
}

function show(panel: Panel) {
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <PanelProvider>
        <Opened panel={panel} />
      </PanelProvider>
    </FieldWordsProvider>,
  );
  return userEvent.setup();
}

type Changes = Readonly<Record<string, unknown>>;

const facts = sampleOffer().companyFacts;

function begin(companyFacts: Changes = {}, offer: Changes = {}, others: readonly unknown[] = []) {
  const first = sampleOffer({ companyFacts: { ...facts, ...companyFacts }, ...offer });
  resetStore(sampleWorkspace([first, ...others]));
}

const offers = () => store.getState().workspace.offers;
const first = () => {
  const [offer] = offers();
  if (offer === undefined) throw new Error("no offer");
  return offer;
};
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole("textbox", { name });
const company: Panel = { kind: "company", offerId: "offer" };

beforeEach(() => begin());

describe("nothing is stored until a figure is typed", () => {
  test("a price, with its kind and its date", async () => {
    const user = show(company);
    await user.click(button("Add a price"));
    expect(first().companyFacts.prices).toBeUndefined();
    await user.selectOptions(screen.getByRole("combobox", { name: "Price basis" }), "fairMarketValue");
    await user.type(box("Price as of"), "May 2026{Enter}");
    expect(first().companyFacts.prices).toBeUndefined();
    await user.type(box("Price of a share"), "12.5{Enter}");
    expect(first().companyFacts.prices).toEqual([
      { kind: "fairMarketValue", price: "12.5", asOf: "2026-05" },
    ]);
    expect(document.activeElement).toBe(box("Price of a share"));
    expect((box("Price as of") as HTMLInputElement).value).toBe("May 2026");
  });

  test("a line that is dropped leaves nothing behind", async () => {
    const user = show(company);
    await user.click(button("Add a price"));
    await user.click(button("Remove price 1"));
    expect(screen.queryByRole("textbox", { name: "Price of a share" })).toBeNull();
    expect(first().companyFacts.prices).toBeUndefined();
  });

  test("a class of preferred shares, once both its figures are there", async () => {
    const user = show(company);
    await user.click(button("Add a class"));
    await user.type(box("Liquidation preference"), "50m{Enter}");
    expect(first().companyFacts.preferred).toEqual([]);
    expect(screen.getByText(/Counts once/)).toBeDefined();
    await user.type(box("Part of the company it holds"), "20%{Enter}");
    expect(first().companyFacts.preferred).toEqual([{ preference: "50000000", ownership: "0.2" }]);
    expect(screen.queryByText(/Counts once/)).toBeNull();
  });

  test("who is paid first is set for every offer of the company, in one step", async () => {
    begin({}, { company: "Lab" }, [
      sampleOffer({ id: "other", company: "lab " }),
      sampleOffer({ id: "elsewhere", company: "Else" }),
    ]);
    const user = show(company);
    await user.click(button("Add a class"));
    await user.type(box("Liquidation preference"), "50m{Enter}");
    await user.type(box("Part of the company it holds"), "20%{Enter}");
    const classes = () => offers().map(({ companyFacts }) => companyFacts.preferred.length);
    expect(classes()).toEqual([1, 1, 0]);
    act(() => undo());
    expect(classes()).toEqual([0, 0, 0]);
  });

  test("preferences that no outcome reaches leave common shares nothing, and it is said at their fields", () => {
    // Twice a billion is the best of the sample's outcomes.
    begin({ preferred: [{ preference: "2000000000", ownership: "0.2" }] });
    show(company);
    expect(screen.getByText(/the grant pays nothing in any of them/).textContent).toContain("$2B");
  });

  test("a cap on participation", async () => {
    begin({ preferred: [{ preference: "50000000", ownership: "0.2" }] });
    const user = show(company);
    const participation = () => first().companyFacts.preferred[0]?.participation;
    await user.selectOptions(screen.getByRole("combobox", { name: "Participation" }), "capped");
    expect(participation()).toBeUndefined();
    await user.type(box("Cap, as a multiple"), "3x{Enter}");
    expect(participation()).toEqual({ capMultiple: "3" });
  });

  test("a repayment, once it is typed how long it lasts", async () => {
    begin({}, { signOnBonus: { installments: [{ month: 1, amount: "20000" }], clawback: null } });
    const user = show({ kind: "cash", offerId: "offer" });
    await user.selectOptions(
      screen.getAllByRole("combobox", { name: "Repaid if you leave early" })[0] as HTMLElement,
      "monthly",
    );
    expect(first().signOnBonus?.clawback).toBeNull();
    await user.type(box("Within how many months"), "2 years{Enter}");
    expect(first().signOnBonus?.clawback).toEqual({ periodMonths: 24, proration: "monthly" });
    await user.selectOptions(
      screen.getAllByRole("combobox", { name: "Repaid if you leave early" })[0] as HTMLElement,
      "no",
    );
    expect(first().signOnBonus?.clawback).toBeNull();
  });

  test("a future round", async () => {
    const user = show({ kind: "assumptions" });
    const rounds = () => store.getState().workspace.assumptions.futureDilution;
    await user.click(button("Add a round"));
    expect(rounds()).toEqual(["0.2"]);
    await user.type(box("Round 2"), "12{Enter}");
    expect(rounds()).toEqual(["0.2", "0.12"]);
  });

  test("the valuation that money was stated at", async () => {
    begin({}, { grants: [sampleGrant({ size: { kind: "value", amount: "100000" } })] });
    const user = show({ kind: "grants", offerId: "offer" });
    const size = () => first().grants[0]?.size;
    await user.click(screen.getByRole("checkbox", { name: "Stated at today’s valuation" }));
    expect(size()).toEqual({ kind: "value", amount: "100000" });
    await user.type(box("Valuation it was stated at"), "500m{Enter}");
    expect(size()).toEqual({ kind: "value", amount: "100000", atValuation: "500000000" });
    await user.click(screen.getByRole("checkbox", { name: "Stated at today’s valuation" }));
    expect(size()).toEqual({ kind: "value", amount: "100000" });
  });
});

describe("a date belongs to its figure", () => {
  test("another valuation starts without the date of the one before", async () => {
    begin({ valuationAsOf: "2023-08" });
    const user = show(company);
    expect((box("As of") as HTMLInputElement).value).toBe("August 2023");
    await user.clear(box("Valuation"));
    await user.type(box("Valuation"), "2bn{Enter}");
    expect(first().companyFacts).toMatchObject({ postMoneyValuation: "2000000000", valuationAsOf: null });
  });

  test("the same valuation typed again keeps it", async () => {
    begin({ valuationAsOf: "2023-08" });
    const user = show(company);
    await user.clear(box("Valuation"));
    await user.type(box("Valuation"), "1bn{Enter}");
    expect(first().companyFacts).toMatchObject({
      postMoneyValuation: "1000000000",
      valuationAsOf: "2023-08",
    });
  });

  test("a valuation that was put back has its date again", async () => {
    begin({ valuationAsOf: "2023-08" });
    const user = show(company);
    await user.clear(box("Valuation"));
    await user.type(box("Valuation"), "2bn{Escape}");
    expect(first().companyFacts).toMatchObject({
      postMoneyValuation: "1000000000",
      valuationAsOf: "2023-08",
    });
  });

  test("another price, too", async () => {
    begin({ prices: [{ kind: "preferred", price: "10", asOf: "2024" }] });
    const user = show(company);
    await user.clear(box("Price of a share"));
    await user.type(box("Price of a share"), "11{Enter}");
    expect(first().companyFacts.prices).toEqual([{ kind: "preferred", price: "11", asOf: null }]);
  });
});

test("every kind of price is explained where it is chosen", async () => {
  begin({ prices: [{ kind: "fairMarketValue", price: "10", asOf: null }] });
  show(company);
  expect(screen.getByText(/What an appraiser said a common share is worth/)).toBeDefined();
});

describe("a public company", () => {
  test("is asked for the price of a share, and for nothing private", () => {
    begin(
      { liquidity: "public", postMoneyValuation: null },
      { grants: [sampleGrant({ size: { kind: "value", amount: "100000" } })] },
    );
    show(company);
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByRole("textbox", { name: "Price of a share" })).toBeDefined();
    for (const name of ["Valuation", /Shares in all/, "Liquidation preference", "Exit year"]) {
      expect(within(dialog).queryByRole("textbox", { name })).toBeNull();
    }
    expect(first().companyFacts.prices).toBeUndefined();
  });
});

describe("currencies", () => {
  test("there is a rate for the offer's and for the company's", async () => {
    begin({ currency: "GBP" }, { currency: "EUR" });
    const user = show({ kind: "offer", offerId: "offer" });
    await user.type(box("One EUR in USD"), "1.1{Enter}");
    await user.type(box("One GBP in USD"), "1.3{Enter}");
    expect(store.getState().workspace.exchangeRates).toEqual({ EUR: "1.1", GBP: "1.3" });
  });

  test("the company's can be set, and is the offer's again", async () => {
    const user = show(company);
    const field = box("Currency of the company’s figures");
    await user.clear(field);
    await user.type(field, "eur{Enter}");
    expect(first().companyFacts.currency).toBe("EUR");
    expect(box("One EUR in USD")).toBeDefined();
    await user.clear(field);
    await user.type(field, "USD{Enter}");
    expect(first().companyFacts).not.toHaveProperty("currency");
  });

  test("what is no currency is refused and changes nothing", async () => {
    const user = show({ kind: "offer", offerId: "offer" });
    await user.clear(box("Currency"));
    await user.type(box("Currency"), "euro{Enter}");
    expect(box("Currency").getAttribute("aria-invalid")).toBe("true");
    expect(first().currency).toBe("USD");
  });
});

describe("a company's own outcomes", () => {
  const own = () => screen.getByRole("radio", { name: "its own" });
  const shared = () => screen.getByRole("radio", { name: "uses the workspace’s outcomes" });

  test("begin as the workspace's, are edited apart from them, and can be given up", async () => {
    const user = show(company);
    expect((shared() as HTMLInputElement).checked).toBe(true);
    await user.click(own());
    const { exitYear, futureDilution, outcomes } = store.getState().workspace.assumptions;
    expect(first().outlook).toEqual({ exitYear, futureDilution, outcomes, exit: null });
    await user.clear(box("Exit year"));
    await user.type(box("Exit year"), "7{Enter}");
    expect(first().outlook?.exitYear).toBe(7);
    expect(store.getState().workspace.assumptions.exitYear).toBe(5);
    await user.click(shared());
    expect(first().outlook).toBeNull();
  });

  test("are one for all offers of the company, and in no other", async () => {
    begin({}, {}, [
      sampleOffer({ id: "again", company: " a company " }),
      sampleOffer({ id: "other", company: "Another" }),
    ]);
    const user = show(company);
    await user.click(own());
    await user.clear(box("Exit year"));
    await user.type(box("Exit year"), "9{Enter}");
    expect(offers().map(({ outlook }) => outlook?.exitYear ?? null)).toEqual([9, 9, null]);
  });

  test("are named in the assumptions, which they do not follow", async () => {
    begin({}, { outlook: { exitYear: 3, futureDilution: [], outcomes: ALL_FLAT } });
    const user = show({ kind: "assumptions" });
    expect(screen.getByText(/do not follow what is set here/)).toBeDefined();
    await user.click(button("A, A company"));
    expect((box("Exit year") as HTMLInputElement).value).toBe("3");
  });

  const ALL_FLAT = [{ label: "", multiple: "1", probability: "1" }];
});

describe("what a grant cannot be worked out without", () => {
  test("is named, and its name leads to the field", async () => {
    begin(
      { fullyDilutedShares: null },
      {
        grants: [sampleGrant({ kind: "nso", strike: { kind: "pricePerShare", price: "5" } })],
      },
    );
    const user = show({ kind: "grants", offerId: "offer" });
    await user.click(button("the fully diluted share count"));
    expect(screen.getByRole("dialog", { name: "The company of A, A company" })).toBeDefined();
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole("checkbox", { name: /Shares in all, fully diluted/ }));
  });

  test("is nothing where the grant is worth something", () => {
    begin({}, { grants: [sampleGrant()] });
    show({ kind: "grants", offerId: "offer" });
    expect(screen.queryByText(/needed for its worth/)).toBeNull();
  });
});

describe("a panel opens where it was asked for", () => {
  test("at the sign-on, not at its top", async () => {
    begin({}, { signOnBonus: { installments: [{ month: 1, amount: "20000" }], clawback: null } });
    show({ kind: "cash", offerId: "offer", at: "signOnBonus" });
    await expect.poll(() => document.activeElement).toBe(box("Payment 1"));
  });

  test("a grant that is added is where the focus is, and each has its own way out", async () => {
    begin({}, { grants: [sampleGrant()] });
    const user = show({ kind: "grants", offerId: "offer" });
    await user.click(button("Add a grant"));
    const heading = screen.getByRole("heading", { name: /Grant 2/ });
    expect(heading.parentElement?.contains(document.activeElement)).toBe(true);
    await user.click(button("Remove this grant: grant 1"));
    expect(first().grants.map(({ id }) => id)).toEqual(["grant-2"]);
  });
});

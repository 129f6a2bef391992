/** The guided entry: what can be said about an offer, and what may stay unknown. */
import "#text/panel-sentences.ts";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleWorkspace } from "#engine/sample-workspace.ts";
import { keepEntry } from "#state/entry-draft.ts";
import { resetStore, store } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { GuidedEntry } from "./guided-entry.tsx";

function begin(isFirst = false) {
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <GuidedEntry isFirst={isFirst} onDone={() => {}} />
    </FieldWordsProvider>,
  );
  return userEvent.setup();
}

const box = (name: string) => screen.getByRole("textbox", { name });
const radio = (name: string | RegExp) => screen.getByRole("radio", { name });
const entered = () => store.getState().workspace.offers.at(-1);

beforeEach(() => {
  keepEntry(null);
  resetStore(sampleWorkspace([]));
});

test("another offer has its own title", () => {
  begin();
  expect(screen.getByRole("heading", { level: 1, name: "Add an offer" })).toBeDefined();
});

describe("vesting", () => {
  test("is not known to begin with, and the most common schedule is assumed", () => {
    begin();
    expect((radio(/^I don’t know/) as HTMLInputElement).checked).toBe(true);
  });

  test("a schedule of one's own has its fields", async () => {
    const user = begin();
    expect(screen.queryByRole("textbox", { name: "Cliff" })).toBeNull();
    await user.click(radio(/^My own schedule/));
    await user.clear(box("Cliff"));
    await user.type(box("Cliff"), "6 months{Enter}");
    await user.click(screen.getByRole("button", { name: "Compare this offer" }));
    expect(entered()?.grants[0]?.vesting).toMatchObject({ durationMonths: 48, cliffMonths: 6 });
  });
});

test("options ask for their strike", async () => {
  const user = begin();
  expect(screen.queryByRole("textbox", { name: "Strike price" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "nso");
  await user.type(box("Strike price"), "2.5{Enter}");
  await user.click(screen.getByRole("button", { name: "Compare this offer" }));
  expect(entered()?.grants[0]?.strike).toEqual({ kind: "pricePerShare", price: "2.5" });
});

test("a number of shares can be priced, with what kind of price it is", async () => {
  const user = begin();
  await user.click(radio("Shares"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Price basis" }), "tender");
  await user.type(box("Price of a share"), "30{Enter}");
  await user.click(screen.getByRole("button", { name: "Compare this offer" }));
  expect(entered()?.companyFacts.prices).toEqual([{ kind: "tender", price: "30", asOf: null }]);
});

describe("the currency", () => {
  test("of a first offer is the workspace's, too", async () => {
    const user = begin(true);
    await user.clear(box("Currency"));
    await user.type(box("Currency"), "eur{Enter}");
    await user.type(box("Base salary, a year"), "90000{Enter}");
    expect(screen.getAllByText(/€360,000/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Compare this offer" }));
    expect(store.getState().workspace.currency).toBe("EUR");
  });
});

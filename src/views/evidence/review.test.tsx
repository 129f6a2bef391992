/** A review by keyboard and by screen reader: every figure decided without a mouse, and nothing lost on the way. */
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { undo } from "#state/actions/history.ts";
import { blankWorkspace } from "#state/blank-offer.ts";
import { currentReview, readings, resetReadings } from "#state/review/reading-store.ts";
import { newReview } from "#state/review/review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "#state/review/sample-claims.ts";
import { resetStore, store } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { AddDocument } from "./add-document.tsx";

const source = { title: "Letter", publisher: null, url: null, readOn: "2026-11-21", isLetter: true };
const review = newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS);
const onOffer = vi.fn();

beforeEach(() => {
  onOffer.mockReset();
  resetStore(blankWorkspace("2026-11-21"));
  resetReadings({ reviews: [review], currentId: "read-1", isLoaded: true });
});

function renderReview() {
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <AddDocument onOffer={onOffer} />
    </FieldWordsProvider>,
  );
  return userEvent.setup();
}

const items = () => currentReview(readings.getState())?.items ?? [];
const decisions = () => items().map(({ decision }) => decision);
const row = (number: number) => screen.getByRole("row", { name: new RegExp(`^Figure ${number},`) });
const facts = () => store.getState().workspace.documents.flatMap((document) => document.facts);

describe("by keyboard", () => {
  test("a letter decides and goes on to the next figure", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("ad");
    expect(decisions().slice(0, 3)).toEqual(["accepted", "dropped", "open"]);
    expect(document.activeElement).toBe(row(3));
    await user.keyboard("{ArrowUp}u");
    expect(decisions().slice(0, 3)).toEqual(["accepted", "open", "open"]);
    expect(document.activeElement).toBe(row(2));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(row(7));
    await user.keyboard("a");
    expect(document.activeElement).toBe(row(7));
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(row(1));
  });

  test("the list is one stop for Tab, then the buttons of its figure", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("{ArrowDown}{Tab}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Accept figure 2" }));
    await user.keyboard("{Enter}");
    expect(decisions()[1]).toBe("accepted");
    expect(document.activeElement).toBe(row(2));
  });

  test("C corrects: what is typed counts, the letters typed decide nothing, and Accept keeps it", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("c");
    const form = screen.getByRole("group", { name: "Correct figure 1, “$178k”" });
    const figure = within(form).getByRole("textbox", { name: "Figure" });
    expect(document.activeElement).toBe(figure);
    await user.clear(figure);
    await user.type(figure, "170k-180k");
    await user.selectOptions(within(form).getByRole("combobox", { name: "Whose pay" }), "someone else’s");
    const place = within(form).getByRole("textbox", { name: "Place" });
    await user.clear(place);
    await user.type(place, "Cádiz");
    await user.tab();
    expect(decisions()[0]).toBe("open");
    await user.click(screen.getByRole("button", { name: "Accept figure 1" }));
    expect(items()[0]).toMatchObject({
      decision: "accepted",
      claim: { low: "170000", high: "180000", kind: "range", subject: "competingOffer", placeId: "cádiz" },
    });
  });

  test("Enter keeps a correction and closes the form, and Escape then takes nothing back", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("c");
    const figure = screen.getByRole("textbox", { name: "Figure" });
    await user.clear(figure);
    await user.type(figure, "175k{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await user.keyboard("{Escape}");
    expect(items()[0]?.claim.low).toBe("175000");
  });

  test("Escape takes a correction back, and the row has the focus again", async () => {
    const user = renderReview();
    row(7).focus();
    await user.keyboard("c");
    await user.selectOptions(screen.getByRole("combobox", { name: "Whose pay" }), "the offer");
    expect(items()[6]?.claim.inferred).toEqual([]);
    await user.keyboard("{Escape}");
    expect(items()[6]?.claim).toEqual(SAMPLE_CLAIMS[6]);
    expect(document.activeElement).toBe(row(7));
  });

  test("a figure that cannot be read is refused, and the one before it counts", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("c");
    const figure = screen.getByRole("textbox", { name: "Figure" });
    await user.clear(figure);
    await user.type(figure, "plenty{Enter}");
    expect(figure.getAttribute("aria-invalid")).toBe("true");
    expect(items()[0]?.claim.low).toBe("178000");
  });
});

describe("what is said", () => {
  test("whose pay it is and what was inferred, for the ear too", () => {
    renderReview();
    const name =
      "Figure 7, Base salary, $165,000, someone else’s, San Francisco, a year, inferred: whose pay, to decide";
    expect(screen.getByRole("row", { name })).toBe(row(7));
    screen.getByText("7 figures found, 1 of them not this offer’s pay");
  });

  test("each mark names its figure, and leads to its row", async () => {
    const user = renderReview();
    const pane = screen.getByRole("region", { name: "The text, with its figures marked" });
    await user.click(within(pane).getByRole("button", { name: "$165k: figure 7, base, a peer, to decide" }));
    expect(document.activeElement).toBe(row(7));
    expect(row(7).dataset["active"]).toBe("true");
  });
});

describe("what becomes of it", () => {
  test("nothing counts until it is added, and undo keeps the text for later", async () => {
    const user = renderReview();
    await user.click(screen.getByRole("button", { name: "Accept the 7 left" }));
    expect(facts()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Add 7 facts to the evidence" }));
    expect(facts()).toHaveLength(7);
    act(() => undo());
    expect(facts()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Go on with “Letter”" }));
    expect(decisions()).toEqual(Array(7).fill("accepted"));
  });

  test("an offer is made of what was accepted, and the page goes to the offers", async () => {
    const user = renderReview();
    row(1).focus();
    await user.keyboard("aa");
    await user.click(screen.getByRole("button", { name: "Make it an offer" }));
    expect(onOffer).toHaveBeenCalledOnce();
    expect(store.getState().workspace.offers).toMatchObject([
      {
        status: "written",
        baseSalary: "178000",
        targetBonus: { rate: "0.1" },
        signOnBonus: null,
        grants: [],
      },
    ]);
  });

  test("kept for later, it is one of a list and can be thrown away", async () => {
    const user = renderReview();
    await user.click(screen.getByRole("button", { name: "Keep for later" }));
    screen.getByText("0 accepted, 7 to decide of 7 figures");
    await user.click(screen.getByRole("button", { name: "Throw “Letter” away" }));
    expect(readings.getState().reviews).toEqual([]);
  });
});

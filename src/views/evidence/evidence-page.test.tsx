/** The Evidence page: its sentence, its filters, its facts, and what it says without any. */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { chooseEvidence } from "#state/actions/choices.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { resetStore, store } from "#state/store.ts";
import { EvidencePage } from "./evidence-page.tsx";

const parsed = parseWorkspace(dossierFile);
if (!parsed.ok) throw new Error("the dossier is refused");
const dossier = parsed.value;

beforeEach(() => {
  resetStore(dossier);
  chooseEvidence(FIRST_CHOICES.evidence);
});
afterEach(cleanup);

const open = () => render(<EvidencePage onOffer={vi.fn()} />);
const sentence = () => screen.getByRole("heading", { level: 1 }).textContent;

test("the sentence follows the chosen level, which is kept among the choices", () => {
  open();
  expect(sentence()).toContain("At senior level the documents put a year’s pay anywhere from $390,000 to");
  fireEvent.click(screen.getByRole("radio", { name: "new graduate" }));
  expect(sentence()).toContain("At new graduate level");
  expect(store.getState().choices.evidence.level).toBe("newGrad");
  fireEvent.click(screen.getByRole("button", { name: "Clear the filters" }));
  expect(store.getState().choices.evidence).toEqual(FIRST_CHOICES.evidence);
});

test("a figure of the sentence opens its facts with their citations, and Escape closes them", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: /^0\.0300.%, open its facts$/u }));
  const drawer = screen.getByRole("dialog");
  expect(within(drawer).getByText("0.01% to 0.03%")).toBeDefined();
  expect(within(drawer).getByRole("link").getAttribute("href")).toMatch(/^https:.*#:~:text=/);
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a document's title opens all that it reports", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: /^Day in the life.*, open its facts$/ }));
  const items = within(screen.getByRole("dialog")).getAllByRole("listitem");
  expect(items).toHaveLength(
    dossier.documents.find(({ id }) => id === "day-in-the-life-2026")?.facts.length ?? -1,
  );
});

test("without a document it says so, and claims nothing", () => {
  resetStore({ ...dossier, documents: [] });
  open();
  expect(sentence()).toBe("No document has been read yet");
  expect(screen.queryByRole("table")).toBeNull();
});

test("one document is confirmed by nobody", () => {
  resetStore({ ...dossier, documents: dossier.documents.slice(0, 1) });
  open();
  expect(sentence()).toContain("One document cannot disagree with another");
});

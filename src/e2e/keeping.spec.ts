/**
 * What is changed can be taken back, and is still there on the next visit. What the browser itself does with
 * it is tested in storage.spec.ts.
 */
import { expect, type Page, test } from "@playwright/test";
import { cell, field, historyButton, openCompare, saved, type } from "./compare-page.ts";

test("everything can be undone step by step and done again, by button and by key", async ({ page }) => {
  await openCompare(page);
  await expect(historyButton(page, "Undo")).toBeDisabled();
  await type(field(page, "Valuation", "A"), "5.2bn");
  await page.keyboard.press("Enter");
  await type(field(page, "Base salary", "A"), "180k");
  await page.keyboard.press("Enter");
  await page
    .getByRole("combobox", { name: "compared with" })
    .selectOption({ label: "A, Hugging Face (senior)" });
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("baseline");

  await historyButton(page, "Undo").click();
  await expect(cell(page, "Guaranteed cash", "C")).toContainText("baseline");
  await historyButton(page, "Undo").focus();
  await page.keyboard.press("Control+z");
  await expect(field(page, "Base salary", "A")).toHaveValue("$172,000");
  await page.keyboard.press("Control+z");
  await expect(field(page, "Valuation", "A")).toHaveValue("$4.5B");
  await expect(cell(page, "On paper", "A")).toContainText("$3,185,000");
  await expect(historyButton(page, "Undo")).toBeDisabled();

  await page.keyboard.press("Control+Shift+z");
  await expect(field(page, "Valuation", "A")).toHaveValue("$5.2B");
  await page.keyboard.press("Control+y");
  await expect(field(page, "Base salary", "A")).toHaveValue("$180,000");
  await historyButton(page, "Redo").click();
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("baseline");
  await expect(historyButton(page, "Redo")).toBeDisabled();
});

test("Ctrl Z in a field that is being typed in is the field's own", async ({ page }) => {
  await openCompare(page);
  await type(field(page, "Valuation", "A"), "5.2bn");
  await page.keyboard.press("Enter");
  await field(page, "Base salary", "A").click();
  await page.keyboard.press("Control+z");
  await expect(field(page, "Valuation", "A")).toHaveValue("$5.2B");
});

test("undo takes back the whole of what was typed, not a letter of it", async ({ page }) => {
  await openCompare(page);
  await type(field(page, "Base salary", "A"), "199,500");
  await historyButton(page, "Undo").click();
  await expect(field(page, "Base salary", "A")).toHaveValue("$172,000");
  await expect(historyButton(page, "Undo")).toBeDisabled();
});

test("a reload keeps the edit", async ({ page }) => {
  await openCompare(page);
  await type(field(page, "Valuation", "A"), "5.2bn");
  await page.keyboard.press("Enter");
  await saved(page);
  await page.reload();
  await expect(field(page, "Valuation", "A")).toHaveValue("$5.2B");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");
});

test("a reload in the middle of typing keeps what can be read, and nothing that cannot", async ({ page }) => {
  await openCompare(page);
  await type(field(page, "Base salary", "A"), "199k");
  await page.reload();
  await expect(field(page, "Base salary", "A")).toHaveValue("$199,000");

  await type(field(page, "Base salary", "A"), "199 monkeys");
  await page.reload();
  await expect(field(page, "Base salary", "A")).toHaveValue("$199,000");
});

test("leaving the page in the middle of typing in a panel keeps what can be read", async ({ page }) => {
  await openCompare(page);
  await page.getByRole("button", { name: "Assumptions" }).click();
  const wealth = page.getByRole("textbox", { name: "Savings" });
  await wealth.fill("400k");
  await page.reload();
  await page.getByRole("button", { name: "Assumptions" }).click();
  await expect(wealth).toHaveValue("$400,000");
});

test("a second visit opens what the first one left, with how it was looked at", async ({ page, context }) => {
  await openCompare(page);
  await type(field(page, "Base salary", "A"), "180k");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "Year 1" }).check({ force: true });
  await saved(page);
  await page.close();

  const second = await context.newPage();
  await openCompare(second);
  await expect(field(second, "Base salary", "A")).toHaveValue("$180,000");
  await expect(second.getByRole("radio", { name: "Year 1" })).toBeChecked();
});

/** Writes `text` where the page keeps its workspace, before the page has ever run. */
async function leaveStoredCopy(page: Page, text: string): Promise<void> {
  await page.goto("./icon.svg");
  await page.evaluate(
    (stored) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("parley", 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("workspace");
          opening.result.createObjectStore("aside", { autoIncrement: true });
        };
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction("workspace", "readwrite");
          write.objectStore("workspace").put(stored, "current");
          write.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    { text, savedAt: "2026-11-20T09:30:00.000Z", exampleId: null },
  );
}

test("a copy written by a newer Parley is left untouched, and the page says so", async ({ page }) => {
  await leaveStoredCopy(page, '{"format":"parley.workspace","version":2}');
  await openCompare(page);
  const alert = page.getByRole("alert").filter({ hasText: "could not be read" });
  await expect(alert).toContainText("written by a newer Parley");
  await alert.getByRole("button", { name: /^Go on/ }).click();
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(alert).toBeVisible();
});

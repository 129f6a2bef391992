/** The panels beside the sheet: opened where they were asked for, storing nothing that was not typed. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { cell, field, historyButton, openCompare, type } from "./compare-page.ts";

test.beforeEach(({ page }) => openCompare(page));

test("the note under a sign-on opens its payments and what is repaid", async ({ page }) => {
  await page.getByRole("button", { name: "More about Sign-on, offer A" }).click();
  const payment = page.getByRole("dialog").getByRole("textbox", { name: "Payment 1" });
  await expect(payment).toBeFocused();
  await expect(payment).toBeInViewport();
});

test("a line that is added changes no figure until its own is typed", async ({ page }) => {
  await page.getByRole("button", { name: "More about Valuation, offer A" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("button", { name: "Add a price" }).click();
  await panel.getByRole("button", { name: "Add a class" }).click();
  await expect(historyButton(page, "Undo"), "nothing was stored").toBeDisabled();
  await panel.getByRole("combobox", { name: "Price basis" }).selectOption("tender");
  await panel.getByRole("textbox", { name: "Price of a share" }).fill("12.50");
  await page.keyboard.press("Enter");
  await expect(historyButton(page, "Undo")).toBeEnabled();
});

test("another valuation drops the date of the one before, in the sheet too", async ({ page }) => {
  await expect(cell(page, "Valuation", "B")).toContainText("2026");
  await type(field(page, "Valuation", "B"), "6.1bn");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Valuation", "B")).not.toContainText("2026");
  await historyButton(page, "Undo").click();
  await expect(cell(page, "Valuation", "B")).toContainText("2026");
});

test("a company's own outcomes no longer follow the assumptions", async ({ page }) => {
  const panel = page.getByRole("dialog");
  await page.getByRole("button", { name: "More about Valuation, offer A" }).click();
  await panel.getByRole("radio", { name: "its own" }).check({ force: true });
  const worth = cell(page, "Worth to you", "A");
  const before = await worth.textContent();
  await type(panel.getByRole("textbox", { name: "Ten times" }), "20×");
  await page.keyboard.press("Enter");
  await expect(worth).not.toHaveText(before ?? "");
  const own = await worth.textContent();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Assumptions" }).click();
  await expect(panel).toContainText("do not follow what is set here");
  await type(panel.getByRole("textbox", { name: "Ten times" }), "5×");
  await page.keyboard.press("Enter");
  await expect(worth).toHaveText(own ?? "");
  await panel.getByRole("button", { name: "A, Hugging Face" }).click();
  await expect(panel.getByRole("textbox", { name: "Ten times" })).toHaveValue("20×");
});

test("what a grant cannot be worked out without is named, and leads to its field", async ({ page }) => {
  await page.getByRole("button", { name: /^Change Vesting of A/ }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("combobox", { name: "Kind" }).selectOption("nso");
  await panel.getByRole("checkbox", { name: /^I don’t know\s?: Strike price/ }).uncheck({ force: true });
  await panel.getByRole("textbox", { name: "Strike price" }).fill("5");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "the fully diluted share count" }).click();
  await expect(page.getByRole("dialog", { name: "The company of A, Hugging Face" })).toBeVisible();
  await expect(panel.getByRole("checkbox", { name: /Shares in all, fully diluted/ })).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`the company's panel and the cash panel break no accessibility rule, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const panel = page.getByRole("dialog");
    await page.getByRole("button", { name: "More about Valuation, offer A" }).click();
    await panel.getByRole("radio", { name: "its own" }).check({ force: true });
    await panel.getByRole("button", { name: "Add a price" }).click();
    await panel.getByRole("button", { name: "Add a class" }).click();
    const rules = async () => (await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations;
    expect(await rules()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More about Sign-on, offer A" }).click();
    await expect(panel).toContainText("Repaid if you leave early");
    expect(await rules()).toEqual([]);
  });
}

test("a company's panel scrolls no phone sideways @phone", async ({ page }) => {
  await page.getByRole("button", { name: "More about Valuation, offer A" }).tap();
  const panel = page.getByRole("dialog");
  await panel.getByRole("button", { name: "Add a price" }).tap();
  await panel.getByRole("button", { name: "Add a class" }).tap();
  const room = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(room).toBe(0);
});

/** The command palette and the card of keys. */
import { expect, type Page, test } from "@playwright/test";
import { cell, field, historyButton, openCompare } from "./compare-page.ts";

test.beforeEach(({ page }) => openCompare(page));

function palette(page: Page) {
  return page.getByRole("dialog", { name: "Commands" });
}

test("“base a 180k” and Enter sets the base of A, as one step to undo", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const query = page.getByRole("combobox", { name: /^Find an action/ });
  await expect(query).toBeFocused();
  await query.pressSequentially("base a 180k");
  await expect(palette(page).getByRole("option", { selected: true })).toContainText("base salary");
  await expect(palette(page).getByRole("option", { selected: true })).toContainText("now $172,000");
  await page.keyboard.press("Enter");

  await expect(query).toBeHidden();
  await expect(field(page, "Base salary", "A")).toHaveValue("$180,000");
  // 4 × 180,000 + 22,000.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$742,000");
  await historyButton(page, "Undo").click();
  await expect(field(page, "Base salary", "A")).toHaveValue("$172,000");
});

test("without an offer's name the palette offers the change for each, chosen with the arrows", async ({
  page,
}) => {
  await page.keyboard.press("Control+k");
  await palette(page).getByRole("combobox").pressSequentially("valuation 6bn");
  const changes = page.getByRole("group", { name: "Change a term" }).getByRole("option");
  // C is public: it has a market price, not a valuation to set.
  await expect(changes).toHaveCount(3);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page, "Valuation", "B")).toHaveValue("$6B");
});

test("the palette finds actions, rows and offers, and says when it finds nothing", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const query = page.getByRole("combobox", { name: /^Find an action/ });
  await query.fill("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.keyboard.press("Control+k");
  await query.fill("vest");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Vesting", exact: true })).toBeFocused();

  await page.keyboard.press("Control+k");
  await query.fill("xyzzy");
  await expect(palette(page).getByRole("status")).toHaveText("Nothing matches “xyzzy”.");
  await page.keyboard.press("Escape");
  await expect(query).toBeHidden();
});

test("“?” shows the keys, Escape hides them, and in a field it is text", async ({ page }) => {
  await page.keyboard.press("?");
  const card = page.getByRole("dialog", { name: "Keys" });
  await expect(card).toContainText("Command palette");
  await expect(card).toContainText("Ctrl Shift Z");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  await field(page, "Base salary", "A").click();
  await page.keyboard.press("?");
  await expect(card).toBeHidden();
});

/** The panel of an offer's grants: schedules by name or by hand, with the picture and the figures that follow. */
import { expect, test } from "@playwright/test";
import { cell, field, historyButton, openCompare, type } from "./compare-page.ts";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await page.getByRole("button", { name: /^Change Vesting of A/ }).click();
  await expect(page.getByRole("dialog", { name: "Grant of A, Hugging Face" })).toBeVisible();
});

test("a schedule by name changes the picture and every figure, and “Put back” brings the old one", async ({
  page,
}) => {
  const panel = page.getByRole("dialog", { name: "Grant of A, Hugging Face" });
  await expect(panel.getByRole("heading", { name: /Half-way through, 50\s% is yours/ })).toBeVisible();
  const picture = panel.getByRole("img", { name: "What has vested by month" });
  await expect(picture.locator("path").first()).toBeVisible();
  const lines = await picture.locator("path").count();

  await panel.getByRole("radio", { name: "5, 15, 40 and 40 % a year" }).check({ force: true });
  // 5 % + 15 % by the end of year 2.
  await expect(panel.getByRole("heading", { name: /Half-way through, 20\s% is yours/ })).toBeVisible();
  await expect(cell(page, "Vesting", "A")).toContainText("5 % / 15 % / 40 % / 40 %");
  await expect.poll(() => picture.locator("path").count(), "the old schedule in grey").toBeGreaterThan(lines);

  await panel.getByRole("button", { name: "Put back" }).click();
  await expect(panel.getByRole("heading", { name: /Half-way through, 50\s% is yours/ })).toBeVisible();
  await expect(panel.getByRole("button", { name: "Put back" })).toBeHidden();
});

test("what vests in the first year moves the first year's total", async ({ page }) => {
  await page.getByRole("radio", { name: "38, 32, 20 and 10 % a year" }).check({ force: true });
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("radio", { name: "Year 1" }).check({ force: true });
  // 194,000 in cash and 38 % of 2,475,000 is 1,134,500; an "about" shows four digits, the even one of two.
  await expect(cell(page, "On paper", "A")).toContainText("$1,134,000");
  await historyButton(page, "Undo").click();
  // 194,000 and a quarter of 2,475,000.
  await expect(cell(page, "On paper", "A")).toContainText("$812,800");
});

test("a schedule of one's own: a longer cliff moves the month in which anything vests", async ({ page }) => {
  await type(page.getByRole("textbox", { name: "Cliff" }), "18 months");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing before month 18")).toBeVisible();
  await page.getByRole("button", { name: "Keep" }).click();
  const slider = page.getByRole("slider", { name: "Leave after month" });
  const leaving = page.getByRole("figure").filter({ has: slider });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(
    leaving
      .getByRole("row", { name: /^A Hugging Face/ })
      .getByRole("cell")
      .nth(1),
  ).toHaveText("$0");
});

test("a cliff longer than the grant is refused in the field", async ({ page }) => {
  const cliff = page.getByRole("textbox", { name: "Cliff" });
  await type(cliff, "60");
  await page.keyboard.press("Enter");
  await expect(cliff).toHaveAttribute("aria-invalid", "true");
  await expect(cliff).toHaveValue("60");
  await expect(cell(page, "Vesting", "A")).toContainText("1 year cliff");
});

test("yearly shares that do not add up to the whole are refused", async ({ page }) => {
  const shares = page.getByRole("textbox", { name: "Share in each year" });
  await type(shares, "5 / 15 / 40 / 39");
  await page.keyboard.press("Enter");
  await expect(shares).toHaveAttribute("aria-invalid", "true");
  await expect(shares).toHaveAccessibleDescription(/add up to/);
});

test("said as money instead of percent, the grant stays the same grant", async ({ page }) => {
  const panel = page.getByRole("dialog", { name: "Grant of A, Hugging Face" });
  await panel.getByRole("radio", { name: "Money" }).check({ force: true });
  await expect(field(page, "Grant", "A")).toHaveValue("$2,475,000");
  await expect(cell(page, "Grant", "A")).toContainText("0.0550 %");
  await expect(cell(page, "On paper", "A")).toContainText("$3,185,000");
});

test("options cost their strike: the headline falls by it", async ({ page }) => {
  const panel = page.getByRole("dialog", { name: "Grant of A, Hugging Face" });
  await panel.getByRole("combobox", { name: "Kind" }).selectOption({ label: "options (NSO)" });
  await expect(cell(page, "On paper", "A")).toContainText("about");
  await panel
    .getByRole("combobox", { name: "Strike said as" })
    .selectOption({ label: "a company valuation" });
  await panel.getByRole("checkbox", { name: /^I don’t know\s?: Strike price/ }).uncheck({ force: true });
  await panel.getByRole("textbox", { name: "Strike price" }).fill("1bn");
  await page.keyboard.press("Enter");
  // 0.055 % × (4.5 − 1) billion.
  await expect(cell(page, "Grant", "A")).toContainText("$1,925,000 at headline");
});

test("Escape closes the panel and gives the focus back", async ({ page }) => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: /^Change Vesting of A/ })).toBeFocused();
});

test("a company's valuation can be moved on a logarithmic slider beside its field", async ({ page }) => {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More about Valuation, offer A" }).click();
  const slider = page.getByRole("slider", { name: "Valuation, on a slider" });
  await expect(slider).toHaveAttribute("aria-valuetext", "$4.5B");
  await slider.press("ArrowRight");
  await expect(slider).not.toHaveAttribute("aria-valuetext", "$4.5B");
  await expect(cell(page, "Grant", "A")).not.toContainText("$2,475,000");
  await historyButton(page, "Undo").click();
  await expect(cell(page, "Grant", "A")).toContainText("$2,475,000");
});

/**
 * What a field does with what it cannot take: it says so, keeps what was typed, and goes on counting with the
 * value from before.
 */
import { expect, test } from "@playwright/test";
import { cell, errorsOf, field, historyButton, openCompare, type } from "./compare-page.ts";

test.beforeEach(({ page }) => openCompare(page));

test("a salary of “12 monkeys” is refused aloud, stays as typed, and the old one counts", async ({
  page,
}) => {
  const salary = field(page, "Base salary", "A");
  await type(salary, "12 monkeys");
  await page.keyboard.press("Enter");

  await expect(salary).toHaveAttribute("aria-invalid", "true");
  await expect(salary).toHaveValue("12 monkeys");
  await expect(salary).toHaveAccessibleDescription(/Not read as money\. Write .* or .*\./);
  await expect(salary).toHaveAccessibleDescription(/Until then \$172,000 still counts/);
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$710,000");

  await field(page, "Base salary", "B").click();
  await expect(salary, "leaving the field keeps the text").toHaveValue("12 monkeys");
  await expect(historyButton(page, "Undo")).toBeDisabled();

  await salary.click();
  await page.keyboard.press("Escape");
  await expect(salary).toHaveValue("$172,000");
  await expect(salary).not.toHaveAttribute("aria-invalid");
});

test("what was understood while typing no longer counts once the text is unreadable", async ({ page }) => {
  const salary = field(page, "Base salary", "A");
  await type(salary, "190k");
  // 4 × 190,000 + 22,000.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$782,000");
  await salary.pressSequentially("!!");
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$710,000");
});

test("a bonus of 110 is not guessed at: money or percent is asked, and the answer counts", async ({
  page,
}) => {
  const bonus = field(page, "Target bonus", "B");
  await type(bonus, "110");
  await page.keyboard.press("Enter");
  await expect(bonus).toHaveValue("110");
  await expect(bonus).toHaveAccessibleDescription(/Money or percent\? Write .* or .*\./);
  // 4 × (220,000 + 40,000), and up to 15,000 for a move.
  await expect(cell(page, "Expected cash", "B")).toContainText("$1,040,000 to $1,055,000");

  await type(bonus, "11 %");
  await page.keyboard.press("Enter");
  await expect(bonus).toHaveValue(/^11\s%$/);
  // 4 × 220,000 × 1.11 + 7,500.
  await expect(cell(page, "Expected cash", "B")).toContainText("$984,300");
});

test("a salary of 180 is taken as it stands, with the question whether thousands were meant", async ({
  page,
}) => {
  const salary = field(page, "Base salary", "A");
  await type(salary, "180");
  await expect(salary).toHaveAccessibleDescription(/Is \$180 meant\? If it is thousands, write .*180,000/);
  await page.keyboard.press("Enter");
  // 4 × 180 + 22,000.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$22,720");
});

test("pasted text with symbols, thousands and billions is read", async ({ page }) => {
  const salary = field(page, "Base salary", "A");
  for (const [typed, shown] of [
    ["$180,000", "$180,000"],
    ["180k", "$180,000"],
    ["USD 185 000", "$185,000"],
    ["0.19m", "$190,000"],
  ] as const) {
    await type(salary, typed);
    await page.keyboard.press("Enter");
    await expect(salary, typed).toHaveValue(shown);
  }
});

test("a grant is read as percent, basis points or shares of all, and never shown as 0.0 %", async ({
  page,
}) => {
  const grant = field(page, "Grant", "A");
  await type(grant, "5.5bps");
  await page.keyboard.press("Enter");
  await expect(grant).toHaveValue(/^0\.0550\s%$/);
  await type(grant, "0.045%");
  await page.keyboard.press("Enter");
  await expect(grant).toHaveValue(/^0\.0450\s%$/);
  // 0.045 % × 4.5 billion.
  await expect(cell(page, "Grant", "A")).toContainText("$2,025,000 at headline");
});

test("“?” makes a term not known, which is a gap and never a zero", async ({ page }) => {
  const salary = field(page, "Base salary", "B");
  await type(salary, "?");
  await page.keyboard.press("Enter");
  await expect(salary).toHaveValue("");
  await expect(salary).toHaveAttribute("placeholder", "not stated");
  await expect(cell(page, "Guaranteed cash", "B")).toContainText("at least");
});

test.describe("in a German browser", () => {
  test.use({ locale: "de-DE" });

  test("180.000 is a hundred and eighty thousand, and figures are written as they are read", async ({
    page,
  }) => {
    const salary = field(page, "Base salary", "A");
    await type(salary, "180.000");
    await page.keyboard.press("Enter");
    // 4 × 180,000 + 22,000.
    await expect(cell(page, "Guaranteed cash", "A")).toContainText("742.000");
    await expect(salary).toHaveValue(/180\.000/);
    await type(field(page, "Grant", "A"), "0,045%");
    await page.keyboard.press("Enter");
    // 0.045 % × 4.5 billion.
    await expect(cell(page, "Grant", "A")).toContainText("2.025.000");
  });
});

test("no text, however strange, breaks the page", async ({ page }) => {
  const errors = errorsOf(page);
  const strange = ["NaN", "Infinity", "1e999", "-1", "−200k", "🦜", "<b>1</b>", "1".repeat(400), "0/0"];
  for (const term of ["Base salary", "Target bonus", "Sign-on", "Grant", "Valuation"]) {
    for (const text of strange) {
      await field(page, term, "A").fill(text);
      await page.keyboard.press("Enter");
    }
    await page.keyboard.press("Escape");
  }
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$710,000");
  await expect(page.getByRole("main")).not.toContainText(/NaN|Infinity|undefined/);
  expect(errors).toEqual([]);
});

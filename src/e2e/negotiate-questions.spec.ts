/**
 * What to ask before deciding, and which offer to regret: the three-offers example.
 */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { historyButton, openCompare, type } from "./compare-page.ts";

const EXAMPLE = "fixtures/examples/three-offers.workspace.json";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await page.locator("input[type=file]").first().setInputFiles(EXAMPLE);
  await expect(page.getByRole("status").filter({ hasText: "Opened" })).toBeVisible();
  await page.goto("./#/negotiate");
  await expect(panel(page)).toBeVisible();
});

/** The panel by its finding. */
function panel(page: Page): Locator {
  return page.getByRole("region", {
    name: /decide now|then stop|each answer would move|nothing left to ask/,
  });
}

/** A question's row by its plain words. */
function row(page: Page, name: string): Locator {
  return panel(page).getByRole("row", { name: new RegExp(`\\d\\. ${name}`) });
}

test("at a risk aversion of 2 one can decide now; at 3 the instrument and the tender are worth asking", async ({
  page,
}) => {
  await expect(panel(page)).toHaveAccessibleName(
    "You can decide now: no single answer would change your choice",
  );
  await expect(panel(page)).toContainText("No mix of answers brings A below C.");
  await expect(panel(page).getByRole("heading", { name: "Ask two things, then stop" })).toBeVisible();
  await expect(panel(page)).toContainText("Shares or options and the tender: worth $");
  const instrument = row(page, "Shares or options");
  await expect(instrument).toContainText("shares $435,103");
  await expect(instrument).toContainText("$324,230");
  await page.getByRole("radio", { name: "3", exact: true }).check();
  await expect(panel(page)).toHaveAccessibleName(
    "Ask A two things, then stop: shares or options and the tender",
  );
});

test("a chance is edited in place, the other one follows, and it is undone", async ({ page }) => {
  await page.getByRole("button", { name: /^Change the answers to: Shares or options/ }).click();
  await expect(panel(page)).toContainText("These answers and chances are our guesses.");
  await type(page.getByRole("textbox", { name: "Chance of answer 1" }), "100%");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Chance of answer 2" })).toHaveValue(/^0/);
  await expect(panel(page)).toContainText("These answers and chances are yours.");
  // With shares for certain nothing brings A below C at 2.
  await expect(panel(page)).toHaveAccessibleName("You can decide now: no answer would change your choice");
  await historyButton(page, "Undo").click();
  await expect(panel(page)).toHaveAccessibleName(/no single answer/);
});

test("chances that do not add up stay as typed with a sentence, and the last ones count", async ({
  page,
}) => {
  await page.getByRole("button", { name: /^Change the answers to: How much dilution/ }).click();
  const first = page.getByRole("textbox", { name: "Chance of answer 1" });
  await type(first, "50%");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toContainText(/The chances add up to 120.%/);
  await expect(first).toHaveValue(/50/);
  await expect(panel(page)).toContainText("These answers and chances are our guesses.");
  await type(page.getByRole("textbox", { name: "Chance of answer 3" }), "10%");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toContainText("These answers and chances are yours.");
});

test("a question is left out and put back by keyboard alone", async ({ page }) => {
  const change = page.getByRole("button", { name: /^Change the answers to: Is there a bonus/ });
  await change.focus();
  await page.keyboard.press("Enter");
  const leave = panel(page).getByRole("button", { name: "Do not ask this" });
  await leave.focus();
  await page.keyboard.press("Enter");
  await expect(row(page, "Is there a bonus")).toHaveCount(0);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await panel(page).getByRole("button", { name: "Put back: Is there a bonus?" }).press("Enter");
  await expect(row(page, "Is there a bonus")).toBeVisible();
  await panel(page).getByRole("button", { name: "Ask: Is there room for a higher level?" }).press("Enter");
  await expect(row(page, "Is there room for a higher level")).toContainText("more base");
});

test("the second offer is never best, and the others' worst regrets are named", async ({ page }) => {
  const choices = page.getByRole("region", {
    name: "B is never best; A’s worst regret is $690k, C’s $19.1M",
  });
  await expect(choices).toBeVisible();
  await expect(choices.getByRole("row", { name: /^B/ })).toContainText("never the best in any outcome");
  await expect(choices.getByRole("row", { name: /^A/ })).toContainText("least to regret");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("nothing runs off the side, and every figure says what it is", async ({ page }) => {
    await expect(row(page, "Shares or options")).toContainText("Worth, at risk aversion 3");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

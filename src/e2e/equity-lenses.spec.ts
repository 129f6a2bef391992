/**
 * The two lenses of the Equity page and the traps under them: the study's figures, every input, the quiz with
 * undo, bad input, keys, tables, on a desktop and a phone. Figures: three-offers.expected.json and hand
 * calculations beside the engine.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { chart, errorsOf, openCompare, openExample } from "./compare-page.ts";

/** The lenses, opened for the example of three offers. */
async function openLenses(page: Page): Promise<Locator> {
  await openCompare(page);
  await openExample(page, "Three offers");
  await page.goto("./#/equity");
  const lenses = page.getByRole("region", { name: /^Two ways to price/ });
  await lenses.scrollIntoViewIfNeeded();
  return lenses;
}

/** The small table that begins with `head`, and its row. */
function row(lenses: Locator, head: string, name: string): Locator {
  return lenses
    .getByRole("table")
    .filter({ has: lenses.page().getByRole("columnheader", { name: head, exact: true }) })
    .getByRole("row", { name: new RegExp(`^${name}`) });
}

test("both lenses say the study's figures, side by side, and A is ahead on both", async ({ page }) => {
  const errors = errorsOf(page);
  const lenses = await openLenses(page);
  await expect(lenses).toHaveAccessibleName("Two ways to price the paper, and A is ahead on both");
  await expect(row(lenses, "price", "grant")).toContainText(/\$2,475,000.*\$1,586,538.*\$1,225,935/);
  await expect(row(lenses, "price", "of headline")).toContainText(/100\s%.*64\s%.*50\s%/u);
  await expect(row(lenses, "price", "A in all")).toContainText("$1,935,935+$535,935 on C");
  await expect(row(lenses, "aversion", "A in all")).toContainText(/\$2,325,322.*\$1,740,414.*\$1,421,065/);
  await expect(row(lenses, "aversion", "A in all")).toContainText("too close to call");
  await expect(chart(page, "Personal: level with C at a risk aversion of 3.09")).toBeVisible();
  await expect(chart(page, /^Market: a buyer might pay \$1\.23M, 50\s%/u)).toBeVisible();
  const models = row(lenses, "The wait until year 5 by three models", "");
  await expect(models.filter({ hasText: "Finnerty 2012" })).toContainText(/22\.7\s%\$1,225,935/u);
  await expect(models.filter({ hasText: "Ghaidarov 2009" })).toContainText(/26\.6\s%/u);
  await expect(models.filter({ hasText: "Chaffe 1993" })).toContainText(/30\s%/u);
  expect(errors).toEqual([]);
});

test("as options struck at 35 % the two disagree", async ({ page }) => {
  const lenses = await openLenses(page);
  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  await expect(lenses).toHaveAccessibleName(
    "Two ways to price the paper, and they disagree: A leads by the market’s, C by yours",
  );
  // 0.65 of 2,475,000
  await expect(row(lenses, "price", "grant")).toContainText("$1,608,750");
});

test("another published ratio brings its date and its source; one's own has none until it is said", async ({
  page,
}) => {
  const lenses = await openLenses(page);
  await lenses.getByText(/^Change what it rests on/).click();
  await lenses
    .getByLabel("Take the ratio from")
    .selectOption({ label: "Forge, secondary trades September 2023: 0.48" });
  await expect(row(lenses, "price", "grant")).toContainText("$1,188,000");
  await expect(lenses.getByLabel("As of", { exact: true })).toHaveValue("September 2023");
  await expect(lenses.getByLabel("Source", { exact: true })).toHaveValue("Forge, secondary trades");
  await expect(lenses.getByRole("link", { name: "Where it is published" })).toHaveAttribute(
    "href",
    /forgeglobal/,
  );
  const ratio = lenses.getByRole("textbox", { name: "Fair to headline" });
  await ratio.fill("0.5");
  await ratio.press("Enter");
  await expect(row(lenses, "price", "grant")).toContainText("$1,237,500");
  await expect(lenses.getByLabel("Source", { exact: true })).toHaveValue("");
  await lenses.getByLabel("Discount for the wait").selectOption("Chaffe 1993");
  await expect(lenses.getByRole("columnheader", { name: "× 0.7", exact: true })).toBeVisible();
});

test("bad input is refused at its field, stays as typed, and the picture stays", async ({ page }) => {
  const lenses = await openLenses(page);
  await lenses.getByText(/^Change what it rests on/).click();
  const volatility = lenses.getByRole("textbox", { name: "Volatility a year" });
  for (const typed of ["0", "500 %", "much"]) {
    await volatility.fill(typed);
    await volatility.press("Enter");
    await expect(volatility).toHaveAttribute("aria-invalid", "true");
    await expect(volatility).toHaveValue(typed);
    await expect(row(lenses, "price", "grant")).toContainText("$1,225,935");
  }
  const ratio = lenses.getByRole("textbox", { name: "Fair to headline" });
  await ratio.fill("2.5");
  await ratio.press("Enter");
  await expect(ratio).toHaveAttribute("aria-invalid", "true");
  await expect(row(lenses, "price", "grant")).toContainText("$1,586,538");
  await volatility.fill("80 %");
  await volatility.press("Enter");
  // Finnerty at 80 % over 5 years: s = 3.2, N(w/2) − N(−w/2) = 0.29873 in arithmetic of 40 digits.
  await expect(row(lenses, "price", "grant")).toContainText("$1,112,597");
});

test("four questions find a risk aversion, which counts once the person says so, and undo takes it back @both", async ({
  page,
}) => {
  const lenses = await openLensesAnywhere(page);
  await lenses.getByRole("button", { name: "Find yours in 4 questions" }).click();
  const quiz = lenses.getByRole("region", { name: "How careful are you?" });
  await expect(quiz).toContainText(/cuts it by 33\s%/u);
  await quiz.getByRole("button", { name: "Take the toss" }).click();
  await expect(quiz).toContainText(/cuts it by 67\s%/u);
  await quiz.getByRole("button", { name: "Stay with what is certain" }).click();
  await expect(quiz).toContainText(/cuts it by 50\s%/u);
  await quiz.getByRole("button", { name: "Stay with what is certain" }).click();
  await quiz.getByRole("button", { name: "Stay with what is certain" }).click();
  await expect(quiz).toContainText(/You would risk 33\s% of your income to double it, but not 40\s%\./u);
  await expect(quiz).toContainText("a risk aversion between 1.5 and 2: about 1.8");
  await expect(row(lenses, "aversion", "A in all")).toContainText("$1,740,414");
  await expect(lenses.getByRole("columnheader", { name: "2, yours" })).toBeVisible();
  await quiz.getByRole("button", { name: "Use 1.8" }).click();
  await expect(lenses.getByRole("columnheader", { name: "1.8, yours" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(lenses.getByRole("columnheader", { name: "2, yours" })).toBeVisible();
});

/** On a phone the example is opened with keys, as the bar has no room for it. */
async function openLensesAnywhere(page: Page): Promise<Locator> {
  await openCompare(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").pressSequentially("three offers");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto("./#/equity");
  const lenses = page.getByRole("region", { name: /^Two ways to price/ });
  await lenses.scrollIntoViewIfNeeded();
  return lenses;
}

test("with keys alone: the curve is read, a term explained, the table shown", async ({ page }) => {
  const lenses = await openLenses(page);
  const curve = lenses.getByRole("slider", { name: "Risk aversion to read" });
  await curve.focus();
  await expect(curve).toHaveAttribute(
    "aria-valuetext",
    /risk aversion 2, stake 33\s%, A \$1,740,414, C \$1,400,000/u,
  );
  await curve.press("End");
  await expect(curve).toHaveAttribute("aria-valuetext", /^risk aversion 5, stake 15\s%/u);
  await curve.press("Home");
  // 710,000 + 0.00044 · 4.5B · 1.345
  await expect(curve).toHaveAttribute("aria-valuetext", /A \$3,373,100/);
  await lenses.getByRole("button", { name: "the market’s discount" }).focus();
  await expect(page.getByRole("tooltip").filter({ hasText: "insuring them against a fall" })).toBeVisible();
  const personal = chart(page, /^Personal:/);
  await personal.getByRole("button", { name: "Show as table" }).press("Enter");
  await expect(personal.getByRole("row", { name: /^3 / })).toContainText("$1,421,065");
  const market = chart(page, /^Market:/);
  await market.getByRole("button", { name: "Show as table" }).press("Enter");
  await expect(market.getByRole("row", { name: /Finnerty/ })).toContainText(
    /\$710,000\$1,225,935\$1,935,935\$1,400,000/,
  );
});

test("the working of the headline and of the certain sum opens beside them", async ({ page }) => {
  const lenses = await openLenses(page);
  await row(lenses, "price", "grant").getByRole("button").click();
  await expect(page.getByRole("dialog")).toContainText(/\$4\.5B.*0\.0550\s%.*\$2,475,000/u);
  await page.keyboard.press("Escape");
  await row(lenses, "aversion", "grant").getByRole("button").click();
  await expect(page.getByRole("dialog")).toContainText("$1,740,414");
});

test("the traps are named dearest first, each with its question and the way to its answer", async ({
  page,
}) => {
  await openLenses(page);
  const traps = page.getByRole("region", { name: "7 things to ask before the paper counts, dearest first" });
  await expect(traps.getByRole("listitem").first()).toContainText("$888,462 at stake");
  await expect(traps).toContainText("That is 39 months ago.");
  await expect(traps).toContainText("$2,860,000");
  await expect(traps).toContainText(/22\s% of what you expect comes from a chance of 3\s%/u);
  await traps.getByRole("button", { name: /^Enter the answer.*how much investors get first/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await traps.getByText("Words on this page").click();
  await expect(traps.getByText("Certainty equivalent", { exact: true })).toBeVisible();
});

test("nothing runs over the edge of a phone, and nothing breaks a rule of accessibility @both", async ({
  page,
}) => {
  const lenses = await openLensesAnywhere(page);
  await lenses.getByText(/^Change what it rests on/).click();
  await lenses.getByText(/^How each comes to it/).click();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page })
    .include("section[aria-labelledby=lenses]")
    .include("section[aria-labelledby=traps]")
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(", ")}`),
  ).toEqual([]);
});

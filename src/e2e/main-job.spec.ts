/**
 * The main job, from an empty browser: read which offer leads and why, change a figure and see every other
 * one follow, see where the grant stands in what is reported, and what leaving early costs.
 *
 * The figures are worked out by hand in each test, from the dossier's terms.
 */
import { expect, test } from "@playwright/test";
import { cell, chart, field, openCompare, sentence, type } from "./compare-page.ts";

test.beforeEach(({ page }) => openCompare(page));

test("a first visit opens the dossier and says which offer leads, by how much and under which condition", async ({
  page,
}) => {
  await expect(page.getByRole("textbox", { name: "Title of the workspace" })).toHaveValue(
    "Hugging Face, senior PM",
  );
  // C: 4 × (200,000 + 30,000) + 40,000 + 440,000 in shares that trade. B: 4 × 260,000 + 7,500.
  await expect(sentence(page)).toContainText(
    "a public company pays the most expected cash: $1,400,000 over 4 years",
  );
  // A has 710,000 in cash and 0.055 % × 0.8 of an exit: (1,400,000 − 710,000) ÷ 0.00044, of 4.5 billion.
  await expect(sentence(page)).toContainText(
    "only as long as it exits above about $1.57B, 35 % of its last round.",
  );
  await expect(sentence(page)).toContainText("This holds if the grant is shares, not options.");
  await expect(page.getByText("C is hypothetical")).toBeVisible();
  await expect(page.getByText("An example is open: what five articles report")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start with my own offer" })).toBeVisible();
});

test("the sheet gives each offer three totals and what it is worth, and says where something is unknown", async ({
  page,
}) => {
  // 4 × 172,000 + 22,000, with bonus and relocation not stated; 0.055 % × 4.5 billion on top.
  await expect(cell(page, "Guaranteed cash", "A")).toHaveText(/^at least.*\$710,000/);
  await expect(cell(page, "On paper", "A")).toHaveText(/^about.*\$3,185,000/);
  await expect(cell(page, "Grant", "A")).toContainText("$2,475,000 at headline");
  await expect(cell(page, "Expected cash", "C")).toHaveText(/^\$1,400,000.*baseline/);
  await expect(field(page, "Target bonus", "A")).toHaveAttribute("placeholder", "not stated");
  // 4 × 220,000 and a relocation of up to 15,000, which counts with its middle.
  await expect(cell(page, "Guaranteed cash", "B")).toContainText("$880,000 to $895,000");
});

test("a new valuation moves every figure while it is typed: headline, paper, sentence and charts", async ({
  page,
}) => {
  await type(field(page, "Valuation", "A"), "5.2bn");

  // 0.055 % × 5.2 billion = 2,860,000; with 710,000 in cash 3,570,000; 1.568 of 5.2 billion is 30 %.
  await expect(cell(page, "Grant", "A")).toContainText("$2,860,000 at headline");
  await expect(cell(page, "Valuation", "A")).toContainText("$5,200,000,000");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");
  await expect(sentence(page)).toContainText("exits above about $1.57B, 30 % of its last round.");
  await expect(chart(page, "80 % of A’s pay is paper")).toBeVisible();
  await expect(field(page, "Valuation", "A"), "the text stays as it is typed").toHaveValue("5.2bn");

  await page.keyboard.press("Enter");
  await expect(field(page, "Valuation", "A")).toHaveValue("$5.2B");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");
});

test("the tables behind the charts follow a new valuation", async ({ page }) => {
  await type(field(page, "Valuation", "A"), "5.2bn");
  await page.keyboard.press("Enter");

  const pay = chart(page, "80 % of A’s pay is paper");
  await pay.getByRole("button", { name: "Show as table" }).click();
  // 0.055 % × 5.2 billion ÷ 4 vests in each year.
  const firstYear = pay.getByRole("row").filter({ hasText: "Year 1" }).filter({ hasText: "Hugging Face" });
  await expect(firstYear.first()).toContainText("$715,000");
  // 715,000 + 172,000 + 22,000.
  await expect(firstYear.first()).toContainText("$909,000");

  const leaving = chart(page, "Leave before month 12 and no equity is yours");
  await expect(leaving.getByRole("row", { name: /^A Hugging Face/ })).toContainText("$2,860,000");
});

test("Escape puts back the valuation from before, and every figure with it", async ({ page }) => {
  await type(field(page, "Valuation", "A"), "5.2bn");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");

  await page.keyboard.press("Escape");
  await expect(field(page, "Valuation", "A")).toHaveValue("$4.5B");
  await expect(cell(page, "On paper", "A")).toContainText("$3,185,000");
  await expect(sentence(page)).toContainText("35 % of its last round.");
});

test("a range in a field is taken, and each total carries its low and its high", async ({ page }) => {
  await type(field(page, "Base salary", "A"), "165k-180k");
  await page.keyboard.press("Enter");
  await expect(field(page, "Base salary", "A")).toHaveValue("$165,000 to $180,000");
  // 4 × 165,000 + 22,000 and 4 × 180,000 + 22,000, with the middle of 4 × 172,500 + 22,000.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$712,000");
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$682,000 to $742,000");
});

test("0.055 % stands among the reported ranges of equity, and a row says where its figure is from", async ({
  page,
}) => {
  const ranges = chart(page, /A’s base sits in/);
  await ranges.scrollIntoViewIfNeeded();
  const equity = ranges.getByRole("region", { name: "Equity, % of the company" });
  const reported = equity.getByRole("button", { name: /0\.04.0\.07 %/ });
  await reported.focus();

  const source = equity.getByRole("tooltip");
  await expect(source).toContainText("PM system design interview");
  await expect(source).toContainText("Under the heading “TL;DR”");
  await expect(source).toContainText("Published by sirjohnnymai.com");
  await expect(reported, "heard with the row").toHaveAccessibleDescription(/Under the heading “TL;DR”/);

  await page.keyboard.press("Escape");
  await expect(source).toBeHidden();

  await page.keyboard.press("Tab");
  await expect(equity.getByRole("button", { name: /0\.055 %/ })).toBeFocused();
  await expect(source).toContainText("What compensation package should I negotiate");
});

test("as a table, the ranges stand beside the offers, each with its document", async ({ page }) => {
  const ranges = chart(page, /A’s base sits in/);
  await ranges.getByRole("button", { name: "Show as table" }).click();
  const row = ranges.getByRole("row").filter({ hasText: /0\.04.0\.07 %/ });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("PM system design interview");
  const offer = ranges
    .getByRole("row", { name: /^Equity, % of the company/ })
    .filter({ hasText: "A Hugging Face" });
  await expect(offer).toContainText("0.0550 %");

  await ranges.getByRole("button", { name: "Show as chart" }).click();
  await expect(ranges.getByRole("region", { name: "Base salary" })).toBeVisible();
});

test("leaving after month 11 leaves no equity, and C wants a twelfth of its sign-on back", async ({
  page,
}) => {
  const leaving = chart(page, "Leave before month 12 and no equity is yours");
  const line = leaving.getByRole("row", { name: /^C A public company/ });
  // 11 ÷ 12 × 200,000 + 40,000 less 40,000 ÷ 12; the bonus falls due in month 12.
  await expect(line.getByRole("cell")).toHaveText(["$220,000", "$0", "$440,000", "$3,333"]);
  await leaving.scrollIntoViewIfNeeded();
  await expect(
    leaving.getByText("C: you keep $220,000, after paying back $3,333; nothing has vested").first(),
  ).toBeVisible();

  const slider = leaving.getByRole("slider", { name: "Leave after month" });
  await expect(slider).toHaveAttribute("aria-valuenow", "11");
  await slider.focus();
  await page.keyboard.press("ArrowRight");

  await expect(slider).toHaveAttribute("aria-valuenow", "12");
  // A quarter of each grant has vested; C pays a whole year, its bonus, and 110,000 in shares that trade.
  await expect(line.getByRole("cell")).toHaveText(["$380,000", "$110,000", "$330,000", "$0"]);
  await expect(leaving.getByRole("row", { name: /^A Hugging Face/ }).getByRole("cell")).toHaveText([
    "at least $194,000",
    "$618,750",
    "$1,856,250",
    "$0",
  ]);
});

test("what leaving keeps shows its working, in any month of the horizon", async ({ page }) => {
  const leaving = chart(page, "Leave before month 12 and no equity is yours");
  const slider = leaving.getByRole("slider", { name: "Leave after month" });
  await leaving.scrollIntoViewIfNeeded();
  await slider.focus();
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuenow", "48");
  const kept = leaving
    .getByRole("row", { name: /^C A public company/ })
    .getByRole("cell")
    .first();
  // 4 × 230,000 + 40,000 + 440,000.
  await expect(kept).toHaveText("$1,400,000");
  await kept.getByRole("button").click();
  const working = page.getByRole("dialog", { name: /Kept on leaving/ });
  await expect(working).toContainText("$1,400,000");
  await expect(working.getByRole("row", { name: /Base salary/ })).toContainText("$800,000");
  await expect(working.getByRole("row", { name: /Vested equity, yours/ })).toContainText("$440,000");
});

test("the working of a figure opens, its lines add up, and Escape gives the focus back", async ({ page }) => {
  const figure = cell(page, "On paper", "A").getByRole("button", { name: /open the working/ });
  await figure.click();
  const working = page.getByRole("dialog", { name: "A, On paper: about $3,185,000" });
  await expect(working).toBeVisible();
  await expect(figure).toHaveAttribute("aria-expanded", "true");
  await expect(working.getByRole("heading", { level: 2 })).toBeFocused();

  await expect(working.getByRole("row", { name: /^Base salary, 48 months/ })).toContainText("$688,000");
  await expect(working.getByRole("row", { name: /^Sign-on, month 1/ })).toContainText("$22,000");
  await expect(working.getByRole("row", { name: /^Valuation, post-money/ })).toContainText("$4.5B");
  await expect(working.getByRole("row", { name: /^Equity as it vests/ })).toContainText("$2,475,000");
  // 688,000 + 22,000 + 2,475,000.
  await expect(working.getByRole("row", { name: /^On paper/ })).toContainText("$3,185,000");
  await expect(working, "the salary has its document").toContainText("in PM system design interview");
  await expect(working, "what is not stated is named").toContainText("not stated, so it adds nothing here");

  await page.keyboard.press("Escape");
  await expect(working).toBeHidden();
  await expect(figure).toBeFocused();
});

test("a figure inside the sentence opens its working too", async ({ page }) => {
  await sentence(page)
    .getByRole("button", { name: /\$1\.57B/ })
    .click();
  const working = page.getByRole("dialog");
  await expect(working).toContainText("Break-even exit");
  // 1,400,000 − 710,000 has to come from the grant.
  await expect(working).toContainText("$690,000");
  await working.getByRole("button", { name: /^Close/ }).click();
  await expect(working).toBeHidden();
});

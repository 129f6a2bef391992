/**
 * The Evidence page: what documents report, what does not add up with its numbers, and who says so; filters,
 * tables and facts; with keys, in both themes, on a desktop and a phone.
 */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { chart, errorsOf, openCompare, sentence } from "./compare-page.ts";
import { readThrough } from "./reading.ts";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function openEvidence(page: Page): Promise<void> {
  await page.goto("./#/evidence");
  await expect(sentence(page)).toContainText("the documents put a year’s pay");
}

async function brokenRules(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target} ${html.slice(0, 80)}`).join(", ")}`,
  );
}

test("the page opens from the bar, says where it is, and goes back @both", async ({ page }) => {
  const errors = errorsOf(page);
  await openCompare(page);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Evidence" }).click();
  await expect(sentence(page)).toContainText("$390,000 to $1,090,000");
  await expect(page.getByRole("link", { name: "Evidence" })).toHaveAttribute("aria-current", "page");
  await expect(page).toHaveTitle(/^Evidence: /);
  await page.goBack();
  await expect(page.getByRole("link", { name: "Compare" })).toHaveAttribute("aria-current", "page");
  expect(errors).toEqual([]);
});

test("the palette leads to the page, and from there back to a row of the sheet", async ({ page }) => {
  await openCompare(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").pressSequentially("evidence");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toContainText("the documents put");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").pressSequentially("sign-on");
  await page.keyboard.press("Enter");
  await expect(page.locator("#row-signOnBonus")).toBeInViewport();
});

test("offers stand on the ranges: inside with how far along, outside with how far off", async ({ page }) => {
  await openEvidence(page);
  const base = chart(page, /A’s base sits in/).getByRole("region", { name: "Base salary" });
  const own = base.getByRole("button", { name: /^senior PM system design/ });
  await expect(own).toContainText("$165,000–180,000");
  await expect(own).toContainText(/A at 47\s%/u);
  await expect(own).toContainText("C $20,000 above");
  await expect(base).toContainText("not stated");
  await own.click();
  const facts = page.getByRole("dialog");
  await expect(facts).toContainText("$165‑180 k");
  await expect(facts.getByRole("link")).toHaveAttribute("href", /#:~:text=/);
  await page.keyboard.press("Escape");
  await expect(own).toBeFocused();
});

test("a contradiction has its numbers, its sum and its facts", async ({ page }) => {
  await openEvidence(page);
  await readThrough(page);
  const checks = chart(page, "What does not add up");
  await expect(checks).toContainText("contradictory");
  const shares = checks.getByRole("listitem").filter({ hasText: /0\.0400–0\.0700.% of the company/u });
  await expect(shares).toContainText("Contradictory");
  await expect(shares).toContainText(/0\.0100–0\.0300.%/u);
  await expect(shares).toContainText("Closes under no reading.");
  await expect(shares.getByRole("row", { name: /what that is worth/ })).toContainText("$450,000");
  await shares.getByRole("button", { name: /^0\.01% to 0\.03%/ }).click();
  await expect(page.getByRole("dialog")).toContainText("0.01% to 0.03%");
});

test("the checks, the ranges and the package show as tables", async ({ page }) => {
  await openEvidence(page);
  await readThrough(page);
  for (const title of ["What does not add up", /A’s base sits in/, /One package reads as anything from/]) {
    const figure = chart(page, title);
    await figure.getByRole("button", { name: "Show as table" }).click();
    await expect(figure.getByRole("table")).toBeVisible();
  }
  await expect(chart(page, /One package/).getByRole("table")).toContainText("$3,054,000");
  expect(await brokenRules(page)).toEqual([]);
});

test("filters are chosen by key, say what they show, and are kept", async ({ page }) => {
  await openEvidence(page);
  await page.getByRole("radio", { name: "All levels" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "new graduate" })).toBeChecked();
  await expect(sentence(page)).toContainText("At new graduate level");
  await page.getByRole("combobox", { name: "Source" }).selectOption({ label: "New grad PM interview prep" });
  await expect(page.getByRole("region", { name: "Filters" }).getByRole("status")).toHaveText(
    /^9 of \d+ facts$/,
  );
  await page.reload();
  await expect(page.getByRole("radio", { name: "new graduate" })).toBeChecked();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(page.getByRole("radio", { name: "All levels" })).toBeChecked();
});

test("sources stand by publisher, and the facts can be taken along", async ({ page }) => {
  await openEvidence(page);
  const sources = page.getByRole("table").filter({ hasText: "Independent" });
  await expect(sources.getByRole("row", { name: /The open-source infrastructure test/ })).toContainText(
    "yes",
  );
  await expect(sources.getByRole("row", { name: /PM system design interview/ })).toContainText("no");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export facts" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/facts\.csv$/);
  expect(await readFile((await file.path()) ?? "", "utf8")).toContain("0.055 %");
});

for (const theme of ["light", "dark"] as const) {
  test(`read from top to bottom in the ${theme} theme, it breaks no accessibility rule @both`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openEvidence(page);
    await readThrough(page);
    expect(await brokenRules(page)).toEqual([]);
  });
}

test("on a phone nothing runs out of the page @phone", async ({ page }) => {
  await openEvidence(page);
  await readThrough(page);
  // Not innerWidth: it grows with what runs out of the page.
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

import { expect, type Page, test } from "@playwright/test";
import { chart, openCompare, openExample, type } from "./compare-page.ts";

const packages = (page: Page) => page.getByRole("table", { name: /^(Three|Two) packages/ });
const row = (page: Page, name: string) => packages(page).getByRole("row", { name: new RegExp(`^${name}`) });

/** The figures of a row as numbers: the offer's, then each package's. */
async function figures(page: Page, name: string): Promise<readonly number[]> {
  const cells = await row(page, name).getByRole("cell").allInnerTexts();
  return cells.map((text) => Number((text.split("\n")[0] ?? "").replace("−", "-").replace(/[^\d.-]/g, "")));
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const input = page.getByRole("textbox", { name: label, exact: true });
  await type(input, text);
  await input.press("Enter");
}

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await openExample(page, "Three offers");
  await page.goto("./#/negotiate");
  await expect(packages(page)).toBeVisible();
});

test("three packages are worth the same within 500 a year and stay inside what is assumed", async ({
  page,
}) => {
  const [offer = 0, ...worths] = await figures(page, "Worth a year");
  expect(worths).toHaveLength(3);
  expect(Math.max(...worths) - Math.min(...worths)).toBeLessThanOrEqual(500);
  expect(offer).toBe(435_103);
  const [, ...bases] = await figures(page, "Base");
  const [, ...signOns] = await figures(page, "Sign-on");
  const [, ...equity] = await figures(page, "Equity");
  expect(Math.max(...bases)).toBeLessThanOrEqual(215_000);
  expect(Math.max(...signOns)).toBeLessThanOrEqual(40_000);
  expect(Math.max(...equity)).toBeLessThanOrEqual(0.0688);
  // Each leans on a part of its own: salary, equity, up front.
  expect(bases.indexOf(Math.max(...bases))).toBe(0);
  expect(equity.indexOf(Math.max(...equity))).toBe(1);
  expect(signOns.indexOf(Math.max(...signOns))).toBe(2);
});

test("a lower cap lowers what they are worth and is named; taking it back restores them", async ({
  page,
}) => {
  const before = await figures(page, "Worth a year");
  await fill(page, "Cap on base", "190k");
  await expect(page.getByText("the cap on base", { exact: false })).toBeVisible();
  const [, ...bases] = await figures(page, "Base");
  expect(Math.max(...bases)).toBeLessThanOrEqual(190_000);
  const capped = await figures(page, "Worth a year");
  expect(Math.max(...capped)).toBeLessThan(Math.min(...before.slice(1)));
  await page.getByRole("banner").getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => figures(page, "Worth a year")).toEqual(before);
});

test("a refused cap keeps what was typed and the packages as they were", async ({ page }) => {
  const before = await figures(page, "Worth a year");
  await fill(page, "Cap on base", "a lot");
  const input = page.getByRole("textbox", { name: "Cap on base", exact: true });
  await expect(input).toHaveValue("a lot");
  await expect(input).toHaveAttribute("aria-invalid", "true");
  expect(await figures(page, "Worth a year")).toEqual(before);
});

test("a cap of $50 is asked about while it is typed: it looks like a slip", async ({ page }) => {
  await type(page.getByRole("textbox", { name: "Cap on base", exact: true }), "50");
  await expect(page.getByText(/Is \$50 meant/)).toBeVisible();
});

test("a threshold shows the headroom at a share price, and what an approval has to be likely to be worth it", async ({
  page,
}) => {
  await fill(page, "Approval above", "500k");
  // At headline the offer is counted at 796,250: the threshold says nothing, and it is said.
  await expect(
    page.getByText("the offer itself is $296,250 over the threshold", { exact: false }),
  ).toBeVisible();
  await fill(page, "They count a share at", "36%");
  await expect(row(page, "A year, as they count it")).toContainText("$400,250");
  const [offer = 0, ...left] = await figures(page, "Left under");
  expect(offer).toBe(99_750);
  for (const headroom of left) expect(headroom).toBeGreaterThanOrEqual(0);
  await expect(row(page, "Highest share price")).toContainText(/52\s?%/);
  await fill(page, "They count a share at", "50%");
  await expect(page.getByText(/In the way: the approval threshold\./)).toBeVisible();
  await expect(page.getByText(/only if you think approval is likelier than \d+/)).toBeVisible();
  for (const headroom of (await figures(page, "Left under")).slice(1)) {
    expect(headroom).toBeGreaterThanOrEqual(0);
    expect(headroom).toBeLessThanOrEqual(13_125);
  }
});

test("a threshold that a document reports is offered where it is needed, and forgotten by undo", async ({
  page,
}) => {
  await openExample(page, "Hugging Face");
  await page.goto("./#/negotiate");
  await page.getByRole("button", { name: "Use $500,000" }).click();
  await expect(page.getByText(/\$500,000, from “/)).toBeVisible();
  await expect(row(page, "Left under")).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("button", { name: "Use $500,000" })).toBeVisible();
});

test("rates: 0.001 % is worth $12,105 of base to the neutral and $2,013 at 2; equity is what to give", async ({
  page,
}) => {
  const rates = page.getByRole("table", { name: "In each other" });
  const equity = rates.getByRole("row", { name: /^0\.001 % of equity in base a year/ });
  await expect(equity.getByRole("cell").nth(0)).toHaveText("$12,105");
  await expect(equity.getByRole("cell").nth(2)).toHaveText("$2,013");
  await expect(equity.getByRole("cell").last()).toHaveText("$3,682–$6,545");
  const title = page.getByRole("heading", { name: /^Ask for cash: equity costs them 1\.8 to 3\.3 times/ });
  await expect(title).toBeVisible();
  await fill(page, "A share, of headline", "30%");
  await expect(equity.getByRole("cell").last()).toHaveText("$3,068–$6,545");
  await expect(page.getByRole("heading", { name: /^Ask for cash: equity costs them 1\.5/ })).toBeVisible();
});

test("charts read by keyboard and stand behind their tables", async ({ page }) => {
  await fill(page, "Approval above", "500k");
  await fill(page, "They count a share at", "36%");
  const counted = chart(page, /^Packages stay under \$500,000 only while a share counts for less than/);
  await counted.scrollIntoViewIfNeeded();
  const cursor = counted.getByRole("slider");
  await cursor.focus();
  await page.keyboard.press("Home");
  await expect(cursor).toHaveAttribute("aria-valuetext", /^a share at 0\s?% of headline, offer \$177,500/);
  await page.keyboard.press("ArrowRight");
  await expect(cursor).not.toHaveAttribute("aria-valuetext", /at 0\s?% of headline/);
  await counted.getByRole("button", { name: "Show as table" }).press("Enter");
  await expect(counted.getByRole("row", { name: /^100\s?% \$796,250/ })).toBeVisible();
  const bars = chart(page, /^0\.001 % of equity is worth \$2,013/);
  await bars.getByRole("button", { name: "Show as table" }).press("Enter");
  await expect(bars.getByRole("row", { name: "0, neutral $12,105" })).toBeVisible();
});

test("a package becomes an offer to compare with, by keyboard", async ({ page }) => {
  await page.getByRole("button", { name: "Compare package 1 as an offer" }).press("Enter");
  await expect(page.getByText("Package 1 is now on Compare", { exact: false })).toBeVisible();
  await page.goto("./#/compare");
  await expect(page.getByRole("button", { name: /^Actions for D,/ })).toBeVisible();
  const base = page.getByRole("textbox", { name: "Base salary, offer D", exact: true });
  await expect(base).toHaveValue("$214,500");
});

test("on a phone the packages stand under their labels without sideways scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await packages(page).scrollIntoViewIfNeeded();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const base = row(page, "Base");
  await expect(base.getByText("the offer $172,000")).toBeVisible();
  const [label, figure] = await Promise.all([
    base.getByText("Base", { exact: true }).boundingBox(),
    base.getByText("$214,500").boundingBox(),
  ]);
  expect(figure?.y ?? 0).toBeGreaterThan((label?.y ?? 0) + (label?.height ?? 0) - 1);
});

/**
 * The simulation on the Equity page: its fan and dots, how sure it is, its inputs, and how it is stopped.
 */
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Opens the Equity page with the three offers of the worked example. */
async function openEquity(page: Page, change: (file: ExampleFile) => void = () => {}): Promise<void> {
  const file = JSON.parse(
    readFileSync("fixtures/examples/three-offers.workspace.json", "utf8"),
  ) as ExampleFile;
  change(file);
  await page.goto("./");
  await page.locator("input[type=file]").setInputFiles({
    name: "three.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByRole("textbox", { name: "Base salary, offer A" })).toBeVisible();
  await page.getByRole("link", { name: "Equity" }).first().click();
  await expect(fan(page)).toBeVisible({ timeout: 15_000 });
}

type ExampleFile = {
  offers: unknown[];
  baselineOfferId: string | null;
  assumptions: Record<string, unknown>;
};

const fan = (page: Page) => page.getByRole("figure", { name: /of 50 end ahead|In the middle run/ });
const panel = (page: Page) => page.getByRole("region", { name: "Simulation" });
const field = (page: Page, name: string) => panel(page).getByRole("textbox", { name, exact: true });

async function openFields(page: Page): Promise<void> {
  await page.getByText("Change what each run draws").click();
}

test("draws the fan and fifty dots, and states what they come to @both", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await openEquity(page);
  await fan(page).scrollIntoViewIfNeeded();
  // The study's own runs, with another generator, came to the same: year 8, 28 of 50, p90 at $4.8M.
  await expect(fan(page).getByRole("heading")).toHaveText(
    /The middle run trails C until year 8; at least (27|28|29) of 50 end ahead/,
  );
  await expect(fan(page).locator("[data-dots] > circle")).toHaveCount(50);
  await expect(fan(page).getByText(/^1 in 10 above \+\$4\.[78]\d?M$/)).toBeVisible();
  await expect(page.getByText("1 in 10 are gone each year")).toBeVisible();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
  // The worker is the page's own: the content security policy refuses nothing.
  expect(problems).toEqual([]);
});

test("says how sure the figures are", async ({ page }) => {
  await openEquity(page);
  const ahead = page.getByRole("row", { name: /A ends ahead of C/ });
  await expect(ahead).toContainText(/5[67](\.\d)?.?%.*± 0\.\d+.?%/);
  await expect(page.getByRole("row", { name: /A ends ahead of B/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /The grant pays nothing/ })).toContainText(/27(\.\d)?.?%/);
});

test("is a table too, with a row for each year and each dot", async ({ page }) => {
  await openEquity(page);
  await fan(page).getByRole("button", { name: "Show as table" }).click();
  const rows = fan(page).getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(1 + 10 + 50);
  await expect(rows.filter({ hasText: "Dot 50 of 50" })).toContainText("+$1");
});

test("is read year by year with the keyboard", async ({ page }) => {
  await openEquity(page);
  await fan(page).scrollIntoViewIfNeeded();
  const cursor = page.getByRole("slider", { name: "Year on the fan" });
  await cursor.focus();
  await page.keyboard.press("End");
  await expect(cursor).toHaveAttribute("aria-valuetext", /By the end of year 10, 1 in 10 above \+\$4,[78]/);
  await page.keyboard.press("ArrowLeft");
  await expect(cursor).toHaveAttribute("aria-valuenow", "9");
});

test("draws anew with another seed, and the same with the same", async ({ page }) => {
  await openEquity(page);
  await openFields(page);
  const median = page.getByRole("row", { name: /Median in the end/ });
  const first = await median.textContent();
  await page.getByRole("button", { name: "Draw anew" }).click();
  await expect(fan(page)).toContainText("seed 2");
  await expect(median).not.toHaveText(first ?? "");
  await field(page, "Seed").fill("1");
  await page.keyboard.press("Enter");
  await expect(fan(page)).toContainText("seed 1");
  await expect(median).toHaveText(first ?? "");
});

test("follows its inputs: a company's own exit, by growth and volatility", async ({ page }) => {
  await openEquity(page);
  await openFields(page);
  await page.getByRole("radio", { name: /^Own for/ }).check({ force: true });
  await page.getByRole("radio", { name: "Growth and volatility" }).check({ force: true });
  await expect(page.getByText(/Exit value: nothing in 20.?%/)).toBeVisible();
  await field(page, "Chance of nothing").fill("90%");
  await page.keyboard.press("Enter");
  await expect(fan(page).getByRole("heading")).toHaveText(/never catches up with C/);
  const nothing = page.getByRole("row", { name: /The grant pays nothing/ });
  await expect(nothing).toContainText(/9[0-2](\.\d)?.?%/);
});

const REFUSED = [
  { name: "Volatility a year", typed: "0", said: /1.?%/, why: "no volatility" },
  { name: "Volatility a year", typed: "500%", said: /300.?%/, why: "more than the page believes" },
  { name: "Exit year", typed: "0", said: /1/, why: "an exit before the first year" },
  { name: "Exit year", typed: "200", said: /15/, why: "an exit in two hundred years" },
  { name: "Years between rounds", typed: "0.000001", said: /0\.5/, why: "a million rounds" },
  { name: "Chance to leave, each month", typed: "101%", said: /100.?%/, why: "a chance above 1" },
  { name: "Chance of nothing", typed: "150%", said: /100.?%/, why: "a chance above 1" },
] as const;

test("refuses bad input at its field, and keeps the picture", async ({ page }) => {
  await openEquity(page, (file) => {
    file.assumptions["simulation"] = {
      exit: {
        exitValue: { kind: "lognormal", growth: "0.1", volatility: "0.6", failureProbability: "0.2" },
        exitYearSpread: "0.35",
        yearsBetweenRounds: "2.5",
        dilutionPerRound: "0.103",
      },
      staying: { monthlyLeaving: "0.0065", monthlyLayoff: "0.0022" },
      attainmentSpread: "0.15",
    };
  });
  await openFields(page);
  const title = await fan(page).getByRole("heading").textContent();
  for (const { name, typed, said, why } of REFUSED) {
    await test.step(`${typed} as "${name}": ${why}`, async () => {
      const input = field(page, name);
      await input.fill(typed);
      await page.keyboard.press("Enter");
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(input).toHaveValue(typed);
      await expect(page.locator(`[id="${await input.getAttribute("id")}-said"]`)).toContainText(said);
      await expect(fan(page).getByRole("heading")).toHaveText(title ?? "");
      await page.keyboard.press("Escape");
    });
  }
});

test("can be cancelled, and run again", async ({ page }) => {
  await openEquity(page);
  await expect(fan(page)).toContainText("65,536 runs");
  await page.getByRole("radio", { name: "262,144" }).check({ force: true });
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. The picture is that of the runs before.")).toBeVisible();
  await expect(fan(page)).toContainText("65,536 runs");
  await page.getByRole("button", { name: "Run again" }).click();
  await expect(fan(page)).toContainText("262,144 runs");
});

for (const theme of ["light", "dark"] as const) {
  test(`breaks no accessibility rule in the ${theme} theme, its fields open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openEquity(page);
    await openFields(page);
    await fan(page).scrollIntoViewIfNeeded();
    await expect(fan(page).locator("[data-dots] > circle")).toHaveCount(50);
    const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const axe = new AxeBuilder({ page }).include("section[aria-label=Simulation]").withTags(rules);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual(
      [],
    );
  });
}

test("is about the offer alone where there is no other", async ({ page }) => {
  await openEquity(page, (file) => {
    file.offers = file.offers.slice(0, 1);
    file.baselineOfferId = null;
  });
  await expect(fan(page).getByRole("heading")).toHaveText(
    /In the middle run A has paid .* by year 10; in 1[34] of 50 the grant pays nothing/,
  );
  await expect(fan(page).locator("[data-dots] > circle")).toHaveCount(50);
});

/**
 * The ladder of the three-offers example: what to send, below what to walk away, and why each figure is what it is.
 */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { act, chart, historyButton, openCompare, sentence, type } from "./compare-page.ts";

const EXAMPLE = "fixtures/examples/three-offers.workspace.json";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await page.locator("input[type=file]").first().setInputFiles(EXAMPLE);
  await page.goto("./#/negotiate");
  await expect(sentence(page)).toContainText("Walk away only below");
});

/** One bar of the ladder with its reasons. */
function bar(page: Page, name: string): Locator {
  return chart(page, /your walk-away/).getByRole("region", { name, exact: true });
}

async function counts(page: Page, name: RegExp): Promise<Locator> {
  const summary = page.getByText(/comparables, what they are and how firm/);
  await summary.click();
  return page.getByRole("list", { name: "Comparables" }).getByRole("checkbox", { name });
}

test("says what to send, and to walk away below what the public company is worth", async ({ page }) => {
  await expect(sentence(page)).toContainText(
    "Walk away only below $350,000, what C a public company is worth.",
  );
  await expect(bar(page, "Package").getByRole("img")).toHaveAccessibleName(
    /walk-away \$350,000, offer at least \$435,103/,
  );
});

test("says the least base that matches it, the target, the anchor and what clamped it", async ({ page }) => {
  const base = bar(page, "Base");
  await expect(base.getByRole("img")).toHaveAccessibleName(
    "Base: walk-away at most $114,158, offer $172,000, landing $193,250, target $200,000, anchor $214,500",
  );
  await expect(base).toContainText("The lower middle of 2 above the base");
  await expect(base).toContainText(/Twice the way from offer to target would be \$228,000\. Held to \+25.%/);
  await expect(base).toContainText("The limit costs $6,750: without it you would land at $200,000.");
  await expect(bar(page, "Sign-on")).toContainText("None needed: A stays ahead of C without it.");
  await expect(bar(page, "Equity")).toContainText("Do not ask for more of it alone");
});

test("opens the working of the walk-away and of the offer, by keyboard alone", async ({ page }) => {
  const figure = sentence(page).getByRole("button", { name: /\$350,000/ });
  await figure.focus();
  await page.keyboard.press("Enter");
  const working = page.getByRole("dialog", { name: "Walk-away: $350,000 a year" });
  await expect(working).toContainText("$1,400,000");
  await page.keyboard.press("Escape");
  await expect(working).toBeHidden();
  await expect(figure).toBeFocused();
  const offer = bar(page, "Package").getByRole("button", { name: /\$435,103/ });
  await offer.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Offer: at least $435,103 a year" })).toContainText(
    "$1,740,414",
  );
});

test("a premium for being there raises the walk-away, is undone, and is refused at the field", async ({
  page,
}) => {
  await page.getByRole("button", { name: "What you would take instead: C, written" }).click();
  const premium = page.getByRole("textbox", { name: /^What you would pay to be at C instead/ });
  await type(premium, "lots");
  await expect(premium).toHaveAttribute("aria-invalid", "true");
  await expect(sentence(page)).toContainText("$350,000");
  await type(premium, "40k");
  await premium.press("Enter");
  await expect(page.getByText("= $10,000 a year")).toBeVisible();
  await expect(sentence(page)).toContainText("Walk away only below $360,000");
  await historyButton(page, "Undo").click();
  await expect(sentence(page)).toContainText("Walk away only below $350,000");
});

test("a better alternative raises the walk-away, and without one there is none", async ({ page }) => {
  await page.goto("./#/compare");
  const base = page.getByRole("textbox", { name: "Base salary, offer C", exact: true });
  await type(base, "220k");
  await base.press("Enter");
  await page.goto("./#/negotiate");
  await expect(sentence(page)).toContainText("Walk away only below $370,000");
  await page.getByRole("button", { name: "What you would take instead: C, written" }).click();
  await page.getByRole("checkbox", { name: /^C, a public company/i }).uncheck();
  await expect(sentence(page)).toContainText("You have no walk-away");
});

test("says not to ask where the target is worth less than the walk-away", async ({ page }) => {
  await page.getByRole("button", { name: "What you would take instead: C, written" }).click();
  const premium = page.getByRole("textbox", { name: /^What you would pay to be at C instead/ });
  await type(premium, "1m");
  await premium.press("Enter");
  await expect(sentence(page)).toContainText("Decline, or ask for a higher level");
});

test("how far they meet you moves the anchor; beyond its bounds it is refused", async ({ page }) => {
  const meet = page.getByRole("textbox", { name: /^How far they meet you/ });
  await type(meet, "0.7");
  await meet.press("Enter");
  await expect(page.getByText("two thirds of the way").first()).toBeVisible();
  // 172,000 + 28,000 ÷ 0.7 = 212,000: under the clamp.
  await expect(bar(page, "Base")).toContainText("No limit holds it; made precise, $212,000.");
  await type(meet, "0.9");
  await expect(meet).toHaveAttribute("aria-invalid", "true");
});

test("a comparable that is left out moves the target and can be taken back", async ({ page }) => {
  const written = await counts(page, /Base \$200,000/);
  await written.uncheck();
  await expect(bar(page, "Base").getByRole("img")).toHaveAccessibleName(/target \$220,000/);
  await expect(page.getByText("3 of 4 comparables count")).toBeVisible();
  await page
    .getByRole("list", { name: "Comparables" })
    .getByRole("checkbox", { name: /Base \$200,000/ })
    .check();
  await expect(bar(page, "Base").getByRole("img")).toHaveAccessibleName(/target \$200,000/);
});

test("has the same figures in a table, and links to its parts", async ({ page }) => {
  const ladder = chart(page, /your walk-away/);
  await ladder.getByRole("button", { name: "Show as table" }).click();
  await expect(ladder.getByRole("row", { name: /^Base, a year/ })).toContainText("$114,158");
  await expect(ladder.getByRole("row", { name: /^Sign-on, once/ })).toContainText("$39,500");
  await page
    .getByRole("navigation", { name: "Parts of this page" })
    .getByRole("button", { name: "Brief" })
    .click();
  await expect(page.locator("#negotiate-brief")).toBeFocused();
});

test("fits a phone, its labels in one row and none over another @phone", async ({ page }) => {
  await expect(bar(page, "Package")).toBeVisible();
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(room).toBe(0);
  for (const name of ["Package", "Base", "Sign-on", "Equity"]) {
    const image = bar(page, name).getByRole("img");
    await image.scrollIntoViewIfNeeded();
    const labels = await image.locator("g > text:first-child").evaluateAll((texts) =>
      texts
        .filter((text) => text.getAttribute("y") === "11")
        .map((text) => {
          const group = text.parentElement?.querySelectorAll("text") ?? [];
          const boxes = [...group].map((one) => one.getBoundingClientRect());
          return {
            left: Math.min(...boxes.map(({ left }) => left)),
            right: Math.max(...boxes.map(({ right }) => right)),
          };
        }),
    );
    expect(labels.length).toBeGreaterThan(1);
    labels.slice(1).forEach((label, at) => {
      expect(label.left, name).toBeGreaterThanOrEqual(labels[at]?.right ?? 0);
    });
  }
});

test("a figure that a friend told is entered on the spot, by keyboard, and undone by its name", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Add a comparable" }).first().press("Enter");
  const form = page.getByRole("group", { name: "A comparable of your own" });
  await expect(form.getByLabel("Part", { exact: true })).toBeFocused();
  await form.getByRole("button", { name: "Add it" }).press("Enter");
  await expect(form.getByRole("status")).toHaveText("Enter the figure and where it is from.");
  await form.getByRole("textbox", { name: "Figure, or a range" }).fill("195k");
  await form.getByRole("textbox", { name: "Figure, or a range" }).press("Tab");
  await form.getByRole("textbox", { name: "Where it is from" }).fill("A friend on the team");
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form).toHaveCount(0);
  await page
    .getByText(/All \d+ comparables|\d+ of \d+ comparables count/)
    .first()
    .click();
  const entered = page.getByRole("listitem").filter({ hasText: "A friend on the team" });
  await expect(entered).toContainText("One person’s case");
  await expect(entered.getByRole("checkbox", { name: /\$195,000/ })).toBeChecked();
  await historyButton(page, "Undo").click();
  await expect(entered).toHaveCount(0);
});

test("without an offer the page has the same ways to start as Compare", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./#/compare");
  for (const letter of ["A", "B", "C"] as const) await act(page, letter, "Delete");
  await expect(page.getByText("Nothing to compare yet.")).toBeVisible();
  await page.goto("./#/negotiate");
  await expect(page.getByRole("heading", { name: "There is no offer to negotiate yet" })).toBeVisible();
  await page.getByRole("link", { name: "Start with my own offer" }).press("Enter");
  await expect(page).toHaveURL(/#\/compare\/start/);
  await page.goto("./#/negotiate");
  await page.getByRole("button", { name: "Back to the example" }).click();
  await expect(page.getByRole("region", { name: "When they come back" })).toBeVisible();
});

/**
 * What matters on the Equity page: the tornado with its switch values, and the grid of two inputs. Figures of
 * the three offers are those of the study, recomputed outside (see the engine's tests of sensitivity).
 */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { chart, openCompare } from "./compare-page.ts";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  // On a phone the bar's words are in a menu.
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^(Open|More)$/ })
    .click();
  await page.getByRole("menuitem", { name: /^Three offers/ }).click();
  await page.goto("./#/equity");
});

/** The tornado, by what its title says. */
function tornado(page: Page, title: RegExp = /takes the lead with/): Locator {
  return chart(page, title);
}

function rows(page: Page): Locator {
  return page.getByRole("button", { name: /Opens where it is set\.$/ });
}

function row(page: Page, name: string): Locator {
  return rows(page).filter({ hasText: new RegExp(`^${name}`) });
}

function grid(page: Page): Locator {
  return page.getByRole("region", { name: /^Grid of/ }).getByRole("table");
}

test("inputs stand by how much they move, with the value at which C leads @both", async ({ page }) => {
  await expect(
    tornado(page, /^C takes the lead with worse odds, a lower valuation or options in place of shares$/),
  ).toBeVisible();
  await tornado(page).scrollIntoViewIfNeeded();
  for (const [at, name] of [
    "Risk aversion",
    "Chance of nothing",
    "All exits, times",
    "Valuation today",
    "Shares or options",
  ].entries()) {
    await expect(rows(page).nth(at)).toContainText(name);
  }
  await expect(row(page, "Risk aversion")).toContainText("above 3.09");
  await expect(row(page, "Chance of nothing")).toContainText("above 35");
  await expect(row(page, "Valuation today")).toContainText("below $2.41B");
  await expect(row(page, "Shares or options")).toContainText("struck above 21");
  await expect(row(page, "Ownership")).toContainText("below 0.0294");
  await expect(row(page, "Dilution")).toContainText("above 57");
  await expect(row(page, "Savings")).toContainText(/never/);
  await expect(row(page, "Chance of nothing")).toHaveAccessibleName(
    /10 % gives \+\$648,846, 40 % gives −\$80,690\. C leads above 35 %/u,
  );
});

test("the grid has the study's figures, a line between the leaders, and where it is level", async ({
  page,
}) => {
  await expect(
    page.getByRole("heading", {
      name: "The exit decides; dilution only moves the line from 0.28 to 0.46 times",
    }),
  ).toBeVisible();
  const yours = grid(page).getByRole("row", { name: /^20 % ?yours/u });
  await expect(yours.getByRole("cell").first()).toHaveText(/^C leads by \$690k$/);
  await expect(yours.getByRole("cell").nth(5)).toHaveText(/^A leads by \$1\.29M$/);
  await expect(yours.getByRole("cell").last()).toHaveText("$1.57B");
  await expect(grid(page).getByRole("cell", { name: "level" })).toHaveCount(2);
  await expect(grid(page).getByRole("columnheader")).toHaveText([
    "Dilution",
    "0×nothing",
    "0.2×$900M",
    "0.3×$1.35B",
    "0.4×$1.8B",
    "0.5×$2.25B",
    "1×$4.5B",
    "2×$9B",
    "4×$18B",
    "10×$45B",
    "level atexit value",
  ]);
});

test("any two inputs can be laid out, and the choice stays", async ({ page }) => {
  // One right after the other: the second does not undo the first.
  await page.getByRole("combobox", { name: "Across" }).selectOption({ label: "Chance of nothing" });
  await page.getByRole("combobox", { name: "Down" }).selectOption({ label: "Dilution" });
  await expect(grid(page).getByRole("columnheader", { name: /^20/ })).toContainText("yours");
  await page.getByRole("combobox", { name: "Across" }).selectOption({ label: "Valuation today" });
  await expect(grid(page).getByRole("columnheader", { name: /^\$4\.5B/ })).toContainText("yours");
  const yours = grid(page).getByRole("row", { name: /^20 % ?yours/u });
  await expect(yours.getByRole("cell").last()).toHaveText("$2.41B");
  // What is across already goes down when it is asked for there.
  await page.getByRole("combobox", { name: "Down" }).selectOption({ label: "Valuation today" });
  await expect(page.getByRole("combobox", { name: "Across" })).toHaveValue("dilution");
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Down" })).toHaveValue("valuation:reported-senior");
});

test("both follow the what-if and an edit", async ({ page }) => {
  await expect(tornado(page)).toBeVisible();
  await page.getByRole("radio", { name: /^Options at 35/ }).check();
  await expect(tornado(page, /^A takes the lead with/)).toBeVisible();
  await expect(
    grid(page)
      .getByRole("row", { name: /^20 % ?yours/u })
      .getByRole("cell")
      .last(),
  ).toHaveText("$3.54B");
});

test("by keyboard a row leads to where its figure is set, and back", async ({ page }) => {
  await tornado(page).scrollIntoViewIfNeeded();
  const valuation = row(page, "Valuation today");
  await valuation.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").or(page.getByRole("dialog"))).toContainText("Hugging Face");
  await page.keyboard.press("Escape");
  await expect(valuation).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(row(page, "Shares or options")).toBeFocused();
});

test("the table says where each range comes from", async ({ page }) => {
  await tornado(page).getByRole("button", { name: "Show as table" }).click();
  const table = tornado(page).getByRole("table");
  await expect(table.getByRole("row", { name: /^Valuation today/ })).toContainText(
    "our assumption (low), B states it (high)",
  );
  await expect(table.getByRole("row", { name: /^A’s bonus, not stated/ })).toContainText("none");
  await expect(table.getByRole("row")).toHaveCount(20);
});

test("on a phone the exits run down, and nothing moves the page sideways @phone", async ({ page }) => {
  await expect(grid(page)).toBeVisible();
  await grid(page).scrollIntoViewIfNeeded();
  await expect(grid(page).getByRole("row", { name: /^1×/ }).getByRole("cell").nth(2)).toHaveText(
    /^A leads by \$1\.29M$/,
  );
  await expect(
    grid(page)
      .getByRole("row", { name: /^level at/ })
      .getByRole("cell")
      .nth(2),
  ).toHaveText("$1.57B");
  const room = (node: Element) => node.scrollWidth - node.clientWidth;
  expect(await page.locator("html").evaluate(room)).toBe(0);
  // The study's grid needs no scrolling in its own region either.
  expect(await page.getByRole("region", { name: /^Grid of/ }).evaluate(room)).toBe(0);
});

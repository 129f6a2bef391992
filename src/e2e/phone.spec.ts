/** The page at 390 px: two offers at a time, nothing to scroll sideways, everything large enough to touch. */
import { expect, type Page, test } from "@playwright/test";
import { cell, chart, columns, field, openCompare, sentence, sheet } from "./compare-page.ts";
import { readThrough } from "./reading.ts";

test.beforeEach(({ page }) => openCompare(page));

/** How far the page could be moved sideways, in pixels. */
function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test("two offers stand side by side, the baseline one of them, and each can be swapped @phone", async ({
  page,
}) => {
  await expect.poll(() => columns(page)).toEqual(["A, Hugging Face (senior)", "C, A public company"]);
  await page
    .getByRole("combobox", { name: "Offer in column 1" })
    .selectOption({ label: "B, Hugging Face (mid-level)" });
  await expect.poll(() => columns(page)).toEqual(["B, Hugging Face (mid-level)", "C, A public company"]);
  await expect(sheet(page).getByRole("row", { name: /^Expected cash/ })).toContainText("$1,048,000");
  await page
    .getByRole("combobox", { name: "Offer in column 2" })
    .selectOption({ label: "D, Hugging Face (new graduate)" });
  await expect
    .poll(() => columns(page))
    .toEqual(["B, Hugging Face (mid-level)", "D, Hugging Face (new graduate)"]);
  await page.getByRole("button", { name: "A Hugging Face (senior)" }).first().tap();
  await expect.poll(() => columns(page)).toContain("A, Hugging Face (senior)");
});

test("the main job works on a phone: read, change a figure, look at its working, leave early @phone", async ({
  page,
}) => {
  await expect(sentence(page)).toContainText("exits above about $1.57B, 35 % of its last round.");
  const valuation = field(page, "Valuation", "A");
  await valuation.tap();
  await valuation.fill("5.2bn");
  await valuation.press("Enter");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");

  await cell(page, "On paper", "A")
    .getByRole("button", { name: /open the working/ })
    .tap();
  const working = page.getByRole("dialog");
  await expect(working).toContainText("$3,570,000");
  expect(await sidewaysRoom(page)).toBe(0);
  await working.getByRole("button", { name: /^Close/ }).tap();
  await expect(working).toBeHidden();

  const leaving = chart(page, "Leave before month 12");
  await leaving.scrollIntoViewIfNeeded();
  await leaving.getByRole("button", { name: "One month later" }).tap();
  await expect(leaving.getByText("C: you keep $380,000").first()).toBeVisible();
});

test("the charts draw the two offers of the sheet, and the others when they are asked for @phone", async ({
  page,
}) => {
  await readThrough(page);
  const value = chart(page, "Nothing vests before month 12");
  const ends = value.locator("svg text.end");
  await expect(ends.filter({ hasText: /^[AC] / })).not.toHaveCount(0);
  await expect(ends.filter({ hasText: /^[BD] / })).toHaveCount(0);
  await value.getByRole("button", { name: "B Hugging Face (mid-level)" }).tap();
  await expect(ends.filter({ hasText: /^B / })).not.toHaveCount(0);
});

test("nothing scrolls sideways: page, panels, entry, chart as table @phone", async ({ page }) => {
  await readThrough(page);
  expect(await sidewaysRoom(page), "the page").toBe(0);

  for (const button of await page.getByRole("button", { name: "Show as table" }).all()) {
    await page.getByRole("button", { name: "Show as table" }).first().tap();
    expect(await sidewaysRoom(page), `charts as tables ${button}`).toBe(0);
  }
  await page.getByRole("button", { name: /^Change Vesting of A/ }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await sidewaysRoom(page), "the grant's panel").toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Assumptions" }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await sidewaysRoom(page), "the assumptions").toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add an offer" }).tap();
  await expect(page.getByRole("heading", { name: "Add an offer" })).toBeVisible();
  expect(await sidewaysRoom(page), "the entry").toBe(0);
});

/** Everything that can be touched and is smaller than `least` px either way, by name. */
function smallTargets(page: Page, least: number, within: string): Promise<readonly string[]> {
  return page.evaluate(
    ([size, scope]) => {
      const targets = document.querySelectorAll<HTMLElement>(
        `${scope} :is(button, a[href], input, select, [role=slider])`,
      );
      return [...targets].flatMap((target) => {
        // A figure inside a sentence is as high as its line (WCAG 2.5.8, inline).
        if (target.closest("h1") !== null || !target.checkVisibility({ visibilityProperty: true })) return [];
        const touched = target.closest("label") ?? target;
        // What lies around a word and belongs to it can be touched too.
        const around = getComputedStyle(target, "::after");
        const isAround = around.position === "absolute" && around.content !== "none";
        const box = touched.getBoundingClientRect();
        const width = Math.max(box.width, isAround ? Number.parseFloat(around.width) : 0);
        const height = Math.max(box.height, isAround ? Number.parseFloat(around.height) : 0);
        if (width === 0 || (width >= size && height >= size)) return [];
        const name = target.getAttribute("aria-label") ?? target.textContent ?? target.tagName;
        return [`${name.slice(0, 40)} ${Math.round(width)}×${Math.round(height)}`];
      });
    },
    [least, within] as const,
  );
}

test("every target is at least 24 px, and those of the bar and the sheet's controls 44 px @phone", async ({
  page,
}) => {
  await readThrough(page);
  expect(await smallTargets(page, 24, "body")).toEqual([]);
  expect(await smallTargets(page, 44, "header")).toEqual([]);
  expect(await smallTargets(page, 44, "section[aria-label='Compare offers']")).toEqual([]);
  expect(await smallTargets(page, 44, "figure fieldset")).toEqual([]);
  await page.getByRole("button", { name: "Add an offer" }).tap();
  await expect(page.getByRole("heading", { name: "Add an offer" })).toBeVisible();
  expect(await smallTargets(page, 24, "body")).toEqual([]);
});

test("the menu of the bar has all that the bar has on a desktop @phone", async ({ page }) => {
  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  for (const name of [/^Redo/, "Save as a file", "Start with my own offer", "Open a saved file", "Dark"]) {
    const item = page.getByRole("menuitem", { name }).or(page.getByRole("menuitemradio", { name })).first();
    await expect(item).toBeVisible();
  }
});

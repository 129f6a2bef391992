/** The whole main job without a pointer: read, change, look at a working, leave early, undo, all by keys. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { cell, chart, field, openCompare, sentence } from "./compare-page.ts";

/** Goes on with Tab until `target` has the focus; more steps than the page has stops is a failure. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let step = 0; step < 160; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("Tab does not lead there.");
}

test("the main job is done by keyboard alone", async ({ page }) => {
  await openCompare(page);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const why = sentence(page).getByRole("button", { name: /\$1\.57B/ });
  await tabTo(page, why);
  await page.keyboard.press("Enter");
  const working = page.getByRole("dialog", { name: /Break-even exit/ });
  await expect(working).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(working).toBeHidden();
  await expect(why).toBeFocused();

  const horizon = page.getByRole("radio", { name: "4 years" });
  await tabTo(page, horizon);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "Average year" })).toBeChecked();
  await expect(cell(page, "Expected cash", "C")).toContainText("$350,000");
  await page.keyboard.press("ArrowRight");

  const menu = page.getByRole("button", { name: /^Actions for D,/ });
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  await page.keyboard.press("h");
  await expect(page.getByRole("menuitem", { name: "Hide" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Find an action/ }).press("Escape");

  const valuation = field(page, "Valuation", "A");
  await tabTo(page, valuation);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("5.2bn");
  await expect(cell(page, "On paper", "A")).toContainText("$3,570,000");
  await page.keyboard.press("Enter");
  await expect(valuation).toHaveValue("$5.2B");

  const ranges = chart(page, /A’s base sits in/);
  const fact = ranges.getByRole("button", { name: /0\.04.0\.07 %/ });
  await tabToLater(page, fact);
  await expect(ranges.getByRole("tooltip")).toContainText("PM system design interview");

  const slider = chart(page, "Leave before month 12").getByRole("slider", { name: "Leave after month" });
  await tabToLater(page, slider);
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /C: you keep \$380,000; \$110,000 has vested/);

  await page.keyboard.press("Control+z");
  await expect(valuation).toHaveValue("$4.5B");
  await page.keyboard.press("Control+y");
  await expect(valuation).toHaveValue("$5.2B");
});

/** As `tabTo`, for what is drawn only once the page has come near it. */
async function tabToLater(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 160; step += 1) {
    const isThere = (await target.count()) === 1;
    if (isThere && (await target.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

test("the focus is always visible: every stop on the way through the sheet has an outline", async ({
  page,
}) => {
  await openCompare(page);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const missing = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return "nothing";
      const shown = [focused, focused.nextElementSibling, focused.parentElement].some((element) => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
      });
      return shown ? null : focused.outerHTML.slice(0, 120);
    });
    if (missing !== null) unseen.push(missing);
  }
  expect(unseen).toEqual([]);
});

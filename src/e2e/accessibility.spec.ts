/** WCAG 2.2 AA as far as a machine can tell (axe), in both themes, on a desktop and a phone. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { chart, field, openCompare, type } from "./compare-page.ts";
import { readThrough } from "./reading.ts";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every rule that the page breaks as it stands, or one part of it alone, with what breaks it. */
async function brokenRules(page: Page, part = "html"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(levels).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target} ${html.slice(0, 80)}`).join(", ")}`,
  );
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await openCompare(page);
    });

    test("Compare, read from top to bottom, breaks no accessibility rule @both", async ({ page }) => {
      await readThrough(page);
      expect(await brokenRules(page)).toEqual([]);
    });

    test("charts as tables, a refused entry and one that is asked about break none", async ({ page }) => {
      await chart(page, /A’s base sits in/)
        .getByRole("button", { name: "Show as table" })
        .click();
      await chart(page, /of A’s pay is paper/)
        .getByRole("button", { name: "Show as table" })
        .click();
      expect(await brokenRules(page, "figure")).toEqual([]);
      await type(field(page, "Base salary", "A"), "12 monkeys");
      await type(field(page, "Sign-on", "A"), "22");
      expect(await brokenRules(page, "main table")).toEqual([]);
    });

    test("an open working, a grant's panel and the assumptions break none", async ({ page }) => {
      const panel = page.getByRole("dialog");
      await page.getByRole("button", { name: /\$1\.57B/ }).click();
      await expect(panel).toContainText("Break-even exit");
      expect(await brokenRules(page, "[role=dialog]")).toEqual([]);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: /^Change Vesting of A/ }).click();
      await expect(
        panel.getByRole("img", { name: "What has vested by month" }).locator("path").first(),
      ).toBeVisible();
      expect(await brokenRules(page, "[role=dialog]")).toEqual([]);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: "Assumptions" }).click();
      await expect(panel).toContainText("Future dilution");
      expect(await brokenRules(page, "[role=dialog]")).toEqual([]);
    });

    test("the guided entry breaks none", async ({ page }) => {
      await page.getByRole("button", { name: "Add an offer" }).click();
      await expect(page.getByRole("heading", { name: "Add an offer" })).toBeVisible();
      expect(await brokenRules(page)).toEqual([]);
    });

    test("the palette, the card of keys and an open menu break none", async ({ page }) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").pressSequentially("base 180k");
      expect(await brokenRules(page, "dialog")).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      expect(await brokenRules(page, "dialog")).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Actions for A,/ }).click();
      expect(await brokenRules(page, "thead")).toEqual([]);
    });
  });
}

/**
 * What the Compare page weighs, as the browser saw it: every script and style that a visit loads, each
 * compressed by itself as a server does, and the fonts counted apart.
 */
import { gzipSync } from "node:zlib";
import { expect, type Response, test } from "@playwright/test";
import { readThrough } from "./reading.ts";

const budgetInBytes = 260_000;
const fontBudget = 2;

test("reading the Compare page loads at most 260 kB of script and style, and two fonts", async ({ page }) => {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto("./#/compare");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await readThrough(page);

  const code = responses.filter((response) => /\.(js|css)$/.test(new URL(response.url()).pathname));
  const sizes = await Promise.all(code.map(async (response) => gzipSync(await response.body()).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const listing = code.map((response, at) => `${response.url().split("/").pop()} ${sizes[at]}`).join("\n");
  test.info().annotations.push({ type: "weight", description: `${total} bytes\n${listing}` });
  expect(total, listing).toBeGreaterThan(0);
  expect(total, listing).toBeLessThanOrEqual(budgetInBytes);

  const fonts = responses.filter((response) => response.url().endsWith(".woff2"));
  expect(fonts.length).toBeLessThanOrEqual(fontBudget);
});

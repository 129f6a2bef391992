/** A visit as a person makes it: the page is opened and read from top to bottom, so that all of it is drawn. */
import type { Page } from "@playwright/test";

/** Scrolls from the top to the end and waits until nothing more is being loaded. */
export async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top <= height; top += 600) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await twoFrames(page);
  }
  await page.waitForLoadState("networkidle");
  await twoFrames(page);
}

/** Lets the browser draw what was just changed: the second frame begins after the first one's paint. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

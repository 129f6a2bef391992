/**
 * The built page in a browser: how soon a keystroke shows in its field and in the charts, and the first load.
 *
 * Five offers over ten years, the field and the first charts on the screen, warmed. From the key's event to the
 * frame that shows it (echo) and to the last change that it makes in the charts.
 */
import { setTimeout as settled } from "node:timers/promises";
import { type Browser, chromium, expect, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { launchOptions } from "#e2e/chromium.ts";
import { type EquitySpeed, equitySpeed } from "./equity-page.ts";
import { fiveOffers, type Spread, spread } from "./measured.ts";

/** Milliseconds. */
export type PageSpeed = {
  readonly echo: Spread;
  readonly charts: Spread;
  readonly firstPaint: number;
  readonly timeToCharts: number;
  readonly equity: EquitySpeed;
};

const KEYSTROKES = 40;
const WARM_UP = 10;
const SETTLED_MS = 350;

/** Builds the page, serves it on a free port, and measures it. */
export async function pageSpeed(): Promise<PageSpeed> {
  await build({ logLevel: "silent" });
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: "silent" });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The page is not served.");
  const browser = await chromium.launch(launchOptions());
  try {
    return {
      ...(await firstLoad(browser, address)),
      ...(await keystrokes(browser, address)),
      equity: await equitySpeed(browser, address),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstLoad(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 2000 } });
  await page.goto(address);
  await expect(page.locator("figure .recharts-surface").first()).toBeVisible();
  const timeToCharts = await page.evaluate(() => performance.now());
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { firstPaint, timeToCharts };
}

async function keystrokes(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
  await page.goto(address);
  await page.locator("input[type=file]").setInputFiles({
    name: "five.json",
    mimeType: "application/json",
    buffer: Buffer.from(fiveOffers()),
  });
  await expect(page.getByRole("textbox", { name: "Base salary, offer E" })).toBeVisible();
  await expect(page.locator("figure .recharts-surface").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Base salary, offer A" }).fill("172000");
  await watch(page);
  const echo: number[] = [];
  const charts: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    await page.keyboard.press("End");
    await page.keyboard.press(stroke % 2 === 0 ? "Backspace" : String(1 + (stroke % 9)));
    await settled(SETTLED_MS);
    const took = await page.evaluate<Stroke>("lastStroke()");
    if (stroke >= WARM_UP) {
      echo.push(took.echo);
      charts.push(took.charts);
    }
  }
  await page.close();
  return { echo: spread(echo), charts: spread(charts) };
}

type Stroke = { readonly echo: number; readonly charts: number };

/** Notes in the page when the frame that shows the key in its field begins, and when the charts last change. */
async function watch(page: Page): Promise<void> {
  // As text: what compiles this module would name the functions by a helper that the page lacks.
  await page.evaluate(`{
    let pressed = 0, echo = 0, charts = 0;
    const field = document.activeElement;
    field.addEventListener("beforeinput", () => { pressed = performance.now(); charts = 0; });
    field.addEventListener("input", () => requestAnimationFrame(() => { echo = performance.now() - pressed; }));
    const observer = new MutationObserver(() => { charts = performance.now() - pressed; });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const figure of document.querySelectorAll("figure")) observer.observe(figure, everything);
    globalThis.lastStroke = () => ({ echo, charts });
  }`);
}

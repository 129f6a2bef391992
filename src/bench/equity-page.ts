/**
 * The Equity page in a browser: how long its worker takes for the runs of five offers, and how soon a slider
 * shows where it is while everything behind it is computed anew.
 */
import { setTimeout as settled } from "node:timers/promises";
import { type Browser, expect } from "@playwright/test";
import { fiveOffers, type Spread, spread } from "./measured.ts";

/** Milliseconds. */
export type EquitySpeed = {
  /** From the request to the worker to its answer, 65,536 runs; the first one, which also starts it, apart. */
  readonly worker: Spread;
  readonly firstRuns: number;
  /** From the key on the slider to the frame that shows it. */
  readonly echo: Spread;
};

const TIMES = 12;
const STROKES = 50;
const WARM_UP = 10;
/** As fast as a key that is held down repeats. */
const REPEAT_MS = 33;

/** Measures the page that is served at `address`. */
export async function equitySpeed(browser: Browser, address: string): Promise<EquitySpeed> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
  // As text: what compiles this module would name the functions by a helper that the page lacks.
  await page.addInitScript(`{
    globalThis.took = [];
    const post = Worker.prototype.postMessage;
    const begun = new Map();
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.kind === "simulate") {
        begun.set(message.id, performance.now());
        if (!this.isWatched) {
          this.isWatched = true;
          this.addEventListener("message", ({ data }) => {
            if (data.kind === "answer" && begun.has(data.id)) {
              globalThis.took.push(performance.now() - begun.get(data.id));
            }
          });
        }
      }
      return post.call(this, message, ...rest);
    };
  }`);
  await page.goto(address);
  await page.locator("input[type=file]").setInputFiles({
    name: "five.json",
    mimeType: "application/json",
    buffer: Buffer.from(fiveOffers()),
  });
  await expect(page.getByRole("textbox", { name: "Base salary, offer E" })).toBeVisible();
  await page.getByRole("link", { name: "Equity" }).first().click();
  await page.getByText("Change what each run draws").click();
  const count = () => page.evaluate<number>("globalThis.took.length");
  await expect.poll(count).toBe(1);
  for (let time = 1; time <= TIMES; time += 1) {
    await page.getByRole("button", { name: "Draw anew" }).click();
    await expect.poll(count).toBe(time + 1);
    await settled(200);
  }
  const [firstRuns = Number.NaN, ...took] = await page.evaluate<number[]>("globalThis.took");

  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  const slider = page.getByRole("slider", { name: /Strike as a part/ });
  await slider.focus();
  await page.evaluate(`{
    globalThis.echoes = [];
    const slider = document.activeElement;
    let pressed = 0;
    slider.addEventListener("keydown", () => { pressed = performance.now(); });
    slider.addEventListener("input", () => requestAnimationFrame(() => {
      globalThis.echoes.push(performance.now() - pressed);
    }));
  }`);
  for (let stroke = 0; stroke < WARM_UP + STROKES; stroke += 1) {
    await page.keyboard.press(stroke % 20 < 10 ? "ArrowRight" : "ArrowLeft");
    await settled(REPEAT_MS);
  }
  const echoes = await page.evaluate<number[]>("globalThis.echoes");
  await page.close();
  return { worker: spread(took), firstRuns, echo: spread(echoes.slice(WARM_UP)) };
}

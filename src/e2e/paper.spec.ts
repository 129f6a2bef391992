/** The page as printed, and for people who ask for less motion. */
import { expect, test } from "@playwright/test";
import { cell, chart, openCompare, sentence, sheet } from "./compare-page.ts";
import { readThrough } from "./reading.ts";

test("printed, the page has its sentence, sheet and every chart, and nothing that can only be clicked", async ({
  page,
}) => {
  await openCompare(page);
  // A chart that was never on the screen has to be on paper all the same.
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));

  await expect(sentence(page)).toContainText("$1,400,000");
  await expect(sheet(page).getByRole("row", { name: /^On paper/ })).toContainText("$3,185,000");
  await expect(cell(page, "Grant", "A")).toContainText("$2,475,000 at headline");
  await expect(page.getByRole("img", { name: /^Year 1 · A Hugging Face/ })).toBeVisible();
  await expect(chart(page, "Nothing vests before month 12").locator("svg").first()).toBeVisible();
  await expect(chart(page, /A’s base sits in/).getByText("0.055 %")).toBeVisible();
  await expect(chart(page, "Leave before month 12").getByRole("cell", { name: "$3,333" })).toBeVisible();

  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button", { name: "Show as table" }).first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Add an offer" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Actions for A/ })).toBeHidden();
  await expect(page.getByRole("button", { name: "Start with my own offer" })).toBeHidden();
});

test("printed, nothing is cut off at the side of the paper, also in the dark theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openCompare(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // A4 less its margins, at 96 px an inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const { room, ground } = await page.evaluate(() => ({
    room: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ground: getComputedStyle(document.body).backgroundColor,
  }));
  expect(room).toBe(0);
  const [red = 0, green = 0, blue = 0] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  expect(Math.min(red, green, blue), `paper is light: ${ground}`).toBeGreaterThan(230);
});

test("on paper a range in the sheet stands whole, over two lines if need be", async ({ page }) => {
  await openCompare(page);
  await page.emulateMedia({ media: "print" });
  const printed = await cell(page, "Base salary", "D")
    .locator("[data-printed]")
    .evaluate((place) => getComputedStyle(place, "::before").content);
  expect(printed).toBe('"$140,000 to $160,000"');
});

test("with reduced motion nothing on the page moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openCompare(page);
  await readThrough(page);
  await page.getByRole("button", { name: /^Change Vesting of A/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(() =>
    document.getAnimations().map((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      return Number(duration ?? 0);
    }),
  );
  expect(moving.filter((duration) => duration > 50)).toEqual([]);
});

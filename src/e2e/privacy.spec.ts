/**
 * The promise that everything stays on the device, kept by the built page itself: it asks nobody for
 * anything, and tells the browser to hold it to that.
 */
import { expect, type Page, test } from "@playwright/test";
import { readThrough } from "./reading.ts";

/** Everything the page asked for or complained about, from before it loads. */
function recordOf(page: Page) {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { requests, complaints };
}

test("the page asks no one but its own server, and complains of nothing", async ({ page, baseURL }) => {
  const { requests, complaints } = recordOf(page);
  await page.goto("./");
  await expect(page.getByRole("main")).toBeVisible();
  await readThrough(page);

  const own = new URL(baseURL ?? "").origin;
  const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("its content security policy allows no inline script, no inline style and no eval", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);

  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.inlineScriptRan = true";
    document.head.append(script);
    return "inlineScriptRan" in window;
  });
  expect(ran, "an inline script is refused by the browser").toBe(false);
});

test("the theme is set before the first paint, and a choice made before wins over the system's", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.evaluate(() => localStorage.setItem("parley.theme", JSON.stringify("light")));
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

/** What the browser itself keeps: across reloads, beside another tab, when it is damaged, and when it refuses. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

const DOSSIER = "Hugging Face, senior PM";

function title(page: Page) {
  return page.getByRole("textbox", { name: "Title of the workspace" });
}

async function rename(page: Page, name: string): Promise<void> {
  await title(page).fill(name);
  await title(page).press("Enter");
  await expect(page.getByRole("contentinfo")).toContainText("Saved on this device");
}

test("a change is found again after a reload", async ({ page }) => {
  await page.goto("./");
  await expect(title(page)).toHaveValue(DOSSIER);
  await rename(page, "Mine");
  await page.reload();
  await expect(title(page)).toHaveValue("Mine");
});

test("a change is kept even if the page is left at once", async ({ page }) => {
  await page.goto("./");
  await expect(title(page)).toHaveValue(DOSSIER);
  await title(page).fill("Mine");
  await title(page).press("Enter");
  await page.reload();
  await expect(title(page)).toHaveValue("Mine");
});

test("a stored copy that cannot be read is kept aside and offered, and the page starts", async ({ page }) => {
  await page.goto("./");
  await rename(page, "Mine");
  await storeText(page, '{ "format": "parley.workspace", "ver');
  await page.reload();
  await expect(title(page)).toHaveValue(DOSSIER);
  const alert = page.getByRole("alert").filter({ hasText: "could not be read" });
  await expect(alert).toBeVisible();

  const download = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Download the copy" }).click();
  const file = await (await download).path();
  expect(await readFile(file, "utf8")).toBe('{ "format": "parley.workspace", "ver');

  await rename(page, "Another");
  await page.reload();
  await expect(title(page)).toHaveValue("Another");
  await expect(alert).toBeVisible();
  await alert.getByRole("button", { name: "Delete the copy" }).click();
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(title(page)).toHaveValue("Another");
  await expect(alert).toBeHidden();
});

test("a browser that keeps nothing: the page works and says that it is not saved", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };
    Object.defineProperty(globalThis, "indexedDB", refuse);
    Object.defineProperty(globalThis, "localStorage", refuse);
  });
  await page.goto("./");
  await expect(title(page)).toHaveValue(DOSSIER);
  await expect(page.getByText("Not saved").first()).toBeVisible();
});

test("another tab that saves is told of, and can be taken over, with undo", async ({ page, context }) => {
  await page.goto("./");
  await rename(page, "Mine");
  const other = await context.newPage();
  await other.goto("./");
  await expect(title(other)).toHaveValue("Mine");
  await rename(other, "Theirs");
  await page.getByRole("button", { name: "Show that one" }).click();
  await expect(title(page)).toHaveValue("Theirs");
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(title(page)).toHaveValue("Mine");
});

/** Puts `text` where the page keeps its workspace. */
async function storeText(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (damaged) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("parley");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction("workspace", "readwrite");
          write
            .objectStore("workspace")
            .put({ text: damaged, savedAt: "2026-11-20T10:00:00.000Z", exampleId: null }, "current");
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        };
      }),
    text,
  );
}

/**
 * The five documents are pasted as they stand, accepted, and added one after the other: the page then says of
 * them what it says of the facts that people took by hand (src/cli/five-documents.test.ts has the differences).
 *
 * The documents are other people's texts and not part of the project: without them this is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json" with { type: "json" };
import { chart, saved, sentence } from "./compare-page.ts";
import { readThrough } from "./reading.ts";

const DOCUMENTS = "../shared/documents";

test("the five documents, pasted, reviewed and added, say what the dossier says", async ({ page }) => {
  // biome-ignore lint/suspicious/noSkippedTests: other people's texts are not in the repository
  test.skip(!existsSync(DOCUMENTS), "the five documents are not here");
  test.slow();
  await page.goto("./#/evidence");
  await expect(page.getByRole("heading", { name: "Read a document" })).toBeVisible();
  const byHand = await whatThePageSays(page);

  await openWithoutDocuments(page);
  for (const { id, title, publisher } of dossier.documents) {
    await page
      .getByRole("textbox", { name: "Paste the text" })
      .fill(readFileSync(`${DOCUMENTS}/${id}.txt`, "utf8"));
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
    await page.getByRole("textbox", { name: "Publisher" }).fill(publisher);
    if (id === "system-design-interview-2026") await confirmLevels(page);
    if (id === "team-culture-work-life-2026") await correctRole(page);
    await page.getByRole("button", { name: /^Accept the (\d+|one) left$/ }).click();
    await page.getByRole("button", { name: /to the evidence$/ }).click();
    await expect(page.getByRole("status").filter({ hasText: "now counts as evidence" })).toBeVisible();
  }
  expect(await whatThePageSays(page)).toEqual(byHand);
});

/** The sentence, and the worst contradictions in their order. */
async function whatThePageSays(page: Page) {
  await expect(sentence(page)).toBeVisible();
  await readThrough(page);
  const checks = chart(page, "What does not add up").getByRole("listitem");
  const worst = checks.filter({ hasText: "Contradictory" });
  await expect(worst.nth(5)).toBeVisible();
  return { sentence: await sentence(page).innerText(), worst: await worst.allInnerTexts() };
}

/** The article says for whom it is two paragraphs on: a person confirms what the reader only infers. */
async function confirmLevels(page: Page): Promise<void> {
  const figures = page.getByRole("grid", { name: "Figures found, in order" });
  const inferred = figures.getByRole("row", { name: /inferred: level/ });
  while ((await inferred.count()) > 0) {
    await inferred.first().focus();
    await page.keyboard.press("c");
    const before = await inferred.count();
    await page.getByRole("button", { name: "That is right" }).click();
    await expect(inferred).toHaveCount(before - 1);
  }
}

/** The value is of the same individual contributors as the percentages before it. */
async function correctRole(page: Page): Promise<void> {
  const figures = page.getByRole("grid", { name: "Figures found, in order" });
  await figures.getByRole("row", { name: /\$520,000/ }).focus();
  await page.keyboard.press("c");
  await page.getByRole("textbox", { name: "Role" }).fill("IC product manager");
  await page.keyboard.press("Enter");
}

async function openWithoutDocuments(page: Page): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name: /file/i }).click();
  const buffer = Buffer.from(JSON.stringify({ ...dossier, documents: [] }));
  await (await choosing).setFiles({ name: "offers.json", mimeType: "application/json", buffer });
  await saved(page);
}

/**
 * The five documents are pasted as they stand, accepted, and added one after the other: the page then says of
 * them what it says of the facts that people took by hand (src/cli/five-documents.test.ts has the differences).
 *
 * The documents are other people's texts and not part of the project: without them this is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json" with { type: "json" };
import { historyButton, saved, sentence } from "./compare-page.ts";

const DOCUMENTS = "../shared/documents";

test("the five documents, pasted and accepted, say what the dossier says", async ({ page }) => {
  test.skip(!existsSync(DOCUMENTS), "the five documents are not here");
  test.slow();
  await page.goto("./#/evidence");
  await expect(page.getByRole("heading", { name: "Read a document" })).toBeVisible();
  const byHand = await whatThePageSays(page);

  await openWithoutDocuments(page);
  for (const { id, title, publisher, facts } of dossier.documents) {
    const text = readFileSync(`${DOCUMENTS}/${id}.txt`, "utf8");
    await page.getByRole("textbox", { name: "Paste the text" }).fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
    await page.getByRole("textbox", { name: "Publisher" }).fill(publisher);
    await page.getByRole("button", { name: /^Accept the (\d+|one) left$/ }).click();
    await page.getByRole("button", { name: /to the evidence$/ }).click();
    await expect(page.getByRole("status").filter({ hasText: "now counts as evidence" })).toBeVisible();
    void facts;
  }
  expect(await whatThePageSays(page)).toEqual(byHand);
});

async function whatThePageSays(page: Page) {
  return { sentence: await sentence(page).innerText() };
}

async function openWithoutDocuments(page: Page): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name: /file/i }).click();
  const buffer = Buffer.from(JSON.stringify({ ...dossier, documents: [] }));
  await (await choosing).setFiles({ name: "offers.json", mimeType: "application/json", buffer });
  await saved(page);
}

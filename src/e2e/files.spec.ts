/**
 * Files that cannot be opened are refused with a sentence for each thing that is wrong and where it stands;
 * the workspace stays as it is. A good one opens, and undo brings back what was there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import {
  cell,
  columns,
  errorsOf,
  field,
  historyButton,
  openCompare,
  sentence,
  type,
} from "./compare-page.ts";

const threeOffers = "fixtures/examples/three-offers.workspace.json";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await type(field(page, "Base salary", "A"), "199k");
  await page.keyboard.press("Enter");
});

/** Opens a file as a person does, with the browser's file chooser. */
async function openFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name: "Open a saved file" }).click();
  await (await choosing).setFiles(file);
}

const refusedFiles = [
  { file: "not-json.txt", says: ["cannot be read as JSON"] },
  { file: "another-format.json", says: ["its format says “parley.report”, not “parley.workspace”"] },
  { file: "newer-version.json", says: ["written by a newer Parley", "left untouched"] },
  { file: "negative-salary.json", says: ["offers[0].baseSalary", "-172000 is below zero"] },
  {
    file: "probabilities-below-one.json",
    says: ["assumptions.outcomes", "add up to 0.98. They must add up to 1."],
  },
  {
    file: "cliff-beyond-grant.json",
    says: ["offers[0].grants[0].vesting.cliffMonths", "The cliff of 60 months is longer than the grant"],
  },
  { file: "percent-as-fraction.json", says: ["offers[0].grants[0].size.fraction", "7 % is 0.07"] },
  {
    file: "several-mistakes.json",
    says: ["7 things are wrong with it", "note", "offers[1].id", "offers[0].startsOn"],
  },
];

test("a file that cannot be a workspace is refused with what is wrong and where, and nothing is lost", async ({
  page,
}) => {
  for (const { file, says } of refusedFiles) {
    await test.step(file, async () => {
      await openFile(page, `fixtures/invalid/${file}`);
      const alert = page.getByRole("alert").filter({ hasText: "could not be opened" });
      await expect(alert).toContainText(`“${file}” could not be opened. What was here is unchanged.`);
      for (const words of says) await expect(alert).toContainText(words);

      await expect(field(page, "Base salary", "A")).toHaveValue("$199,000");
      await expect(historyButton(page, "Undo")).toBeEnabled();
      await alert.getByRole("button", { name: "Close" }).click();
      await expect(alert).toBeHidden();
    });
  }
});

test("ten thousand offers and fifty megabytes are refused, and the page answers on", async ({
  page,
}, testInfo) => {
  const workspace = JSON.parse(readFileSync(threeOffers, "utf8"));
  const offers = Array.from({ length: 10_000 }, (_, index) => ({ ...workspace.offers[0], id: `o${index}` }));
  const many = { ...workspace, baselineOfferId: null, offers };
  const alert = page.getByRole("alert").filter({ hasText: "could not be opened" });

  const short = JSON.stringify({ ...many, offers: offers.map(({ id, company }) => ({ id, company })) });
  await openFile(page, { name: "many.json", mimeType: "application/json", buffer: Buffer.from(short) });
  await expect(alert).toContainText("offers");
  await expect(alert).toContainText("There are too many entries here. The most is 50.");

  const whole = testInfo.outputPath("whole.json");
  writeFileSync(whole, JSON.stringify(many));
  await openFile(page, whole);
  await expect(alert).toContainText("far larger than a workspace");

  const huge = testInfo.outputPath("huge.json");
  writeFileSync(huge, `{"format":"parley.workspace","version":1,"title":"${"x".repeat(50_000_000)}"}`);
  await openFile(page, huge);
  await expect(alert).toContainText("“huge.json” could not be opened");
  await expect(alert).toContainText("far larger than a workspace");

  await type(field(page, "Base salary", "A"), "180k");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$742,000");
});

test("a good file opens in place of the workspace, and undo brings back what was there", async ({ page }) => {
  await openFile(page, threeOffers);
  await expect
    .poll(() => columns(page))
    .toEqual(["A, Hugging Face (senior)", "B, Hugging Face (mid-level)", "C, A public company"]);
  await expect(page.getByRole("status").filter({ hasText: "Opened “" })).toBeVisible();

  await historyButton(page, "Undo").click();
  await expect.poll(() => columns(page)).toHaveLength(4);
  await expect(field(page, "Base salary", "A")).toHaveValue("$199,000");
});

test("what is saved as a file is what is opened again", async ({ page }, testInfo) => {
  const downloading = page.waitForEvent("download");
  await page.getByRole("banner").getByRole("button", { name: "Export" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("hugging-face-senior-pm.parley.json");
  const path = testInfo.outputPath("saved.parley.json");
  await download.saveAs(path);

  await type(field(page, "Base salary", "A"), "150k");
  await page.keyboard.press("Enter");
  await openFile(page, path);
  await expect(field(page, "Base salary", "A")).toHaveValue("$199,000");
});

test("a file that is dropped on the page opens", async ({ page }) => {
  const text = readFileSync(threeOffers, "utf8");
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "dropped.json", { type: "application/json" }));
    return transfer;
  }, text);
  for (const event of ["dragenter", "dragover", "drop"]) {
    await page.getByRole("main").dispatchEvent(event, { dataTransfer: dropped });
  }
  await expect.poll(() => columns(page)).toHaveLength(3);
});

const examples = [
  "Hugging Face, senior PM",
  "Three offers",
  "Mixed case",
  "Public company, front-loaded",
  "Seed-stage options",
  "Back-loaded",
  "Remote, with a location cut",
];

test("every example opens with a sentence and figures, and breaks nothing", async ({ page }) => {
  const errors = errorsOf(page);
  await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
  const offered = page.getByRole("menuitem").filter({ hasNotText: /^(Start|Open a saved|Clear)/ });
  await expect(offered).toHaveCount(examples.length);
  await page.keyboard.press("Escape");

  for (const name of examples) {
    await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
    await expect(page.getByText("An example is open").first()).toBeVisible();
    await expect(sentence(page)).toContainText("expected cash");
    await expect(page.getByRole("main")).not.toContainText(/NaN|Infinity|undefined|\[object/);
  }
  expect(errors).toEqual([]);
});

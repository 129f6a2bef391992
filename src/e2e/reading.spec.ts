/**
 * Documents are read in the page: a letter is pasted or dropped, its figures are decided on, and it becomes an
 * offer. What cannot be read says why; nothing is asked of anyone.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { paragraph, sampleDocx } from "#documents/files/sample-docx.ts";
import { samplePdf } from "#documents/files/sample-pdf.ts";
import { cell, columns, errorsOf, field, historyButton, saved } from "./compare-page.ts";

const letter = [
  "Dear Ada,",
  "We are pleased to offer you the position of Senior Product Manager at Birchwood in Denver.",
  "Base salary: $181,000 per year.",
  "Target bonus: 12% of base.",
  "Sign-on bonus: $20,000.",
  "Equity: 0.045% of the company, vesting over 4 years with a 1-year cliff.",
  "Yours, Robin",
];

async function openEvidence(page: Page): Promise<void> {
  await page.goto("./#/evidence");
  await expect(page.getByRole("heading", { name: "Read a document" })).toBeVisible();
}

/** Drops a file on the page as a person does. */
async function drop(page: Page, name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([content, file, type]) => {
      const data = new DataTransfer();
      const buffer = Uint8Array.from(atob(content ?? ""), (character) => character.charCodeAt(0));
      data.items.add(new File([buffer], file ?? "", { type: type ?? "" }));
      return data;
    },
    [Buffer.from(bytes).toString("base64"), name, mimeType],
  );
  const place = page.getByRole("main");
  await place.dispatchEvent("dragover", { dataTransfer: transfer });
  await place.dispatchEvent("drop", { dataTransfer: transfer });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Paste the text" }).fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
}

function found(page: Page): Locator {
  return page.getByRole("grid", { name: "Figures found, in order" });
}

function figure(page: Page, words: RegExp): Locator {
  return found(page).getByRole("row", { name: words });
}

/** Accepts all that was found as one's own letter, and makes an offer of it. */
async function makeOffer(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Accept the (\d+|one) left$/ }).click();
  await page.getByText("It is my own letter or message").click();
  await page.getByRole("button", { name: "Make it an offer" }).click();
}

/** The offer of the letter stands on Compare, after the four of the example. */
async function expectOffer(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#\/compare$/);
  await expect(field(page, "Base salary", "E")).toHaveValue("$181,000");
  await expect(field(page, "Sign-on", "E")).toHaveValue("$20,000");
  await expect(cell(page, "Vesting", "E")).toContainText("4 years");
}

test("a pasted letter is decided on by keyboard, becomes an offer, and undo takes it back", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openEvidence(page);
  await paste(page, letter.join("\n\n"));
  await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();

  await expect(figure(page, /^Figure 1,/), "the focus goes on to what was read").toBeFocused();
  await page.keyboard.press("a");
  await expect(figure(page, /^Figure 1,.* accepted$/)).toBeVisible();
  await expect(figure(page, /^Figure 2,/)).toBeFocused();
  await expect(page.getByRole("button", { name: /: figure 1, .*, accepted$/ })).toBeVisible();

  await page.keyboard.press("d");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("u");
  await expect(figure(page, /^Figure 2,.* to decide$/)).toBeFocused();

  await makeOffer(page);
  await expectOffer(page);
  await expect(page.getByRole("status").filter({ hasText: "An offer was made of" })).toBeVisible();
  const before = (await columns(page)).length;
  await historyButton(page, "Undo").click();
  await expect.poll(async () => (await columns(page)).length).toBe(before - 1);
  expect(errors).toEqual([]);
});

test("a reload in the middle of a review loses nothing", async ({ page }) => {
  await openEvidence(page);
  await paste(page, letter.join("\n\n"));
  await figure(page, /^Figure 1,/).focus();
  await page.keyboard.press("a");
  await expect(figure(page, /^Figure 1,.* accepted$/)).toBeVisible();
  await page.reload();
  await expect(figure(page, /^Figure 1,.* accepted$/)).toBeVisible();
  await page.getByRole("button", { name: "Keep for later" }).click();
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await expect(figure(page, /^Figure 1,.* accepted$/)).toBeVisible();
});

const files = [
  {
    what: "PDF",
    name: "offer.pdf",
    type: "application/pdf",
    bytes: samplePdf({ pages: [letter.slice(0, 4), letter.slice(4)] }),
  },
  {
    what: "Word file",
    name: "offer.docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: sampleDocx(letter.map((line) => paragraph(line)).join("")),
  },
];

for (const { what, name, type, bytes } of files) {
  test(`a ${what} that is dropped is turned into an offer`, async ({ page, baseURL }) => {
    const errors = errorsOf(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto("./#/compare");
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await drop(page, name, type, bytes);
    await expect(page).toHaveURL(/#\/evidence$/);
    await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("offer");
    await makeOffer(page);
    await expectOffer(page);

    const own = new URL(baseURL ?? "").origin;
    const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test("a document that is added counts at once; its facts lead back to the text; it can be removed", async ({
  page,
}) => {
  await openEvidence(page);
  await paste(page, letter.join("\n\n"));
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Letter of Birchwood");
  await page.getByRole("textbox", { name: "Publisher" }).fill("Birchwood");
  await page.getByRole("button", { name: /^Accept the \d+ left$/ }).click();
  await page.getByRole("button", { name: /^Add \d+ facts to the evidence$/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "now counts as evidence" })).toBeVisible();
  await saved(page);
  await page.reload();

  const drawer = page.getByRole("dialog");
  const openFacts = () =>
    page
      .getByRole("table")
      .getByRole("button", { name: /Letter of Birchwood/ })
      .click();
  await openFacts();
  await drawer.getByRole("button", { name: "Use sign-on $20,000" }).click();
  await page.getByRole("menuitem", { name: "Use as a comparable" }).click();
  await expect(drawer.getByText("comparable", { exact: true })).toBeVisible();
  await drawer.getByRole("button", { name: "Use sign-on $20,000" }).click();
  await page.getByRole("menuitem", { name: "Assume it in B, Hugging Face (mid-level)" }).click();
  await drawer.getByRole("button", { name: "Use sign-on $20,000" }).click();
  await page.getByRole("menuitem", { name: "Show it in the text" }).click();
  await expect(figure(page, /Sign-on bonus, \$20,000.* accepted$/)).toBeFocused();
  await page.getByRole("button", { name: "Close the text" }).click();

  await openFacts();
  await drawer.getByRole("button", { name: "Actions for “Letter of Birchwood”" }).click();
  await page.getByRole("menuitem", { name: "Remove the document" }).click();
  const notice = page.getByRole("status").filter({ hasText: "“Letter of Birchwood” was removed" });
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("table").getByRole("button", { name: /Letter of Birchwood/ })).toBeVisible();

  await page.goto("./#/compare");
  await expect(field(page, "Sign-on", "B")).toHaveValue("$20,000");
});

test("a file is chosen, and half a megabyte is read while the page answers", async ({ page }) => {
  await openEvidence(page);
  const filler = "The team ships every week and writes about it at length. ".repeat(9000);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from(`${filler}\n\n${letter.join("\n\n")}\n\n${filler}`);
  await (await choosing).setFiles({ name: "long.txt", mimeType: "text/plain", buffer });
  await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();
  const text = page.getByRole("region", { name: "The text, with its figures marked" });
  await expect(text.getByText(/characters without a pay figure/).first()).toBeVisible();
  await expect(text.getByRole("button", { name: /^\$181,000: figure/ })).toBeVisible();
});

test("what cannot be read says why, and the review that was there stays", async ({ page }) => {
  await openEvidence(page);
  await paste(page, letter.join("\n\n"));
  await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();
  const alert = page.getByRole("alert").filter({ hasText: "was not read" });

  await drop(page, "locked.pdf", "application/pdf", samplePdf({ pages: [letter], encrypt: true }));
  await expect(alert).toContainText("“locked.pdf” was not read. It is locked with a password.");
  await expect(alert).toContainText("What was here is unchanged.");
  await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();

  await drop(page, "scan.pdf", "application/pdf", samplePdf({ pages: [[]] }));
  await expect(alert).toContainText("“scan.pdf” was not read. It is a picture of a page");
  await drop(page, "cut.docx", "", sampleDocx(paragraph("$1")).subarray(0, 80));
  await expect(alert).toContainText("“cut.docx” was not read. It is damaged or cut off.");
  await drop(page, "large.txt", "text/plain", new Uint8Array(20_000_001).fill(97));
  await expect(alert).toContainText("It has 20 MB. The most that is read is 20 MB");
  await drop(
    page,
    "post.txt",
    "text/plain",
    Buffer.from("Revenue was $130M, up $40M, with 3M people on it."),
  );
  await expect(alert).toContainText("there is no pay figure in it");
  await expect(figure(page, /Base salary, \$181,000/)).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`a review and a correction break no accessibility rule in the ${theme} theme @both`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openEvidence(page);
    await paste(page, letter.join("\n\n"));
    await figure(page, /^Figure 1,/).focus();
    await page.keyboard.press("a");
    await page.keyboard.press("d");
    await page.keyboard.press("c");
    await expect(page.getByRole("group", { name: /^Correct figure 3/ })).toBeVisible();
    const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await new AxeBuilder({ page }).include("#read").withTags(levels).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    const room = await page
      .locator("#read")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(room).toBe(0);
  });
}

test("on a phone the offer that was made of a letter has a column at once @phone", async ({ page }) => {
  await openEvidence(page);
  await paste(page, letter.join("\n\n"));
  await makeOffer(page);
  await expect(page).toHaveURL(/#\/compare$/);
  await expect.poll(() => columns(page)).toEqual(["C, A public company", "E, Birchwood"]);
});

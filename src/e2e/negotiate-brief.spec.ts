/** The brief on the Negotiate page: the page to send, the page to keep, and the check that holds a leak back. */
import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { errorsOf, historyButton, openCompare, type } from "./compare-page.ts";

const EXAMPLE = "fixtures/examples/three-offers.workspace.json";

/** Opens the brief of the three offers. */
async function openBrief(page: Page): Promise<void> {
  await openCompare(page);
  await page.locator("input[type=file]").first().setInputFiles(EXAMPLE);
  await page.goto("./#/negotiate");
  await expect(toKeep(page)).toContainText("Walk away below $350,000 a year");
}

const toSend = (page: Page): Locator => page.getByRole("region", { name: "The page to send" });
const toKeep = (page: Page): Locator => page.getByRole("region", { name: "The page to keep" });
const text = (page: Page, name: string): Locator => toSend(page).getByRole("textbox", { name, exact: true });
const copyButton = (page: Page): Locator => toSend(page).getByRole("button", { name: "Copy as text" });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("the page to send has the offer, the packages and a reason for each, and names nobody", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openBrief(page);
  await expect(text(page, "Title")).toHaveValue("Three packages, any of which I would sign");
  const ask = toSend(page).getByRole("region", { name: "What I am asking for: any one of these" });
  await expect(ask.getByRole("columnheader")).toHaveText(["1", "2", "3"]);
  await expect(
    toSend(page).getByRole("region", { name: "The offer as I understand it" }).getByRole("row").first(),
  ).toContainText("$172,000 a year");
  await expect(toKeep(page)).toContainText("Walk away below $350,000 a year");

  await copyButton(page).click();
  await expect(toSend(page).getByText("Copied.")).toBeVisible();
  const plain = await copied(page);
  expect(plain).toContain("Base: $172,000 a year");
  expect(plain).not.toMatch(/350[.,]?000|350k|public company/i);

  await toSend(page).getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(() => copied(page)).toMatch(/^# Three packages, any of which I would sign\n\n/);
  expect(await copied(page)).toContain("| Base | $172,000 a year |");
  expect(errors).toEqual([]);
});

test("the written offer is named only after it is allowed, and one undo takes that back", async ({
  page,
}) => {
  await openBrief(page);
  await expect(text(page, "Base")).not.toHaveValue(/public company/);
  await page.getByRole("checkbox", { name: "A public company, written" }).check();
  await expect(text(page, "Base")).toHaveValue(
    "I hold a written offer from a public company with a base of $200,000.",
  );
  await historyButton(page, "Undo").click();
  await expect(text(page, "Base")).not.toHaveValue(/public company/);
});

for (const figure of ["$350,000", "350k"]) {
  test(`typing ${figure} holds the page back and names the place; the page to keep still goes`, async ({
    page,
  }) => {
    await openBrief(page);
    await type(text(page, "What I will deliver"), `I need ${figure} a year.`);
    await expect(text(page, "What I will deliver")).toHaveAttribute("aria-invalid", "true");
    await expect(toSend(page).getByText(`“${figure}” is your walk-away, a year.`)).toBeVisible();
    await expect(page.getByText("One place has to change before")).toBeVisible();
    await expect(copyButton(page)).toHaveAttribute("aria-disabled", "true");
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await copyButton(page).click({ force: true });
    expect(await copied(page)).toBe("before");
    await expect(page.getByRole("button", { name: "Send it anyway" })).toHaveCount(0);

    await page.getByRole("button", { name: "Show the place" }).click();
    const selected = await text(page, "What I will deliver").evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(figure);
    await toKeep(page).getByRole("button", { name: "Copy as text" }).click();
    await expect.poll(() => copied(page)).toContain("Walk away below $350,000 a year");

    await toSend(page)
      .getByRole("button", { name: "Back to the proposed text: What I will deliver" })
      .click();
    await expect(page.getByText(/^Clear to send/)).toBeVisible();
    await copyButton(page).click();
    await expect.poll(() => copied(page)).toContain("Three packages");
  });
}

test("words that run the offer down can be sent anyway; a text of one's own is one step to undo", async ({
  page,
}) => {
  await openBrief(page);
  const thanks = text(page, "Thanks");
  await type(thanks, "This is a lowball.");
  await thanks.blur();
  await expect(page.getByText("“lowball” runs their offer down.").first()).toBeVisible();
  await page.getByRole("button", { name: "Send it anyway" }).click();
  await copyButton(page).click();
  await expect.poll(() => copied(page)).toContain("This is a lowball.");
  await historyButton(page, "Undo").click();
  await expect(thanks).toHaveValue("Thank you again.");
});

test("asked for one figure each, with a date of one's own", async ({ page }) => {
  await openBrief(page);
  await page.getByRole("radio", { name: "One figure each" }).check();
  await expect(text(page, "Title")).toHaveValue("What would let me sign");
  await expect(toSend(page).getByRole("region", { name: "What I am asking for", exact: true })).toContainText(
    "$214,500",
  );
  await page.getByLabel("You decide on").fill("2026-12-07");
  await expect(text(page, "When")).toHaveValue(/Monday 7 December/);
});

for (const [name, place, first] of [
  ["to send", toSend, "Three packages, any of which I would sign"],
  ["to keep", toKeep, "Walk away below $350,000 a year"],
] as const) {
  for (const format of ["A4", "Letter"] as const) {
    test(`the page ${name} prints on one page of ${format}, and nothing else of the app with it`, async ({
      page,
    }) => {
      await openBrief(page);
      // A headless browser has no dialog: the sheet stands until the print is over.
      await page.evaluate(() => {
        window.print = () => {};
      });
      await place(page).getByRole("button", { name: "Print" }).click();
      const sheet = page.locator("[data-print-sheet]");
      await expect(sheet).toHaveCount(1);
      await page.emulateMedia({ media: "print" });
      await expect(sheet.getByText(first)).toBeVisible();
      await expect(page.locator("main")).toBeHidden();
      await expect(page.locator("header").first()).toBeHidden();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pages(pdf)).toBe(1);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await expect(sheet).toHaveCount(0);
      if (process.env.KEEP_PDF !== undefined)
        writeFileSync(`${process.env.KEEP_PDF}-${name}-${format}.pdf`, pdf);
    });
  }
}

/** How many pages a PDF has: each is an object of that type. */
function pages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test("saved as a file, what is sent is not named after the workspace, whose title names others; what is kept is", async ({
  page,
}) => {
  await openBrief(page);
  const download = page.waitForEvent("download");
  await toSend(page).getByRole("button", { name: "Save as .md" }).click();
  expect((await download).suggestedFilename()).toBe("counter-offer.md");
  const kept = page.waitForEvent("download");
  await toKeep(page).getByRole("button", { name: "Save as .txt" }).click();
  expect((await kept).suggestedFilename()).toMatch(/^senior-pm-.*\.private\.txt$/);
});

test("by keyboard: choose the page, edit a text, put it back, copy", async ({ page }) => {
  await openBrief(page);
  await page.getByRole("radio", { name: "Both" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(toKeep(page)).toHaveCount(0);
  await expect(toSend(page)).toBeVisible();
  await text(page, "Opening").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Hello.");
  await page.keyboard.press("Escape");
  await expect(text(page, "Opening")).toHaveValue(/^Thank you for the offer/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Hello.");
  await page.keyboard.press("Tab");
  await expect(text(page, "Opening")).toHaveValue("Hello.");
  await expect(page.getByRole("button", { name: "Back to the proposed text: Opening" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(text(page, "Opening")).toHaveValue(/^Thank you for the offer/);
  await copyButton(page).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => copied(page)).toContain("Thank you for the offer");
});

test("where all that can be asked for is below the walk-away, the page asks about the level and is not called ready", async ({
  page,
}) => {
  await openBrief(page);
  await page
    .getByRole("combobox", { name: "The offer that you negotiate" })
    .selectOption("mid-level-average");
  await expect(text(page, "Title")).toHaveValue("What I would like to talk about");
  await expect(toSend(page).getByRole("region", { name: /What I am asking for/ })).toHaveCount(0);
  await expect(page.getByText(/^Nothing that you could ask for reaches your walk-away/)).toBeVisible();
  await expect(page.getByText(/^Clear to send/)).toHaveCount(0);
  await expect(
    page.getByText(/^Nothing private is on the page\. Whether there is anything to send/),
  ).toBeVisible();
});

test("on a phone both pages stay within their column, and no word is broken at its hyphen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBrief(page);
  const tables = page.getByRole("region", { name: /^The page to (send|keep)$/ }).getByRole("table");
  await expect(tables).not.toHaveCount(0);
  for (const table of await tables.all()) {
    const beyond = await table.evaluate(
      (drawn) =>
        drawn.getBoundingClientRect().width - (drawn.parentElement?.getBoundingClientRect().width ?? 0),
    );
    expect(beyond).toBeLessThanOrEqual(0.5);
    for (const name of await table.getByText("Sign-on", { exact: true }).all()) {
      expect(await name.evaluate((drawn) => drawn.getClientRects().length)).toBe(1);
    }
  }
});

test("an own text is there after a reload @both", async ({ page }) => {
  await openBrief(page);
  await type(text(page, "Thanks"), "With thanks, and warm regards.");
  await text(page, "Thanks").blur();
  await expect(page.getByRole("contentinfo")).toContainText("Saved on this device");
  await page.reload();
  await expect(text(page, "Thanks")).toHaveValue("With thanks, and warm regards.");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test("the brief keeps to the accessibility rules, also while it is held back @both", async ({ page }) => {
  await openBrief(page);
  await type(text(page, "Thanks"), "350k, you stingy people.");
  const { violations } = await new AxeBuilder({ page })
    .include('[aria-label="The page to send"]')
    .include('[aria-label="The page to keep"]')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

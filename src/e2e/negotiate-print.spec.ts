/** The Negotiate page on paper: by the browser's own print, and a brief with long texts. */
import { expect, type Page, test } from "@playwright/test";
import { openCompare } from "./compare-page.ts";

async function openNegotiate(page: Page, example: string): Promise<void> {
  await openCompare(page);
  const file = `fixtures/examples/${example}.workspace.json`;
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.goto("./#/negotiate");
  await expect(page.getByRole("region", { name: "The page to keep" })).toContainText("a year");
}

/** How many pages a PDF has: each is an object of that type. */
function pages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const example of ["three-offers", "hugging-face-senior-pm"]) {
  for (const format of ["A4", "Letter"] as const) {
    test(`${example} prints on ${format} without controls and with nothing beyond the paper's edge`, async ({
      page,
    }) => {
      await openNegotiate(page, example);
      const paper = format === "A4" ? 688 : 710;
      // What is wider than the paper makes a browser print all of it smaller, on a wider page.
      await page.evaluate(() => {
        matchMedia("print").addEventListener("change", ({ matches }) => {
          if (matches) document.body.dataset.printed = String(document.documentElement.clientWidth);
        });
      });
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(Number(await page.locator("body").getAttribute("data-printed"))).toBeLessThanOrEqual(paper + 1);
      // The two sheets of the brief, and no more than a page for the sentence and for each of the eight parts.
      expect(pages(pdf)).toBeGreaterThan(4);
      expect(pages(pdf)).toBeLessThanOrEqual(11);

      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: paper, height: 1000 });
      await expect(page.getByText(/Private: not a page to send\./)).toBeVisible();
      await expect(page.getByRole("button", { name: "Copy as text" }).first()).toBeHidden();
      await expect(page.getByRole("radio").first()).toBeHidden();
      // Figures open their workings on the screen; on paper they stay.
      for (const figure of await page.locator("main button.figures").all())
        await expect(figure).toBeVisible();
      await expect(page.getByText(/^Clear to send/)).toBeHidden();
      await expect(page.locator("h3", { hasText: "Three packages, any of which" })).toBeVisible();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}

test("a page to send that the check holds back is not printed with the page either", async ({ page }) => {
  await openNegotiate(page, "three-offers");
  const thanks = page.getByRole("textbox", { name: "Thanks", exact: true });
  await thanks.fill("I need $6,731 a week.");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("The page to send is held back: the check found one place.")).toBeVisible();
  for (const place of await page.getByText("I need $6,731 a week.").all()) await expect(place).toBeHidden();
  await expect(page.getByText("Walk away below $350,000 a year").first()).toBeVisible();
});

test("with long texts the page to send is made smaller, and beyond that goes on to a second page", async ({
  page,
}) => {
  await openNegotiate(page, "three-offers");
  await page.evaluate(() => {
    window.print = () => {};
  });
  const toSend = page.getByRole("region", { name: "The page to send" });
  const deliver = toSend.getByRole("textbox", { name: "What I will deliver", exact: true });
  const sheet = page.locator("[data-print-sheet]");
  const line = "By the end of the second quarter the beta is used by every team of the company. ";
  const opening = toSend.getByRole("textbox", { name: "Opening", exact: true });
  for (const [count, isOnOne] of [
    [8, true],
    [40, false],
  ] as const) {
    for (const field of [opening, deliver]) {
      await field.fill(line.repeat(count));
      await field.blur();
    }
    await toSend.getByRole("button", { name: "Print" }).click();
    await expect(sheet).toHaveCount(1);
    await expect(sheet).toContainText(line.trim());
    const zoom = await sheet.locator("> div").evaluate((drawn) => drawn.style.zoom);
    // The sheet is gone once it is printed.
    const printed = pages(await page.pdf({ format: "Letter", preferCSSPageSize: false }));
    if (isOnOne) expect(printed).toBe(1);
    else {
      // Two texts of forty lines are some eighty lines more than a page has: at full size, on two or three.
      expect(printed).toBeGreaterThan(1);
      expect(printed).toBeLessThanOrEqual(3);
      expect(zoom).toBe("1");
    }
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
  }
  await expect(toSend.getByText("More than one page")).toBeVisible();
});

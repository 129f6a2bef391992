/**
 * What is not known: an offer without a base, and what to ask of both sides; the three-offers example with terms
 * taken out.
 */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { historyButton, openCompare, type } from "./compare-page.ts";

const EXAMPLE = "fixtures/examples/three-offers.workspace.json";

/** Opens the example with `lacking` in place of what its offers state. */
async function openWith(page: Page, lacking: Readonly<Record<string, object>>) {
  const workspace = JSON.parse(readFileSync(EXAMPLE, "utf8")) as { offers: { id: string }[] };
  const offers = workspace.offers.map((offer) => ({ ...offer, ...lacking[offer.id] }));
  await openCompare(page);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "lacking.workspace.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...workspace, offers })),
    });
  await expect(page.getByRole("status").filter({ hasText: "Opened" })).toBeVisible();
  await page.goto("./#/negotiate");
}

test("without a base every part says so, what holds even so, and leads to the field; with one it is all there", async ({
  page,
}) => {
  await openWith(page, { "reported-senior": { baseSalary: null } });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("would pay is not known");
  const part = (name: RegExp) => page.getByRole("region", { name });
  await expect(part(/no ladder yet/)).toContainText("the base has to be at least $114,158");
  await expect(part(/no packages yet/)).toBeVisible();
  await expect(part(/no exchange rate yet/)).toContainText(
    "$10,000 of sign-on is worth $2,500 of base a year",
  );
  await expect(part(/nothing to send yet/)).toBeVisible();
  await expect(page.locator("#negotiate-choices")).toContainText(
    "Not held against the others, since the base is not known: A.",
  );
  const questions = part(/Ask A for the base first/);
  await expect(questions.getByRole("row", { name: /^1\. What is the base\?/ })).toBeVisible();
  await expect(questions).toContainText("What that makes of A is not known without its base.");
  // Nowhere a worth of the rest alone: beside a base of nothing A would come to 147,583.30 a year.
  await expect(page.locator("main")).not.toContainText("$147");

  const enter = part(/no ladder yet/).getByRole("button", { name: "Enter the base" });
  await enter.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Base salary, a year" });
  await type(field, "172k");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Send");
  await expect(part(/no ladder yet/)).toHaveCount(0);
});

test("the first base that they name becomes the offer, and the page is all there", async ({ page }) => {
  await openWith(page, { "reported-senior": { baseSalary: null } });
  await page.getByRole("textbox", { name: "What they came back with" }).fill("172k");
  await expect(page.getByText("This is the first base that they name", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Make it the offer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("$350,000");
});

test("with a grant of unknown worth every part asks about it first, and none says to walk away", async ({
  page,
}) => {
  const example = JSON.parse(readFileSync(EXAMPLE, "utf8")) as { offers: { id: string; grants: object[] }[] };
  const senior = example.offers.find(({ id }) => id === "reported-senior");
  const grants = senior?.grants.map((grant) => ({ ...grant, size: { kind: "ownership", fraction: null } }));
  await openWith(page, { "reported-senior": { grants } });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Ask .*grant/);
  const reply = page.getByRole("region", { name: "When they come back" });
  await reply.getByRole("textbox", { name: "What they came back with" }).fill("190k");
  await expect(reply).toContainText("Ask about the grant first.");
  await expect(reply).not.toContainText("Walk away.");
  await expect(page.getByRole("table", { name: /packages, equal/ })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "The page to keep" })).toContainText(
    "Ask about the grant first",
  );
  await expect(page.locator("#negotiate-brief")).not.toContainText("any of which I would sign");
});

test("gaps of both offers are questions, with answers that are edited where they are kept: with their offer", async ({
  page,
}) => {
  await openWith(page, {
    "public-company": {
      relocation: null,
      costs: [{ label: "Repaid to the present employer", amount: null }],
    },
  });
  const panel = page.locator("#negotiate-questions");
  const row = panel.getByRole("row", { name: /C: Do they pay for a move/ });
  await expect(row).toContainText("$10,000 for a move");
  await expect(row).toContainText("$352,500");
  await expect(panel).toContainText("Not stated, and not asked: C: a cost of taking it.");
  await panel.getByRole("button", { name: "Change the answers to: C: Do they pay for a move?" }).click();
  await type(page.getByRole("textbox", { name: "Paid for a move, answer 2" }), "20000");
  await page.keyboard.press("Enter");
  await expect(row).toContainText("$355,000");
  await expect(panel).toContainText("These answers and chances are yours.");
  await panel.getByRole("button", { name: "Do not ask this" }).press("Enter");
  await expect(row).toHaveCount(0);
  await panel.getByRole("button", { name: "Put back: C: Do they pay for a move?" }).press("Enter");
  await expect(row).toContainText("$355,000");
  await historyButton(page, "Undo").click();
  await expect(row).toHaveCount(0);
});

test("what would be taken instead without a base is no walk-away, and is held against the offer by guesses of it", async ({
  page,
}) => {
  await openWith(page, { "public-company": { baseSalary: null } });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "You have no walk-away yet: the base of C is not known.",
  );
  await expect(
    page.locator("#negotiate-questions").getByRole("row", { name: /C: What is the base\?/ }),
  ).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("nothing runs off the side without a base", async ({ page }) => {
    await openWith(page, { "reported-senior": { baseSalary: null } });
    await expect(page.locator("#negotiate-questions").getByRole("row").nth(1)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

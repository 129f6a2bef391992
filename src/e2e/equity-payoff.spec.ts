/** What a grant pays by exit value, the row that it rests on, and leaving by month, as a person uses them. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { chart, errorsOf, historyButton, openCompare, openExample, type } from "./compare-page.ts";

/** The Equity page with the three offers. */
async function openEquity(page: Page): Promise<void> {
  await openCompare(page);
  await openExample(page, "Three offers");
  await page.goto("./#/equity");
  await expect(payoff(page)).toBeVisible();
}

/** The payoff's figure, whose title is its finding. */
function payoff(page: Page) {
  return chart(page, /overtakes|is ahead of|No exit/);
}

function cursor(page: Page) {
  return page.getByRole("slider", { name: "Exit value to read" });
}

test("the page states the break-even exit, and options move it", async ({ page }) => {
  const errors = errorsOf(page);
  await openEquity(page);
  await expect(payoff(page).getByRole("heading")).toHaveText(
    /A overtakes C at about \$1\.57B, 35\s% of its last round; as options only at about \$3\.54B/,
  );
  await page.getByRole("radio", { name: /^Options at 35\s%/ }).check({ force: true });
  await expect(payoff(page).getByRole("heading")).toHaveText(
    /As options, A overtakes C only at about \$3\.54B, 79\s% of its last round; as stated at about \$1\.57B/,
  );
  // (690,000 + 0.055 % × 900M) ÷ 0.044 % = $2.69B.
  await type(page.getByRole("textbox", { name: "Strike, as a part of the last round" }), "20%");
  await page.keyboard.press("Enter");
  await expect(payoff(page).getByRole("heading")).toHaveText(
    /only at about \$2\.69B, 60\s% of its last round/,
  );
  await page.getByRole("radio", { name: "As shares" }).check({ force: true });
  await expect(payoff(page).getByRole("heading")).toHaveText(/A overtakes C at about \$1\.57B/);
  expect(errors).toEqual([]);
});

test("Escape puts a strike back, and what cannot be a strike leaves the picture as it was", async ({
  page,
}) => {
  await openEquity(page);
  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  const strike = page.getByRole("textbox", { name: "Strike, as a part of the last round" });
  await type(strike, "20%");
  await expect(payoff(page).getByRole("heading")).toHaveText(/only at about \$2\.69B/);
  await page.keyboard.press("Escape");
  await expect(payoff(page).getByRole("heading")).toHaveText(/only at about \$3\.54B/);
  for (const bad of ["0", "250%", "a third"]) {
    await type(strike, bad);
    await expect(strike).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByText(/still counts/)).toBeVisible();
    await expect(payoff(page).getByRole("heading")).toHaveText(/only at about \$3\.54B/);
    await page.keyboard.press("Escape");
  }
});

test("the strike's slider moves with the arrow keys, and the figures follow", async ({ page }) => {
  await openEquity(page);
  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  const slider = page.getByRole("slider", { name: "Strike as a part of the last round, on a slider" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /100\s%/);
  // Struck at the whole round: (690,000 + 2,475,000) ÷ 0.044 % = $7.19B.
  await expect(payoff(page).getByRole("heading")).toHaveText(/only at about \$7\.19B/);
});

test("what the page rests on is edited in place: outlook, person, and each refusal keeps the picture", async ({
  page,
}) => {
  await openEquity(page);
  const year = page.getByRole("textbox", { name: "Exit year" });
  for (const bad of ["0", "200"]) {
    await type(year, bad);
    await page.keyboard.press("Enter");
    await expect(year).toHaveAttribute("aria-invalid", "true");
    await expect(payoff(page).getByRole("heading")).toHaveText(/A overtakes C at about \$1\.57B/);
    await page.keyboard.press("Escape");
  }
  await type(year, "3");
  await page.keyboard.press("Enter");
  await expect(historyButton(page, "Undo")).toBeEnabled();
  await historyButton(page, "Undo").click();
  await expect(year).toHaveValue("5");

  // Against the other private offer, a more careful person asks for less of an exit.
  await page
    .getByRole("combobox", { name: "Held against" })
    .selectOption({ label: "B, Hugging Face (mid-level)" });
  await expect(payoff(page).getByRole("heading")).toHaveText(/A overtakes B at/);
  const before = (await payoff(page).getByRole("heading").textContent()) ?? "";
  await type(page.getByRole("textbox", { name: "How careful you are" }), "5");
  await page.keyboard.press("Enter");
  await expect(payoff(page).getByRole("heading")).not.toHaveText(before);
});

test("a round by stage dilutes the grant further, with its source beside it", async ({ page }) => {
  await openEquity(page);
  await page.getByRole("button", { name: /^Dilution 20\s%/ }).click();
  const panel = page.getByRole("dialog");
  await panel.getByText("Usual rounds by stage").click();
  await expect(
    panel.getByRole("link", { name: "Carta, 2023, quoted by Mazanti Pulse" }).first(),
  ).toBeVisible();
  await panel.getByRole("button", { name: /series D, 10\.3\s%/ }).click();
  // 690,000 ÷ (0.055 % × 0.8 × 0.897) = $1.75B.
  await expect(payoff(page).getByRole("heading", { includeHidden: true })).toHaveText(
    /at about \$1\.75B, 39\s% of/,
  );
});

test("a preferred stack is entered from the picture and bends the line", async ({ page }) => {
  await openEquity(page);
  await expect(page.getByText("Nothing is known of investors who are paid first")).toBeVisible();
  await page.getByRole("button", { name: "Enter a preferred stack" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("button", { name: "Add a class" }).click();
  await panel.getByRole("textbox", { name: "Liquidation preference" }).fill("400M");
  await panel.getByRole("textbox", { name: "Part of the company it holds" }).fill("35%");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(payoff(page).getByText("the preferred take all below it")).toBeVisible();
  await expect(payoff(page).getByText("the preferred convert: the stack no longer matters")).toBeVisible();
  await expect(page.getByText(/Investors get \$400M first/)).toBeVisible();
});

test("the keyboard reads the line exit by exit, and stops at what is marked", async ({ page }) => {
  await openEquity(page);
  await cursor(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect(cursor(page)).toHaveAttribute("aria-valuetext", /exit at \$1\.57B, A as shares \$690,000/);
  await expect(cursor(page)).toHaveAttribute("aria-valuetext", /C’s lead \$690,000/);
  await page.keyboard.press("ArrowRight");
  await expect(cursor(page)).toHaveAttribute("aria-valuetext", /exit at \$1\.6\dB/);
  await page.keyboard.press("End");
  // 0.055 % × 80 % of $10B.
  await expect(cursor(page)).toHaveAttribute("aria-valuetext", /exit at \$10B, A as shares \$4,400,000/);
});

test("the table has every marked exit with what each form of the grant pays", async ({ page }) => {
  await openEquity(page);
  await payoff(page).getByRole("button", { name: "Show as table" }).click();
  const row = payoff(page).getByRole("row", { name: /^\$3\.54B/ });
  await expect(row).toContainText("$690,000");
  await expect(row).toContainText("as options at 35");
  await expect(payoff(page).getByRole("row", { name: /^\$4\.5B/ })).toContainText("$1,980,000");
});

test("leaving by month: what is yours, what is lost, and until when options can be exercised", async ({
  page,
}) => {
  await openEquity(page);
  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  await type(page.getByRole("textbox", { name: "Leave after month" }), "24");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: /^Leave after month 24/ });
  const row = panel.getByRole("table", { name: "What leaving means" }).getByRole("row", { name: /^A/ });
  // Half of 0.055 % × (4.5B − 1.575B) is $804,375; half of what all options cost, 866,250, is $433,125.
  await expect(row).toContainText("$804,375");
  await expect(row).toContainText("$433,125");
  await expect(row).toContainText("month 27, 4 April 2029, assumed");
  await panel.getByText("Every month of A’s grant").click();
  await expect(panel.getByRole("region", { name: "Every month" }).getByRole("row")).toHaveCount(49);
});

test("what vests early at a sale, and the window, are entered with the grant and say when they count", async ({
  page,
}) => {
  await openCompare(page);
  await openExample(page, "Three offers");
  await page.getByRole("button", { name: /^Change Vesting of A/ }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("combobox", { name: "If the company is sold" }).selectOption("double");
  await panel.getByRole("textbox", { name: "Part of the unvested that vests early" }).fill("100%");
  await page.keyboard.press("Enter");
  await expect(historyButton(page, "Undo")).toHaveAccessibleName(/early vesting at an exit/);
  await page.goto("./#/equity");
  await expect(page.getByText(/changes nothing here: the exit is in year 5/)).toBeVisible();
  await type(page.getByRole("textbox", { name: "Exit year" }), "2");
  await page.keyboard.press("Enter");
  // 0.044 % of $4.5B is 1,980,000; half of it has vested after two years.
  await expect(page.getByText(/would leave \$1,980,000 instead of \$990,000/)).toBeVisible();
});

test("nothing on the page is wider than a phone, and every label can be read @phone", async ({ page }) => {
  await page.goto("./#/equity");
  await expect(payoff(page)).toBeVisible();
  await payoff(page).scrollIntoViewIfNeeded();
  await expect(cursor(page)).toBeVisible();
  const tooSmall = await cursor(page)
    .locator("text")
    .evaluateAll(
      (texts) => texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 11).length,
    );
  expect(tooSmall).toBe(0);
  const outside = await cursor(page)
    .locator("text")
    .evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > window.innerWidth ? [text.textContent] : [];
      }),
    );
  expect(outside).toEqual([]);
});

test("axe finds nothing in the row, the payoff and leaving", async ({ page }) => {
  await openEquity(page);
  await page.getByRole("radio", { name: /^Options at/ }).check({ force: true });
  await expect(cursor(page)).toBeVisible();
  const found = await new AxeBuilder({ page }).include("main").analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

/** Outcomes that the person owns, and the sentence that follows from them. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { errorsOf, historyButton, openCompare, openExample, sentence, type } from "./compare-page.ts";

const EXAMPLE = "Three offers";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await openExample(page, EXAMPLE);
  await page.getByRole("link", { name: "Equity", exact: true }).click();
  await expect(sentence(page)).toContainText("grant is worth");
});

function odds(page: Page): Locator {
  return page.getByRole("region", { name: /^Your odds/ });
}
function chance(page: Page, name: string): Locator {
  return odds(page).getByRole("textbox", { name: `Chance of ${name}` });
}
/** A chance as its field shows it, without the narrow space before the sign. */
async function chances(page: Page): Promise<readonly string[]> {
  const fields = await odds(page)
    .getByRole("textbox", { name: /^Chance of/ })
    .all();
  return Promise.all(fields.map(async (each) => (await each.inputValue()).replace(/\s/g, "")));
}

test("the sentence says what has to be true, and how often the grant pays nothing", async ({ page }) => {
  await expect(sentence(page)).toContainText("$1,030,000 to you, 42 % of its headline");
  await expect(sentence(page)).toContainText("$690,000");
  await expect(sentence(page)).toContainText("$1.57B, 35 % of the last round, 55 times in 100 on your odds");
  await expect(sentence(page)).toContainText("in 20 the grant pays nothing");
  await expect(page.getByRole("main")).toContainText(
    "As options struck at 35 % of the last round it is worth at least $587,000 to you, and C leads by at most $103,000: ask which.",
  );
});

test("what the grant is worth opens its working: the certain sum, less the cash, over these outcomes", async ({
  page,
}) => {
  await sentence(page)
    .getByRole("button", { name: /1,030,000/ })
    .click();
  const working = page.getByRole("dialog");
  await expect(working.getByRole("row", { name: /^The certain sum/ })).toContainText("$1,740,414");
  await expect(working.getByRole("row", { name: /^Less the cash/ })).toContainText("$710,000");
  await expect(working.getByRole("row", { name: /^What the grant is worth/ })).toContainText("$1,030,414");
  await expect(working.getByRole("row", { name: /^10×/ })).toContainText("$19,800,000");
});

test("ten times or nothing: a chance for each risk aversion, with its working and as a table", async ({
  page,
}) => {
  const figure = odds(page).getByRole("figure", { name: /^10× or nothing/ });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAccessibleName("10× or nothing: A equals C at a chance of 43.8 %");
  for (const said of ["3.5 %", "17.6 %", "43.8 %", "66.3 %"]) await expect(figure).toContainText(said);
  await figure.getByRole("button", { name: "Show as table" }).click();
  await expect(figure.getByRole("row", { name: /^2, yours/ })).toContainText("43.8 %");
  await expect(figure.getByRole("row", { name: /of financings made 10×/ })).toContainText("4 %");

  await odds(page)
    .getByRole("button", { name: /43\.8 %/ })
    .click();
  const working = page.getByRole("dialog");
  await expect(working).toContainText("$690,000");
  // 960,000 less 960,000² ÷ 1,650,000, and less 960,000² ÷ 20,760,000.
  await expect(working.getByRole("row", { name: /^2 / })).toContainText("$401,455");
  await expect(working.getByRole("row", { name: /^2 / })).toContainText("$915,607");
  await expect(working.getByRole("row", { name: /^3 / })).toContainText("66.3 %");
});

test("a chance rescales the rest while it is typed, the sentence follows, and undo takes it back at once", async ({
  page,
}) => {
  await type(chance(page, "Nothing"), "60");
  await expect(sentence(page)).toContainText("in 60 the grant pays nothing");
  await expect(sentence(page)).toContainText("27.5 times in 100");
  await page.keyboard.press("Enter");
  expect(await chances(page)).toEqual(["60%", "12.5%", "12.5%", "9%", "4.5%", "1.5%"]);
  await expect(odds(page).getByRole("radio", { name: /^My own/ })).toBeChecked();
  await historyButton(page, "Undo").click();
  expect(await chances(page)).toEqual(["20%", "25%", "25%", "18%", "9%", "3%"]);
  await expect(sentence(page)).toContainText("in 20 the grant pays nothing");
});

test("Escape puts back what the chances were", async ({ page }) => {
  await type(chance(page, "Nothing"), "60");
  await expect(sentence(page)).toContainText("in 60 the grant pays nothing");
  await page.keyboard.press("Escape");
  await expect(sentence(page)).toContainText("in 20 the grant pays nothing");
  await expect(historyButton(page, "Redo")).toBeDisabled();
});

test("with the rest kept, chances that do not add up wait and count for nothing", async ({ page }) => {
  await odds(page).getByRole("radio", { name: "keep the rest" }).check({ force: true });
  await type(chance(page, "Nothing"), "30%");
  await page.keyboard.press("Enter");
  await expect(odds(page).getByRole("status")).toContainText("These add up to 110 %: 10 % too much");
  await expect(sentence(page)).toContainText("in 20 the grant pays nothing");
  await type(chance(page, "Fire sale"), "15%");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toContainText("in 30 the grant pays nothing");
  expect(await chances(page)).toEqual(["30%", "15%", "25%", "18%", "9%", "3%"]);
});

test("bad input has its sentence at the field, and the last good picture stays", async ({ page }) => {
  for (const text of ["120 %", "often", "-5"]) {
    await type(chance(page, "Flat"), text);
    await expect(chance(page, "Flat")).toHaveAttribute("aria-invalid", "true");
    await expect(chance(page, "Flat")).toHaveValue(text);
    await expect(odds(page)).toContainText("25 % still counts");
    await expect(sentence(page)).toContainText("55 times in 100");
    await page.keyboard.press("Escape");
  }
  const multiple = odds(page).getByRole("textbox", { name: "Multiple of Doubles" });
  await type(multiple, "2,000,000");
  await expect(multiple).toHaveAttribute("aria-invalid", "true");
});

test("a set to start from says who would lead, and one's own is kept beside it", async ({ page }) => {
  await type(chance(page, "Nothing"), "60");
  await page.keyboard.press("Enter");
  const all = odds(page).getByRole("radio", { name: /^All venture financings/ });
  await expect(odds(page)).toContainText("65 % below 1×");
  await all.check();
  await expect(sentence(page)).toContainText("in 40 the grant pays nothing");
  await odds(page)
    .getByRole("radio", { name: /^My own/ })
    .check();
  await expect(sentence(page)).toContainText("in 60 the grant pays nothing");
  await odds(page).getByRole("radio", { name: /^Flat/ }).check();
  await expect(odds(page).getByRole("row", { name: /^Nothing/ })).toContainText("0 %");
  await expect(odds(page)).toContainText("Give it a chance");
});

test("options struck at 35 % move the exit, the chance of nothing and ten times or nothing", async ({
  page,
}) => {
  await page.getByRole("radio", { name: /^Options/ }).check({ force: true });
  await expect(sentence(page)).toContainText("$3.54B, 79 % of the last round");
  await expect(sentence(page)).toContainText("in 45 the grant pays nothing");
  await expect(sentence(page)).toContainText("C leads by at most $103,000");
  // 690,000 ÷ (19,800,000 − 866,250).
  await expect(odds(page).getByRole("figure", { name: /^10× or nothing/ })).toContainText("3.6 %");
  await expect(page.getByRole("main")).toContainText(
    "As it is stated, it is worth at least $1,030,000 to you",
  );
});

test("a company's own outcomes are set here too, for both of its offers", async ({ page }) => {
  await odds(page).getByRole("radio", { name: "Hugging Face’s own" }).check({ force: true });
  await expect(odds(page)).toContainText("share one outcome");
  await type(chance(page, "Nothing"), "40");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toContainText("in 40 the grant pays nothing");
  await odds(page).getByRole("radio", { name: "the workspace’s" }).check({ force: true });
  await expect(sentence(page)).toContainText("in 20 the grant pays nothing");
});

test("by keyboard alone: a chance, a multiple, a row more and a row less", async ({ page }) => {
  const errors = errorsOf(page);
  await chance(page, "Nothing").focus();
  await page.keyboard.type("30");
  await page.keyboard.press("Tab");
  await expect(sentence(page)).toContainText("in 30 the grant pays nothing");
  const rows = odds(page).getByRole("textbox", { name: /^Chance of/ });
  await odds(page).getByRole("button", { name: "Add an outcome" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(7);
  await odds(page).getByRole("button", { name: "Remove Flat" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(6);
  expect(errors).toEqual([]);
});

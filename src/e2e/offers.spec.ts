/** Offers as columns: entered, copied, moved, hidden, deleted and brought back, and looked at side by side. */
import { expect, test } from "@playwright/test";
import {
  act,
  cell,
  chart,
  columns,
  field,
  historyButton,
  openCompare,
  openExample,
  sentence,
  sheet,
  type,
} from "./compare-page.ts";

const dossier = [
  "A, Hugging Face (senior)",
  "B, Hugging Face (mid-level)",
  "C, A public company",
  "D, Hugging Face (new graduate)",
];

test.beforeEach(({ page }) => openCompare(page));

test("an offer of which nothing is known but the company is entered, and every unknown is a question", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Add an offer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Add an offer" })).toBeVisible();
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Acme");
  const soFar = page.getByRole("complementary");
  await expect(soFar.getByRole("heading", { name: /questions to ask/ })).toBeVisible();
  await page.getByRole("button", { name: "Compare this offer" }).click();

  await expect.poll(() => columns(page)).toEqual([...dossier, "E, Acme"]);
  await expect(field(page, "Base salary", "E")).toHaveAttribute("placeholder", "not stated");
  await expect(cell(page, "Guaranteed cash", "E")).toContainText("not stated");
  await expect(cell(page, "Grant", "E")).toContainText("cannot be worked out");

  await historyButton(page, "Undo").click();
  await expect.poll(() => columns(page)).toEqual(dossier);
});

test("a first offer of one's own is entered with its totals beside it, and starts a workspace", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Start with my own offer" }).click();
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Acme");
  await page
    .getByRole("checkbox", { name: /^I don’t know\s?: Base salary, a year/ })
    .uncheck({ force: true });
  await page.getByRole("textbox", { name: "Base salary, a year" }).fill("180k");
  await page.getByRole("checkbox", { name: /^I don’t know\s?: Sign-on/ }).uncheck({ force: true });
  await page.getByRole("textbox", { name: "Sign-on" }).fill("30k");
  await page
    .getByRole("checkbox", { name: /^I don’t know\s?: Percent of the company/ })
    .uncheck({ force: true });
  await page.getByRole("textbox", { name: "Percent of the company" }).fill("0.1%");
  await page.getByRole("checkbox", { name: /^I don’t know\s?: Valuation/ }).uncheck({ force: true });
  await page.getByRole("textbox", { name: "Valuation" }).fill("1bn");
  await page.getByRole("radio", { name: /^5, 15, 40 and 40 % a year/ }).check({ force: true });

  // 4 × 180,000 + 30,000, and 0.1 % of a billion on top.
  const soFar = page.getByRole("complementary");
  await expect(soFar).toContainText("$750,000");
  await expect(soFar).toContainText("$1,750,000");
  await page.getByRole("button", { name: "Compare this offer" }).click();

  await expect(sentence(page)).toContainText("pays at least $750,000 of expected cash over 4 years");
  await expect.poll(() => columns(page)).toEqual(["A, Acme"]);
  await expect(cell(page, "Vesting", "A")).toContainText("5 % / 15 % / 40 % / 40 %");
  await historyButton(page, "Undo").click();
  await expect.poll(() => columns(page), "undo brings the example back").toEqual(dossier);
});

test("an entry can be left, also with the browser's back button, and is still there on coming back", async ({
  page,
}) => {
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await page.getByRole("button", { name: "Add an offer" }).click();
  await company.fill("Acme");
  await page.getByRole("button", { name: "Save and go on later" }).click();
  await expect.poll(() => columns(page)).toEqual(dossier);
  await expect(historyButton(page, "Undo"), "no offer was added").toBeDisabled();

  await page.getByRole("button", { name: "Add an offer" }).click();
  await expect(company).toHaveValue("Acme");
  await page.goBack();
  await expect(sentence(page)).toContainText("$1,400,000");
});

test("an offer is copied to the end, so that no other changes its letter", async ({ page }) => {
  await act(page, "C", "Duplicate");
  await expect.poll(() => columns(page)).toEqual([...dossier, "E, A public company"]);
  await expect(cell(page, "Expected cash", "E")).toContainText("$1,400,000");
  await expect(cell(page, "Expected cash", "E")).toContainText("the same");
});

test("an offer is moved to the left and to the right, and takes its letter and its figures along", async ({
  page,
}) => {
  await act(page, "C", "Move left");
  const moved = [dossier[0], dossier[2], dossier[1], dossier[3]];
  await expect.poll(() => columns(page)).toEqual(moved);
  const second = sheet(page)
    .getByRole("row", { name: /^Expected cash/ })
    .getByRole("cell")
    .nth(1);
  await expect(second).toContainText("$1,400,000");
  await page.reload();
  await expect.poll(() => columns(page), "also after a reload").toEqual(moved);
  await act(page, "C", "Move right");
  await expect.poll(() => columns(page)).toEqual(dossier);
});

test("a hidden offer leaves sheet, sentence and charts, and is shown again", async ({ page }) => {
  await act(page, "C", "Hide");
  await expect.poll(() => columns(page)).toEqual([dossier[0], dossier[1], dossier[3]]);
  // Without C, B leads with 1,040,000 to 1,055,000 against A's 710,000.
  await expect(sentence(page)).toContainText("about $1,048,000 over 4 years");
  await expect(chart(page, "Leave before month 12").getByRole("row", { name: /^C / })).toHaveCount(0);
  await expect(page.getByText("One offer is hidden.")).toBeVisible();

  await page.getByRole("button", { name: "Show C, A public company" }).click();
  await expect.poll(() => columns(page)).toEqual(dossier);
});

test("a deleted offer can be had back from the notice", async ({ page }) => {
  await act(page, "C", "Delete");
  await expect.poll(() => columns(page)).toEqual([dossier[0], dossier[1], dossier[3]]);
  await expect(
    page.getByRole("button", { name: /^Actions for A/ }),
    "the focus stays in the sheet",
  ).toBeFocused();
  const notice = page.getByRole("status").filter({ hasText: "A public company was deleted." });
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => columns(page)).toEqual(dossier);
  await expect(cell(page, "Expected cash", "C"), "the baseline too").toContainText("baseline");
});

test("with every offer deleted the page says how to start, and one click brings all back", async ({
  page,
}) => {
  for (const left of [3, 2, 1, 0]) {
    await page
      .getByRole("button", { name: /^Actions for / })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(page.getByRole("button", { name: /^Actions for / })).toHaveCount(left);
  }
  await expect(page.getByRole("heading", { level: 1, name: "Nothing to compare yet." })).toBeVisible();
  await page.getByRole("button", { name: "Back to the example" }).click();
  await expect.poll(() => columns(page)).toEqual(dossier);
});

test("differences stand against the baseline that is chosen", async ({ page }) => {
  // At least 710,000 less 840,000, and 1,740,414 less 1,400,000 with a grant of unknown kind.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("at least −$130,000");
  await expect(cell(page, "Worth to you", "A")).toContainText("about +$340,400");
  // 570,000 to 660,000, less 4 × 200,000 + 40,000.
  await expect(cell(page, "Guaranteed cash", "D")).toContainText("−$270,000 to −$180,000");
  // A's bonus is not stated: 710,000 less 1,400,000 is the least that it is behind or ahead.
  await expect(cell(page, "Expected cash", "A")).toContainText("at least −$690,000");
  await page
    .getByRole("combobox", { name: "compared with" })
    .selectOption({ label: "A, Hugging Face (senior)" });
  await expect(cell(page, "Expected cash", "A")).toContainText("baseline");
  await expect(cell(page, "Expected cash", "C")).toContainText("at most +$690,000");
  await act(page, "D", "Use as baseline");
  // 840,000 less 660,000 and less 570,000.
  await expect(cell(page, "Guaranteed cash", "C")).toContainText("+$180,000 to +$270,000");
  await act(page, "B", "Use as baseline");
  await expect(cell(page, "Expected cash", "B")).toContainText("baseline");
});

test("“differences only” leaves out the rows that are equal everywhere, and says how many", async ({
  page,
}) => {
  await openExample(page, "Three offers");
  await expect(field(page, "Sign-on", "A")).toHaveValue("$22,000");
  const rows = sheet(page).getByRole("row");
  const all = await rows.count();
  await page.getByRole("checkbox", { name: "Differences only" }).check({ force: true });
  await expect(sheet(page).getByRole("row", { name: /^Base salary/ })).toBeVisible();
  const left = all - (await rows.count());
  expect(left).toBeGreaterThan(0);
  const said = left === 1 ? "One equal row is left out." : `${left} equal rows are left out.`;
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(rows).toHaveCount(all);
});

test("the horizon switches every total between year 1, the average year and all years", async ({ page }) => {
  await page.getByRole("radio", { name: "Year 1" }).check({ force: true });
  // 172,000 + 22,000 for A; 230,000 + 40,000 + 110,000 for C.
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$194,000");
  await expect(cell(page, "Expected cash", "C")).toContainText("$380,000");
  await expect(sentence(page)).toContainText("$380,000 in year 1");

  await page.getByRole("radio", { name: "Average year" }).check({ force: true });
  await expect(cell(page, "Expected cash", "C")).toContainText("$350,000");
  await expect(cell(page, "Guaranteed cash", "A")).toContainText("$177,500");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Average year" })).toBeChecked();
});

test("two offers within 2 % are too close to call: no winner, no gain and no loss in colour", async ({
  page,
}) => {
  await act(page, "C", "Duplicate");
  await type(field(page, "Base salary", "E"), "202k");
  await page.keyboard.press("Enter");
  // 8,000 of 1,408,000 is 0.6 %.
  await expect(cell(page, "Expected cash", "E")).toContainText("+$8,000 · +0.6 %, too close to call");
  await expect(sentence(page)).toContainText("are too close to call on expected cash");
  await expect(sentence(page)).not.toContainText("pays the most");

  const inGrey = await colourOf(cell(page, "Expected cash", "E").getByText("too close to call"));
  const inRed = await colourOf(cell(page, "Guaranteed cash", "D").getByText("−$270,000"));
  const plain = await colourOf(cell(page, "Expected cash", "C").getByText("baseline"));
  expect(inGrey).toBe(plain);
  expect(inRed).not.toBe(plain);
});

test("a sheet holds five offers: a sixth is not taken, and why is said", async ({ page }) => {
  await act(page, "C", "Duplicate");
  await expect(page.getByRole("button", { name: /^Actions for / })).toHaveCount(5);
  await expect(page.getByRole("button", { name: "Add an offer" })).toBeDisabled();
  await expect(page.getByText("five at most: delete one first")).toBeVisible();
  await page.getByRole("button", { name: /^Actions for C,/ }).click();
  await expect(page.getByRole("menuitem", { name: /^Duplicate/ })).toBeDisabled();
  await page.getByRole("menuitem", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("button", { name: "Add an offer" })).toBeEnabled();
});

/** The colour in which a text is painted. */
function colourOf(text: ReturnType<typeof cell>): Promise<string> {
  return text.evaluate((element) => getComputedStyle(element).color);
}

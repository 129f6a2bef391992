/**
 * What they came back with, and the log: each verdict with its reason, refused text, entries with undo, dates that
 * cross. The three offers: the senior one is negotiated against the public company's written $350,000 a year.
 */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { errorsOf, historyButton, openCompare, openExample } from "./compare-page.ts";

test.beforeEach(async ({ page }) => {
  await openCompare(page);
  await openExample(page, "Three offers");
  await page.goto("./#/negotiate");
  await expect(reply(page)).toBeVisible();
});

function reply(page: Page): Locator {
  return page.getByRole("region", { name: "When they come back" });
}

function answer(page: Page): Locator {
  return reply(page).getByRole("textbox", { name: "What they came back with" });
}

function log(page: Page): Locator {
  return page.getByRole("table", { name: /until C lapses|What was said|until you decide/ });
}

test("between walk-away and target it is countered once, with the part that costs them least to ask", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await answer(page).fill("188k, 35k sign-on, 0.06%");
  await expect(reply(page)).toContainText(
    /Read as base \$188,000 · sign-on \$35,000 · equity 0\.0600\s%, \$2,700,000 at headline/,
  );
  await expect(reply(page)).toContainText(
    "Counter once. This is worth at least $476,692 a year to you: at least $126,692 above your walk-away",
  );
  const asks = reply(page).getByRole("table", { name: "Any one of these closes it" });
  await expect(asks.getByRole("row", { name: /^Base/ })).toContainText("ask this: it costs them least");
  await expect(asks.getByRole("row", { name: /^Sign-on/ })).toContainText("not inside its cap, $40,000");
  await expect(reply(page).getByRole("listitem")).toHaveCount(4);
  await reply(page).getByRole("button", { name: "How that is computed" }).click();
  // 4 × 188,000 + 35,000, and four times 476,692.
  await expect(reply(page)).toContainText("$787,000");
  await expect(reply(page)).toContainText(/Over 4 years\$1,906,7\d\d.*Worth to you a year\$476,692/);
  expect(errors).toEqual([]);
});

test("at the target it is accepted, below the walk-away walked away from", async ({ page }) => {
  await answer(page).fill("200k, 40k sign-on");
  await expect(reply(page)).toContainText("Accept. This is worth");
  await expect(reply(page)).toContainText("exactly your target");
  await expect(reply(page)).toContainText("There is nothing left to close");

  await answer(page).fill("base 100k");
  await expect(reply(page)).toContainText("Walk away. This is worth");
  await expect(
    reply(page).getByRole("table", { name: "Any one of these brings it up to your walk-away" }),
  ).toBeVisible();
});

test("what cannot be read is refused aloud, stays as typed, and the last verdict stays", async ({ page }) => {
  await answer(page).fill("188k");
  await expect(reply(page)).toContainText("Counter once.");
  await answer(page).fill("188k, 20k bonus");
  await expect(answer(page)).toHaveValue("188k, 20k bonus");
  await expect(answer(page)).toHaveAttribute("aria-invalid", "true");
  await expect(answer(page)).toHaveAccessibleDescription(/Is “20k bonus” paid once or every year\?/);
  await expect(answer(page)).toHaveAccessibleDescription(/the last text that could be read counts/);
  await expect(reply(page)).toContainText("Counter once.");
  await expect(reply(page).getByRole("button", { name: "Add to the log" })).toBeDisabled();
});

test("a reply becomes an entry of the log, which undo takes back; it becomes the offer in one step", async ({
  page,
}) => {
  await answer(page).fill("188k, 35k sign-on, 0.06%");
  await reply(page).getByRole("button", { name: "Add to the log" }).click();
  const entry = log(page).getByRole("row", { name: /A comes back/ });
  await expect(entry).toContainText("$476,692");
  await expect(entry).toContainText("“188k, 35k sign-on, 0.06%”");
  await historyButton(page, "Undo").click();
  await expect(entry).toHaveCount(0);

  await reply(page).getByRole("button", { name: "Make it the offer" }).click();
  await answer(page).fill("");
  await expect(reply(page)).toContainText("Read as the offer as it stands");
  await expect(reply(page)).toContainText("$476,692");
  // What it was before is not lost: the former terms stand in the log, and one undo takes both back.
  const former = log(page).getByRole("row", { name: /A offers/ });
  await expect(former).toContainText("base $172,000 · sign-on $22,000");
  await expect(former).toContainText("$435,103");
  await expect(former).toContainText("Their offer until 21 November 2026.");
  await expect(entry).toContainText("$476,692");
  await historyButton(page, "Undo").click();
  await expect(reply(page)).not.toContainText("$476,692");
  await expect(entry).toHaveCount(0);
  await expect(former).toContainText("Day not entered");
});

test("what was typed as their reply is still there after a look at Compare", async ({ page }) => {
  await answer(page).fill("190k, 30k sign-on");
  await page.goto("./#/compare");
  await expect(reply(page)).toHaveCount(0);
  await page.goto("./#/negotiate");
  await expect(answer(page)).toHaveValue("190k, 30k sign-on");
  await expect(reply(page)).toContainText("Counter once.");
});

test("the day on which an offer was made is entered at its line, and nothing but the day changes", async ({
  page,
}) => {
  const offered = log(page).getByRole("row", { name: /C offers, in writing/ });
  await expect(offered).toContainText("Day not entered");
  await expect(offered).toContainText("base $200,000");
  await log(page).getByRole("button", { name: "Enter the day on which C made its offer" }).press("Enter");
  const fields = log(page).getByRole("group");
  await expect(fields.getByLabel("Date", { exact: true })).toBeFocused();
  await fields.getByLabel("Date", { exact: true }).fill("2026-11-20");
  await expect(log(page).getByRole("row", { name: /Friday 20 November/ })).toContainText("$350,000");
  await expect(offered).toHaveCount(0);
  await fields.getByLabel("Date", { exact: true }).fill("2027-05-03");
  await expect(fields.getByLabel("Date", { exact: true })).toHaveAccessibleDescription(/still to come/);
});

test("before they answer nothing is accepted", async ({ page }) => {
  await expect(reply(page)).toContainText(
    "As it stands, before they answer, the offer is worth at least $435,103",
  );
  await expect(reply(page)).not.toContainText("Accept.");
});

test("an entry is added, dated and removed by keyboard; a wrong figure is refused at its field", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Add an entry" }).press("Enter");
  const fields = log(page).getByRole("group");
  await expect(fields.getByLabel("Date", { exact: true })).toBeFocused();
  const base = fields.getByRole("textbox", { name: "Base, a year" });
  await base.fill("12 monkeys");
  await base.press("Enter");
  await expect(base).toHaveValue("12 monkeys");
  await expect(base).toHaveAccessibleDescription(/Not read as money/);
  await base.fill("190k");
  await base.press("Enter");
  await fields.getByLabel("What", { exact: true }).selectOption("a counter-offer");
  await expect(log(page).getByRole("row", { name: /A comes back/ })).toContainText("base $190,000");

  await fields.getByLabel("An answer is due by").fill("2026-11-30");
  await expect(log(page).getByRole("row", { name: /Your answer to A is due/ })).toContainText(
    "in 9 days, 6 of them weekdays",
  );
  await fields.getByRole("button", { name: "Remove this entry" }).press("Enter");
  await expect(log(page).getByRole("row", { name: /A comes back/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add an entry" })).toBeFocused();
  await historyButton(page, "Undo").click();
  await expect(log(page).getByRole("row", { name: /A comes back/ })).toBeVisible();
});

test("dates that cross are said: an answer of theirs after the other offer has lapsed", async ({ page }) => {
  await expect(log(page).getByRole("row", { name: /C lapses/ })).toContainText(
    "in 20 days, 15 of them weekdays. After it you have no walk-away",
  );
  const crossings = page.getByRole("list", { name: "Dates that cross" });
  await expect(crossings).toHaveCount(0);
  await page.getByRole("button", { name: "Add an entry" }).click();
  const fields = log(page).getByRole("group");
  await fields.getByLabel("Who", { exact: true }).selectOption("you");
  await fields.getByLabel("An answer is due by").fill("2026-12-14");
  await expect(crossings).toContainText(
    "C lapses on 11 December, before A’s answer is due on 14 December: without C in hand you answer it weaker.",
  );
  await expect(crossings).toContainText(
    "You decide about A on 9 December, before its answer is due on 14 December",
  );
  await fields.getByLabel("An answer is due by").fill("2026-11-20");
  await expect(crossings).toContainText("A’s answer was due on 20 November. Send one short reminder.");
});

test("on a phone nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answer(page).fill("188k, 35k sign-on, 0.06%");
  await reply(page).getByRole("button", { name: "Add to the log" }).click();
  await page.getByRole("button", { name: /^Edit the entry of/ }).click();
  await expect(log(page).getByRole("group")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

/**
 * What the Negotiate page assumes and may be told otherwise: its design choices in one group, what counts as a
 * comparable, offers whose date is past, other currencies.
 */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { chart, historyButton, openCompare, sentence, type } from "./compare-page.ts";

const EXAMPLE = "fixtures/examples/three-offers.workspace.json";

/** Opens the three offers after `change`. */
async function open(page: Page, change: (workspace: Record<string, unknown> & { offers: Keys[] }) => void) {
  const workspace = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  change(workspace);
  const buffer = Buffer.from(JSON.stringify(workspace));
  await openCompare(page);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "offers.json", mimeType: "application/json", buffer });
  await page.goto("./#/negotiate");
  await expect(sentence(page)).toBeVisible();
}
type Keys = Record<string, unknown>;

function bar(page: Page, name: string): Locator {
  return chart(page, /your (walk-away|target)/).getByRole("region", { name, exact: true });
}

/** A bar is drawn while it is on the screen; the group of assumptions stands over it. */
async function drawn(page: Page, name: string): Promise<Locator> {
  const image = bar(page, name).getByRole("img");
  await image.scrollIntoViewIfNeeded();
  return image;
}

function reply(page: Page): Locator {
  return page.getByRole("region", { name: "When they come back" });
}

async function assumptions(page: Page): Promise<Locator> {
  await page.getByText("Assumptions of this page: as proposed").click();
  return page.getByRole("region", { name: "What the negotiation is about" });
}

test("a weight of nothing leaves a kind of evidence out; it is undone, and goes back to its default", async ({
  page,
}) => {
  await open(page, () => {});
  const group = (await assumptions(page)).getByRole("region", { name: "How firm evidence is" });
  const written = group.getByRole("textbox", { name: "A written offer" });
  await expect(written).toHaveAccessibleDescription(/By default 100\s?%/);
  await type(written, "0");
  await written.press("Enter");
  // Without the written 200,000 the reported 220,000 is all there is.
  await expect(await drawn(page, "Base")).toHaveAccessibleName(/target \$220,000/);
  await expect(
    page.getByText("Assumptions of this page: some are yours (How firm evidence is)"),
  ).toBeVisible();
  await historyButton(page, "Undo").click();
  await expect(await drawn(page, "Base")).toHaveAccessibleName(/target \$200,000/);
  await historyButton(page, "Redo").click();
  await group.getByRole("button", { name: "Back to the default: How firm evidence is" }).click();
  await expect(await drawn(page, "Base")).toHaveAccessibleName(/target \$200,000/);
});

test("the steps of giving way are set by keyboard alone; what does not add up is refused and stays", async ({
  page,
}) => {
  await open(page, () => {});
  await page.getByText("Assumptions of this page: as proposed").focus();
  await page.keyboard.press("Enter");
  const steps = page.getByRole("textbox", { name: "What each step gives of the way" });
  await steps.focus();
  await page.keyboard.type("60 / 30 / 20");
  await page.keyboard.press("Enter");
  await expect(steps).toHaveAttribute("aria-invalid", "true");
  await expect(steps).toHaveAccessibleDescription(/These steps add up to 110\s?%/);
  await expect(steps).toHaveValue("60 / 30 / 20");
  await expect(reply(page)).toContainText(/Gives 50\s?% of the way to your target/);
  await steps.fill("60 / 30 / 10");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "In return for step 1" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("two weeks off before I start");
  await page.keyboard.press("Enter");
  await expect(reply(page)).toContainText(
    /Gives 60\s?% of the way to your target, for two weeks off before I start\./,
  );
  await expect(reply(page)).toContainText(/Gives the last 10\s?%/);
});

test("a range is as wide, and a share costs them as little, as one says", async ({ page }) => {
  await open(page, () => {});
  const all = await assumptions(page);
  const width = all.getByRole("textbox", { name: "Above the target" });
  await type(width, "10-20");
  await width.press("Enter");
  await expect(page.getByText("Say $200,000 to between $219,500 and $239,500")).toBeVisible();
  await type(width, "20-10");
  await expect(width).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Say $200,000 to between $219,500 and $239,500")).toBeVisible();
  await width.press("Escape");
  const share = all.getByRole("textbox", { name: "Of headline, from and to" });
  await type(share, "50-64");
  await share.press("Enter");
  await expect(page.getByText(/The band runs from 50\s?% to 64\s?%/)).toBeVisible();
});

test("a higher level’s reported pay is no yardstick until it is ticked", async ({ page }) => {
  await open(page, () => {});
  await page
    .getByRole("combobox", { name: "The offer that you negotiate" })
    .selectOption("mid-level-average");
  await page.locator("summary").filter({ hasText: "comparables" }).click();
  const equity = page
    .getByRole("list", { name: "Comparables" })
    .getByRole("listitem")
    .filter({
      hasText: /Equity 0\.0550/,
    });
  await expect(equity).toContainText("Another level’s pay, not a lower one’s");
  await expect(equity.getByRole("checkbox")).not.toBeChecked();
  await expect(bar(page, "Equity").getByRole("img")).not.toHaveAccessibleName(/target/);
  await equity.getByRole("checkbox").check();
  await expect(bar(page, "Equity").getByRole("img")).toHaveAccessibleName(/target 0\.0550/);
});

test("an offer whose date is past is no walk-away, says so, and counts once it is chosen", async ({
  page,
}) => {
  await open(page, ({ offers }) => {
    for (const offer of offers) if (offer.id === "public-company") offer.decideBy = "2026-11-10";
  });
  await expect(sentence(page)).toContainText("You have no walk-away");
  await expect(page.getByText(/C’s date to answer, 10 November, is past: it is no walk-away/)).toBeVisible();
  await expect(bar(page, "Base")).toContainText(/20.%, the most that is assumed without a written offer/);
  await page.getByRole("button", { name: /^What you would take instead/ }).click();
  await page.getByRole("checkbox", { name: /^C, a public company.*its date 10 November is past/ }).check();
  await expect(sentence(page)).toContainText("Walk away only below $350,000");
  await expect(page.getByText(/is past, and it counts because you chose it/)).toBeVisible();
});

test("a figure in another currency is left out aloud, and counts once its rate is entered", async ({
  page,
}) => {
  await open(page, (workspace) => {
    const place = { role: null, level: null, placeId: null, company: null, asOf: null, inferred: [] };
    const figure = { low: "150000", high: "150000", unit: "GBP", period: "annual", kind: "point" };
    const citation = { locator: "p. 2", figure: "£150k" };
    const fact = { id: "f", component: "baseSalary", subject: "market", ...figure, ...place, citation };
    const source = { id: "d", title: "A survey", publisher: null, url: null, readOn: null };
    workspace["documents"] = [{ ...source, facts: [fact] }];
  });
  await page.locator("summary").filter({ hasText: "one left out for want of an exchange rate" }).click();
  await expect(
    page.getByText(/Base in GBP: no rate from GBP to USD is known\. A survey, p\. 2/),
  ).toBeVisible();
  const rate = page.getByRole("textbox", { name: "One GBP in USD" });
  await type(rate, "1.3");
  await rate.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Base $195,000" })).toBeChecked();
  await expect(page.getByText("Converted from GBP at 1.3.")).toBeVisible();
});

test("“188 and 35 signing” is read in thousands, and a base of $188 is asked about before a verdict", async ({
  page,
}) => {
  await open(page, () => {});
  const answer = reply(page).getByRole("textbox", { name: "What they came back with" });
  await answer.fill("188 and 35 signing");
  await expect(reply(page)).toContainText(
    "Read as base $188,000 (taken as thousands) · sign-on $35,000 (taken as thousands)",
  );
  await expect(reply(page)).toContainText("Counter once.");
  await answer.fill("$188");
  await expect(answer).toHaveAccessibleDescription(/Is “\$188” in thousands\? Write it out/);
  await expect(reply(page)).not.toContainText("Walk away.");
});

test("the assumptions fit a phone @phone", async ({ page }) => {
  await open(page, () => {});
  await assumptions(page);
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(room).toBe(0);
});

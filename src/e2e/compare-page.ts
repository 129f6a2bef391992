/**
 * The parts of the Compare page as a person names them: an offer by its letter, a cell by its row.
 * Every browser is empty when a test begins, so the page that opens is a first visit's.
 */
import { expect, type Locator, type Page } from "@playwright/test";

const letters = ["A", "B", "C", "D", "E"] as const;
type Letter = (typeof letters)[number];

/** Opens the page and waits for its sentence. */
export async function openCompare(page: Page): Promise<void> {
  await page.goto("./");
  await expect(sentence(page)).toBeVisible();
}

/** The sentence that says which offer leads, and why. */
export function sentence(page: Page): Locator {
  return page.getByRole("main").getByRole("heading", { level: 1 });
}

/** The sheet. */
export function sheet(page: Page): Locator {
  return page.getByRole("region", { name: "Compare offers" }).getByRole("table");
}

/** The cell of an offer in the row that begins with `row`; for sheets in which every offer has a column. */
export function cell(page: Page, row: string, letter: Letter): Locator {
  const line = sheet(page).getByRole("row", { name: new RegExp(`^${row}`) });
  return line.getByRole("cell").nth(letters.indexOf(letter));
}

/** The field of a term in the sheet. */
export function field(page: Page, term: string, letter: Letter): Locator {
  return page.getByRole("textbox", { name: `${term}, offer ${letter}`, exact: true });
}

/** Types over what a field holds, and leaves the field open. */
export async function type(input: Locator, text: string): Promise<void> {
  await input.click();
  await input.selectText();
  await input.pressSequentially(text);
}

/** A chart by the beginning of its title. */
export function chart(page: Page, title: string | RegExp): Locator {
  return page.getByRole("figure", { name: title });
}

/** Undo and redo in the top bar, whose names say what they would change. */
export function historyButton(page: Page, step: "Undo" | "Redo"): Locator {
  return page.getByRole("banner").getByRole("button", { name: new RegExp(`^${step}`) });
}

/** Chooses an action from an offer's menu. */
export async function act(page: Page, letter: Letter, action: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Actions for ${letter},`) }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

/** The companies in the sheet's columns, from left to right, with their letters. */
export async function columns(page: Page): Promise<readonly string[]> {
  return sheet(page)
    .getByRole("button", { name: /^Actions for / })
    .evaluateAll((heads) =>
      heads.map((head) => (head.getAttribute("aria-label") ?? "").replace("Actions for ", "")),
    );
}

/** Opens one of the examples from the bar. */
export async function openExample(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name, exact: false }).click();
}

/** Waits until the device has what was changed. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo")).toContainText("Saved on this device");
}

/** Everything the page's scripts threw from now on. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

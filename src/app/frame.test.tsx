/** The shell over the real store: keys, palette, files and copies, and nothing lost by any of them. */
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { resetStore } from "#state/store.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { Frame } from "./frame.tsx";
import { fieldWords } from "./page-words.ts";

function openedDossier() {
  const parsed = parseWorkspace(dossier);
  if (!parsed.ok) throw new Error("the dossier does not parse");
  return parsed.value;
}

/** A page that says the one figure these tests change. */
function Page() {
  const base = useWorkspace().offers[0]?.baseSalary;
  return <output aria-label="base of A">{JSON.stringify(base)}</output>;
}

function shown() {
  render(
    <FieldWordsProvider words={fieldWords}>
      <Router hook={memoryLocation({ path: "/compare" }).hook}>
        <Frame>
          <Page />
        </Frame>
      </Router>
    </FieldWordsProvider>,
  );
  return userEvent.setup();
}

const base = () => screen.getByLabelText("base of A").textContent;

beforeEach(() => resetStore(openedDossier()));

describe("the palette", () => {
  test("opens on Ctrl K, sets a term to a typed figure, and Ctrl Z takes it back", async () => {
    const user = shown();
    await user.keyboard("{Control>}k{/Control}");
    const field = await screen.findByRole("combobox");
    expect(document.activeElement).toBe(field);
    await user.type(field, "base a 180k");
    const chosen = screen.getByRole("option", { selected: true });
    expect(chosen.textContent).toBe("Set base salary of A to $180,000now $172,000");
    expect(field.getAttribute("aria-activedescendant")).toBe(chosen.id);
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(base()).toBe('"180000"');
    await user.keyboard("{Control>}z{/Control}");
    expect(base()).toBe('"172000"');
    await user.keyboard("{Control>}y{/Control}");
    expect(base()).toBe('"180000"');
  });

  test("the arrows go round and Escape changes nothing", async () => {
    const user = shown();
    await user.keyboard("{Control>}k{/Control}");
    await screen.findByRole("combobox");
    await user.keyboard("{ArrowUp}");
    const options = screen.getAllByRole("option");
    expect(options.at(-1)?.getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{ArrowDown}");
    expect(options[0]?.getAttribute("aria-selected")).toBe("true");
    expect(base()).toBe('"172000"');
  });

  test("says that nothing matches", async () => {
    const user = shown();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "xyzzy");
    expect(screen.getByText("Nothing matches “xyzzy”.")).toBeDefined();
  });
});

test("a question mark shows the keys, but not while a title is being typed", async () => {
  const user = shown();
  await user.type(screen.getByLabelText("Title of the workspace"), "?{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard("?");
  expect(await screen.findByRole("dialog", { name: "Keys" })).toBeDefined();
});

test("there is no title to type into before the workspace is open", () => {
  resetStore(openedDossier(), { phase: "loading" });
  shown();
  expect(screen.queryByLabelText("Title of the workspace")).toBeNull();
});

test("the title is edited in place and can be undone", async () => {
  const user = shown();
  const title = screen.getByLabelText<HTMLInputElement>("Title of the workspace");
  const before = title.value;
  await user.clear(title);
  await user.type(title, "My offers{Enter}");
  await waitFor(() => expect(document.title).toBe("Compare: My offers"));
  await user.click(screen.getByRole("button", { name: "Undo: title" }));
  expect(title.value).toBe(before);
});

test("a file that is no workspace is refused aloud, and what was here is unchanged", async () => {
  const user = shown();
  const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (picker === null) throw new Error("there is no file picker");
  await user.upload(picker, new File(["{ not json"], "letter.json", { type: "application/json" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("“letter.json” could not be opened. What was here is unchanged.");
  expect(base()).toBe('"172000"');
  await user.click(within(alert).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a copy that could not be read says what stopped it, and goes only when it is deleted", async () => {
  const finding = { path: "offers[1].baseSalary", code: "notDecimal", params: { value: "lots" } } as const;
  resetStore(openedDossier(), {
    setAside: [{ key: "1", text: "{}", savedAt: "2026-11-18T21:04:00Z", findings: [finding] }],
  });
  const user = shown();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("offers[1].baseSalary");
  expect(within(alert).getByRole("button", { name: "Download the copy" })).toBeDefined();
  await user.click(within(alert).getByRole("button", { name: "Delete the copy" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

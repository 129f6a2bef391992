/** The field: what is typed is echoed, kept, put back or refused, and never lost. */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { type FieldWords, FieldWordsProvider } from "./field-words.tsx";
import { MoneyField } from "./money-field.tsx";
import type { StatedFigure } from "./stated-field.tsx";

const words: FieldWords = {
  understood: ({ code, params }) => `${code}: ${Object.values(params).join(" to ")}`,
  refused: ({ code }) => `refused: ${code}`,
  stillCounts: (shown) => `${shown} still counts`,
  stillNotStated: "still not stated",
  keepsOrPutsBack: (shown) => `Esc puts back ${shown}`,
  notStated: "not stated",
  dontKnow: "I don't know",
  keptAsQuestion: "kept as a question",
};

type Told = { draft: StatedFigure[]; commit: StatedFigure[]; reverts: number };

/** A salary field over a value that is really kept, and what it told. */
function salary(first: StatedFigure, more: { dontKnow?: boolean; variant?: "cell" } = {}) {
  const told: Told = { draft: [], commit: [], reverts: 0 };
  function Salary() {
    const [value, setValue] = useState(first);
    return (
      <FieldWordsProvider words={words}>
        <MoneyField
          label="Base salary"
          currency="USD"
          value={value}
          onDraft={(draft) => {
            told.draft.push(draft);
            setValue(draft);
          }}
          onCommit={(kept) => {
            told.commit.push(kept);
            setValue(kept);
          }}
          onRevert={() => {
            told.reverts += 1;
            setValue(first);
          }}
          {...more}
        />
        <button type="button">elsewhere</button>
      </FieldWordsProvider>
    );
  }
  render(<Salary />);
  return { told, user: userEvent.setup(), field: screen.getByLabelText<HTMLInputElement>("Base salary") };
}

/** What a screen reader says with the field, besides its name and its value. */
function described(field: HTMLElement): string {
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

describe("leaving the page in the middle of typing", () => {
  const leave = () => act(() => dispatchEvent(new Event("pagehide")));

  test("keeps what was understood, once", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "180k");
    leave();
    leave();
    expect(told.commit).toEqual(["180000"]);
  });

  test("keeps nothing of what cannot be read, nor where nothing was typed", async () => {
    const { field, user, told } = salary("172000");
    await user.click(field);
    leave();
    await user.clear(field);
    await user.type(field, "180 monkeys");
    leave();
    expect(told.commit).toEqual([]);
    expect(field.value).toBe("180 monkeys");
  });
});

describe("a money field", () => {
  test("shows the value as money at rest, and keeps it when nothing is typed", async () => {
    const { field, user, told } = salary("172000");
    expect(field.value).toBe("$172,000");
    await user.click(field);
    await user.tab();
    expect(field.value).toBe("$172,000");
    expect(told).toEqual({ draft: [], commit: [], reverts: 0 });
  });

  test("says at once what 180k was understood as, and Enter keeps it", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "180k");
    expect(described(field)).toContain("point: $180,000");
    expect(field.value).toBe("180k");
    await user.keyboard("{Enter}");
    expect(told.commit).toEqual(["180000"]);
    expect(field.value).toBe("$180,000");
  });

  test("hands on what it understood while typing, after the paint and the last one only", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "180k");
    await waitFor(() => expect(told.draft.at(-1)).toBe("180000"));
    expect(told.commit).toEqual([]);
  });

  test("leaving the field keeps the value and shows it as money", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "1.2m");
    await user.tab();
    expect(told.commit).toEqual(["1200000"]);
    expect(field.value).toBe("$1,200,000");
  });

  test("Escape puts back what was there and withdraws the drafts", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "99k");
    await waitFor(() => expect(told.draft.at(-1)).toBe("99000"));
    await user.keyboard("{Escape}");
    expect(field.value).toBe("$172,000");
    expect(told.reverts).toBeGreaterThan(0);
    expect(told.commit).toEqual([]);
  });

  test("a refused text stays, is marked invalid, and says which value still counts", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "12 monkeys");
    await user.tab();
    expect(field.value).toBe("12 monkeys");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(described(field)).toMatch(/refused: .*\$172,000 still counts/);
    expect(told.commit).toEqual([]);
    await user.click(field);
    await user.keyboard("{Escape}");
    expect(field.value).toBe("$172,000");
    expect(field.hasAttribute("aria-invalid")).toBe(false);
  });

  test("typing the same again changes nothing", async () => {
    const { field, user, told } = salary("172000");
    await user.type(field, "$172,000");
    await user.tab();
    expect(told.commit).toEqual([]);
  });

  test.each([
    ["$180,000", "180000", "copied from a letter with its symbol"],
    [" USD 180 000 ", "180000", "copied with spaces for thousands"],
    ["270k-320k", { low: "270000", high: "320000" }, "a range"],
    ["?", null, "not known, in one key"],
  ] as readonly [string, StatedFigure, string][])("takes the pasted %s (%#)", async (text, value) => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.paste(text);
    await user.keyboard("{Enter}");
    expect(told.commit).toEqual([value]);
  });

  test("an Enter that ends the composition of a word keeps nothing", async () => {
    const { field, user, told } = salary("172000");
    await user.clear(field);
    await user.type(field, "180k");
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true }));
    expect(told.commit).toEqual([]);
    expect(field.value).toBe("180k");
  });

  test("a value that is not known is a placeholder and no zero", () => {
    const { field } = salary(null);
    expect(field.value).toBe("");
    expect(field.placeholder).toBe("not stated");
  });

  test("I don't know turns the value into not known, and typing takes that back", async () => {
    const { field, user, told } = salary("172000", { dontKnow: true });
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /I don't know.*Base salary/ });
    await user.click(box);
    expect(told.commit).toEqual([null]);
    expect(box.checked).toBe(true);
    expect(described(field)).toContain("kept as a question");
    await user.type(field, "150k{Enter}");
    expect(box.checked).toBe(false);
    expect(told.commit).toEqual([null, "150000"]);
  });

  test("a cell says how to put the value back while it is edited", async () => {
    const { field, user } = salary("172000", { variant: "cell" });
    await user.clear(field);
    await user.type(field, "180k");
    expect(described(field)).toContain("Esc puts back $172,000");
  });

  test("Escape with nothing typed is left to whoever is around the field", async () => {
    const { field, user } = salary("172000");
    const around = vi.fn();
    document.addEventListener("keydown", around);
    await user.click(field);
    await user.keyboard("{Escape}");
    expect(around).toHaveBeenCalledTimes(1);
    await user.type(field, "1{Escape}");
    document.removeEventListener("keydown", around);
    expect(around.mock.calls.filter(([event]) => event.key === "Escape")).toHaveLength(1);
  });
});

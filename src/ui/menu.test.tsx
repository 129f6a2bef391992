/** The menu button as ARIA's pattern has it: arrows, letters, Escape, and the focus that comes back. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Menu } from "./menu.tsx";

function actions() {
  const duplicate = vi.fn();
  const remove = vi.fn();
  render(
    <Menu
      label="Actions"
      items={[
        { id: "duplicate", label: "Duplicate", onSelect: duplicate },
        { id: "left", label: "Move left", onSelect: vi.fn(), isDisabled: true },
        { id: "line", kind: "separator" },
        { id: "delete", label: "Delete", onSelect: remove, tone: "loss" },
      ]}
    />,
  );
  return {
    duplicate,
    remove,
    user: userEvent.setup(),
    button: screen.getByRole("button", { name: "Actions" }),
  };
}

const focused = () => document.activeElement?.textContent;

test("opens on its first action and runs the chosen one, once", async () => {
  const { button, duplicate, user } = actions();
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(focused()).toBe("Duplicate");
  await user.keyboard("{Enter}");
  expect(duplicate).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test.each([
  ["{ArrowDown}", "Delete", "down passes over what cannot be done"],
  ["{ArrowDown}{ArrowDown}", "Duplicate", "down from the last comes to the first"],
  ["{ArrowUp}", "Delete", "up from the first comes to the last"],
  ["{End}", "Delete", "End is the last"],
  ["{End}{Home}", "Duplicate", "Home is the first"],
  ["d", "Delete", "a letter goes to the next that begins with it"],
  ["dd", "Duplicate", "and comes round"],
])("%s leads to %s: %s", async (keys, name, _why) => {
  const { button, user } = actions();
  await user.click(button);
  await user.keyboard(keys);
  expect(focused()).toBe(name);
});

test("the up arrow opens it on its last action", async () => {
  const { button, user } = actions();
  button.focus();
  await user.keyboard("{ArrowUp}");
  expect(focused()).toBe("Delete");
});

test("Escape closes it, does nothing, and gives the focus back", async () => {
  const { button, duplicate, remove, user } = actions();
  await user.click(button);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(duplicate.mock.calls.length + remove.mock.calls.length).toBe(0);
});

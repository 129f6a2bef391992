// @vitest-environment happy-dom
/** The theme is kept, and anything else that lies in its place is the device's own. */
import { afterEach, expect, test, vi } from "vitest";
import { keepTheme, storedTheme } from "./theme.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test.each(["light", "dark", "system"] as const)("%s is kept for the next visit", (theme) => {
  keepTheme(theme);
  expect(storedTheme()).toBe(theme);
});

test.each([["no JSON"], ['"purple"'], ["{}"]])("%s counts as the device's own", (text) => {
  localStorage.setItem("parley.theme", text);
  expect(storedTheme()).toBe("system");
});

test("a browser that refuses to keep anything does not break the page", () => {
  const refuse = () => {
    throw new Error("Access is denied.");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, clear: () => {} });
  keepTheme("dark");
  expect(storedTheme()).toBe("system");
});

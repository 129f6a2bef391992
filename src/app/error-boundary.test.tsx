/** A page that throws loses nothing: it says so, and offers the ways on. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A page that throws as long as the last change is in it. */
function brokenPage() {
  let isBroken = true;
  function Page() {
    if (isBroken) throw new Error("NaN in the sheet");
    return <p>the sheet</p>;
  }
  const onDownload = vi.fn();
  const onUndo = vi.fn(() => {
    isBroken = false;
  });
  render(
    <ErrorBoundary onDownload={onDownload} onUndo={onUndo}>
      <Page />
    </ErrorBoundary>,
  );
  return { onDownload, onUndo, user: userEvent.setup() };
}

test("says that the workspace is safe, and what went wrong", () => {
  brokenPage();
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Your workspace is safe");
  expect(alert.textContent).toContain("NaN in the sheet");
});

test("offers the workspace as a file", async () => {
  const { onDownload, user } = brokenPage();
  await user.click(screen.getByRole("button", { name: "Download the workspace" }));
  expect(onDownload).toHaveBeenCalledOnce();
});

test("undoing the change that broke it brings the page back", async () => {
  const { onUndo, user } = brokenPage();
  await user.click(screen.getByRole("button", { name: "Undo the last change" }));
  expect(onUndo).toHaveBeenCalledOnce();
  expect(screen.getByText("the sheet")).toBeDefined();
});

test("a page that does not throw is the page", () => {
  render(
    <ErrorBoundary onDownload={() => undefined} onUndo={() => undefined}>
      <p>all is well</p>
    </ErrorBoundary>,
  );
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("all is well")).toBeDefined();
});

/** What opens: terms, drawers and dialogs explain, close on Escape, and give the focus back. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { Dialog } from "./dialog.tsx";
import { Drawer } from "./drawer.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { Term } from "./term.tsx";

describe("a term", () => {
  const explanation = "What is promised whatever happens.";

  test("is described by its explanation, which shows on focus and goes on Escape", async () => {
    render(<Term explanation={explanation}>Guaranteed cash</Term>);
    const user = userEvent.setup();
    const term = screen.getByRole("button", { name: "Guaranteed cash" });
    const tip = document.getElementById(term.getAttribute("aria-describedby") ?? "");
    expect(tip?.textContent).toBe(explanation);
    expect(tip?.hidden).toBe(true);
    await user.tab();
    expect(tip?.hidden).toBe(false);
    await user.keyboard("{Escape}");
    expect(tip?.hidden).toBe(true);
    expect(document.activeElement).toBe(term);
  });

  test("shows its explanation while it is pointed at", async () => {
    render(<Term explanation={explanation}>Guaranteed cash</Term>);
    const user = userEvent.setup();
    await user.hover(screen.getByRole("button"));
    expect(screen.getByRole("tooltip").textContent).toBe(explanation);
    await user.unhover(screen.getByRole("button"));
    expect(screen.queryByRole("tooltip")).toBeNull();
  });
});

/** A figure that opens a drawer with a field in it. */
function Working() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        $1,400,000
      </button>
      {isOpen ? (
        <Drawer title="C, on paper" closeWord="Close" onClose={() => setOpen(false)}>
          <input aria-label="Chance" />
        </Drawer>
      ) : null}
    </>
  );
}

describe("a drawer", () => {
  test("takes the focus, is named by its title, and gives the focus back on Escape", async () => {
    render(<Working />);
    const user = userEvent.setup();
    const figure = screen.getByRole("button", { name: "$1,400,000" });
    await user.click(figure);
    expect(screen.getByRole("dialog", { name: "C, on paper" }).contains(document.activeElement)).toBe(true);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(figure);
  });

  test("leaves an Escape alone that somebody else has taken", async () => {
    render(<Working />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "$1,400,000" }));
    const field = screen.getByLabelText("Chance");
    field.addEventListener("keydown", (event) => event.preventDefault());
    await user.click(field);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("dialog")).toBeDefined();
  });
});

describe("a dialog", () => {
  test("closes when the browser cancels it, and leaves the closing to its owner", () => {
    const onClose = vi.fn();
    render(
      <Dialog label="Commands" onClose={onClose}>
        <p>inside</p>
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Commands" });
    expect(dialog.open).toBe(true);
    const cancel = new Event("cancel", { cancelable: true });
    dialog.dispatchEvent(cancel);
    expect(onClose).toHaveBeenCalledOnce();
    expect(cancel.defaultPrevented).toBe(true);
  });

  test("closes on a click beside it and not on one inside", async () => {
    const onClose = vi.fn();
    render(
      <Dialog label="Commands" onClose={onClose}>
        <p>inside</p>
      </Dialog>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByText("inside"));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("dialog"));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("a notice", () => {
  const notice = {
    id: "1",
    text: "Acme was deleted.",
    isLasting: false,
    actions: [{ label: "Undo", onAct: vi.fn() }],
  };

  test("is said politely, and its action answers it", async () => {
    const onDismiss = vi.fn();
    render(<NoticeBar notice={notice} dismissWord="Dismiss" onDismiss={onDismiss} />);
    expect(screen.getByRole("status").textContent).toContain("Acme was deleted.");
    await userEvent.setup().click(screen.getByRole("button", { name: "Undo" }));
    expect(notice.actions[0]?.onAct).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledWith("1");
  });

  test("goes by itself after ten seconds, unless it must be answered", () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    const { rerender } = render(<NoticeBar notice={notice} dismissWord="Dismiss" onDismiss={onDismiss} />);
    vi.advanceTimersByTime(9_999);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDismiss).toHaveBeenCalledWith("1");
    onDismiss.mockClear();
    rerender(
      <NoticeBar
        notice={{ ...notice, id: "2", isLasting: true }}
        dismissWord="Dismiss"
        onDismiss={onDismiss}
      />,
    );
    vi.advanceTimersByTime(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PayBars } from "./pay-bars.tsx";
import type { PayBar } from "./series.ts";

const words = {
  elements: {
    baseSalary: "base",
    targetBonus: "bonus",
    signOnBonus: "sign-on",
    relocation: "relocation",
    benefits: "benefits",
    publicEquity: "public shares",
    privateEquity: "private equity",
    costs: "costs",
  },
  year: "Year",
  offer: "Offer",
  total: "Paper total",
  notKnown: "not stated",
  none: "none",
  legend: "Show or hide",
};
const frame = {
  title: "A’s pay is three quarters paper",
  caption: "Pay per year",
  words: {
    showAsTable: "Show as table",
    showAsChart: "Show as chart",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Not copied",
    empty: "Add an offer to see its pay.",
  },
};
const bar: PayBar = {
  offerId: "a",
  year: 1,
  amounts: { baseSalary: 172_000, targetBonus: null, privateEquity: 618_750 },
  total: "about $790,750",
};

function show(bars: readonly PayBar[]) {
  render(
    <PayBars
      frame={frame}
      offers={[{ id: "a", key: "a", letter: "A", name: "Hugging Face" }]}
      bars={bars}
      words={words}
      yearLabel={(year) => `Year ${year}`}
      formatMoney={(amount) => `$${amount}`}
      formatTick={(amount) => `$${amount}`}
    />,
  );
}

test("a chart is a figure named by its finding", () => {
  show([bar]);
  const figure = screen.getByRole("figure", { name: frame.title });
  expect(within(figure).getByRole("heading", { level: 2 }).textContent).toBe(frame.title);
});

test("the legend's buttons say what is shown, and toggle it", async () => {
  show([bar]);
  const equity = screen.getByRole("button", { name: "private equity", pressed: true });
  await userEvent.click(equity);
  expect(equity.getAttribute("aria-pressed")).toBe("false");
});

test("the table behind it has the same figures, and copies as text with tabs", async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  show([bar]);
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  const cells = within(screen.getByRole("table")).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual([
    "A Hugging Face",
    "$172000",
    "not stated",
    "$618750",
    "about $790,750",
  ]);
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(write.mock.calls[0]?.[0]).toContain("Year 1\tA Hugging Face\t$172000\tnot stated");
  expect((await screen.findByRole("status")).textContent).toBe("Copied");
  await user.click(screen.getByRole("button", { name: "Show as chart" }));
  expect(screen.queryByRole("table")).toBeNull();
});

test("without an offer it says what to do, and offers no table", () => {
  show([]);
  expect(screen.getByText(frame.words.empty)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Show as table" })).toBeNull();
});

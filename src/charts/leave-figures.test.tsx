import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { LeaveChart } from "./leave-chart.tsx";

const frameWords = {
  showAsTable: "Show as table",
  showAsChart: "Show as chart",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied",
  empty: "Nothing yet",
};

test("what leaving after the chosen month means stands under the drawing, a row for each offer", () => {
  const month = (kept: number) => ({
    kept,
    withPrivate: kept,
    vested: 0,
    forfeited: 2_475_000,
    repaid: 1_833,
  });
  render(
    <LeaveChart
      frame={{ title: "Leave before month 12 and no equity is yours", caption: "", words: frameWords }}
      offers={[{ id: "a", key: "a", letter: "A", name: "Hugging Face" }]}
      lines={[
        { offerId: "a", keptLabel: "A cash", paperLabel: "A paper", months: [0, 16_167, 177_833].map(month) },
      ]}
      month={99}
      onMonth={() => undefined}
      annotation={{ title: "if you leave after month 2", lines: [] }}
      keptFigure={(_offerId, _month, text) => text}
      words={{
        month: "month",
        slider: "Leave after month",
        earlier: "earlier",
        later: "later",
        offer: "Offer",
        kept: "Kept",
        vested: "Vested",
        forfeited: "Forfeited",
        repaid: "Paid back",
        notKnown: "not stated",
      }}
      formatMoney={(amount) => `$${amount}`}
      formatTick={(amount) => `$${amount}`}
    />,
  );
  const table = screen.getByRole("table", { name: "if you leave after month 2" });
  const cells = within(table).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual(["$177833", "$0", "$2475000", "$1833"]);
});

import { expect, test } from "vitest";
import { tableText } from "./chart-table.ts";

test("a copied table has a line per row, tabs between cells and none inside", () => {
  const text = tableText({
    columns: [{ label: "Year" }, { label: "Base" }],
    rows: [
      { id: "1", cells: ["Year 1", "$172,000"] },
      { id: "2", cells: ["Year\t2", "not\nstated"] },
    ],
  });
  expect(text).toBe("Year\tBase\nYear 1\t$172,000\nYear 2\tnot stated");
});

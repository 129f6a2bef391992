/** Two amounts as one range. */
import { expect, test } from "vitest";
import { amountRange } from "./amount-range.ts";

test.each([
  { low: "$140,000", high: "$160,000", range: "$140,000–160,000", why: "a sign in front is written once" },
  { low: "0.0400 %", high: "0.0700 %", range: "0.0400–0.0700 %", why: "a sign behind too" },
  { low: "$4.5B", high: "$5.2B", range: "$4.5B–5.2B", why: "but a size belongs to its number" },
  { low: "$180,000", high: "$180,000", range: "$180,000", why: "a point is no range" },
  { low: "−15 %", high: "20 %", range: "−15 % … 20 %", why: "a minus is kept apart from the dash" },
])("$range: $why", ({ low, high, range }) => {
  expect(amountRange(low, high)).toBe(range);
});

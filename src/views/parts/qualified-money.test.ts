import { expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { qualifiedMoney } from "./qualified-money.ts";

test.each([
  { qualified: "exact", said: "$1,740,414", why: "an exact amount keeps its units" },
  { qualified: "atLeast", said: "at least $1,740,414", why: "so does a floor, which rounding could raise" },
  { qualified: "about", said: "about $1,740,000", why: "seven digits after “about” would feign exactness" },
] as const)("$why", ({ qualified, said }) => {
  expect(qualifiedMoney(new Decimal("1740413.79"), qualified, "USD")).toBe(said);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movedTo, payPlaces } from "./pay-places.ts";
import { amountText, elementsOf, payAxis, payStacks, payTable } from "./pay-stack.ts";
import { type ChartOffer, type PayBar, payElements } from "./series.ts";

const offers: readonly ChartOffer[] = ["Hugging Face", "A public company"].map((name, at) => ({
  id: `offer-${at}`,
  key: at === 0 ? "a" : "b",
  letter: "AB"[at] ?? "",
  name,
}));
const bars: readonly PayBar[] = [
  {
    offerId: "offer-0",
    year: 1,
    amounts: { baseSalary: 172_000, targetBonus: null, signOnBonus: 22_000, privateEquity: 618_750 },
    total: "about $812,750",
  },
  {
    offerId: "offer-1",
    year: 1,
    amounts: { baseSalary: 200_000, targetBonus: 30_000, costs: 12_000 },
    total: "$218,000",
  },
  { offerId: "offer-0", year: 2, amounts: { baseSalary: 172_000 }, total: "$172,000" },
];
const none: ReadonlySet<string> = new Set();
const words = {
  elements: Object.fromEntries(payElements.map((element) => [element, element])) as Record<
    (typeof payElements)[number],
    string
  >,
  year: "Year",
  offer: "Offer",
  total: "Total",
  notKnown: "not stated",
  none: "none",
};
const money = (amount: number) => `$${amount}`;
const yearLabel = (year: number) => `Year ${year}`;

describe("pay per year, stacked", () => {
  test("elements stand on each other from zero, private equity on top", () => {
    const [first] = payStacks(offers, bars, none);
    expect(first?.segments).toEqual([
      { element: "baseSalary", from: 0, to: 172_000 },
      { element: "signOnBonus", from: 172_000, to: 194_000 },
      { element: "privateEquity", from: 194_000, to: 812_750 },
    ]);
    expect(first?.top).toBe(812_750);
  });

  test("costs go down from zero and take nothing off the stack over it", () => {
    const stack = payStacks(offers, bars, none)[1];
    expect(stack?.segments.at(-1)).toEqual({ element: "costs", from: -12_000, to: 0 });
    expect(stack?.top).toBe(230_000);
    expect(payAxis(payStacks(offers, bars, none), 4).low).toBeLessThanOrEqual(-12_000);
  });

  test("what is hidden leaves the drawing and the rest closes up", () => {
    const [first] = payStacks(offers, bars, new Set(["signOnBonus"]));
    expect(first?.segments.at(-1)).toEqual({ element: "privateEquity", from: 172_000, to: 790_750 });
    const stacks = payStacks(offers, bars, new Set(["offer-0"]));
    expect(stacks.map(({ offer, slot }) => [offer.id, slot])).toEqual([["offer-1", 0]]);
  });

  test("the legend names what has money, never what is only unknown", () => {
    expect(elementsOf(bars)).toEqual(["baseSalary", "targetBonus", "signOnBonus", "privateEquity", "costs"]);
    expect(elementsOf(bars.slice(0, 1))).not.toContain("targetBonus");
  });

  test("a segment is as high as its money, whatever stands under it", () => {
    const amounts = fc.record(
      Object.fromEntries(payElements.map((element) => [element, fc.integer({ min: 0, max: 1_000_000 })])),
    ) as fc.Arbitrary<Record<(typeof payElements)[number], number>>;
    fc.assert(
      fc.property(amounts, (drawn) => {
        const [stack] = payStacks(offers, [{ offerId: "offer-0", year: 1, amounts: drawn, total: "" }], none);
        for (const { element, from, to } of stack?.segments ?? []) expect(to - from).toBe(drawn[element]);
      }),
    );
  });
});

describe("the table of pay", () => {
  test("says not stated for what is not known and none for what is not paid", () => {
    const table = payTable(offers, bars, words, yearLabel, money);
    const head = table.columns.map(({ label }) => label);
    expect(head).toContain("targetBonus");
    expect(table.rows[0]?.cells[head.indexOf("targetBonus")]).toBe("not stated");
    expect(table.rows[1]?.cells[head.indexOf("signOnBonus")]).toBe("none");
    expect(table.rows[0]?.cells.at(-1)).toBe("about $812,750");
  });

  test("shows costs with their sign", () => {
    expect(amountText("costs", 12_000, words, money)).toBe("$-12000");
  });
});

describe("the places of bars in a year", () => {
  test.each([
    { room: 134, count: 3, why: "three offers on a laptop" },
    { room: 80, count: 5, why: "five on a phone" },
    { room: 30, count: 5, why: "ten years on a phone" },
    { room: 300, count: 1, why: "one offer" },
  ])("$count bars in $room px stay inside, apart and centred: $why", ({ room, count }) => {
    const { left, width } = payPlaces(room, count);
    expect(left(0)).toBeGreaterThanOrEqual(0);
    expect(left(count - 1) + width).toBeLessThanOrEqual(room + 1e-9);
    expect(left(0)).toBeCloseTo(room - left(count - 1) - width, 6);
    if (count > 1) expect(left(1)).toBeGreaterThan(left(0) + width);
    expect(width).toBeLessThanOrEqual(32);
  });

  test.each([
    { key: "ArrowRight", at: 0, to: 1 },
    { key: "ArrowLeft", at: 0, to: null },
    { key: "End", at: 0, to: 4 },
    { key: "Home", at: 3, to: 0 },
    { key: "x", at: 3, to: null },
  ])("$key from bar $at of five leads to $to", ({ key, at, to }) => {
    expect(movedTo(key, at, 5)).toBe(to);
  });
});

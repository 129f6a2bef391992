import { expect, it } from "vitest";
import { type PdfItem, pageText } from "./page-text.ts";

/** A piece of 10-point type, `width` points wide, at `x` across and `y` up. */
function item(str: string, x: number, y: number, width = str.length * 5): PdfItem {
  return { str, width, height: 10, transform: [10, 0, 0, 10, x, y] };
}

it.each([
  {
    why: "no gap is no space",
    items: [item("O", 0, 0, 5), item("ff", 5, 0, 8), item("er", 13, 0)],
    text: "Offer",
  },
  {
    why: "a quarter of the height is a space",
    items: [item("base", 0, 0, 20), item("pay", 22.5, 0)],
    text: "base pay",
  },
  {
    why: "a space that is there is not doubled",
    items: [item("base ", 0, 0, 22.5), item("pay", 25, 0)],
    text: "base pay",
  },
  {
    why: "a wide gap is a column",
    items: [item("Senior", 0, 0, 30), item("$180k", 80, 0)],
    text: "Senior\t$180k",
  },
  { why: "a step down is a line", items: [item("a", 0, 100), item("b", 0, 88)], text: "a\nb" },
  { why: "a large step down is a paragraph", items: [item("a", 0, 100), item("b", 0, 70)], text: "a\n\nb" },
  {
    why: "a raised letter stays in its line",
    items: [item("1", 0, 100, 5), item("st", 5, 104, 6)],
    text: "1st",
  },
  {
    why: "empty pieces say nothing",
    items: [item("a", 0, 100, 5), item("", 0, 0), item("b", 5, 100)],
    text: "ab",
  },
])("$why", ({ items, text }) => {
  expect(pageText(items)).toBe(text);
});

/** A day as it is written in a text: 11 December, December 11th, Dec. 11, 11.12.2026, 12/11, 2026-12-11. */
import { type Place, placesOf } from "./word-places.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** Every place of `text` that names `day` (YYYY-MM-DD), with or without its year. */
export function placesOfDay(text: string, day: string): readonly Place[] {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const short = name.slice(0, 3);
  const called = `(?:${name}|${short}t?\\.?)`;
  const [d, m] = [`0?${Number(date)}`, `0?${Number(month)}`];
  const th = "(?:st|nd|rd|th)?";
  const pattern = [
    `${d}${th}(?:\\s+of)?\\s+${called}`,
    `${called}\\s+(?:the\\s+)?${d}${th}`,
    `${year}-${month}-${date}`,
    `${d}[./]${m}(?:[./](?:${year}|${year.slice(2)}))?`,
    `${m}/${d}(?:/(?:${year}|${year.slice(2)}))?`,
  ].join("|");
  return placesOf(text, new RegExp(`(?<![\\p{L}\\d./-])(?:${pattern})(?![\\p{L}\\d/])`, "giu"));
}

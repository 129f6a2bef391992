/** What is measured in the page, and how a measurement is summed up. */
import { readFileSync } from "node:fs";

/** Half of the measured are at most `median`, nineteen in twenty at most `p95`. */
export type Spread = { readonly median: number; readonly p95: number };

/** The three offers of the example and two copies, over ten years. */
export function fiveOffers(): string {
  const example = JSON.parse(readFileSync("fixtures/examples/three-offers.workspace.json", "utf8")) as {
    assumptions: Record<string, unknown>;
    offers: Record<string, unknown>[];
  };
  const copies = example.offers
    .slice(0, 2)
    .map((offer) => ({ ...offer, id: `copy of ${String(offer["id"])}` }));
  return JSON.stringify({
    ...example,
    assumptions: { ...example.assumptions, horizonYears: 10 },
    offers: [...example.offers, ...copies],
  });
}

/** Median and ninety-fifth percentile. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * Sets of outcomes to start from, each with what it rests on.
 *
 * Published are only shares of bands ("65 % below 1×"); what lies inside a band is split by us, and said to be.
 * A multiple there is of what investors paid in one financing, here of today's valuation: an assumption, too.
 */
import type { Odds } from "./odds.ts";

/** A set by its name. */
export type OddsPresetId = "lateStage" | "byDollars" | "allFinancings" | "flat" | "tenTimes";

/** What a source says of a band of multiples: from `low` on, below `high` (null = open), in all a `share`. */
export type PublishedBand = {
  readonly low: number;
  readonly high: number | null;
  /** `below`: the source says "under" this share. */
  readonly share: string;
  readonly isBelow: boolean;
};

/** A set; `published` is empty where it is nothing but our assumption. */
export type OddsPreset = {
  readonly id: OddsPresetId;
  readonly odds: Odds;
  readonly published: readonly PublishedBand[];
  /** Where that is published; null where it is our assumption. */
  readonly address: string | null;
};

const LEVINE_2014 =
  "http://www.sethlevine.com/archives/2014/08/venture-outcomes-are-even-more-skewed-than-you-think.html";
const CORRELATION_2022 =
  "https://medium.com/correlation-ventures/venture-capital-were-still-not-normal-9d07d354db88";

/**
 * How many financings of 2004 to 2013 returned ten times or more (Correlation Ventures, over 21,000
 * financings, as Seth Levine reports in 2014).
 */
export const TENFOLD_SHARE = "0.04";

/** In the order in which they are offered. */
export const ODDS_PRESETS: readonly OddsPreset[] = [
  {
    // MODEL section 6: what a new workspace begins with.
    id: "lateStage",
    odds: odds("0 0.2", "0.3 0.25", "1 0.25", "2 0.18", "4 0.09", "10 0.03"),
    published: [],
    address: null,
  },
  {
    // Correlation Ventures, "We're still not normal": dollars invested 2013 to 2022.
    id: "byDollars",
    odds: odds("0 0.15", "0.5 0.22", "1.2 0.25", "2 0.22", "4 0.13", "10 0.03"),
    published: [band(0, 1, "0.37"), { ...band(10, null, "0.04"), isBelow: true }],
    address: CORRELATION_2022,
  },
  {
    // Correlation Ventures by Seth Levine, 2014: financings 2004 to 2013.
    id: "allFinancings",
    odds: odds("0 0.4", "0.4 0.25", "1.5 0.15", "3 0.1", "7 0.06", "10 0.04"),
    published: [band(0, 1, "0.65"), band(1, 5, "0.25"), band(5, null, "0.1"), band(10, null, TENFOLD_SHARE)],
    address: LEVINE_2014,
  },
  { id: "flat", odds: odds("1 1"), published: [], address: null },
  {
    id: "tenTimes",
    odds: odds("0 0.96", `10 ${TENFOLD_SHARE}`),
    published: [band(10, null, TENFOLD_SHARE)],
    address: LEVINE_2014,
  },
];

/** "0.3 0.25": the multiple and its probability. */
function odds(...written: readonly string[]): Odds {
  return written.map((one) => {
    const [multiple = "", probability = ""] = one.split(" ");
    return { label: "", multiple, probability };
  });
}

function band(low: number, high: number | null, share: string): PublishedBand {
  return { low, high, share, isBelow: false };
}

/**
 * Published ratios of what common shares fetch to the price of the last round: to choose from, never a default
 * that is not named.
 *
 * They measure different things in different years, from an appraiser's 0.15 to 0.85 in a calm market. Sources:
 * reference data `equity-facts`, of quality primary or secondary only.
 */

/** One published ratio; `low` and `high` where a range is published, `ratio` then its middle. */
export type FairRatio = {
  readonly id: "gornallStrebulaev2020" | "forge2023" | "limen2026" | "scalar409a";
  /** Decimal text, as the workspace keeps it. */
  readonly ratio: string;
  readonly low: string | null;
  readonly high: string | null;
  /** YYYY or YYYY-MM; null where the source has no date. */
  readonly asOf: string | null;
  readonly source: string;
  readonly address: string;
};

/** The ratios, the first one's as the workspace begins with it. */
export const fairRatios: readonly FairRatio[] = [
  {
    // 1 ÷ 1.56: unicorns' common at the round's price was 56 % above its fair value.
    id: "gornallStrebulaev2020",
    ratio: "0.6410256410",
    low: null,
    high: null,
    asOf: "2020",
    source: "Gornall and Strebulaev",
    address: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2955455",
  },
  {
    id: "forge2023",
    ratio: "0.48",
    low: null,
    high: null,
    asOf: "2023-09",
    source: "Forge, secondary trades",
    address: "https://forgeglobal.com/insights/videos/great-reset-for-private-company-valuations",
  },
  {
    id: "limen2026",
    ratio: "0.75",
    low: "0.65",
    high: "0.85",
    asOf: "2026",
    source: "Limen, common in secondary sales",
    address:
      "https://limenmarkets.com/resources/how-to-evaluate-secondary-pricing-when-no-primary-round-has-closed-recently",
  },
  {
    id: "scalar409a",
    ratio: "0.3",
    low: "0.15",
    high: "0.45",
    asOf: null,
    source: "Scalar, 409A valuations",
    address: "https://www.scalar.io/insights/409a-common-value-as-a-percentage-of-preferred/",
  },
];

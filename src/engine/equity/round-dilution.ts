/**
 * How much of a company new shareholders usually take in a round, by its stage: medians of one publisher,
 * dated. They are starting points for an assumption, not a forecast, and they have been falling.
 */

/** One stage; `rate` is what is given out, as a fraction of the company after the round. */
export type RoundDilution = {
  readonly stage: "seed" | "seriesA" | "seriesB" | "seriesC" | "seriesD";
  readonly rate: string;
  /** When it was measured, as the publisher says it. */
  readonly period: string;
  /** Who measured it; `quotedBy` names who passed it on, where the figure was read there. */
  readonly measuredBy: string;
  readonly quotedBy: string | null;
  readonly source: string;
};

const MAZANTI =
  "https://mazantipulse.com/trends/how-much-equity-do-founders-sell-investors-in-each-venture-round/";

/** The stages in their order. */
export const ROUND_DILUTIONS: readonly RoundDilution[] = [
  {
    stage: "seed",
    rate: "0.2",
    period: "Q4 2024",
    measuredBy: "Carta",
    quotedBy: null,
    source: "https://community.carta.com/discussion/startup-fundraising-cheatsheet",
  },
  {
    stage: "seriesA",
    rate: "0.179",
    period: "Q1 2025",
    measuredBy: "Carta",
    quotedBy: null,
    source: "https://carta.com/data/state-of-private-markets-q1-2025/",
  },
  {
    stage: "seriesB",
    rate: "0.15",
    period: "Q4 2024",
    measuredBy: "Carta",
    quotedBy: null,
    source: "https://carta.com/data/state-of-private-markets-q4-2024/",
  },
  {
    stage: "seriesC",
    rate: "0.126",
    period: "2023",
    measuredBy: "Carta",
    quotedBy: "Mazanti Pulse",
    source: MAZANTI,
  },
  {
    stage: "seriesD",
    rate: "0.103",
    period: "2023",
    measuredBy: "Carta",
    quotedBy: "Mazanti Pulse",
    source: MAZANTI,
  },
];

/**
 * The market's view of private shares: what common is worth beside the price of the last round, and what
 * the wait costs. Dated inputs of the user's, never constants.
 */
import * as z from "zod/mini";
import { decimalText } from "./decimal-text.ts";
import { partialDate, text } from "./scalars.ts";

/** The models of a discount for lack of marketability. */
export const marketabilityModel = z.enum(["finnerty2012", "ghaidarov2009", "chaffe1993"]);
export type MarketabilityModel = z.infer<typeof marketabilityModel>;

/** `fairToHeadline` times headline is fair; `source` says in words where it is from, `asOf` when. */
export const marketLens = z.strictObject({
  fairToHeadline: decimalText({ min: "0", max: "2" }),
  asOf: z._default(z.nullable(partialDate), null),
  source: z._default(text(), ""),
  model: z._default(marketabilityModel, "finnerty2012"),
  volatility: z._default(decimalText({ min: "0.01", max: "3", fraction: true }), "0.5"),
  /** A year, continuously compounded; only Chaffe's put needs it. */
  riskFreeRate: z._default(decimalText({ min: "0", max: "0.5", fraction: true }), "0.04"),
});
export type MarketLens = z.infer<typeof marketLens>;

/** 1 ÷ 1.56: unicorns' common at the round's price was 56 % above its fair value. */
export const FIRST_MARKET_LENS: MarketLens = {
  fairToHeadline: "0.6410256410",
  asOf: "2020",
  source: "Gornall and Strebulaev",
  model: "finnerty2012",
  volatility: "0.5",
  riskFreeRate: "0.04",
};

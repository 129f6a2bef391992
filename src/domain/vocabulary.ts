/**
 * The closed lists of words that files use: statuses, kinds, levels, places, and the words of evidence.
 * FORMATS, "The words, in facts and claims alike".
 */
import * as z from "zod/mini";

/** How firm an offer is; a reported one comes out of a document, a hypothetical one out of a thought. */
export const offerStatus = z.enum(["written", "verbal", "reported", "current", "hypothetical"]);
export type OfferStatus = z.infer<typeof offerStatus>;

/** Seniority, as far as a document or an offer names it. */
export const level = z.enum(["newGrad", "earlyCareer", "mid", "senior", "staff", "principal", "lead"]);
export type Level = z.infer<typeof level>;

/** What a grant is; `unknown` counts as shares and makes every figure "about". */
export const grantKind = z.enum(["rsu", "iso", "nso", "restrictedStock", "unknown"]);
export type GrantKind = z.infer<typeof grantKind>;

/** How whole shares are spread over instalments (Open Cap Format's seven allocation types). */
export const allocationType = z.enum([
  "CUMULATIVE_ROUNDING",
  "CUMULATIVE_ROUND_DOWN",
  "FRONT_LOADED",
  "BACK_LOADED",
  "FRONT_LOADED_TO_SINGLE_TRANCHE",
  "BACK_LOADED_TO_SINGLE_TRANCHE",
  "FRACTIONAL",
]);
export type AllocationType = z.infer<typeof allocationType>;

/** The elements a location adjustment can name. */
export const adjustedElement = z.enum(["baseSalary", "targetBonus", "signOnBonus", "grants"]);
export type AdjustedElement = z.infer<typeof adjustedElement>;

/** Where a share price comes from: a market, investors, a 409A appraisal, or a sale by holders. */
export const priceKind = z.enum(["market", "preferred", "fairMarketValue", "tender", "secondary"]);
export type PriceKind = z.infer<typeof priceKind>;

/** What a fact is about. */
export const component = z.enum([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "equityPercent",
  "equityValue",
  "totalCompensation",
  "valuation",
  "vesting",
  "cliff",
  "relocation",
  "locationAdjustment",
  "approvalThreshold",
  "other",
]);
export type Component = z.infer<typeof component>;

/** The time a fact's figure covers; `ambiguous` where the document allows two readings. */
export const period = z.enum(["annual", "oneTime", "wholeGrant", "monthly", "weekly", "hourly", "ambiguous"]);
export type Period = z.infer<typeof period>;

/** The form of a fact's figure; a bound has one end null. */
export const factKind = z.enum(["range", "point", "bound", "average", "anecdote"]);
export type FactKind = z.infer<typeof factKind>;

/** Whose pay a fact is. */
export const subject = z.enum([
  "offer",
  "competingOffer",
  "currentPay",
  "previousPay",
  "ask",
  "floor",
  "market",
  "hypothetical",
  "company",
]);
export type Subject = z.infer<typeof subject>;

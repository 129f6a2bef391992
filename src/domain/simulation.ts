/**
 * What the simulation draws besides the outcomes: when a company exits, how many rounds come before, how
 * long one stays. Every figure is an assumption of the user's; the defaults are Parley's own.
 */
import * as z from "zod/mini";
import { decimalText } from "./decimal-text.ts";

/**
 * What the company is worth at the exit: one of the outcomes, spread around it by a log standard deviation,
 * or a lognormal of today's valuation that grows by `growth` a year in the mean, with a chance of nothing.
 */
export const exitValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("outcomes"), spread: decimalText({ min: "0", max: "2" }) }),
  z.strictObject({
    kind: z.literal("lognormal"),
    growth: decimalText({ min: "-0.9", max: "3", fraction: true }),
    volatility: decimalText({ min: "0.01", max: "3", fraction: true }),
    failureProbability: decimalText({ min: "0", max: "1", fraction: true }),
  }),
]);
export type ExitValue = z.infer<typeof exitValue>;

/**
 * How a company gets to its exit. The year of the exit is lognormal around the outlook's exit year with the
 * log standard deviation `exitYearSpread`; rounds come at random, one each `yearsBetweenRounds` in the mean.
 */
export const exitModel = z.strictObject({
  exitValue: z._default(exitValue, { kind: "outcomes", spread: "0.35" }),
  exitYearSpread: z._default(decimalText({ min: "0", max: "1.5" }), "0.35"),
  yearsBetweenRounds: z._default(decimalText({ min: "0.5", max: "100" }), "2.5"),
  dilutionPerRound: z._default(decimalText({ min: "0", below: "1", fraction: true }), "0.103"),
});
export type ExitModel = z.infer<typeof exitModel>;

/** Chances of each month: that one leaves, that one is laid off. */
export const staying = z.strictObject({
  monthlyLeaving: z._default(decimalText({ min: "0", max: "1", fraction: true }), "0.0065"),
  monthlyLayoff: z._default(decimalText({ min: "0", max: "1", fraction: true }), "0.0022"),
});
export type Staying = z.infer<typeof staying>;

/** All of it; `attainmentSpread` is the standard deviation of the bonus paid as a part of its target. */
export const simulation = z.strictObject({
  exit: z.prefault(exitModel, {}),
  staying: z.prefault(staying, {}),
  attainmentSpread: z._default(decimalText({ min: "0", max: "2", fraction: true }), "0.15"),
});
export type Simulation = z.infer<typeof simulation>;

/** Our assumptions, not statistics, as an empty object is read; 10.3 % a round is Carta's series D of 2023. */
export const FIRST_SIMULATION: Simulation = z.parse(simulation, {});

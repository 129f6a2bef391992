/**
 * Outcomes: what the company could be worth at the exit, as multiples of today's valuation with
 * probabilities that add up to exactly 1. They are the user's assumption. MODEL section 6.
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { Decimal, sum } from "./money.ts";
import { listRelation } from "./relation.ts";
import { months, text } from "./scalars.ts";
import { exitModel } from "./simulation.ts";

/** One exit: `multiple` of today's valuation, with its probability. */
export const outcome = z.strictObject({
  label: text(),
  multiple: decimalText({ min: "0", max: "1000000" }),
  probability: decimalText({ min: "0", max: "1", fraction: true }),
});
export type Outcome = z.infer<typeof outcome>;

/** The whole distribution. */
export const outcomes = z
  .array(outcome)
  .check(z.minLength(1), z.maxLength(50))
  .check(
    listRelation<Outcome, "probability">("probability", (items) => {
      const probabilities = items.map(({ probability }) => probability);
      if (probabilities.length === 0 || !probabilities.every(isDecimalText)) return [];
      const total = sum(probabilities.map((probability) => new Decimal(probability)));
      return total.equals(1)
        ? []
        : [{ path: [], code: "probabilitiesSum", params: { sum: total.toFixed() } }];
    }),
  );

/** Year of the exit (1 = by the end of the first year); it may lie beyond the horizon. */
export const exitYear = months({ min: 1, max: 15 });

/** Dilution by future round, each a fraction of what is held before it. */
export const futureDilution = z
  .array(decimalText({ min: "0", below: "1", fraction: true }))
  .check(z.maxLength(20));

/** One company's own outcomes, in place of the workspace's. */
export const outlook = z.strictObject({
  exitYear,
  futureDilution,
  outcomes,
  /** How the simulation gets this company to its exit; null = as the workspace does. */
  exit: z._default(z.nullable(exitModel), null),
});
export type OwnOutlook = z.infer<typeof outlook>;

/** What an offer's own outlook and the workspace's assumptions both say. */
export type Outlook = Omit<OwnOutlook, "exit">;

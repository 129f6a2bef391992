/**
 * What an outcome is called: its own name, or what its multiple of today's valuation means.
 */
import { Decimal } from "#domain/money.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { say } from "#text/say.ts";

/** The name of `outcome`. */
export function outcomeName({ label, multiple }: Pick<Outcome, "label" | "multiple">): string {
  if (label !== "") return label;
  const value = new Decimal(multiple);
  if (value.isZero()) return say("panel.outcome.nothing");
  if (value.equals(1)) return say("panel.outcome.same");
  return say(value.lessThan(1) ? "panel.outcome.less" : "panel.outcome.more");
}

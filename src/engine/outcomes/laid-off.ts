/**
 * What a double trigger would leave: the holdings of somebody who is let go right after the exit, with and
 * without what it accelerates. In no figure of the package. Doubles: this prices risk.
 */

import { ZERO } from "#domain/money.ts";
import { vestedIfLaidOff } from "#engine/equity/acceleration.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { type Holdings, holdings } from "#engine/equity/exit-proceeds.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";

/** The same lay-off twice: as the grants accelerate, and as if none did on a second trigger. */
export type LaidOff = { readonly accelerated: Holdings; readonly plain: Holdings };

/** Null where no grant has a double trigger, or the exit lies beyond the horizon. */
export function laidOffAtExit(terms: OfferTerms): LaidOff | null {
  const { offer, outlook, horizonYears } = terms;
  const hasDouble = offer.grants.some(({ acceleration }) => acceleration?.trigger === "double");
  if (!hasDouble || outlook.exitYear > horizonYears) return null;
  const { valued } = equityPlan(terms);
  const { valuation } = companyValue(terms, "mid", "mid");
  const leaving = (counts: (trigger: "single" | "double") => boolean) =>
    holdings(terms, valued, valuation, ({ schedule, grantIndex }) => {
      const acceleration = offer.grants[grantIndex]?.acceleration ?? null;
      const counted = acceleration !== null && counts(acceleration.trigger) ? acceleration : null;
      return vestedIfLaidOff(schedule, counted, terms) ?? ZERO;
    });
  return { accelerated: leaving(() => true), plain: leaving((trigger) => trigger === "single") };
}

/**
 * Questions that a field asks about an entry that looks like a slip; it takes the entry all the same.
 */
import type { GrantSize } from "#domain/grant.ts";
import type { TargetBonus } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { type SlipComponent, slipQuestion } from "#format/slip-question.ts";
import { saySlip } from "#text/say-reading.ts";

/** Asks about a stated value of `component`; null where nothing looks odd. */
export function slipIn(component: SlipComponent, currency: string): (value: Stated) => string | null {
  return (value) => {
    const slip = slipQuestion(component, value, { currency });
    return slip === null ? null : saySlip(slip);
  };
}

/** Asks about a target bonus, in money or as a rate. */
export function slipInBonus(currency: string): (bonus: TargetBonus) => string | null {
  return (bonus) => {
    if (bonus === null) return null;
    return bonus.kind === "amount"
      ? slipIn("targetBonusAmount", currency)(bonus.amount)
      : slipIn("targetBonusRate", currency)(bonus.rate);
  };
}

/** Asks about the size of a grant; a number of shares says nothing by itself. */
export function slipInGrant(currency: string): (size: GrantSize) => string | null {
  return (size) => {
    switch (size.kind) {
      case "ownership":
        return slipIn("ownership", currency)(size.fraction);
      case "value":
        return slipIn("grantValue", currency)(size.amount);
      case "shares":
        return null;
    }
  };
}

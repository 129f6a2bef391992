/**
 * The lines of what a grant is worth, what it has to make up, and how likely ten times would have to be.
 *
 * The first two add up; the third is weighed by utility and follows from all of its lines. Doubles.
 */
import { Decimal } from "#domain/money.ts";
import { PRIZE_MULTIPLE } from "#engine/outcomes/pairs.ts";
import { timesOrNothing } from "#engine/outcomes/times-or-nothing.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { assumedBasis } from "./basis.ts";
import type { WorkingScope } from "./cash-lines.ts";
import { DERIVED, input, term, type WorkingLine } from "./line.ts";
import { discountLine, heldLines, riskAversionLine, worthLines } from "./worth-lines.ts";

/** Lines with the figure that their terms come to. */
type LinesWithAmount = { readonly lines: readonly WorkingLine[]; readonly amount: Decimal };

/** What the grants are worth for sure: the inputs, the certain sum with them, and less the cash. */
export function grantWorthLines(scope: WorkingScope, worth: OfferWorth): LinesWithAmount {
  const certain = new Decimal(worth.worth(Number(scope.workspace.assumptions.riskAversion)));
  const cash = new Decimal(worth.package.cash);
  return {
    lines: [
      ...worthLines(scope, worth).filter(({ code }) => code !== "presentCash"),
      term("certainSum", certain),
      term("ownCash", cash.negated()),
    ],
    amount: certain.minus(cash),
  };
}

/** What the grants have to make up: the other's worth, less one's own cash. */
export function worthGapLines(
  scope: WorkingScope,
  worth: OfferWorth,
  against: { readonly id: string; readonly worth: OfferWorth },
): LinesWithAmount {
  const other = new Decimal(against.worth.worth(Number(scope.workspace.assumptions.riskAversion)));
  const cash = new Decimal(worth.package.cash);
  const isRisky = against.worth.outcomes.length > 0;
  return {
    lines: [
      ...(isRisky ? [riskAversionLine(scope)] : []),
      ...discountLine(scope),
      term("otherWorth", other, DERIVED, { offerId: against.id }),
      term("ownCash", cash.negated()),
    ],
    amount: other.minus(cash),
  };
}

/** What ten times or nothing is weighed by: where one starts, what has to be made up, and the prize. */
export function tenTimesLines(
  scope: WorkingScope,
  worth: OfferWorth,
  against: { readonly id: string; readonly worth: OfferWorth },
): readonly WorkingLine[] {
  const level = Number(scope.workspace.assumptions.riskAversion);
  const { start, gap, prize } = timesOrNothing(worth, against.worth, PRIZE_MULTIPLE, level);
  return [
    riskAversionLine(scope),
    input("liquidWealth", worth.package.wealth, "money", assumedBasis("liquidWealth")),
    input("presentCash", worth.package.cash, "money"),
    input("startWealth", start, "money"),
    ...discountLine(scope),
    input("otherWorth", against.worth.worth(level), "money", DERIVED, { offerId: against.id }),
    input("worthGap", gap, "money"),
    ...heldLines(scope, worth),
    input("prize", prize, "money"),
  ];
}

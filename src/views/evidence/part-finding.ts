/**
 * The finding of one component: where the first offer stands among the figures of its level.
 */
import { Decimal } from "#domain/money.ts";
import { say, sayCount } from "#text/say.ts";

type Standing = {
  readonly letter: string;
  readonly low: number;
  readonly high: number;
  /** The figures of the offer's level. */
  readonly rows: readonly { readonly low: number | null; readonly high: number | null }[];
  readonly distance: (amount: Decimal) => string;
};

/** In words; nothing where no offer has a place on the axis. */
export function partFinding(standing: Standing | null): string {
  if (standing === null) return "";
  const { letter: offer, low, high, rows, distance } = standing;
  if (rows.length === 0) return say("evidencePage.finding.noLevel", { offer });
  const gaps = rows.map((row) => signedGap(row, low, high));
  const inside = gaps.filter((gap) => gap.isZero()).length;
  const outside = gaps.filter((gap) => !gap.isZero()).sort((a, b) => a.abs().comparedTo(b.abs()));
  const [nearest] = outside;
  if (nearest === undefined) return sayCount("evidencePage.finding.inside", inside, { offer });
  const side = nearest.isPositive() ? "Above" : "Below";
  const apart = distance(nearest.abs());
  if (inside === 0) {
    return say(nearest.isPositive() ? "evidencePage.finding.above" : "evidencePage.finding.below", {
      offer,
      distance: apart,
    });
  }
  const params = { offer, count: String(inside), all: String(rows.length), distance: apart };
  return say(`evidencePage.finding.inside${side}`, params);
}

/** How far the offer is above (positive) or below a figure; zero where they meet. */
function signedGap(
  row: { readonly low: number | null; readonly high: number | null },
  low: number,
  high: number,
): Decimal {
  if (row.high !== null && low > row.high) return new Decimal(low).minus(row.high);
  if (row.low !== null && high < row.low) return new Decimal(high).minus(row.low);
  return new Decimal(0);
}

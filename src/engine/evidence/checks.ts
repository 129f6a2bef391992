/**
 * "Does it add up?": every relation that documents' figures imply, checked. MODEL, section 7.
 *
 * The rules run over facts and know no document. The worst first: what closes under no reading, then what
 * closes under some, each by the money at stake, then by what has none; last what closes, sums before the rest.
 */
import type { CheckReport } from "#domain/report.ts";
import { adjustmentAgainstPractice } from "./checks/adjustment.ts";
import { baseAgainstTotal } from "./checks/base-against-total.ts";
import { averageInRange, caseAgainstRange } from "./checks/case-against-range.ts";
import { figureAgainstFigure } from "./checks/figure-against-figure.ts";
import { levelOrder } from "./checks/levels.ts";
import { packageAgainstPackage } from "./checks/package-against-package.ts";
import { packageAgainstTotal } from "./checks/package-against-total.ts";
import { partsAgainstTotal } from "./checks/parts-against-total.ts";
import { otherPeople } from "./checks/peer.ts";
import { relocationAgainstRelocation } from "./checks/relocation.ts";
import { shareAgainstValue } from "./checks/share-against-value.ts";
import { termsAgainstTerms } from "./checks/terms.ts";
import { thresholdAgainstPackages } from "./checks/threshold.ts";
import { totalLessParts } from "./checks/total-less-parts.ts";
import { valuationAgainstValuation } from "./checks/valuations.ts";
import type { Dossier } from "./dossier.ts";

const RULES: readonly ((dossier: Dossier) => readonly CheckReport[])[] = [
  partsAgainstTotal,
  shareAgainstValue,
  totalLessParts,
  packageAgainstTotal,
  packageAgainstPackage,
  averageInRange,
  caseAgainstRange,
  thresholdAgainstPackages,
  adjustmentAgainstPractice,
  valuationAgainstValuation,
  figureAgainstFigure,
  baseAgainstTotal,
  levelOrder,
  termsAgainstTerms,
  relocationAgainstRelocation,
  otherPeople,
];

const WORST: Readonly<Record<CheckReport["verdict"], number>> = {
  contradictory: 0,
  ambiguous: 1,
  consistent: 2,
};

/** Every check of `dossier`, the worst first. */
export function checks(dossier: Dossier): readonly CheckReport[] {
  return RULES.flatMap((rule) => rule(dossier)).sort(byWorst);
}

function byWorst(one: CheckReport, other: CheckReport): number {
  if (one.verdict !== other.verdict) return WORST[one.verdict] - WORST[other.verdict];
  if (one.verdict === "consistent") return 0;
  if (one.stake === null || other.stake === null) {
    return Number(one.stake === null) - Number(other.stake === null);
  }
  return other.stake.comparedTo(one.stake);
}

/**
 * Does more seniority pay more? A lower level's figure that starts where a higher level's ends is told.
 *
 * Also whether a base of one document leaves anything of the total that another states for the same people.
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { type Closing, closing, finding, line, softened, type Verdict } from "#engine/evidence/finding.ts";
import { levelMatch, levelOf, levelRank, type Match } from "#engine/evidence/level-match.ts";
import { employerMatch, peopleMatch } from "#engine/evidence/same-people.ts";
import { isPoint, minusAtMost, minusEndByEnd } from "#engine/evidence/spans.ts";

/** One check for each component and pair of levels that stand in the wrong order, or in the right one. */
export function levelOrder(dossier: Dossier): readonly CheckReport[] {
  return (["baseSalary", "totalCompensation", "signOnBonus"] as const).flatMap((component) => {
    const all = reported(dossier, component, component === "signOnBonus" ? "both" : "everyone");
    return all.flatMap((lower) =>
      all.flatMap((higher) => (isBelow(lower, higher) ? [orderCheck(dossier, lower, higher)] : [])),
    );
  });
}

function orderCheck(dossier: Dossier, lower: Figure, higher: Figure): CheckReport {
  const { unit } = lower.fact;
  const isReversed = lower.span.low.greaterThan(higher.span.high);
  const isEven = lower.span.low.equals(higher.span.high);
  const isInferred = [lower, higher].some(({ fact }) => levelOf(fact)?.isInferred === true);
  const verdict =
    isReversed && !isInferred ? "contradictory" : isReversed || isEven ? "ambiguous" : "consistent";
  const step = minusEndByEnd(higher.span, lower.span);
  return finding(dossier, {
    rule: "levelOrder",
    of: [lower, higher],
    computed: lower.span,
    stated: higher.span,
    unit,
    verdict,
    closesWhen: verdict === "consistent" ? null : closing("level"),
    stake: step.low.abs(),
    lines: [
      line("higherLevel", null, unit, higher.span, [higher]),
      line("lowerLevel", "minus", unit, lower.span, [lower]),
      line("difference", "equals", unit, step),
    ],
  });
}

/** Of one employer, firmly or by inference of the lower of two levels; within and across documents. */
function isBelow(lower: Figure, higher: Figure): boolean {
  const a = levelOf(lower.fact);
  const b = levelOf(higher.fact);
  return (
    a !== null &&
    b !== null &&
    lower.fact.unit === higher.fact.unit &&
    lower.fact.period === higher.fact.period &&
    levelMatch(lower.fact, higher.fact) === null &&
    levelRank(a.level) < levelRank(b.level) &&
    employerMatch(lower.fact, higher.fact) !== null
  );
}

/** One check for each base of one document and total of another, of the same people. */
export function baseAgainstTotal(dossier: Dossier): readonly CheckReport[] {
  const totals = reported(dossier, "totalCompensation");
  return reported(dossier, "baseSalary").flatMap((base) =>
    totals.flatMap((total) => {
      const match = peopleMatch(base.fact, total.fact);
      const isApart = base.documentId !== total.documentId && base.fact.unit === total.fact.unit;
      if (match === null || !isApart) return [];
      const left = (isPoint(base.span) ? minusAtMost : minusEndByEnd)(total.span, base.span);
      const isShort = left.high.lessThan(0);
      const verdict = isShort
        ? softened("contradictory", match, [base.span], [])
        : left.low.greaterThan(0)
          ? "consistent"
          : "ambiguous";
      return [
        finding(dossier, {
          rule: "baseAgainstTotal",
          of: [base, total],
          computed: base.span,
          stated: total.span,
          unit: base.fact.unit,
          verdict,
          closesWhen: closesWhen(verdict, match),
          stake: left.low.abs(),
          lines: [
            line("total", null, base.fact.unit, total.span, [total]),
            line("base", "minus", base.fact.unit, base.span, [base]),
            line("remainder", "equals", base.fact.unit, left),
          ],
        }),
      ];
    }),
  );
}

function closesWhen(verdict: Verdict, match: Match): Closing | null {
  if (verdict === "consistent") return null;
  if (match === "inferred") return closing("level");
  return verdict === "ambiguous" ? closing("overlap") : null;
}

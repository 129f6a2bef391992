/**
 * Does more seniority pay more? A lower level's figure that starts where a higher level's ends is told.
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, isSamePeriod, reported } from "#engine/evidence/dossier.ts";
import { closing, finding, line, type Verdict } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import { levelMatch, levelOf, levelRank } from "#engine/evidence/level-match.ts";
import { groupedBy, ofCompany } from "#engine/evidence/of-company.ts";
import { areOfTwoYears, companyKey, employerMatch } from "#engine/evidence/same-people.ts";
import { minusEndByEnd, type Span } from "#engine/evidence/spans.ts";

/**
 * One check for each pair of figures that stand in the wrong order. Of those in the right one the tightest for
 * each two levels, one document's own first, unless levels between them are in order: the rest says no more.
 */
export function levelOrder(dossier: Dossier): readonly CheckReport[] {
  return (["baseSalary", "totalCompensation", "signOnBonus"] as const).flatMap((component) => {
    const all = reported(dossier, component, component === "signOnBonus" ? "both" : "everyone");
    const pairs = all.map((lower) =>
      ofCompany(all, lower.fact.company).flatMap((higher): Pair[] =>
        isBelow(lower, higher) ? [{ lower, higher }] : [],
      ),
    );
    const wrong = pairs.flatMap((ofLower) =>
      farthest(
        ofLower.filter((pair) => verdictOf(pair) !== "consistent"),
        ({ lower, higher }) => lower.span.low.minus(higher.span.high),
      ),
    );
    // A level that was inferred proves no order.
    const right = tightest(
      pairs.flat().filter((pair) => verdictOf(pair) === "consistent" && !isInferred(pair)),
    );
    return [...wrong, ...right].map((pair) => orderCheck(dossier, pair));
  });
}

type Pair = { readonly lower: Figure; readonly higher: Figure };

function tightest(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [companyOf(pair), ...levelsOf(pair)].join();
    const before = best.get(key);
    if (before === undefined || isTighter(pair, before)) best.set(key, pair);
  }
  const byCompany = groupedBy([...best.values()], companyOf);
  return [...byCompany.values()].flatMap((theirs) => {
    const steps = new Set(theirs.map((pair) => levelsOf(pair).join()));
    const ranks = new Set(theirs.flatMap(levelsOf));
    return theirs.filter((pair) => {
      const [low, high] = levelsOf(pair);
      return ![...ranks].some((rank) => steps.has(`${low},${rank}`) && steps.has(`${rank},${high}`));
    });
  });
}

/** Whose ladder it is; a pair without any company's name is of its own. */
function companyOf({ lower, higher }: Pair): string {
  return companyKey(lower.fact.company ?? higher.fact.company ?? "");
}

function isTighter(one: Pair, other: Pair): boolean {
  if (isOwn(one) !== isOwn(other)) return isOwn(one);
  return stepOf(one).low.lessThan(stepOf(other).low);
}

function isOwn({ lower, higher }: Pair): boolean {
  return lower.documentId === higher.documentId;
}

function stepOf({ lower, higher }: Pair): Span {
  return minusEndByEnd(higher.span, lower.span);
}

function levelsOf({ lower, higher }: Pair): readonly [number, number] {
  const rank = ({ fact }: Figure) => levelRank(levelOf(fact)?.level ?? "newGrad");
  return [rank(lower), rank(higher)];
}

function verdictOf({ lower, higher }: Pair): Verdict {
  const isReversed = lower.span.low.greaterThan(higher.span.high);
  const isEven = lower.span.low.equals(higher.span.high);
  if (isReversed && !isInferred({ lower, higher })) return "contradictory";
  return isReversed || isEven ? "ambiguous" : "consistent";
}

function isInferred({ lower, higher }: Pair): boolean {
  return [lower, higher].some(({ fact }) => levelOf(fact)?.isInferred === true);
}

function orderCheck(dossier: Dossier, { lower, higher }: Pair): CheckReport {
  const { unit } = lower.fact;
  const verdict = verdictOf({ lower, higher });
  const step = stepOf({ lower, higher });
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
    isSamePeriod(lower, higher) &&
    !areOfTwoYears(lower.fact, higher.fact) &&
    levelMatch(lower.fact, higher.fact) === null &&
    levelRank(a.level) < levelRank(b.level) &&
    employerMatch(lower.fact, higher.fact) !== null
  );
}

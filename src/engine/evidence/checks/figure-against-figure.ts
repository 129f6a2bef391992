/**
 * Where two documents state the same component for the same people: do they agree? Each with its money.
 *
 * A range agrees with a figure inside it. Two levels that lie side by side are also compared where one of them
 * is inferred: were it the other's, the two would disagree. What has rules of its own is not compared here.
 */
import type { CheckRule } from "#domain/check.ts";
import type { Fact } from "#domain/evidence.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Component } from "#domain/vocabulary.ts";
import { casesFolded, withCases } from "#engine/evidence/cases.ts";
import {
  type Dossier,
  FIGURE_CASES,
  type Figure,
  isSamePeriod,
  reported,
  valuationsFor,
} from "#engine/evidence/dossier.ts";
import { closing, type Found, finding, line, softened, type Verdict } from "#engine/evidence/finding.ts";
import { pairsWithin } from "#engine/evidence/held-against.ts";
import { levelOf, levelRank, type Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { shareWorth } from "#engine/evidence/packages.ts";
import { areOfTwoYears, employerMatch, peopleMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, endDifference, fitOf, point } from "#engine/evidence/spans.ts";

const RULES: Partial<Record<Component, CheckRule>> = {
  baseSalary: "baseAgainstBase",
  targetBonus: "bonusAgainstBonus",
  signOnBonus: "signOnAgainstSignOn",
  equityPercent: "shareAgainstShare",
  equityValue: "valueAgainstValue",
  totalCompensation: "totalAgainstTotal",
};

/**
 * One check for each pair of different documents, and of one that states the same twice; a single case is one
 * of the readings, or a pair of its own.
 */
export function figureAgainstFigure(dossier: Dossier): readonly CheckReport[] {
  return Object.entries(RULES).flatMap(([component, rule]) => {
    const all = reported(dossier, component as Component, "both");
    const pairs = pairsWithin(
      all,
      (figure) => figure,
      (one, other): Pair | null => {
        if (!isComparable(one, other)) return null;
        const match = peopleMatch(one.fact, other.fact);
        const isPair = match !== null || areNeighbours(one, other);
        return isPair ? { rule, one, other, match, all } : null;
      },
    );
    return casesFolded(pairs, FIGURE_CASES).map(({ pair, cases }) =>
      finding(
        dossier,
        withCases(
          found(dossier, pair),
          cases.map((one) => found(dossier, one)),
        ),
      ),
    );
  });
}

type Pair = {
  readonly rule: CheckRule;
  readonly one: Figure;
  readonly other: Figure;
  /** Null where the levels differ and one of them is inferred. */
  readonly match: Match | null;
  readonly all: readonly Figure[];
};

function found(dossier: Dossier, { rule, one, other, match, all }: Pair): Found {
  const apart = distanceBetween(one.span, other.span);
  const verdict = verdictOf({ rule, one, other, match, all });
  const miss = apart.isZero() ? endDifference(one.span, other.span) : apart;
  const isShare = one.fact.unit === "percent";
  const valuation = isShare ? lowestValuation(dossier, one) : undefined;
  const worth = valuation === undefined ? null : shareWorth(point(miss), valuation.span);
  return {
    rule,
    of: valuation === undefined ? [one, other] : [one, other, valuation],
    computed: one.span,
    stated: other.span,
    unit: one.fact.unit,
    verdict,
    closesWhen: verdict === "consistent" ? null : closesWhen(one, other, match),
    stake: isShare ? (worth?.low ?? null) : miss,
    ...(valuation === undefined ? {} : { stakeUnit: valuation.fact.unit }),
    lines: [
      line("first", null, one.fact.unit, one.span, [one]),
      line("second", "against", one.fact.unit, other.span, [other]),
      line("difference", "equals", one.fact.unit, point(miss)),
      ...(worth === null || valuation === undefined
        ? []
        : [line("differenceWorth", "equals", valuation.fact.unit, worth, [valuation])]),
    ],
  };
}

function verdictOf({ one, other, match, all }: Pair): Verdict {
  const how = fitOf(one.span, other.span);
  if (match === null) return how === "apart" ? "ambiguous" : "consistent";
  if (how === "closes") return "consistent";
  if (how === "meets") return "ambiguous";
  if (areOfTwoYears(one.fact, other.fact)) return "ambiguous";
  if (match !== "inferred") return "contradictory";
  const others = ofCompany(all, one.fact.company).filter(
    (figure) => figure !== one && figure !== other && figure.fact.unit === one.fact.unit,
  );
  return softened("contradictory", match, [highestFirm(one, other).span], others);
}

/** Of the figures whose level is stated, the higher one: where it lies above every level's, none closes it. */
function highestFirm(one: Figure, other: Figure): Figure {
  const firm = [one, other].filter(({ fact }) => !fact.inferred.includes("level"));
  const [first, second] = firm.length === 0 ? [one, other] : firm;
  if (first === undefined) return one;
  return second?.span.low.greaterThan(first.span.low) ? second : first;
}

function closesWhen(first: Figure, second: Figure, match: Match | null) {
  if (distanceBetween(first.span, second.span).isZero()) return closing("overlap");
  if (match === null || match === "inferred") return closing("level");
  return areOfTwoYears(first.fact, second.fact) ? closing("dates") : null;
}

/** Money at stake is told at the lowest price that is reported. */
function lowestValuation(dossier: Dossier, one: Figure): Figure | undefined {
  const [first, ...others] = valuationsFor(dossier, one);
  return others.reduce(
    (lowest, other) => (lowest?.span.low.greaterThan(other.span.low) ? other : lowest),
    first,
  );
}

function isComparable(one: Figure, other: Figure): boolean {
  return (
    (one.documentId !== other.documentId || isRestated(one, other)) &&
    one.fact.unit === other.fact.unit &&
    isSamePeriod(one, other) &&
    !(one.fact.kind === "anecdote" && other.fact.kind === "anecdote")
  );
}

/** One document twice on the very same people: only where it gives their level both times. */
function isRestated({ fact: one }: Figure, { fact: other }: Figure): boolean {
  const isOfAll = ({ kind }: Fact) => kind === "range" || kind === "point";
  return one.level !== null && isOfAll(one) && isOfAll(other) && peopleMatch(one, other) === "stated";
}

/** Levels side by side, one of them inferred, of what is said of everyone. */
function areNeighbours({ fact: one }: Figure, { fact: other }: Figure): boolean {
  const a = levelOf(one);
  const b = levelOf(other);
  if (a === null || b === null || employerMatch(one, other) === null) return false;
  if (one.kind === "anecdote" || other.kind === "anecdote" || a.isInferred === b.isInferred) return false;
  return Math.abs(levelRank(a.level) - levelRank(b.level)) === 1;
}

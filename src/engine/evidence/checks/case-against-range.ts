/**
 * Does a single case, or an average, lie in the range that its own document gives? With its place, 0 to 1.
 *
 * A case outside is an exception; an average cannot lie outside of all that it is an average of.
 */
import type { CheckRule } from "#domain/check.ts";
import { ONE } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Component } from "#domain/vocabulary.ts";
import { type Dossier, type Figure, isSamePeriod, reported, reportedBy } from "#engine/evidence/dossier.ts";
import { closing, finding, line, softened } from "#engine/evidence/finding.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, isPoint, minusEndByEnd, point } from "#engine/evidence/spans.ts";

const RULES: Partial<Record<Component, CheckRule>> = {
  baseSalary: "caseInRange",
  targetBonus: "caseInRange",
  signOnBonus: "caseInRange",
  equityPercent: "caseInRange",
  equityValue: "caseInRange",
  totalCompensation: "caseInTotal",
};

/** One check for each case and range; a case against a single figure has its distance only. */
export function caseAgainstRange(dossier: Dossier): readonly CheckReport[] {
  return Object.entries(RULES).flatMap(([component, rule]) =>
    reported(dossier, component as Component, "case").flatMap((one) =>
      reportedBy(dossier, one.documentId, component as Component).flatMap((range) => {
        return matchOf(one, range) === null ? [] : [check(dossier, rule, one, range)];
      }),
    ),
  );
}

/** One check for each average and range of one document and the same people. */
export function averageInRange(dossier: Dossier): readonly CheckReport[] {
  return Object.keys(RULES).flatMap((component) => {
    const all = reported(dossier, component as Component);
    return all
      .filter(({ fact }) => fact.kind === "average")
      .flatMap((average) =>
        reportedBy(dossier, average.documentId, component as Component).flatMap((range) => {
          const isRange = range.fact.kind === "range" && !isPoint(range.span);
          const match = isRange ? matchOf(average, range) : null;
          return match === null ? [] : [averageCheck(dossier, { average, range, match, all })];
        }),
      );
  });
}

/** How a figure is of the people of its document's range; null where the two are not comparable. */
function matchOf(one: Figure, range: Figure): Match | null {
  // A bonus is a year's, whether it is said to be paid once or every year.
  const isPeriod = one.fact.component === "targetBonus" || isSamePeriod(one, range);
  return one.fact.unit === range.fact.unit && isPeriod ? peopleMatch(one.fact, range.fact) : null;
}

function averageCheck(
  dossier: Dossier,
  {
    average,
    range,
    match,
    all,
  }: {
    readonly average: Figure;
    readonly range: Figure;
    readonly match: Match;
    readonly all: readonly Figure[];
  },
): CheckReport {
  const { unit } = average.fact;
  const apart = distanceBetween(average.span, range.span);
  const others = ofCompany(all, average.fact.company).filter((one) => one !== average && one !== range);
  const verdict = apart.isZero() ? "consistent" : softened("contradictory", match, [average.span], others);
  const above = minusEndByEnd(average.span, point(range.span.low));
  const width = range.span.high.minus(range.span.low);
  return finding(dossier, {
    rule: "averageInRange",
    of: [average, range],
    computed: average.span,
    stated: range.span,
    unit,
    verdict,
    closesWhen: verdict === "ambiguous" ? closing("level") : null,
    stake: unit === "percent" ? null : apart,
    lines: [
      line("average", null, unit, average.span, [average]),
      line("range", "against", unit, range.span, [range]),
      line("aboveLow", "equals", unit, above),
      line("width", "over", unit, point(width)),
      line("position", "equals", "rate", point(above.low.dividedBy(width))),
    ],
  });
}

function check(dossier: Dossier, rule: CheckRule, one: Figure, range: Figure): CheckReport {
  const { unit } = one.fact;
  const apart = distanceBetween(one.span, range.span);
  const isAverage = range.fact.kind === "average";
  const isInside = apart.isZero();
  const above = minusEndByEnd(one.span, point(range.span.low));
  const width = range.span.high.minus(range.span.low);
  return finding(dossier, {
    rule: isAverage ? "caseAgainstAverage" : rule,
    of: [one, range],
    computed: one.span,
    stated: range.span,
    unit,
    verdict: isInside || isAverage ? "consistent" : "ambiguous",
    closesWhen: isInside || isAverage ? null : closing("exception"),
    stake: unit === "percent" ? null : apart,
    lines: [
      line("case", null, unit, one.span, [one]),
      line(isAverage ? "average" : "range", "against", unit, range.span, [range]),
      line(isPoint(range.span) ? "difference" : "aboveLow", "equals", unit, above),
      ...(isPoint(range.span)
        ? [ratio(one, range)]
        : [
            line("width", "over", unit, point(width)),
            line("position", "equals", "rate", point(above.low.dividedBy(width))),
          ]),
    ],
  });
}

/** The case as a multiple of a single figure. */
function ratio(one: Figure, { span }: Figure): CheckReport["lines"][number] {
  const times = span.low.greaterThan(0) ? one.span.low.dividedBy(span.low) : ONE;
  return line("ratio", "equals", "multiple", point(times));
}

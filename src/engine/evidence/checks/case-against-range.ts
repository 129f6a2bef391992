/**
 * Does a single case lie in the range that its own document gives? With its place in it, 0 to 1.
 */

import type { CheckRule } from "#domain/check.ts";
import { ONE } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Component } from "#domain/vocabulary.ts";
import { type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
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
      reported(dossier, component as Component).flatMap((range) => {
        const isSame =
          one.documentId === range.documentId &&
          one.fact.unit === range.fact.unit &&
          peopleMatch(one.fact, range.fact) !== null;
        return isSame ? [check(dossier, rule, one, range)] : [];
      }),
    ),
  );
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

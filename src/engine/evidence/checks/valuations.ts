/**
 * Quantities of one event that differ: two valuations of one company, and what that makes of each grant told.
 *
 * They contradict each other only where both are of the same date; else a later price may be meant.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { farthest, pairsWithin } from "#engine/evidence/held-against.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { endDifference, fitOf, over, point, type Span, times } from "#engine/evidence/spans.ts";

const HUNDRED = new Decimal(100);

/** One check for each pair of valuations of one company by different documents. */
export function valuationAgainstValuation(dossier: Dossier): readonly CheckReport[] {
  return pairsWithin(
    dossier.of("valuation"),
    (figure) => figure,
    (one, other) => {
      const isApart = other.documentId !== one.documentId && other.fact.unit === one.fact.unit;
      return isApart ? { one, other } : null;
    },
  ).map(({ one, other }) => check(dossier, one, other));
}

function check(dossier: Dossier, one: Figure, other: Figure): CheckReport {
  const isSame = fitOf(one.span, other.span) === "closes";
  const isOneDate = one.fact.asOf !== null && one.fact.asOf === other.fact.asOf;
  const apart = endDifference(one.span, other.span);
  const grants = grantsOf(dossier, one);
  const worth = (grant: Figure): Span => over(times(grant.span, apart), HUNDRED);
  const largest = grants.reduce((most, grant) => Decimal.max(most, worth(grant).high), ZERO);
  return finding(dossier, {
    rule: "valuationAgainstValuation",
    of: [one, other, ...grants],
    computed: one.span,
    stated: other.span,
    unit: one.fact.unit,
    verdict: isSame ? "consistent" : isOneDate ? "contradictory" : "ambiguous",
    closesWhen: isSame || isOneDate ? null : closing("dates"),
    stake: isSame ? ZERO : largest,
    lines: [
      line("first", null, one.fact.unit, one.span, [one]),
      line("second", "against", one.fact.unit, other.span, [other]),
      line("difference", "equals", one.fact.unit, point(apart)),
      ...grants.flatMap((grant) => [
        line("share", "times", "percent", grant.span, [grant]),
        line("differenceWorth", "equals", one.fact.unit, worth(grant)),
      ]),
    ],
  });
}

/** Shares that a single case was granted; where no case is told, what is said of everyone. */
function grantsOf(dossier: Dossier, valuation: Figure): readonly Figure[] {
  const of = (which: "case" | "everyone") =>
    ofCompany(reported(dossier, "equityPercent", which), valuation.fact.company);
  const cases = of("case");
  return farthest(cases.length > 0 ? cases : of("everyone"), ({ span }) => span.high);
}

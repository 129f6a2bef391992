/**
 * A figure above which somebody must approve: against the totals that documents state, and against packages
 * that they report, under each reading. Above it is not impossible: it rests on an approval.
 */
import type { Decimal } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Bound, type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { type Equity, figuresOf, type Package, packages, partsOf } from "#engine/evidence/packages.ts";
import { readingsOf } from "#engine/evidence/readings.ts";
import { employerMatch } from "#engine/evidence/same-people.ts";
import { isPoint, point, type Span } from "#engine/evidence/spans.ts";

type Threshold = { readonly bound: Bound; readonly from: Decimal };

/** One check for each threshold and total, and for each threshold, package and value of its equity. */
export function thresholdAgainstPackages(dossier: Dossier): readonly CheckReport[] {
  return thresholds(dossier).flatMap((threshold) => [
    ...reported(dossier, "totalCompensation", "both")
      .filter((total) => isSameEmployer(threshold, total))
      .map((total) => againstTotal(dossier, threshold, total)),
    ...packages(dossier)
      .filter(({ person }) => isSameEmployer(threshold, person))
      .flatMap((pack) => pack.equities.map((equity) => againstPackage(dossier, threshold, pack, equity))),
  ]);
}

function thresholds({ bounds }: Dossier): readonly Threshold[] {
  return bounds.flatMap((bound) => {
    const from = bound.ends.low ?? bound.ends.high;
    const isYearly = bound.fact.period !== "oneTime" && bound.fact.period !== "wholeGrant";
    return bound.fact.component === "approvalThreshold" && from !== null && isYearly ? [{ bound, from }] : [];
  });
}

function againstTotal(dossier: Dossier, { bound, from }: Threshold, total: Figure): CheckReport {
  const { span } = total;
  const isAbove = span.low.greaterThan(from);
  const isAcross = !isAbove && span.high.greaterThan(from);
  return finding(dossier, {
    rule: "thresholdAgainstTotal",
    of: [bound, total],
    computed: span,
    stated: bound.ends,
    unit: total.fact.unit,
    verdict: isAbove ? "ambiguous" : "consistent",
    closesWhen: isAbove ? closing("approved") : null,
    stake: isAbove || isAcross ? span.high.minus(from) : null,
    lines: [
      line("total", null, total.fact.unit, span, [total]),
      line("threshold", "against", total.fact.unit, point(from), [bound]),
      ...(isAcross && !isPoint(span)
        ? [
            line("needsApproval", "equals", total.fact.unit, { low: from, high: span.high }),
            line(
              "position",
              "equals",
              "rate",
              point(from.minus(span.low).dividedBy(span.high.minus(span.low))),
            ),
          ]
        : [
            line("headroom", "equals", total.fact.unit, {
              low: from.minus(span.high),
              high: from.minus(span.low),
            }),
          ]),
    ],
  });
}

function againstPackage(
  dossier: Dossier,
  { bound, from }: Threshold,
  pack: Package,
  equity: Equity,
): CheckReport {
  const { unit } = pack.person.fact;
  const reads = readingsOf(partsOf(pack, equity)).filter(({ reading }) => reading !== "withoutEquity");
  const isBelow = (span: Span) => span.high.lessThanOrEqualTo(from);
  const natural = reads.filter(({ isNatural }) => isNatural);
  const lowest = natural.find(({ reading }) => reading === "recurring") ?? natural[0] ?? reads[0];
  if (lowest === undefined) throw new RangeError("a package has readings");
  const { computed } = lowest;
  const isConsistent = natural.every((read) => isBelow(read.computed));
  return finding(dossier, {
    rule: pack.isCase ? "thresholdAgainstCase" : "thresholdAgainstPackage",
    of: [bound, ...figuresOf(pack, equity), ...pack.years.figures],
    computed,
    stated: bound.ends,
    unit,
    reading: isConsistent ? null : lowest.reading,
    verdict: isConsistent ? "consistent" : "ambiguous",
    closesWhen: isConsistent ? null : closesWhen(pack, equity, from, computed),
    stake: isConsistent ? null : computed.high.minus(from).abs(),
    readings: reads.map((read) => ({
      reading: read.reading,
      computed: read.computed,
      closes: isBelow(read.computed),
    })),
    lines: [
      line("yearWithoutSignOn", null, unit, computed, figuresOf(pack, equity)),
      line("threshold", "against", unit, point(from), [bound]),
      line("headroom", "equals", unit, { low: from.minus(computed.high), high: from.minus(computed.low) }),
    ],
  });
}

/** The valuation at which the whole package stays below; else only an approval closes it. */
function closesWhen(pack: Package, equity: Equity, from: Decimal, computed: Span) {
  const parts = partsOf(pack, equity);
  const room = from.minus(parts.base.high).minus(parts.bonus?.high ?? 0);
  if (equity.valuation === null || !room.greaterThan(0) || !computed.high.greaterThan(from)) {
    return closing("approved");
  }
  return closing("approvedOrValuation", {
    valuation: room.times(parts.years).times(100).dividedBy(equity.stated.span.high),
  });
}

function isSameEmployer({ bound }: Threshold, figure: Figure): boolean {
  return bound.fact.unit === figure.fact.unit && employerMatch(bound.fact, figure.fact) !== null;
}

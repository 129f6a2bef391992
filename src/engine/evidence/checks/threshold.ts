/**
 * A figure above which somebody must approve: against the totals that documents state, and against packages
 * that they report, under each reading. Above it is not impossible: it rests on an approval.
 */
import { type Decimal, ZERO } from "#domain/money.ts";
import type { CheckLine, CheckReport } from "#domain/report.ts";
import { type Bound, type Dossier, type Figure, isYearly, reported } from "#engine/evidence/dossier.ts";
import { closing, type Found, finding, line } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import { groupedBy, ofCompany } from "#engine/evidence/of-company.ts";
import {
  type Equity,
  figuresOf,
  type Package,
  packages,
  partsOf,
  priceOf,
  yearlyFiguresOf,
} from "#engine/evidence/packages.ts";
import { atPrices } from "#engine/evidence/prices.ts";
import { type Read, readingsOf } from "#engine/evidence/readings.ts";
import { companyMatch, employerMatch } from "#engine/evidence/same-people.ts";
import { isPoint, point, type Span } from "#engine/evidence/spans.ts";

type Threshold = { readonly bound: Bound; readonly from: Decimal };

/**
 * One check for each threshold and each total or package that reaches it, or that one person got; of those
 * that stay below it the nearest alone.
 */
export function thresholdAgainstPackages(dossier: Dossier): readonly CheckReport[] {
  const totals = reported(dossier, "totalCompensation", "both").filter(isYearly);
  const packs = groupedBy(packages(dossier), ({ person: { fact } }) => fact.company);
  return thresholds(dossier).flatMap((threshold) => [
    ...bearing(
      threshold,
      farthest(
        ofCompany(totals, threshold.bound.fact.company).filter((total) => isSameEmployer(threshold, total)),
        ({ span }) => span.high,
      ).map((total) => againstTotal(dossier, threshold, total)),
    ),
    ...bearing(
      threshold,
      farthest(
        [...packs].flatMap(([company, theirs]) =>
          companyMatch(company, threshold.bound.fact.company) === null
            ? []
            : theirs.filter(({ person }) => isSameEmployer(threshold, person)),
        ),
        ({ base }) => base.high,
      ).flatMap((pack) =>
        atPrices(
          pack.equities.map((equity) => ({
            found: againstPackage(threshold, pack, equity),
            ...priceOf(pack, equity),
          })),
        ).map((one) => finding(dossier, one)),
      ),
    ),
  ]);
}

/** What stays wholly below says little, however many there are. */
function bearing({ from }: Threshold, all: readonly CheckReport[]): readonly CheckReport[] {
  const top = ({ computed: { high } }: CheckReport) => high ?? ZERO;
  const isBelow = (one: CheckReport) =>
    one.rule !== "thresholdAgainstCase" && one.verdict === "consistent" && top(one).lessThan(from);
  const nearest = all
    .filter(isBelow)
    .reduce<CheckReport | null>(
      (best, one) => (best === null || top(one).greaterThan(top(best)) ? one : best),
      null,
    );
  return all.filter((one) => one === nearest || !isBelow(one));
}

function thresholds({ bounds }: Dossier): readonly Threshold[] {
  return bounds.flatMap((bound) => {
    const from = bound.ends.low ?? bound.ends.high;
    const isThreshold = bound.fact.component === "approvalThreshold" && isYearly(bound);
    return isThreshold && from !== null ? [{ bound, from }] : [];
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
      ...roomLines(span, from, total.fact.unit),
    ],
  });
}

/** The part of a span that needs the approval, or how far it stays from the threshold. */
function roomLines(span: Span, from: Decimal, unit: string): readonly CheckLine[] {
  const isAcross = span.low.lessThanOrEqualTo(from) && span.high.greaterThan(from);
  if (!isAcross || isPoint(span)) {
    return [line("headroom", "equals", unit, { low: from.minus(span.high), high: from.minus(span.low) })];
  }
  const part = from.minus(span.low).dividedBy(span.high.minus(span.low));
  return [
    line("needsApproval", "equals", unit, { low: from, high: span.high }),
    line("position", "equals", "rate", point(part)),
  ];
}

function againstPackage({ bound, from }: Threshold, pack: Package, equity: Equity): Found {
  const { unit } = pack.person.fact;
  const reads = readingsOf(partsOf(pack, equity)).filter(({ reading }) => reading !== "withoutEquity");
  const isAbove = ({ computed: { low } }: Read) => low.greaterThan(from);
  const natural = reads.filter(({ isNatural }) => isNatural);
  const lowest = natural.find(({ reading }) => reading === "recurring") ?? natural[0] ?? reads[0];
  if (lowest === undefined) throw new RangeError("a package has readings");
  const { computed } = lowest;
  const isConsistent = !natural.some(isAbove);
  return {
    rule: pack.isCase ? "thresholdAgainstCase" : "thresholdAgainstPackage",
    of: [bound, ...figuresOf(pack, equity), ...pack.years.figures],
    computed,
    stated: bound.ends,
    unit,
    reading: isConsistent ? null : lowest.reading,
    verdict: isConsistent ? "consistent" : "ambiguous",
    closesWhen: isConsistent ? null : closesWhen(pack, equity, from, computed),
    stake: computed.high.greaterThan(from) ? computed.high.minus(from) : null,
    readings: reads.map((read) => ({
      reading: read.reading,
      computed: read.computed,
      closes: !isAbove(read),
    })),
    lines: [
      line("yearWithoutSignOn", null, unit, computed, yearlyFiguresOf(pack, equity)),
      line("threshold", "against", unit, point(from), [bound]),
      ...roomLines(computed, from, unit),
    ],
  };
}

/** The valuation at which the least of the package stays below; else only an approval closes it. */
function closesWhen(pack: Package, equity: Equity, from: Decimal, computed: Span) {
  const parts = partsOf(pack, equity);
  const room = from.minus(parts.base.low).minus(parts.bonus?.low ?? 0);
  if (equity.valuation === null || !room.greaterThan(0) || !computed.low.greaterThan(from)) {
    return closing("approved");
  }
  return closing("approvedOrValuation", {
    valuation: room.times(parts.years).times(100).dividedBy(equity.stated.span.low),
  });
}

function isSameEmployer({ bound }: Threshold, figure: Figure): boolean {
  return bound.fact.unit === figure.fact.unit && employerMatch(bound.fact, figure.fact) !== null;
}

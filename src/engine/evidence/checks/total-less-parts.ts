/**
 * What does a stated total leave for equity, and is that the equity which is stated?
 *
 * Total less base, bonus and sign-on, times the years of the grant: against the value that the document gives
 * itself; where it gives none, as a share at each reported valuation against the shares stated for the same
 * people anywhere. Ranges go end by end; a single total is taken less everything the parts can be.
 */
import { Decimal } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported, reportedBy, valuationsFor } from "#engine/evidence/dossier.ts";
import { type Closing, closing, type Found, finding, line, softened } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { type Package, partsOfTotal, shareWorth } from "#engine/evidence/packages.ts";
import { atPrices, meetsAt } from "#engine/evidence/prices.ts";
import { type Judgement, judge, type Read } from "#engine/evidence/readings.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import { isPoint, over, type Span, times } from "#engine/evidence/spans.ts";
import {
  cashParts,
  isSpread,
  remainderLines,
  remainders,
  remaindersInTerms,
  wholeLines,
} from "./remainder.ts";

const HUNDRED = new Decimal(100);

/** One check for each total and stated value; or for each total and share. */
export function totalLessParts(dossier: Dossier): readonly CheckReport[] {
  return reported(dossier, "totalCompensation").flatMap((total) => {
    const pack = partsOfTotal(dossier, total);
    if (pack === null) return [];
    const own = pack.equities.find(({ valuation }) => valuation === null);
    if (own !== undefined) return [againstValue(dossier, total, pack, own.stated)];
    const shares = ofCompany(reported(dossier, "equityPercent"), total.fact.company).flatMap((share) => {
      const match = peopleMatch(share.fact, total.fact);
      return match === null ? [] : [{ share, match }];
    });
    // What a total leaves is little beside a large share: of a crowd the largest come first.
    return farthest(shares, ({ share }) => share.span.low).flatMap((against) =>
      againstShares(dossier, { total, pack, ...against }),
    );
  });
}

/** At each reported valuation. */
function againstShares(dossier: Dossier, against: Omit<Against, "valuation">): readonly CheckReport[] {
  const { total } = against;
  const priced = valuationsFor(dossier, total)
    .filter(({ fact, span }) => fact.unit === total.fact.unit && isPoint(span))
    .map((valuation) => ({
      found: againstShare(dossier, { ...against, valuation }),
      valuation,
      isOwn: valuation.documentId === total.documentId,
    }));
  return atPrices(priced).map((one) => finding(dossier, one));
}

function againstValue(dossier: Dossier, total: Figure, pack: Package, value: Figure): CheckReport {
  const { unit } = value.fact;
  const judged = judge(remaindersInTerms(remainders(total, pack), value, pack.years.years), value.span);
  return finding(dossier, {
    rule: "totalLessParts",
    of: [total, ...pack.bases, ...cashParts(pack), value, ...pack.years.figures],
    computed: judged.computed,
    stated: value.span,
    unit,
    reading: judged.reading,
    verdict: judged.verdict,
    closesWhen: judged.verdict === "contradictory" ? atLessWorth(dossier, judged, value) : byReading(judged),
    stake: judged.miss,
    readings: judged.readings,
    lines: [
      ...remainderLines(total, pack, judged),
      ...(isSpread(judged, value) ? wholeLines(pack, judged.computed, unit) : []),
      line("value", "against", unit, value.span, [value]),
    ],
  });
}

type Against = {
  readonly total: Figure;
  readonly pack: Package;
  readonly share: Figure;
  readonly valuation: Figure;
  readonly match: Match;
};

function againstShare(dossier: Dossier, { total, pack, share, valuation, match }: Against): Found {
  // In money, where every figure is exact; the share is told beside it.
  const inPercent = (money: Span) => over(times(money, HUNDRED), valuation.span.low);
  const reads = remainders(total, pack).map(
    ({ reading, computed }): Read => ({
      reading,
      computed: times(computed, pack.years.years),
      isNatural: true,
    }),
  );
  const judged = judge(reads, shareWorth(share.span, valuation.span));
  const ofTheirs = ofCompany(reported(dossier, "equityPercent"), total.fact.company);
  const others = match === "inferred" ? ofTheirs.filter((one) => one !== share) : [];
  const money = judged.computed;
  const verdict = softened(judged.verdict, match, [inPercent(money)], others);
  return {
    rule: "totalLessParts",
    of: [total, ...pack.bases, ...cashParts(pack), share, valuation, ...pack.years.figures],
    computed: inPercent(money),
    stated: share.span,
    unit: "percent",
    reading: judged.reading,
    verdict,
    closesWhen: verdict === "consistent" ? null : meetsAt(money, share.span),
    stake: judged.miss,
    stakeUnit: total.fact.unit,
    readings: judged.readings.map((each) => ({ ...each, computed: inPercent(each.computed) })),
    lines: [
      ...remainderLines(total, pack, judged),
      ...wholeLines(pack, money, total.fact.unit),
      line("valuation", "over", total.fact.unit, valuation.span, [valuation]),
      line("share", "equals", "percent", inPercent(money)),
      line("share", "against", "percent", share.span, [share]),
    ],
  };
}

function byReading({ verdict, fit, reading, readings }: Judgement): Closing | null {
  if (verdict !== "ambiguous") return null;
  if (fit !== "closes" || reading === null) return closing("overlap");
  const other = readings.find((one) => one.closes && one.reading !== reading);
  return closing("reading", { reading, other: other?.reading ?? "" });
}

/**
 * Where the same document states the share that its value is: the price at which the least share would be
 * the most that is left, or the most share the least.
 */
function atLessWorth(dossier: Dossier, { computed }: Judgement, value: Figure): Closing | null {
  const share = reportedBy(dossier, value.documentId, "equityPercent").find(
    (one) => peopleMatch(one.fact, value.fact) !== null,
  )?.span;
  if (share === undefined || !share.low.greaterThan(0) || !computed.low.greaterThan(0)) return null;
  const isLess = computed.high.lessThan(value.span.low);
  const [money, part] = isLess ? [computed.high, share.low] : [computed.low, share.high];
  return closing(isLess ? "valuationAtMost" : "valuationAtLeast", {
    valuation: money.times(HUNDRED).dividedBy(part),
  });
}

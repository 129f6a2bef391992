/**
 * What does a stated total leave for equity, and is that the equity which is stated?
 *
 * Total less base, bonus and sign-on, times the years of the grant: against the value that the document gives
 * itself; where it gives none, as a share at each reported valuation against the shares stated for the same
 * people anywhere. Ranges go end by end; a single total is taken less everything the parts can be.
 */
import { Decimal } from "#domain/money.ts";
import type { CheckLine, CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported, reportedBy, valuationsFor } from "#engine/evidence/dossier.ts";
import { type Closing, closing, type Found, finding, line, softened } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { type Package, partsOf, partsOfTotal, shareWorth } from "#engine/evidence/packages.ts";
import { atPrices } from "#engine/evidence/prices.ts";
import { type Judgement, judge, type Read } from "#engine/evidence/readings.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import {
  isPoint,
  minusAtMost,
  minusEndByEnd,
  over,
  plus,
  point,
  type Span,
  times,
} from "#engine/evidence/spans.ts";

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
  const { unit, period } = value.fact;
  const reads = remainders(total, pack).flatMap(({ reading, computed }): Read[] => [
    ...(period === "wholeGrant" || period === "annual"
      ? []
      : [{ reading: "yearlyGrant" as const, computed, isNatural: false }]),
    {
      reading,
      computed: period === "annual" ? computed : times(computed, pack.years.years),
      isNatural: true,
    },
    {
      reading: "grantWhole",
      computed: period === "annual" ? times(computed, pack.years.years) : computed,
      isNatural: false,
    },
  ]);
  const judged = judge(reads, value.span);
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
    lines: [...sum(total, pack, judged), line("value", "against", unit, value.span, [value])],
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
    closesWhen: verdict === "consistent" ? null : reconciling(money, share.span),
    stake: judged.miss,
    stakeUnit: total.fact.unit,
    readings: judged.readings.map((each) => ({ ...each, computed: inPercent(each.computed) })),
    lines: [
      ...sum(total, pack, judged),
      line("grantWhole", "equals", total.fact.unit, money),
      line("valuation", "over", total.fact.unit, valuation.span, [valuation]),
      line("share", "equals", "percent", inPercent(money)),
      line("share", "against", "percent", share.span, [share]),
    ],
  };
}

/** What is left of the total in a year, with the sign-on inside it, spread, or outside it. */
function remainders(total: Figure, pack: Package): readonly Read[] {
  const { base, bonus, signOn, years } = partsOf(pack, null);
  const less = isPoint(total.span) ? minusAtMost : minusEndByEnd;
  const read = (reading: Read["reading"], parts: Span): Read => ({
    reading,
    computed: less(total.span, parts),
    isNatural: true,
  });
  const pay = plus(base, bonus);
  if (signOn === null) return [read("recurring", pay)];
  return [
    read("recurring", pay),
    read("annualised", plus(pay, over(signOn, years))),
    read("firstYear", plus(pay, signOn)),
  ];
}

function sum(total: Figure, pack: Package, { reading }: Judgement): readonly CheckLine[] {
  const { unit } = total.fact;
  const { base, bonus, signOn, years } = partsOf(pack, null);
  const left = remainders(total, pack);
  const taken = left.find((one) => one.reading === reading) ?? left[left.length - 1];
  const hasSignOn = signOn !== null && taken?.reading !== "recurring" && pack.signOn !== null;
  return [
    line("total", null, unit, total.span, [total]),
    line("base", "minus", unit, base, pack.bases),
    ...(bonus === null || pack.bonus === null ? [] : [line("bonus", "minus", unit, bonus, [pack.bonus])]),
    ...(hasSignOn && pack.signOn !== null ? [line("signOn", "minus", unit, signOn, [pack.signOn])] : []),
    ...(taken === undefined ? [] : [line("remainder", "equals", unit, taken.computed)]),
    line("years", "times", "years", point(years), pack.years.figures),
  ];
}

function byReading({ verdict, fit, reading }: Judgement): Closing | null {
  if (verdict !== "ambiguous") return null;
  return fit === "closes" && reading !== null
    ? closing("reading", { reading, other: "" })
    : closing("overlap");
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

/** The valuations at which the remainder would be the stated share, end by end. */
function reconciling(money: Span, share: Span): Closing | null {
  if (!share.low.greaterThan(0) || !money.low.greaterThan(0)) return null;
  const one = money.low.times(100).dividedBy(share.low);
  const other = money.high.times(100).dividedBy(share.high);
  return closing("valuation", one.lessThan(other) ? { low: one, high: other } : { low: other, high: one });
}

function cashParts({ bonus, signOn }: Package): readonly Figure[] {
  return [...(bonus === null ? [] : [bonus]), ...(signOn === null ? [] : [signOn])];
}

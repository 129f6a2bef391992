/**
 * Does a package that one document reports lie where another puts the total for the same people?
 *
 * Under each reading and, where its equity is a share, at each reported valuation; with the valuation at which
 * a year of it would reach the stated total. Private equity counts at headline price.
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, isYearly, reported } from "#engine/evidence/dossier.ts";
import { type Closing, closing, type Found, finding, line, softened } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import {
  type Equity,
  figuresOf,
  type Package,
  packages,
  partsOf,
  priceOf,
  wholeGrant,
} from "#engine/evidence/packages.ts";
import { atPrices } from "#engine/evidence/prices.ts";
import { type Judgement, judge, type Parts, readingsOf } from "#engine/evidence/readings.ts";
import { areOfTwoYears, employerMatch, peopleMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, over, plus, type Span } from "#engine/evidence/spans.ts";

/** One check for each package with equity and each total of another document. */
export function packageAgainstTotal(dossier: Dossier): readonly CheckReport[] {
  const totals = reported(dossier, "totalCompensation").filter(isYearly);
  return packages(dossier).flatMap((pack) => {
    const { fact, documentId } = pack.person;
    const ofTheirs = ofCompany(totals, fact.company).filter((total) => total.fact.unit === fact.unit);
    const found = ofTheirs.flatMap((total) => {
      const match = peopleMatch(fact, total.fact);
      return match === null || total.documentId === documentId ? [] : [{ total, match }];
    });
    return farthest(found, ({ total }) => distanceBetween(pack.base, total.span)).flatMap(
      ({ total, match }) => check(dossier, { pack, total, match, all: ofTheirs }),
    );
  });
}

/** At each value of the equity; none where there is no equity. */
function check(
  dossier: Dossier,
  { pack, total, match, all }: Omit<Against, "equity">,
): readonly CheckReport[] {
  const theirs =
    match === "inferred" ? all.filter(({ fact }) => employerMatch(fact, total.fact) !== null) : [];
  return atPrices(
    pack.equities.map((equity) => ({
      found: found({ pack, equity, total, match, all: theirs }),
      ...priceOf(pack, equity),
    })),
  ).map((one) => finding(dossier, one));
}

type Against = {
  readonly pack: Package;
  readonly equity: Equity;
  readonly total: Figure;
  readonly match: Match;
  /** Totals of the employer in the same currency, for what lies beyond every level's. */
  readonly all: readonly Figure[];
};

function found({ pack, equity, total, match, all }: Against): Found {
  const { unit } = total.fact;
  const parts = partsOf(pack, equity);
  const reads = readingsOf(parts).filter(({ reading }) => reading !== "withoutEquity");
  const judged = judge(reads, total.span);
  const isLater = judged.verdict === "contradictory" && areOfTwoYears(pack.person.fact, total.fact);
  const beyond = reads.map(({ computed }) => computed);
  const verdict = isLater ? "ambiguous" : softened(judged.verdict, match, beyond, all);
  const year = over(wholeGrant(equity, parts.years), parts.years);
  return {
    rule: pack.isCase ? "caseAgainstTotal" : "packageAgainstTotal",
    of: [...pack.bases, total, ...figuresOf(pack, equity), ...pack.years.figures],
    computed: judged.computed,
    stated: total.span,
    unit,
    reading: judged.reading,
    verdict,
    closesWhen:
      verdict === "consistent"
        ? null
        : isLater
          ? closing("dates")
          : closesWhen(judged, { pack, equity, parts, match }, total.span),
    stake: judged.miss,
    readings: judged.readings,
    lines: [
      line("base", null, unit, pack.base, pack.bases),
      ...(parts.bonus === null || pack.bonus === null
        ? []
        : [line("bonus", "plus", unit, parts.bonus, [pack.bonus])]),
      line("grantYear", "plus", unit, year, [
        equity.stated,
        ...(equity.valuation === null ? [] : [equity.valuation]),
      ]),
      line("yearWithoutSignOn", "equals", unit, plus(pack.base, parts.bonus, year)),
      line("total", "against", unit, total.span, [total]),
      line("difference", "equals", unit, gap(plus(pack.base, parts.bonus, year), total.span)),
    ],
  };
}

/** How far the low end lies above the stated high end, or the high end below the stated low; both as one. */
function gap(computed: Span, stated: Span): Span {
  const apart = distanceBetween(computed, stated);
  const signed = computed.high.lessThan(stated.low) ? apart.negated() : apart;
  return { low: signed, high: signed };
}

type Valued = {
  readonly pack: Package;
  readonly equity: Equity;
  readonly parts: Parts;
  readonly match: Match;
};

function closesWhen(judged: Judgement, { pack, equity, parts, match }: Valued, stated: Span): Closing | null {
  if (judged.fit === "closes" && judged.reading !== null) {
    return closing("reading", { reading: judged.reading, other: "" });
  }
  if (judged.fit === "meets") return closing("overlap");
  if (equity.valuation === null) return match === "inferred" ? closing("level") : null;
  const share = equity.stated.span;
  const pay = plus(pack.base, parts.bonus);
  const isAbove = judged.computed.low.greaterThan(stated.high);
  const room = isAbove ? stated.high.minus(pay.low) : stated.low.minus(pay.high);
  const part = isAbove ? share.low : share.high;
  if (!room.greaterThan(0) || !part.greaterThan(0)) return null;
  const valuation = room.times(parts.years).times(100).dividedBy(part);
  return closing(isAbove ? "valuationAtMost" : "valuationAtLeast", { valuation });
}

/**
 * Do a document's own parts make up the total that it states? Under each reading of MODEL section 5.
 *
 * An average must be reachable: at least the parts at their lowest, at most the parts at their highest.
 */
import { ONE } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { type Closing, closing, type Found, finding, line } from "#engine/evidence/finding.ts";
import {
  type Equity,
  figuresOf,
  type Package,
  partsOf,
  partsOfTotal,
  priceOf,
  wholeGrant,
} from "#engine/evidence/packages.ts";
import { atPrices } from "#engine/evidence/prices.ts";
import { type Judgement, judge, type Parts, readingsOf } from "#engine/evidence/readings.ts";
import { over, plus, type Span } from "#engine/evidence/spans.ts";

/** One check for each total of which there are parts. */
export function partsAgainstTotal(dossier: Dossier): readonly CheckReport[] {
  return reported(dossier, "totalCompensation").flatMap((total) => {
    const pack = partsOfTotal(dossier, total);
    if (pack === null) return [];
    const equities: readonly (Equity | null)[] = pack.equities.length === 0 ? [null] : pack.equities;
    const priced = equities
      .filter((equity) => equity !== null || pack.bonus !== null || pack.signOn !== null)
      .map((equity) => ({ found: found(total, pack, equity), ...priceOf(pack, equity) }));
    return atPrices(priced).map((one) => finding(dossier, one));
  });
}

function found(total: Figure, pack: Package, equity: Equity | null): Found {
  const parts = partsOf(pack, equity);
  const judged = judge(readingsOf(parts), total.span);
  const of = [total, ...figuresOf(pack, equity), ...pack.years.figures];
  return {
    rule: "partsAgainstTotal",
    of,
    computed: judged.computed,
    stated: total.span,
    unit: total.fact.unit,
    reading: judged.reading,
    verdict: judged.verdict,
    closesWhen: closesWhen(judged, parts, total.span),
    stake: judged.miss,
    readings: judged.readings,
    lines: [
      ...lines(pack, equity, judged, parts, total),
      line("total", "against", total.fact.unit, total.span, [total]),
    ],
  };
}

function closesWhen(judged: Judgement, parts: Parts, stated: Span): Closing | null {
  if (judged.verdict === "consistent") return null;
  if (judged.fit === "closes" && judged.reading !== null) {
    const others = judged.readings.filter(({ reading, closes }) => closes && reading !== judged.reading);
    return closing("reading", { reading: judged.reading, other: others[0]?.reading ?? "" });
  }
  return judged.fit === "meets" ? closing("overlap") : equityCountedAt(parts, stated);
}

/** Which part of the least equity a year would make an average reachable from below. */
function equityCountedAt({ base, bonus, equity, years }: Parts, stated: Span): Closing | null {
  if (equity === null) return null;
  const year = equity.period === "annual" ? equity.span : over(equity.span, years);
  const room = stated.high.minus(plus(base, bonus).low);
  if (!year.low.greaterThan(0) || room.lessThan(0)) return null;
  const rate = room.dividedBy(year.low);
  return rate.lessThan(ONE) ? closing("equityCountedAt", { rate }) : null;
}

/** The parts as the chosen reading counts them. */
function lines(
  pack: Package,
  equity: Equity | null,
  { reading, computed }: Judgement,
  parts: Parts,
  { fact: { unit } }: Figure,
): CheckReport["lines"] {
  return [
    line("base", null, unit, parts.base, pack.bases),
    ...(parts.bonus === null || pack.bonus === null
      ? []
      : [line("bonus", "plus", unit, parts.bonus, [pack.bonus])]),
    ...signOnLines(pack, reading, parts, unit),
    ...equityLines(equity, reading, parts, unit),
    line("sum", "equals", unit, computed),
  ];
}

function signOnLines(
  { signOn: stated }: Package,
  reading: Judgement["reading"],
  { signOn, years }: Parts,
  unit: string,
): CheckReport["lines"] {
  if (signOn === null || stated === null || reading?.startsWith("recurring") === true) return [];
  return reading?.startsWith("annualised") === true
    ? [line("signOnYear", "plus", unit, over(signOn, years), [stated])]
    : [line("signOn", "plus", unit, signOn, [stated])];
}

function equityLines(
  equity: Equity | null,
  reading: Judgement["reading"],
  { years }: Parts,
  unit: string,
): CheckReport["lines"] {
  if (equity === null || reading === "withoutEquity") return [];
  const of = equity.valuation === null ? [equity.stated] : [equity.stated, equity.valuation];
  if (reading === "grantWhole") return [line("grantWhole", "plus", unit, wholeGrant(equity, years), of)];
  const isYear = equity.period === "annual" || reading?.endsWith("YearlyEquity") === true;
  return [line("grantYear", "plus", unit, isYear ? equity.span : over(equity.span, years), of)];
}

/**
 * Is a stated share of the company, at a reported valuation, the stated value of the equity?
 *
 * Within a document and across documents, at every valuation. At another valuation than the document's own,
 * a share that closes at its own is not contradicted: the valuation differs.
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported, valuationsFor, yearsFor } from "#engine/evidence/dossier.ts";
import { type Closing, closing, finding, line, softened } from "#engine/evidence/finding.ts";
import { shareWorth } from "#engine/evidence/packages.ts";
import { judge, type Read } from "#engine/evidence/readings.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import { over, type Span, times } from "#engine/evidence/spans.ts";

/** One check for each share, value and valuation of the same people. */
export function shareAgainstValue(dossier: Dossier): readonly CheckReport[] {
  return reported(dossier, "equityPercent", "both").flatMap((share) =>
    reported(dossier, "equityValue", "both").flatMap((value) => {
      const match = peopleMatch(share.fact, value.fact);
      if (match === null) return [];
      const valuations = valuationsFor(dossier, share).filter(({ fact }) => fact.unit === value.fact.unit);
      const own = valuations.find((one) => one.documentId === value.documentId && isOwn(share, value, one));
      return valuations.map((valuation) => {
        const isElsewhere = own !== undefined && own !== valuation;
        return check(dossier, { share, value, valuation }, (verdict, computed) =>
          isElsewhere
            ? verdict === "consistent"
              ? verdict
              : "ambiguous"
            : softened(verdict, match, [computed], []),
        );
      });
    }),
  );
}

type Three = { readonly share: Figure; readonly value: Figure; readonly valuation: Figure };

function check(
  dossier: Dossier,
  { share, value, valuation }: Three,
  settle: (verdict: CheckReport["verdict"], computed: Span) => CheckReport["verdict"],
): CheckReport {
  const { unit } = value.fact;
  const whole = shareWorth(share.span, valuation.span);
  const years = yearsFor(dossier, value);
  const judged = judge(reads(whole, value, years.years), value.span);
  const isYearly = judged.computed !== whole;
  const verdict = settle(judged.verdict, judged.computed);
  return finding(dossier, {
    rule: "shareAgainstValue",
    of: [share, value, valuation, ...(isYearly ? years.figures : [])],
    computed: judged.computed,
    stated: value.span,
    unit,
    reading: judged.reading,
    verdict,
    closesWhen:
      verdict === "consistent"
        ? null
        : closingValuation(share.span, isYearly ? times(value.span, years.years) : value.span),
    stake: judged.miss,
    readings: judged.readings,
    lines: [
      line("share", null, "percent", share.span, [share]),
      line("valuation", "times", unit, valuation.span, [valuation]),
      ...(isYearly
        ? [line("years", "over", "years", { low: years.years, high: years.years }, years.figures)]
        : []),
      line(isYearly ? "grantYear" : "grantWhole", "equals", unit, judged.computed),
      line("value", "against", unit, value.span, [value]),
    ],
  });
}

/** What the share is worth in the terms that the value is stated in. */
function reads(whole: Span, { fact: { period } }: Figure, years: Figure["span"]["low"]): readonly Read[] {
  const asWhole: Read = { reading: "wholeGrant", computed: whole, isNatural: true };
  const asYear: Read = { reading: "yearlyGrant", computed: over(whole, years), isNatural: true };
  if (period === "annual") return [asYear];
  return period === "ambiguous" || period === null ? [asWhole, asYear] : [asWhole];
}

/** The valuations at which the ends of the whole grant would be equal, as low and high. */
function closingValuation(share: Span, value: Span): Closing | null {
  if (!share.low.greaterThan(0)) return null;
  const one = value.low.times(100).dividedBy(share.low);
  const other = value.high.times(100).dividedBy(share.high);
  return closing("valuation", one.lessThan(other) ? { low: one, high: other } : { low: other, high: one });
}

function isOwn(share: Figure, value: Figure, valuation: Figure): boolean {
  return share.documentId === value.documentId && valuation.documentId === value.documentId;
}

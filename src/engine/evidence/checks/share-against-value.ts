/**
 * Is a stated share of the company, at a reported valuation, the stated value of the equity?
 *
 * Within a document and across documents, with a reading for every valuation. At another valuation than the
 * document's own, a share that closes at its own is not contradicted: the valuation differs.
 */
import type { CheckReport } from "#domain/report.ts";
import { casesFolded, type Sides, withCases } from "#engine/evidence/cases.ts";
import {
  type Dossier,
  FIGURE_CASES,
  type Figure,
  reported,
  valuationsFor,
  yearsFor,
} from "#engine/evidence/dossier.ts";
import { type Found, finding, line, softened } from "#engine/evidence/finding.ts";
import { farthest, MOST_HELD_AGAINST } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { shareWorth } from "#engine/evidence/packages.ts";
import { atPrices, meetsAt } from "#engine/evidence/prices.ts";
import { judge, type Read } from "#engine/evidence/readings.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, over, type Span, times } from "#engine/evidence/spans.ts";

/** One check for each share and value of the same people; another where the document's own price differs. */
export function shareAgainstValue(dossier: Dossier): readonly CheckReport[] {
  const values = reported(dossier, "equityValue", "both");
  const pairs = reported(dossier, "equityPercent", "both").flatMap((one) => {
    const found = ofCompany(values, one.fact.company).flatMap((other): Pair[] => {
      const match = peopleMatch(one.fact, other.fact);
      return match === null ? [] : [{ one, other, match }];
    });
    const [price] = found.length > MOST_HELD_AGAINST ? valuationsFor(dossier, one) : [];
    const worth = price === undefined ? one.span : shareWorth(one.span, price.span);
    return farthest(found, ({ other }) => distanceBetween(worth, other.span));
  });
  return casesFolded(pairs, FIGURE_CASES).flatMap(({ pair, cases }) => {
    const told = cases.flatMap((one) => findings(dossier, one));
    return findings(dossier, pair).map((one) => finding(dossier, withCases(one, told)));
  });
}

/** A share, and a value in money of the same people. */
type Pair = Sides<Figure> & { readonly match: Match };

/** At all prices together; where the document has a price of its own, at that one and at the others apart. */
function findings(dossier: Dossier, { one: share, other: value, match }: Pair): readonly Found[] {
  const valuations = valuationsFor(dossier, share).filter(({ fact }) => fact.unit === value.fact.unit);
  const own = valuations.find((one) => one.documentId === value.documentId && isOwn(share, value, one));
  const at = (chosen: readonly Figure[]) =>
    atPrices(
      chosen.map((valuation) => ({
        found: found(dossier, { share, value, valuation }, (verdict, computed) =>
          own === undefined || own === valuation
            ? softened(verdict, match, [computed], [])
            : verdict === "consistent"
              ? verdict
              : "ambiguous",
        ),
        valuation,
        isOwn: valuation.documentId === share.documentId,
      })),
    );
  return own === undefined ? at(valuations) : [...at([own]), ...at(without(valuations, own))];
}

type Three = { readonly share: Figure; readonly value: Figure; readonly valuation: Figure };

function found(
  dossier: Dossier,
  { share, value, valuation }: Three,
  settle: (verdict: CheckReport["verdict"], computed: Span) => CheckReport["verdict"],
): Found {
  const { unit } = value.fact;
  const whole = shareWorth(share.span, valuation.span);
  const years = yearsFor(dossier, value);
  const judged = judge(reads(whole, value, years.years), value.span);
  const isYearly = judged.computed !== whole;
  const verdict = settle(judged.verdict, judged.computed);
  return {
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
        : meetsAt(isYearly ? times(value.span, years.years) : value.span, share.span),
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
  };
}

function without(valuations: readonly Figure[], own: Figure): readonly Figure[] {
  return valuations.filter((one) => one !== own);
}

/** What the share is worth in the terms that the value is stated in. */
function reads(whole: Span, { fact: { period } }: Figure, years: Figure["span"]["low"]): readonly Read[] {
  const asWhole: Read = { reading: "wholeGrant", computed: whole, isNatural: true };
  const asYear: Read = { reading: "yearlyGrant", computed: over(whole, years), isNatural: true };
  if (period === "annual") return [asYear];
  return period === "ambiguous" || period === null ? [asWhole, asYear] : [asWhole];
}

function isOwn(share: Figure, value: Figure, valuation: Figure): boolean {
  return share.documentId === value.documentId && valuation.documentId === value.documentId;
}

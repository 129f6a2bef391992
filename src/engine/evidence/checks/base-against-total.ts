/**
 * Does a base leave anything of the total that is stated for the same people?
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, isYearly, reported } from "#engine/evidence/dossier.ts";
import { type Closing, closing, finding, line, softened, type Verdict } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { partsOfTotal } from "#engine/evidence/packages.ts";
import { areOfTwoYears, peopleMatch } from "#engine/evidence/same-people.ts";
import { isPoint, minusAtMost, minusEndByEnd, type Span } from "#engine/evidence/spans.ts";

/**
 * One check for each base and total of the same people, of two documents; of one document where it states
 * nothing else that the total could be made of, and the base leaves nothing of it.
 */
export function baseAgainstTotal(dossier: Dossier): readonly CheckReport[] {
  const totals = reported(dossier, "totalCompensation").filter(isYearly);
  const bases = reported(dossier, "baseSalary").filter(isYearly);
  return bases.flatMap((base) => {
    const theirs = ofCompany(totals, base.fact.company).flatMap((total) => {
      const match = peopleMatch(base.fact, total.fact);
      return match === null || base.fact.unit !== total.fact.unit ? [] : [{ total, match }];
    });
    // The less a total leaves, the worse: the lowest of a crowd come first.
    return farthest(theirs, ({ total }) => base.span.high.minus(total.span.low)).flatMap(
      ({ total, match }) => {
        const one = check(dossier, base, total, match);
        return base.documentId === total.documentId && isSaidElsewhere(dossier, total, one) ? [] : [one];
      },
    );
  });
}

/** Base and total of one document that states more parts are summed up by another rule. */
function isSaidElsewhere(dossier: Dossier, total: Figure, { verdict }: CheckReport): boolean {
  const parts = partsOfTotal(dossier, total);
  const hasMore =
    parts !== null && (parts.bonus !== null || parts.signOn !== null || parts.equities.length > 0);
  return hasMore || verdict === "consistent";
}

function check(dossier: Dossier, base: Figure, total: Figure, match: Match): CheckReport {
  const { unit } = base.fact;
  const left = (isPoint(base.span) ? minusAtMost : minusEndByEnd)(total.span, base.span);
  const isLater = left.high.lessThan(0) && areOfTwoYears(base.fact, total.fact);
  const verdict = isLater ? "ambiguous" : verdictOf(left, base.span, match);
  return finding(dossier, {
    rule: "baseAgainstTotal",
    of: [base, total],
    computed: base.span,
    stated: total.span,
    unit,
    verdict,
    closesWhen: isLater ? closing("dates") : closesWhen(verdict, match),
    stake: left.low.abs(),
    lines: [
      line("total", null, unit, total.span, [total]),
      line("base", "minus", unit, base.span, [base]),
      line("remainder", "equals", unit, left),
    ],
  });
}

function verdictOf(left: Span, base: Span, match: Match): Verdict {
  if (left.high.lessThan(0)) return softened("contradictory", match, [base], []);
  return left.low.greaterThan(0) ? "consistent" : "ambiguous";
}

function closesWhen(verdict: Verdict, match: Match): Closing | null {
  if (verdict === "consistent") return null;
  if (match === "inferred") return closing("level");
  return verdict === "ambiguous" ? closing("overlap") : null;
}

/**
 * An adjustment by place that is stated beside a practice that differs: pay is cut by rule, and nobody's was.
 *
 * What is told of people (a case, an average) is practice, what is said of everyone is policy. In money: what
 * the difference makes of the highest reported base.
 */
import { Decimal } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, isYearly, reported, reportedBy } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { employerMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, fitOf, over, point, type Span, times } from "#engine/evidence/spans.ts";

const HUNDRED = new Decimal(100);

/** One check for each policy and practice of one employer and place. */
export function adjustmentAgainstPractice(dossier: Dossier): readonly CheckReport[] {
  const all = reported(dossier, "locationAdjustment", "both");
  const practices = all.filter(isPractice);
  return all
    .filter((one) => !isPractice(one))
    .flatMap((policy) =>
      farthest(
        ofCompany(practices, policy.fact.company).filter(
          ({ fact }) => employerMatch(fact, policy.fact) !== null,
        ),
        ({ span }) => distanceBetween(span, policy.span),
      ).map((practice) => check(dossier, policy, practice)),
    );
}

function isPractice({ fact: { kind } }: Figure): boolean {
  return kind === "anecdote" || kind === "average";
}

function check(dossier: Dossier, policy: Figure, practice: Figure): CheckReport {
  const isSame = fitOf(policy.span, practice.span) === "closes";
  const apart = distanceBetween(policy.span, practice.span);
  const base = highestBase(dossier, policy);
  const money = base === null ? null : over(times(base.span, apart), HUNDRED);
  return finding(dossier, {
    rule: "adjustmentAgainstPractice",
    of: base === null ? [policy, practice] : [policy, practice, base],
    computed: practice.span,
    stated: policy.span,
    unit: "percent",
    verdict: isSame ? "consistent" : "ambiguous",
    closesWhen: isSame ? null : closing("nobodyThere"),
    stake: money?.high ?? null,
    ...(base === null ? {} : { stakeUnit: base.fact.unit }),
    lines: [
      line("policy", null, "percent", policy.span, [policy]),
      line("practice", "against", "percent", practice.span, [practice]),
      line("difference", "equals", "percent", point(apart)),
      ...lineOf(base, money),
    ],
  });
}

function lineOf(base: Figure | null, money: Span | null): CheckReport["lines"] {
  if (base === null || money === null) return [];
  return [
    line("base", "times", base.fact.unit, base.span, [base]),
    line("differenceWorth", "equals", base.fact.unit, money),
  ];
}

function highestBase(dossier: Dossier, { fact, documentId }: Figure): Figure | null {
  const bases = reportedBy(dossier, documentId, "baseSalary").filter(
    (one) => isYearly(one) && employerMatch(one.fact, { ...fact, placeId: null }) !== null,
  );
  return bases.reduce<Figure | null>(
    (best, one) => (best === null || one.span.high.greaterThan(best.span.high) ? one : best),
    null,
  );
}

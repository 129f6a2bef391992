/**
 * Relocation: one document pays it up to a cap, another says there is none; or their caps differ.
 *
 * "Up to" a cap may be nothing, so none against some is never a plain contradiction: it asks whose rule it is.
 */
import { ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Bound, Dossier } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { employerMatch } from "#engine/evidence/same-people.ts";
import { point } from "#engine/evidence/spans.ts";

/** One check for each pair of different documents about one employer. */
export function relocationAgainstRelocation(dossier: Dossier): readonly CheckReport[] {
  const all = dossier.bounds.filter(
    ({ fact, ends }) =>
      fact.component === "relocation" &&
      (fact.subject === "offer" || fact.subject === "market") &&
      ends.high !== null,
  );
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          other.documentId !== one.documentId &&
          other.fact.unit === one.fact.unit &&
          employerMatch(one.fact, other.fact) !== null,
      )
      .map((other) => check(dossier, one, other)),
  );
}

function check(dossier: Dossier, one: Bound, other: Bound): CheckReport {
  const most = one.ends.high ?? ZERO;
  const otherMost = other.ends.high ?? ZERO;
  const apart = most.minus(otherMost).abs();
  return finding(dossier, {
    rule: "relocationAgainstRelocation",
    of: [one, other],
    computed: one.ends,
    stated: other.ends,
    unit: one.fact.unit,
    verdict: apart.isZero() ? "consistent" : "ambiguous",
    closesWhen: apart.isZero() ? null : closing("level"),
    stake: apart,
    lines: [
      line("first", null, one.fact.unit, one.ends, [one]),
      line("second", "against", one.fact.unit, other.ends, [other]),
      line("difference", "equals", one.fact.unit, point(apart)),
    ],
  });
}

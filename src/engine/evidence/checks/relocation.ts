/**
 * Relocation: one document pays it up to a cap, another says there is none; or their caps differ.
 *
 * "Up to" a cap may be nothing, so none against some is never a plain contradiction: it asks whose rule it is.
 */
import { type Decimal, ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Bound, Dossier } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
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
  const places = new Map(all.map((bound, at) => [bound, at]));
  return all.flatMap((one, at) => {
    const others = ofCompany(all, one.fact.company).filter(
      (other) =>
        (places.get(other) ?? at) > at &&
        other.documentId !== one.documentId &&
        other.fact.unit === one.fact.unit &&
        employerMatch(one.fact, other.fact) !== null,
    );
    return farthest(others, (other) => apartOf(one, other)).map((other) => check(dossier, one, other));
  });
}

/** How far apart the most is that each pays. */
function apartOf(one: Bound, other: Bound): Decimal {
  return (one.ends.high ?? ZERO).minus(other.ends.high ?? ZERO).abs();
}

function check(dossier: Dossier, one: Bound, other: Bound): CheckReport {
  const apart = apartOf(one, other);
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

/**
 * Two documents' packages for the same people, a year of each at the same valuation: does more of one part make
 * up for less of another? Without sign-on, private equity at headline price.
 */
import { ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, valuationsFor } from "#engine/evidence/dossier.ts";
import { closing, finding, line, softened } from "#engine/evidence/finding.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import {
  type Equity,
  figuresOf,
  type Package,
  packages,
  partsOf,
  wholeGrant,
} from "#engine/evidence/packages.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import {
  distanceBetween,
  endDifference,
  fitOf,
  over,
  plus,
  point,
  type Span,
} from "#engine/evidence/spans.ts";

/** One check for each pair of packages and each valuation; two single cases are two people. */
export function packageAgainstPackage(dossier: Dossier): readonly CheckReport[] {
  const all = packages(dossier).filter(({ equities }) => equities.length > 0);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const match = peopleMatch(one.person.fact, other.person.fact);
      if (match === null || !isComparable(one, other)) return [];
      return valuationsFor(dossier, one.person).flatMap((valuation) => {
        const first = yearAt(one, valuation);
        const second = yearAt(other, valuation);
        return first === null || second === null ? [] : [check(dossier, { first, second, valuation, match })];
      });
    }),
  );
}

/** A year of a package, without sign-on, with what its equity comes to at one valuation. */
type Year = { readonly pack: Package; readonly equity: Equity; readonly grant: Span; readonly pay: Span };
type Pair = {
  readonly first: Year;
  readonly second: Year;
  readonly valuation: Figure;
  readonly match: Match;
};

function check(dossier: Dossier, { first, second, valuation, match }: Pair): CheckReport {
  const { unit } = first.pack.person.fact;
  const how = fitOf(first.pay, second.pay);
  const verdict =
    how === "closes"
      ? "consistent"
      : how === "meets"
        ? "ambiguous"
        : softened("contradictory", match, [], []);
  const apart = distanceBetween(first.pay, second.pay);
  const miss = apart.isZero() ? endDifference(first.pay, second.pay) : apart;
  return finding(dossier, {
    rule: "packageAgainstPackage",
    of: [
      ...first.pack.bases,
      ...second.pack.bases,
      ...figuresOf(first.pack, first.equity),
      ...figuresOf(second.pack, second.equity),
      valuation,
    ],
    computed: first.pay,
    stated: second.pay,
    unit,
    reading: "recurring",
    verdict,
    closesWhen: verdict === "ambiguous" ? closing(how === "meets" ? "overlap" : "level") : null,
    stake: how === "closes" ? ZERO : miss,
    lines: [
      line("base", null, unit, first.pack.base, first.pack.bases),
      line("grantYear", "plus", unit, first.grant, [first.equity.stated, valuation]),
      line("yearWithoutSignOn", "equals", unit, first.pay),
      line("second", "against", unit, second.pay, [...second.pack.bases, second.equity.stated, valuation]),
      line("difference", "equals", unit, point(miss)),
    ],
  });
}

/** Equity at that valuation; a value that is stated stands for the share it was worked out of. */
function yearAt(pack: Package, valuation: Figure): Year | null {
  const equity =
    pack.equities.find((one) => one.valuation === valuation) ??
    pack.equities.find((one) => one.valuation === null);
  if (equity === undefined) return null;
  const parts = partsOf(pack, equity);
  const grant = over(wholeGrant(equity, parts.years), parts.years);
  return { pack, equity, grant, pay: plus(parts.base, parts.bonus, grant) };
}

function isComparable(
  { person: one, isCase }: Package,
  { person: other, isCase: isOtherCase }: Package,
): boolean {
  return one.documentId !== other.documentId && one.fact.unit === other.fact.unit && !(isCase && isOtherCase);
}

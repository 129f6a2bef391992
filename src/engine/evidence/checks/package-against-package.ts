/**
 * Two documents' packages for the same people, a year of each at the same valuation: does more of one part make
 * up for less of another? Without sign-on, private equity at headline price.
 */
import { ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { casesFolded, type Sides, withCases } from "#engine/evidence/cases.ts";
import {
  type Dossier,
  FIGURE_CASES,
  type Figure,
  reportedBy,
  valuationsFor,
} from "#engine/evidence/dossier.ts";
import { closing, type Found, finding, line, softened } from "#engine/evidence/finding.ts";
import { pairsWithin } from "#engine/evidence/held-against.ts";
import type { Match } from "#engine/evidence/level-match.ts";
import {
  type Equity,
  type Package,
  packages,
  partsOf,
  wholeGrant,
  yearlyFiguresOf,
} from "#engine/evidence/packages.ts";
import { atPrices, type Priced } from "#engine/evidence/prices.ts";
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

/** One check for each pair of packages, both at one valuation; two single cases are two people. */
export function packageAgainstPackage(dossier: Dossier): readonly CheckReport[] {
  const all = packages(dossier).filter((pack) => pack.equities.length > 0 && !hasTotal(dossier, pack));
  const pairs = pairsWithin(
    all,
    ({ person }) => person,
    (one, other): Two | null => {
      if (!isComparable(one, other)) return null;
      const match = peopleMatch(one.person.fact, other.person.fact);
      return match === null ? null : { one, other, match };
    },
  );
  return casesFolded(pairs, { isCase: ({ isCase }) => isCase, holds }).flatMap(({ pair, cases }) => {
    const told = cases.flatMap((one) => findings(dossier, one));
    return findings(dossier, pair).map((one) => finding(dossier, withCases(one, told)));
  });
}

type Two = Sides<Package> & { readonly match: Match };

function findings(dossier: Dossier, { one, other, match }: Two): readonly Found[] {
  return atPrices(
    valuationsFor(dossier, one.person).flatMap((valuation): Priced[] => {
      const first = yearAt(one, valuation);
      const second = yearAt(other, valuation);
      if (first === null || second === null) return [];
      return [{ found: found({ first, second, valuation, match }), valuation, isOwn: false }];
    }),
  );
}

/** A total that the document states for these people stands for its package, and is compared by other rules. */
function hasTotal(dossier: Dossier, { person, isCase }: Package): boolean {
  return reportedBy(dossier, person.documentId, "totalCompensation", isCase ? "case" : "everyone").some(
    (total) => total.fact.unit === person.fact.unit && peopleMatch(total.fact, person.fact) !== null,
  );
}

/** Part by part: its base in the range of bases, its equity in that of equities. */
function holds(everyone: Package, one: Package): boolean {
  const [range, told] = [everyone.equities[0]?.stated, one.equities[0]?.stated];
  return (
    everyone.person.documentId === one.person.documentId &&
    FIGURE_CASES.holds(everyone.person, one.person) &&
    range !== undefined &&
    told !== undefined &&
    range.fact.component === told.fact.component &&
    FIGURE_CASES.holds(range, told)
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

function found({ first, second, valuation, match }: Pair): Found {
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
  return {
    rule: "packageAgainstPackage",
    of: [
      ...first.pack.bases,
      ...second.pack.bases,
      ...yearlyFiguresOf(first.pack, first.equity),
      ...yearlyFiguresOf(second.pack, second.equity),
      valuation,
    ],
    computed: first.pay,
    stated: second.pay,
    unit,
    reading: "recurring",
    verdict,
    closesWhen: verdict === "ambiguous" ? closing(how === "meets" ? "overlap" : "level") : null,
    stake: how === "closes" ? ZERO : miss,
    readings: [{ reading: "recurring", computed: first.pay, stated: second.pay, closes: how === "closes" }],
    lines: [
      line("base", null, unit, first.pack.base, first.pack.bases),
      line("grantYear", "plus", unit, first.grant, [first.equity.stated, valuation]),
      line("yearWithoutSignOn", "equals", unit, first.pay),
      line("second", "against", unit, second.pay, [...second.pack.bases, second.equity.stated, valuation]),
      line("difference", "equals", unit, point(miss)),
    ],
  };
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

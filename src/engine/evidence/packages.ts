/**
 * Whole packages as a document reports them: base, bonus, sign-on and equity of the same people.
 *
 * Single cases go with single cases and what is said of everyone with the like. Equity that is stated as a
 * share of the company is worth something at each reported valuation, so one package may stand several
 * times; a stated value that is that very product stands for it.
 */
import { Decimal } from "#domain/money.ts";
import type { Period } from "#domain/vocabulary.ts";
import {
  type Dossier,
  type Figure,
  isYearly,
  reported,
  reportedBy,
  valuationsFor,
  type Years,
  yearsFor,
} from "./dossier.ts";
import { levelOf, levelRank } from "./level-match.ts";
import type { Parts } from "./readings.ts";
import { employerMatch, peopleMatch } from "./same-people.ts";
import { fitOf, hull, over, type Span, times } from "./spans.ts";

/** Equity in money: as stated, or a share of a company at one valuation. */
export type Equity = {
  readonly span: Span;
  readonly period: Period | null;
  readonly stated: Figure;
  readonly valuation: Figure | null;
};

/** What the people of `person` are paid by one document. */
export type Package = {
  readonly person: Figure;
  readonly isCase: boolean;
  readonly bases: readonly Figure[];
  readonly base: Span;
  readonly bonus: Figure | null;
  readonly signOn: Figure | null;
  readonly equities: readonly Equity[];
  readonly years: Years;
};

/** Read once for each dossier: several rules ask. */
const packagesOf = new WeakMap<Dossier, readonly Package[]>();

/** Every package: one for each reported base salary. */
export function packages(dossier: Dossier): readonly Package[] {
  const known = packagesOf.get(dossier);
  if (known !== undefined) return known;
  const found = reported(dossier, "baseSalary", "both")
    .filter(isYearly)
    .map((base) => packageOf(dossier, base, [base]));
  packagesOf.set(dossier, found);
  return found;
}

/**
 * The parts that a stated total should be made of: those of its own document and people. Where no base is
 * stated for its level, anything from the next lower to the next higher level's base.
 */
export function partsOfTotal(dossier: Dossier, total: Figure): Package | null {
  if (!isYearly(total)) return null;
  const which = total.fact.kind === "anecdote" ? "case" : "everyone";
  const bases = reportedBy(dossier, total.documentId, "baseSalary", which).filter(
    (one) => one.fact.unit === total.fact.unit && isYearly(one),
  );
  const own = bases.filter((one) => peopleMatch(one.fact, total.fact) !== null);
  const found = own.length > 0 ? own : between(bases, total);
  return found.length === 0 ? null : packageOf(dossier, total, found);
}

/** A package with one of its equities, as parts of a year's pay. */
export function partsOf(pack: Package, equity: Equity | null): Parts {
  return {
    base: pack.base,
    bonus: pack.bonus === null ? null : bonusMoney(pack.bonus, pack.base),
    signOn: pack.signOn?.span ?? null,
    equity,
    years: pack.years.years,
  };
}

/** The facts behind a package with one of its equities. */
export function figuresOf(pack: Package, equity: Equity | null): readonly Figure[] {
  return [
    ...pack.bases,
    ...(pack.bonus === null ? [] : [pack.bonus]),
    ...(pack.signOn === null ? [] : [pack.signOn]),
    ...(equity === null ? [] : [equity.stated]),
    ...(equity?.valuation == null ? [] : [equity.valuation]),
  ];
}

/** The same without the sign-on: what a year after the first is made of. */
export function yearlyFiguresOf(pack: Package, equity: Equity | null): readonly Figure[] {
  return figuresOf(pack, equity).filter((one) => one !== pack.signOn);
}

/** The price that an equity is counted at, and whether it is its own document's. */
export function priceOf(
  { person }: Package,
  equity: Equity | null,
): { readonly valuation: Figure | null; readonly isOwn: boolean } {
  const valuation = equity?.valuation ?? null;
  return { valuation, isOwn: valuation === null || valuation.documentId === person.documentId };
}

/** A bonus in money: a percentage is one of the base. */
export function bonusMoney({ fact, span }: Figure, base: Span): Span {
  if (fact.unit !== "percent") return span;
  return {
    low: base.low.times(span.low).dividedBy(100),
    high: base.high.times(span.high).dividedBy(100),
  };
}

/** A share of the company, in percent, at a valuation. */
export function shareWorth(share: Span, valuation: Span): Span {
  const HUNDRED = new Decimal(100);
  return over({ low: share.low.times(valuation.low), high: share.high.times(valuation.high) }, HUNDRED);
}

function packageOf(dossier: Dossier, person: Figure, bases: readonly Figure[]): Package {
  const isCase = person.fact.kind === "anecdote";
  const of = (component: "targetBonus" | "signOnBonus" | "equityValue" | "equityPercent") =>
    reportedBy(dossier, person.documentId, component, isCase ? "case" : "everyone").filter(
      (one) => peopleMatch(one.fact, person.fact) !== null,
    );
  const isMoney = (one: Figure) => one.fact.unit === person.fact.unit;
  return {
    person,
    isCase,
    bases,
    base: hull(bases.map(({ span }) => span)) ?? person.span,
    bonus: of("targetBonus").find((one) => isMoney(one) || one.fact.unit === "percent") ?? null,
    signOn: of("signOnBonus").find(isMoney) ?? null,
    equities: equitiesOf(dossier, person, of("equityValue").filter(isMoney), of("equityPercent")),
    years: yearsFor(dossier, person),
  };
}

function equitiesOf(
  dossier: Dossier,
  person: Figure,
  values: readonly Figure[],
  shares: readonly Figure[],
): readonly Equity[] {
  const stated = values
    .slice(0, 1)
    .map((one): Equity => ({ span: one.span, period: one.fact.period, stated: one, valuation: null }));
  const [share] = shares;
  if (share === undefined) return stated;
  const priced = valuationsFor(dossier, person)
    .filter((valuation) => valuation.fact.unit === person.fact.unit)
    .map(
      (valuation): Equity => ({
        span: shareWorth(share.span, valuation.span),
        period: "wholeGrant",
        stated: share,
        valuation,
      }),
    );
  return [
    ...stated,
    ...priced.filter(({ span }) => !stated.some((value) => fitOf(span, value.span) === "closes")),
  ];
}

/** The bases of the nearest level below and the nearest above; none unless there are both. */
function between(bases: readonly Figure[], total: Figure): readonly Figure[] {
  const level = levelOf(total.fact);
  if (level === null) return [];
  const rank = levelRank(level.level);
  const ranked = bases.flatMap((figure) => {
    const own = levelOf(figure.fact);
    return own === null || employerMatch(figure.fact, total.fact) === null
      ? []
      : [{ figure, rank: levelRank(own.level) }];
  });
  const below = ranked.filter((one) => one.rank < rank).sort((a, b) => b.rank - a.rank)[0];
  const above = ranked.filter((one) => one.rank > rank).sort((a, b) => a.rank - b.rank)[0];
  return below === undefined || above === undefined ? [] : [below.figure, above.figure];
}

/** The whole grant of an equity, whatever its period, by the years of the package. */
export function wholeGrant({ span, period }: Equity, years: Decimal): Span {
  return period === "annual" ? times(span, years) : span;
}

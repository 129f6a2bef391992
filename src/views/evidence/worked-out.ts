/**
 * Ranges that no document states but its own figures come to: a year's pay where only parts are stated, and
 * a share of the company where only money is.
 *
 * A year is base, bonus and a year of the grant, without sign-on: the reading that every year repeats.
 * A share is what a stated equity comes to at every reported valuation, under every reading of its period.
 * Where a document states the figure itself, nothing is worked out for those people. MODEL sections 5 and 7.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Decimal } from "#domain/money.ts";
import type { Level } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Dossier, dossierOf, type Figure, valuationsFor, yearsFor } from "#engine/evidence/dossier.ts";
import { figuresOf, type Package, packages, partsOf } from "#engine/evidence/packages.ts";
import { readingsOf } from "#engine/evidence/readings.ts";

/** A range with the facts that it rests on; `valuation` is that at which equity counts, null where stated. */
export type WorkedOut = {
  readonly component: "totalCompensation" | "equityPercent";
  readonly documentId: string;
  readonly fact: Fact;
  readonly level: Level | null;
  readonly low: Decimal;
  readonly high: Decimal;
  /** More than one where the range holds for several. */
  readonly valuations: readonly Decimal[];
  readonly factIds: readonly string[];
  readonly isLevelInferred: boolean;
};

/** Everything that can be worked out, documents in their order. */
export function workedOut(workspace: Workspace): readonly WorkedOut[] {
  const { documents, currency, exchangeRates } = workspace;
  const dossier = dossierOf(documents, currency, exchangeRates);
  return [
    ...packages(dossier)
      .filter((pack) => !pack.isCase && pack.person.fact.unit === currency)
      .flatMap((pack) => yearsPay(dossier, pack)),
    ...shares(dossier, currency),
  ];
}

function yearsPay(dossier: Dossier, pack: Package): readonly WorkedOut[] {
  const { fact, documentId } = pack.person;
  if (isStated(dossier, "totalCompensation", pack.person)) return [];
  const stated = pack.equities.filter(({ valuation }) => valuation === null);
  // A document's own word on what its equity is worth goes before a price that another document reports.
  const own = pack.equities.filter(({ valuation }) => valuation?.documentId === documentId);
  const equities = [stated, own, pack.equities].find((each) => each.length > 0) ?? [];
  return equities.flatMap((equity): readonly WorkedOut[] => {
    const recurring = readingsOf(partsOf({ ...pack, signOn: null }, equity)).find(
      ({ reading }) => reading === "recurring",
    );
    if (recurring === undefined) return [];
    const figures = figuresOf({ ...pack, signOn: null }, equity);
    return [
      {
        component: "totalCompensation",
        documentId,
        fact,
        level: fact.level,
        ...recurring.computed,
        valuations: equity.valuation === null ? [] : [equity.valuation.span.high],
        factIds: figures.map((figure) => figure.fact.id),
        isLevelInferred: fact.inferred.includes("level"),
      },
    ];
  });
}

function shares(dossier: Dossier, currency: string): readonly WorkedOut[] {
  return dossier.figures
    .filter(
      ({ fact }) =>
        fact.component === "equityValue" &&
        fact.unit === currency &&
        fact.kind !== "anecdote" &&
        (fact.subject === "offer" || fact.subject === "market"),
    )
    .flatMap((figure): readonly WorkedOut[] => {
      const valuations = valuationsFor(dossier, figure).filter(({ fact }) => fact.unit === currency);
      const [first, ...others] = valuations;
      if (first === undefined || isStated(dossier, "equityPercent", figure)) return [];
      const { years } = yearsFor(dossier, figure);
      const { period } = figure.fact;
      const wholeLow = period === "annual" ? figure.span.low.times(years) : figure.span.low;
      const isYears = period === "annual" || period === "ambiguous" || period === null;
      const wholeHigh = isYears ? figure.span.high.times(years) : figure.span.high;
      const most = others.reduce(
        (a, { span }) => (span.high.greaterThan(a) ? span.high : a),
        first.span.high,
      );
      const least = others.reduce((a, { span }) => (span.low.lessThan(a) ? span.low : a), first.span.low);
      return [
        {
          component: "equityPercent",
          documentId: figure.documentId,
          fact: figure.fact,
          level: figure.fact.level,
          low: wholeLow.dividedBy(most).times(100),
          high: wholeHigh.dividedBy(least).times(100),
          valuations: valuations.map(({ span }) => span.high),
          factIds: [figure, ...valuations].map(({ fact }) => fact.id),
          isLevelInferred: figure.fact.inferred.includes("level"),
        },
      ];
    });
}

/** Whether the figure's own document states `component` for the same people. */
function isStated({ figures }: Dossier, component: Fact["component"], { fact, documentId }: Figure): boolean {
  return figures.some(
    (one) =>
      one.documentId === documentId &&
      one.fact.component === component &&
      one.fact.kind !== "anecdote" &&
      (one.fact.level === fact.level || one.fact.level === null),
  );
}

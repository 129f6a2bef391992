/**
 * One package, read as a yearly "TC" in every way: each reading of MODEL section 5, at equity 0 and at each
 * reported valuation. Private equity counts at headline price; equity at 0 is always among them.
 */
import type { CheckReading } from "#domain/check.ts";
import { type Decimal, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { dossierOf, valuationsFor } from "./dossier.ts";
import { packages, partsOf, shareWorth } from "./packages.ts";
import { over, plus, point, type Span } from "./spans.ts";

/** What a package states, money in one currency; null is not stated. */
export type StatedPackage = {
  readonly base: Span;
  readonly bonus: Span | null;
  readonly signOn: Span | null;
  /** Percent of the company, the whole grant. */
  readonly share: Span;
  readonly years: Decimal;
};

/** One way to read it: the parts as they count in that year, and their sum. */
export type PackageReading = {
  readonly reading: CheckReading;
  /** Null is equity at 0. */
  readonly valuation: Decimal | null;
  readonly base: Span;
  readonly bonus: Span;
  readonly signOn: Span;
  readonly equity: Span;
  readonly total: Span;
};

/** A package of a document with all its readings. */
export type ReportedPackage = {
  readonly documentId: string;
  readonly factIds: readonly string[];
  readonly isCase: boolean;
  readonly unit: string;
  readonly stated: StatedPackage;
  readonly valuationFactIds: readonly string[];
  readonly readings: readonly PackageReading[];
};

const WAYS = ["recurring", "annualised", "firstYear", "grantWhole"] as const;

/** Each reading with equity at 0 first, then at each of `valuations`; readings from the least to the most. */
export function packageReadings(
  { base, bonus, signOn, share, years }: StatedPackage,
  valuations: readonly Decimal[],
): readonly PackageReading[] {
  const none = point(ZERO);
  return WAYS.flatMap((reading) => {
    const paidOnce = signOn ?? none;
    const signOnPart =
      reading === "recurring" ? none : reading === "annualised" ? over(paidOnce, years) : paidOnce;
    return [null, ...valuations].map((valuation) => {
      const grant = valuation === null ? none : shareWorth(share, point(valuation));
      const equity = reading === "grantWhole" ? grant : over(grant, years);
      const counted = bonus ?? none;
      const total = plus(base, counted, signOnPart, equity);
      return { reading, valuation, base, bonus: counted, signOn: signOnPart, equity, total };
    });
  });
}

/** Every reported package whose equity is a share of the company, single cases first. */
export function reportedPackages({
  documents,
  currency,
  exchangeRates,
}: Pick<Workspace, "documents" | "currency" | "exchangeRates">): readonly ReportedPackage[] {
  const dossier = dossierOf(documents, currency, exchangeRates);
  const found = packages(dossier).flatMap((pack): ReportedPackage[] => {
    const share = pack.equities.find(({ valuation }) => valuation !== null)?.stated;
    if (share === undefined) return [];
    const valuations = valuationsFor(dossier, pack.person).filter(
      ({ fact }) => fact.unit === pack.person.fact.unit,
    );
    const { base, bonus, signOn, years } = partsOf(pack, null);
    const stated = { base, bonus, signOn, share: share.span, years };
    const of = [...pack.bases, pack.bonus, pack.signOn, share].filter((one) => one !== null);
    return [
      {
        documentId: pack.person.documentId,
        factIds: of.map(({ fact }) => fact.id),
        isCase: pack.isCase,
        unit: pack.person.fact.unit,
        stated,
        valuationFactIds: valuations.map(({ fact }) => fact.id),
        readings: packageReadings(
          stated,
          valuations.map(({ span }) => span.low),
        ),
      },
    ];
  });
  return [...found.filter(({ isCase }) => isCase), ...found.filter(({ isCase }) => !isCase)];
}

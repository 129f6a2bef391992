/**
 * A check put into the report's shape, and the two rules of honesty that every check shares.
 *
 * A level that was inferred cannot make a contradiction, unless the figure lies above what is reported for
 * any level. Money at stake is in the workspace's currency, private equity at headline price.
 */
import type { CheckLineCode, CheckReading, CheckRule, ClosingCode } from "#domain/check.ts";
import type { Decimal } from "#domain/money.ts";
import type { CheckLine, CheckReport, Ends } from "#domain/report.ts";
import type { Bound, Dossier, Figure } from "./dossier.ts";
import type { Match } from "./level-match.ts";
import type { Span } from "./spans.ts";

export type Verdict = CheckReport["verdict"];
export type Closing = NonNullable<CheckReport["closesWhen"]>;

/** One reading of a rule; what it is held against is the finding's own `stated` unless told otherwise. */
export type FoundReading = {
  readonly reading: CheckReading;
  readonly computed: Ends;
  readonly closes: boolean;
  readonly valuation?: Decimal;
  readonly stated?: Ends;
};

/** What a rule found. */
export type Found = {
  readonly rule: CheckRule;
  readonly of: readonly (Figure | Bound)[];
  readonly computed: Ends;
  readonly stated: Ends;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly reading?: CheckReading | null;
  readonly closesWhen?: Closing | null;
  readonly stake?: Decimal | null;
  /** Unit of `stake` where it is not `unit`. */
  readonly stakeUnit?: string;
  readonly lines: readonly CheckLine[];
  /** Every reading; a single one is what the finding says itself, and is not repeated in the report. */
  readonly readings?: readonly FoundReading[];
};

/** `found` as the report has it; documents and facts once each, in the order they are named. */
export function finding(dossier: Dossier, found: Found): CheckReport {
  const rate = dossier.rate(found.stakeUnit ?? found.unit);
  const stake = found.stake ?? null;
  return {
    rule: found.rule,
    documentIds: [...new Set(found.of.map(({ documentId }) => documentId))],
    factIds: [...new Set(found.of.map(({ fact }) => fact.id))],
    reading: found.reading ?? null,
    computed: found.computed,
    stated: found.stated,
    verdict: found.verdict,
    closesWhen: found.closesWhen ?? null,
    unit: found.unit,
    stake: stake === null || rate === null ? null : stake.times(rate),
    lines: found.lines,
    readings: readingsIn(found),
  };
}

function readingsIn({ readings = [], stated }: Found): CheckReport["readings"] {
  if (readings.length < 2) return [];
  return readings.map(({ reading, valuation = null, computed, stated: against = stated, closes }) => ({
    reading,
    valuation,
    computed,
    stated: against,
    closes,
  }));
}

/** One line of the sum, with the facts that it shows. */
export function line(
  code: CheckLineCode,
  sign: CheckLine["sign"],
  unit: string,
  ends: Ends,
  of: readonly (Figure | Bound)[] = [],
): CheckLine {
  return { code, sign, unit, low: ends.low, high: ends.high, factIds: of.map(({ fact }) => fact.id) };
}

/**
 * A contradiction that rests on an inferred level is ambiguous, unless `computed` lies above all that is
 * reported for any level: then no level closes it.
 */
export function softened(
  verdict: Verdict,
  match: Match,
  computed: readonly Span[],
  otherLevels: readonly Figure[],
): Verdict {
  if (verdict !== "contradictory" || match !== "inferred") return verdict;
  const [first, ...others] = computed;
  if (first === undefined || otherLevels.length === 0) return "ambiguous";
  const lowest = others.reduce((least, { low }) => (low.lessThan(least) ? low : least), first.low);
  return otherLevels.every(({ span }) => span.high.lessThan(lowest)) ? "contradictory" : "ambiguous";
}

/** Raw values for a sentence; whoever says it formats them. */
export function closing(code: ClosingCode, params: Readonly<Record<string, Decimal | string>> = {}): Closing {
  return {
    code,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === "string" ? value : value.toDecimalPlaces(8).toFixed(),
      ]),
    ),
  };
}

/**
 * What the page's sentence says: how far apart the documents put a year's pay, how many of their
 * disagreements close under no reading, and which of them bears most on what the first offer is worth.
 *
 * Nothing is averaged: the spread is from the lowest to the highest end that a document states or implies.
 */
import type { ChartOffer } from "#charts/series.ts";
import { Decimal } from "#domain/money.ts";
import type { Report } from "#domain/report.ts";
import type { Level } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { EvidenceChoices } from "#state/choices.ts";
import { offerInterval } from "#views/parts/offer-interval.ts";
import { isCheckChosen } from "./chosen-checks.ts";
import { chosenFacts, type Reported } from "./reported-facts.ts";
import { AXES, type Axis } from "./reported-series.ts";
import { workedOut } from "./worked-out.ts";

/** An end of the spread with the facts it rests on. */
export type SpreadEnd = { readonly amount: Decimal; readonly factIds: readonly string[] };

/** A component on which one document agrees with the offer and another does not. */
export type Deciding = {
  readonly mark: ChartOffer;
  readonly axis: Axis;
  readonly own: number;
  readonly ownFactIds: readonly string[];
  readonly isAbove: boolean;
  readonly bound: string;
  readonly boundFactId: string;
};

/** The parts of the sentence; null is what cannot be said. */
export type Lede = {
  readonly level: Level | null;
  readonly spread: { readonly low: SpreadEnd; readonly high: SpreadEnd } | null;
  readonly open: number;
  readonly deciding: Deciding | null;
};

/** The sentence for what is chosen; the level is the chosen one, else the first offer's. */
export function lede(
  workspace: Workspace,
  report: Report,
  marks: readonly ChartOffer[],
  chosen: EvidenceChoices,
): Lede {
  const [first] = marks;
  const ownLevel = workspace.offers.find(({ id }) => id === first?.id)?.level ?? null;
  const level = chosen.level ?? ownLevel;
  return {
    level,
    spread: spreadOf(workspace, { ...chosen, level, component: null }),
    open: report.evidence.checks.filter(
      (check) => check.verdict === "contradictory" && isCheckChosen(check, workspace.documents, chosen),
    ).length,
    deciding: first === undefined ? null : decidingOf(workspace, report, first, chosen),
  };
}

function spreadOf(workspace: Workspace, chosen: EvidenceChoices): Lede["spread"] {
  const stated = chosenFacts(workspace.documents, chosen).filter(
    ({ fact }) =>
      fact.component === "totalCompensation" &&
      fact.unit === workspace.currency &&
      fact.period === "annual" &&
      fact.kind !== "anecdote" &&
      (fact.subject === "offer" || fact.subject === "market"),
  );
  const implied = workedOut(workspace).filter(
    (each) =>
      each.component === "totalCompensation" &&
      (chosen.level === null || each.level === null || each.level === chosen.level) &&
      (chosen.documentId === null || each.documentId === chosen.documentId),
  );
  const lows = [
    ...stated.flatMap(({ fact }) => (fact.low === null ? [] : [end(fact.low, [fact.id])])),
    ...implied.map((each) => end(each.low, each.factIds)),
  ].sort((a, b) => a.amount.comparedTo(b.amount));
  const highs = [
    ...stated.flatMap(({ fact }) => (fact.high === null ? [] : [end(fact.high, [fact.id])])),
    ...implied.map((each) => end(each.high, each.factIds)),
  ].sort((a, b) => b.amount.comparedTo(a.amount));
  const [low] = lows;
  const [high] = highs;
  return low === undefined || high === undefined ? null : { low, high };
}

function end(amount: Decimal | string, factIds: readonly string[]): SpreadEnd {
  return { amount: new Decimal(amount), factIds };
}

/** Of the components where a figure of its level holds the offer and another does not, the one worth most. */
function decidingOf(
  workspace: Workspace,
  report: Report,
  mark: ChartOffer,
  chosen: EvidenceChoices,
): Deciding | null {
  const offer = workspace.offers.find(({ id }) => id === mark.id);
  const figures = report.offers.find(({ id }) => id === mark.id);
  if (offer === undefined || figures === undefined || offer.level === null) return null;
  const facts = chosenFacts(workspace.documents, chosen);
  const valuation = facts.find(({ fact }) => fact.component === "valuation" && fact.low !== null)?.fact.low;
  const candidates = AXES.flatMap((axis): readonly (Deciding & { readonly stake: Decimal })[] => {
    const interval = offerInterval(axis, offer, figures, workspace);
    if (interval === null || interval.low !== interval.high) return [];
    const own = facts.filter(
      ({ fact }) =>
        fact.component === axis &&
        (fact.level === null || fact.level === offer.level) &&
        (fact.subject === "offer" || fact.subject === "market") &&
        (fact.unit === "percent" || fact.unit === workspace.currency),
    );
    const holding = own.filter((each) => gapTo(each, interval.low).isZero());
    const [apart] = own
      .filter(({ fact }) => fact.kind !== "anecdote")
      .map((each) => ({ each, gap: gapTo(each, interval.low) }))
      .filter(({ gap }) => !gap.isZero())
      .sort((a, b) => b.gap.abs().comparedTo(a.gap.abs()));
    if (holding.length === 0 || apart === undefined) return [];
    const isAbove = apart.gap.isPositive();
    const { fact } = apart.each;
    const worth =
      axis === "equityPercent"
        ? apart.gap
            .abs()
            .times(valuation ?? 0)
            .dividedBy(100)
        : apart.gap.abs();
    return [
      {
        mark,
        axis,
        own: interval.low,
        ownFactIds: holding.map((each) => each.fact.id),
        isAbove,
        bound: (isAbove ? fact.high : fact.low) ?? "0",
        boundFactId: fact.id,
        stake: worth,
      },
    ];
  }).sort((a, b) => b.stake.comparedTo(a.stake));
  return candidates[0] ?? null;
}

/** How far `value` is above (positive) or below a fact's interval. */
function gapTo({ fact }: Reported, value: number): Decimal {
  const at = new Decimal(value);
  if (fact.high !== null && at.greaterThan(fact.high)) return at.minus(fact.high);
  if (fact.low !== null && at.lessThan(fact.low)) return at.minus(fact.low);
  return new Decimal(0);
}

/**
 * Three packages that are worth the same to the person: more salary, more equity, more up front.
 *
 * Each holds the other parts between the offer and the anchor and solves one part for the aim, to figures that
 * are written in a letter. Where a cap or the threshold stands in the way the held parts rise first, and then
 * the aim is lowered until all three fit. MODEL section 8; reference R9. Doubles: this prices risk.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms, withPart } from "./ask-terms.ts";
import { type Count, countOf } from "./counted-total.ts";
import { type Ladder, termsOn } from "./ladder.ts";
import type { PackageModel } from "./package-model.ts";
import { leastPart } from "./reservation.ts";

/** One package; money as it is asked for, `worth` over the horizon. */
export type NegotiationPackage = {
  /** The part that it leans on. */
  readonly leans: AskPart;
  readonly terms: AskTerms;
  readonly worth: number;
  readonly perYear: number;
  readonly countedTotal: Decimal;
  /** What is left under the approval threshold; null where none is known. */
  readonly headroom: Decimal | null;
};

/** What kept a package from its aim. */
export type Blocker = AskPart | "threshold";

export type Packages = {
  /** Empty where not even the offer as it stands fits the caps. */
  readonly packages: readonly NegotiationPackage[];
  /** Worth over the horizon that all of them come to, and that they were meant to. */
  readonly aim: number;
  readonly wanted: number;
  /** What stood in the way of `wanted`; empty where nothing did. */
  readonly blockedBy: readonly Blocker[];
};

/** The most of each part that can be asked for. */
export type Most = Readonly<Record<AskPart, Decimal>>;

const MONEY_STEP = 500;
const OWNERSHIP_STEP = 1e-6;
/** Packages are equal within this much a year; each may be half of it off. */
export const EQUAL_WITHIN = 500;

/** The packages for `model`'s offer, aimed at its anchor. */
export function packages(workspace: Workspace, model: PackageModel, found: Ladder): Packages {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const count = countOf(workspace, model.offerId);
  const most = mostOf(workspace, model, found);
  const wanted = model.worth(termsOn(found, model.present, "anchor"), riskAversion);
  const floor = model.worth(model.present, riskAversion);
  const build = (aim: number) =>
    leansOf(model).map((leans) => solved({ model, count, most, found, riskAversion }, leans, aim));
  const isDone = (tried: readonly Attempt[]): tried is readonly Solved[] =>
    tried.every(({ kind }) => kind === "solved");
  const first = build(wanted);
  if (isDone(first)) return packed(first, wanted, wanted, [], model, count);
  const blockedBy = [...new Set(first.flatMap((each) => (each.kind === "blocked" ? [each.by] : [])))];
  let [from, to] = [floor, wanted];
  let best: readonly Solved[] | null = null;
  for (let turn = 0; turn < 40 && to - from > 1; turn += 1) {
    const middle = (from + to) / 2;
    const tried = build(middle);
    if (isDone(tried)) [best, from] = [tried, middle];
    else to = middle;
  }
  return best === null
    ? { packages: [], aim: floor, wanted, blockedBy }
    : packed(best, from, wanted, blockedBy, model, count);
}

type Frame = {
  readonly model: PackageModel;
  readonly count: Count;
  readonly most: Most;
  readonly found: Ladder;
  readonly riskAversion: number;
};
type Solved = {
  readonly kind: "solved";
  readonly leans: AskPart;
  readonly terms: AskTerms;
  readonly worth: number;
};
type Attempt = Solved | { readonly kind: "blocked"; readonly by: Blocker };

function leansOf(model: PackageModel): readonly AskPart[] {
  return ASK_PARTS.filter((part) => part !== "ownership" || model.hasOwnership);
}

/** The other parts from the offer to their most in five steps: the first at which the aim is met counts. */
function solved(frame: Frame, leans: AskPart, aim: number): Attempt {
  let blocked: Blocker = leans;
  for (const held of heldTerms(frame, leans)) {
    const { model, count, most, riskAversion } = frame;
    const least = leastPart(model, held, leans, aim, riskAversion);
    if (least === null) continue;
    const figure = stepped(least, leans);
    const present = model.present[leans];
    // A package never asks for less of a part than is on the table.
    if (present !== null && figure.lessThan(present)) continue;
    if (figure.greaterThan(most[leans])) continue;
    const terms = withPart(held, leans, figure);
    if (count.threshold !== null && count.total(terms).greaterThan(count.threshold)) {
      blocked = "threshold";
      continue;
    }
    return { kind: "solved", leans, terms, worth: model.worth(terms, riskAversion) };
  }
  return { kind: "blocked", by: blocked };
}

const HELD_STEPS = 5;

/** What the other parts are held at: from the offer towards the anchor, and on to the most. */
function heldTerms({ model, most, found }: Frame, leans: AskPart): readonly AskTerms[] {
  const rungs = termsOn(found, model.present, "landing");
  const anchors = termsOn(found, model.present, "anchor");
  const path = (from: AskTerms, to: AskTerms) =>
    Array.from({ length: HELD_STEPS }, (_, step) => between(model, leans, from, to, step / HELD_STEPS));
  const top: AskTerms = {
    baseSalary: most.baseSalary,
    signOnBonus: most.signOnBonus,
    ownership: model.hasOwnership ? most.ownership : model.present.ownership,
  };
  return [
    ...path(rungs, anchors),
    ...path(anchors, top),
    ...path(rungs, model.present).slice(1),
    model.present,
    between(model, leans, top, top, 0),
  ];
}

function between(model: PackageModel, leans: AskPart, from: AskTerms, to: AskTerms, way: number): AskTerms {
  let terms = model.present;
  for (const part of ASK_PARTS) {
    const [low, high] = [from[part], to[part]];
    if (part === leans || low === null || high === null) continue;
    const value = low.plus(high.minus(low).times(way));
    terms = withPart(terms, part, stepped(value.toNumber(), part));
  }
  return terms;
}

function stepped(value: number, part: AskPart): Decimal {
  const step = part === "ownership" ? OWNERSHIP_STEP : MONEY_STEP;
  return new Decimal(Math.round(value / step)).times(step);
}

/**
 * The most of each part: its cap; else what a written offer carries for base, and for the others the highest
 * comparable, or as much on top of the offer where nothing documentable lies above it.
 */
export function mostOf({ negotiation }: Workspace, { present }: PackageModel, { rungs }: Ladder): Most {
  const most = (part: AskPart): Decimal => {
    const cap = negotiation.caps[part];
    const raise = new Decimal(1).plus(negotiation.baseRaise.withWrittenOffer);
    const raised = (present[part] ?? ZERO).times(raise);
    const highest = rungs.find((each) => each.part === part)?.above.at(-1)?.value;
    const own = part === "baseSalary" || highest === undefined ? raised : highest;
    return cap === null ? own : Decimal.min(own, cap);
  };
  return { baseSalary: most("baseSalary"), signOnBonus: most("signOnBonus"), ownership: most("ownership") };
}

function packed(
  tried: readonly Solved[],
  aim: number,
  wanted: number,
  blockedBy: readonly Blocker[],
  model: PackageModel,
  count: Count,
): Packages {
  return {
    aim,
    wanted,
    blockedBy,
    packages: tried.map(({ leans, terms, worth }) => {
      const countedTotal = count.total(terms);
      const headroom = count.threshold?.minus(countedTotal) ?? null;
      return { leans, terms, worth, perYear: worth / model.horizonYears, countedTotal, headroom };
    }),
  };
}

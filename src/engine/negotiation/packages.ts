/**
 * Packages that are worth the same to the person and differ in what they lean on: more salary, more equity, more
 * up front.
 *
 * Meant to be worth what the anchor is. Where the caps or the approval threshold do not allow that many
 * different packages, the aim is lowered until they do, and what stood in the way is named with what it takes.
 * MODEL section 8; reference R9. Doubles: this prices risk.
 */
import type { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import { capsOf } from "./caps.ts";
import { type Count, countOf } from "./counted-total.ts";
import { type Ladder, ladder, termsOn } from "./ladder.ts";
import { type Chosen, choose } from "./package-choice.ts";
import type { PackageModel } from "./package-model.ts";
import { point, type Room, roomOf, termsAt, WORTH_A_PACKAGE } from "./package-room.ts";

/** One package; money as it is asked for, `worth` over the horizon. */
export type NegotiationPackage = {
  /** The part that it leans on; "balanced" has some of each. */
  readonly leans: AskPart | "balanced";
  /** What it is called: for what it leans on where that is what it moves furthest, else "balanced". */
  readonly name: AskPart | "balanced";
  readonly terms: AskTerms;
  readonly worth: number;
  readonly perYear: number;
  readonly countedTotal: Decimal;
  /** What is left under the approval threshold; null where none is known. */
  readonly headroom: Decimal | null;
};

/**
 * What kept the packages from their aim, and how much more a year each could be worth without it alone; 0 where
 * only several limits together are in the way.
 */
export type Blocker = { readonly by: AskPart | "threshold"; readonly perYear: number };

export type Packages = {
  /** Empty where nothing above the offer can be aimed at, a grant has to be asked about first, or no two packages fit. */
  readonly packages: readonly NegotiationPackage[];
  /** Worth over the horizon that all of them come to, and that they were meant to. */
  readonly aim: number;
  readonly wanted: number;
  /** What stood in the way of `wanted`; empty where nothing did. */
  readonly blockedBy: readonly Blocker[];
  /** Whether nothing documentable lies above the offer, so that there is nothing to aim at. */
  readonly isNothingAbove: boolean;
  /** Whether the offer as it stands exceeds the threshold as it is counted, which then says nothing. */
  readonly isOverThreshold: boolean;
};

/** Salary first, what comes up front last. */
const ORDER: readonly NegotiationPackage["leans"][] = ["baseSalary", "balanced", "ownership", "signOnBonus"];

/** The packages for `model`'s offer, aimed at its anchor before any cap. */
export function packages(workspace: Workspace, model: PackageModel, found: Ladder): Packages {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const count = countOf(workspace, model.offerId);
  const caps = capsOf(workspace, model, found);
  const wanted = model.worth(
    termsOn(uncapped(workspace, model, found), model.present, "anchor"),
    riskAversion,
  );
  const floor = model.worth(model.present, riskAversion);
  const isOverThreshold = count.threshold?.lessThan(count.total(model.present)) ?? false;
  const isNothingAbove = wanted - floor < WORTH_A_PACKAGE * model.horizonYears;
  const none = { packages: [], aim: floor, wanted, blockedBy: [], isNothingAbove, isOverThreshold };
  if (isNothingAbove || model.isGrantUnknown) return none;
  const room = roomOf(model, count, caps, riskAversion);
  const best = highest(room, floor, wanted);
  const reached = best?.aim ?? floor;
  const blockedBy = best?.aim === wanted ? [] : blockers(reached);
  if (best === null) return { ...none, blockedBy };
  return {
    ...none,
    packages: best.chosen.map(packed).sort((a, b) => ORDER.indexOf(a.leans) - ORDER.indexOf(b.leans)),
    aim: best.aim,
    blockedBy,
  };

  function blockers(from: number): readonly Blocker[] {
    const limits = ([...ASK_PARTS, "threshold"] as const).filter((by) =>
      by === "threshold" ? count.threshold !== null && !isOverThreshold : model.present[by] !== null,
    );
    const alone = limits.flatMap((by) => {
      const free = highest(roomOf(model, count, caps, riskAversion, by), from, wanted);
      const perYear = ((free?.aim ?? from) - from) / model.horizonYears;
      return perYear < 1 ? [] : [{ by, perYear }];
    });
    return alone.length > 0 ? alone : limits.map((by) => ({ by, perYear: 0 }));
  }

  function packed({ leans, at }: Chosen): NegotiationPackage {
    const terms = termsAt(model.present, at);
    const worth = model.worth(terms, riskAversion);
    const countedTotal = count.total(terms);
    const part = leans === null ? undefined : ASK_PARTS[leans];
    return {
      leans: part ?? "balanced",
      name: part !== undefined && furthest(room, terms) === part ? part : "balanced",
      terms,
      worth,
      perYear: worth / model.horizonYears,
      countedTotal,
      headroom: headroomOf(count, countedTotal),
    };
  }
}

/** What a package moves furthest, each part by its own room. */
function furthest(room: Room, terms: AskTerms): AskPart | null {
  const at = point(terms);
  const shareOf = (index: number) => {
    const [from, most] = [room.present[index] ?? 0, room.most[index] ?? 0];
    return most > from ? ((at[index] ?? 0) - from) / (most - from) : 0;
  };
  const shares = ASK_PARTS.map((_, index) => shareOf(index));
  return ASK_PARTS[shares.indexOf(Math.max(...shares))] ?? null;
}

function headroomOf({ threshold }: Count, total: Decimal): Decimal | null {
  return threshold?.minus(total) ?? null;
}

/** The ladder as it were without caps of one's own: a cap lowers what can be reached, not what is aimed at. */
function uncapped(workspace: Workspace, model: PackageModel, found: Ladder): Ladder {
  if (found.rungs.every(({ clamp }) => clamp?.reason !== "cap")) return found;
  const caps = { baseSalary: null, signOnBonus: null, ownership: null };
  return ladder({ ...workspace, negotiation: { ...workspace.negotiation, caps } }, model);
}

const SCANNED = 12;
const REFINED = 5;

/** The highest aim from `from` to `wanted` at which packages are found, with them. */
function highest(room: Room, from: number, wanted: number) {
  for (let step = SCANNED; step >= 1; step -= 1) {
    const aimAt = (share: number) =>
      share === SCANNED ? wanted : from + ((wanted - from) * share) / SCANNED;
    const chosen = choose(room, aimAt(step));
    if (chosen === null) continue;
    let best = { aim: aimAt(step), chosen };
    if (step === SCANNED) return best;
    let [low, high] = [step, step + 1];
    for (let turn = 0; turn < REFINED; turn += 1) {
      const middle = (low + high) / 2;
      const tried = choose(room, aimAt(middle));
      if (tried === null) high = middle;
      else [low, best] = [middle, { aim: aimAt(middle), chosen: tried }];
    }
    return best;
  }
  return null;
}

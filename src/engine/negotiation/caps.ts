/**
 * The most of each part that can be asked for: the person's cap, else a rule of ours that is said beside it.
 *
 * The rules are assumptions, not knowledge: for base the lesser of what the anchor may add at most and the highest
 * comparable, as the anchor itself is clamped; for sign-on and ownership the highest comparable, or so much on top
 * where nothing documentable lies above the offer; a sign-on that is absent, a part of base. MODEL section 8.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskPart } from "./ask-terms.ts";
import { hasWrittenAlternative, type Ladder } from "./ladder.ts";
import type { PackageModel } from "./package-model.ts";

/** Where a cap comes from. */
export type CapRule =
  | "own"
  | "raiseWithWrittenOffer"
  | "raiseWithout"
  | "highestComparable"
  | "onTop"
  | "partOfBase";

/** How much of base a sign-on may come to that the offer has none of: an assumption, as all of these. */
export const SIGN_ON_OF_BASE = "0.1";

/** The most of one part, with the rule that it comes from. */
export type Cap = {
  readonly most: Decimal;
  readonly rule: CapRule;
  /** Whether a comparable lies above the offer, so that more of the part can be asked for by itself. */
  readonly isShown: boolean;
};

type Ruled = Omit<Cap, "isShown">;

/** The most of each part. */
export type Caps = Readonly<Record<AskPart, Cap>>;

/** The most of each part of `model`'s offer. */
export function capsOf(workspace: Workspace, model: PackageModel, { rungs }: Ladder): Caps {
  const { caps, baseRaise, onTop } = workspace.negotiation;
  const isBacked = hasWrittenAlternative(workspace, model.offerId);
  const present = (part: AskPart) => model.present[part] ?? ZERO;
  const capped = (part: AskPart, rule: () => Ruled): Cap => {
    const own = caps[part];
    const isShown = rungs.some((each) => each.part === part && each.above.length > 0);
    return { ...(own === null ? rule() : { most: new Decimal(own), rule: "own" }), isShown };
  };
  const highestShown = (part: AskPart) => rungs.find((each) => each.part === part)?.above.at(-1)?.value;
  const byComparables = (part: AskPart): Ruled => {
    const highest = highestShown(part);
    // So much on top of nothing would forbid what may be the best to ask for.
    if (highest === undefined && part === "signOnBonus" && present(part).isZero()) {
      return { most: present("baseSalary").times(SIGN_ON_OF_BASE), rule: "partOfBase" };
    }
    return highest === undefined
      ? { most: present(part).times(new Decimal(1).plus(onTop)), rule: "onTop" }
      : { most: highest, rule: "highestComparable" };
  };
  const raised: Ruled = {
    most: present("baseSalary").times(
      new Decimal(1).plus(isBacked ? baseRaise.withWrittenOffer : baseRaise.without),
    ),
    rule: isBacked ? "raiseWithWrittenOffer" : "raiseWithout",
  };
  return {
    baseSalary: capped("baseSalary", () => {
      const highest = highestShown("baseSalary");
      return highest?.lessThan(raised.most) ? { most: highest, rule: "highestComparable" } : raised;
    }),
    signOnBonus: capped("signOnBonus", () => byComparables("signOnBonus")),
    ownership: capped("ownership", () => byComparables("ownership")),
  };
}

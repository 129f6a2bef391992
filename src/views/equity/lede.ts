/**
 * The sentence of the Equity page, as data: what the grant is worth to the person, what it has to make up, and
 * how often on their odds it does.
 *
 * What it has to make up is the other offer's worth less this one's cash, MODEL section 6; within 2 % of each
 * other no offer is ahead. With more cash a grant is worth more to someone careful, so what can only add to
 * cash leaves it "at least".
 */
import type { Gap } from "#domain/report.ts";
import { type Bound, differenceQualifier } from "#engine/difference-qualifier.ts";
import { outcomeStanding } from "#engine/outcomes/odds-measures.ts";
import { elementQualifier, type Qualifier, qualifier, totalQualifier } from "#engine/qualifier.ts";
import { isTooClose } from "#engine/too-close.ts";
import type { Equity, EquitySide } from "./use-equity.ts";

/** How an amount is qualified: "at most" where what is not known can only take from it. */
export type Qualified = { readonly amount: number; readonly qualified: Bound };

/**
 * How the grant stands: it covers the gap or falls short of it, both are too close to call, cash alone is
 * ahead, level or too close, or there is no other offer.
 */
export type Standing = "covers" | "short" | "close" | "cashAhead" | "cashLevel" | "cashClose" | "alone";

/** The sentence's content. */
export type Lede =
  | { readonly kind: "unknown"; readonly gaps: readonly Gap[] }
  | { readonly kind: "nothingVests" }
  | {
      readonly kind: "said";
      readonly standing: Standing;
      /** Whether what is not stated could undo who is ahead. */
      readonly isOpen: boolean;
      readonly worth: Qualified;
      /** Worth as a part of the headline value of what vests; null where that is nothing. */
      readonly ofHeadline: number | null;
      /** Some of the grant vests after the horizon. */
      readonly isPartial: boolean;
      /** What the grant has to make up, below 0 where cash alone is ahead; null without another offer. */
      readonly gap: Qualified | null;
      /** By how much the one leads the other. */
      readonly lead: Qualified | null;
      readonly ending: Ending;
      /** The chance that the grant pays nothing, 0 to 1. */
      readonly chanceOfNothing: number;
    };

/** Above which exit it ends ahead, and how likely that is; `noExit` where none is enough. */
export type Ending =
  | { readonly kind: "none" }
  | { readonly kind: "noExit" }
  | { readonly kind: "chanceOnly"; readonly chance: number }
  | {
      readonly kind: "above";
      readonly exit: number;
      readonly isAbout: boolean;
      /** That exit as a part of the last round; null where the round is not known. */
      readonly ofLastRound: number | null;
      readonly chance: number;
    };

/** What to say of `equity`. */
export function lede({ offer, against, pair, workspace }: Equity): Lede {
  const { worth, figures } = offer;
  if (worth.isUnknown) return { kind: "unknown", gaps: figures.gaps };
  if ([...worth.held.ofCompany, ...worth.held.ofPrice].every(({ held }) => held === 0)) {
    return { kind: "nothingVests" };
  }
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const amount = worth.worth(riskAversion) - worth.package.cash;
  const vested = figures.months.at(-1)?.vestedEquity ?? null;
  const gap = against === null ? null : against.worth.worth(riskAversion) - worth.package.cash;
  const chance = (isCounted: (multiple: number) => boolean) =>
    worth.outcomes.reduce((total, each) => total + (isCounted(each.multiple) ? each.probability : 0), 0);
  const ahead = (multiple: number) =>
    (outcomeStanding(worth, { multiple: String(multiple) }, gap).ahead ?? 0) > 0;
  const how = standing(amount, gap, worth.package.cash);
  return {
    kind: "said",
    standing: how,
    isOpen: against !== null && isOpen(how, offer, against),
    worth: { amount, qualified: worthQualifier(offer) },
    ofHeadline: vested === null || vested.isZero() ? null : amount / vested.toNumber(),
    isPartial: vested !== null && figures.headlineEquity?.greaterThan(vested) === true,
    gap: gap === null || against === null ? null : { amount: gap, qualified: gapQualifier(offer, against) },
    lead:
      gap === null || against === null
        ? null
        : {
            amount: Math.abs(amount - gap),
            qualified: amount > gap ? leadQualifier(offer, against) : leadQualifier(against, offer),
          },
    ending: ending(offer, against, gap, pair?.breakEvenExitValuation ?? null, () => chance(ahead)),
    chanceOfNothing: worth.outcomes.reduce(
      (total, { payout, probability }) => total + (payout === 0 ? probability : 0),
      0,
    ),
  };
}

/** Who is ahead with a grant worth `worth` that has `gap` to make up beside `cash`. */
export function standing(worth: number, gap: number | null, cash: number): Standing {
  if (gap === null) return "alone";
  const [own, other] = [cash + worth, cash + gap];
  const isClose = isTooClose(own, other);
  if (gap < 0) return isClose ? "cashClose" : "cashAhead";
  if (isClose) return gap === 0 ? "cashClose" : "close";
  if (gap === 0) return "cashLevel";
  return worth > gap ? "covers" : "short";
}

/** Of a standing that names who is ahead, whether that could turn. */
function isOpen(how: Standing, own: KnownSide, other: KnownSide): boolean {
  if (how === "short") return couldTurn(other, own);
  return (how === "covers" || how === "cashAhead") && couldTurn(own, other);
}

function ending(
  offer: EquitySide,
  against: EquitySide | null,
  gap: number | null,
  exit: number | null,
  chance: () => number,
): Ending {
  if (gap === null || against === null || gap <= 0) return { kind: "none" };
  if (exit === null) {
    // Shares of an unknown part of the company have no break-even exit, and yet pay.
    const pays = offer.worth.held.ofPrice.some(({ held }) => held > 0);
    return pays ? { kind: "chanceOnly", chance: chance() } : { kind: "noExit" };
  }
  const { valuation } = offer.worth.held;
  return {
    kind: "above",
    exit,
    isAbout: !isExact(offer, against),
    ofLastRound: valuation === null || valuation === 0 ? null : exit / valuation,
    chance: chance(),
  };
}

/** Whether what is not stated can take from the leader, or add to the other one. */
export function couldTurn(leader: KnownSide, other: KnownSide): boolean {
  return (
    leader.figures.gaps.some((gap) => effectOf(leader, gap) === "less") ||
    other.figures.gaps.some((gap) => effectOf(other, gap) === "more")
  );
}

/** What a term that is not stated could make of the offer's worth. Options without a strike count as nothing. */
function effectOf({ offer }: KnownSide, gap: Gap): "none" | "more" | "less" {
  const qualified = qualifier(offer, [gap], "certaintyEquivalent");
  if (qualified === "exact") return "none";
  return qualified === "atLeast" || gap.code === "strikeUnknown" ? "more" : "less";
}

/** An offer with what its report does not know. */
export type KnownSide = Pick<EquitySide, "offer" | "figures">;

function total({ offer, figures }: KnownSide, name: "expectedCash" | "certaintyEquivalent"): Qualifier {
  return totalQualifier(offer, figures, name);
}

/** Whether everything that both offers' worth rests on is stated, and stated as one figure. */
export function isExact(offer: KnownSide, against: KnownSide): boolean {
  return [offer, against].every((side) => total(side, "certaintyEquivalent") === "exact");
}

/** How much more `own` is worth than `other`, both with what is not stated of them at nothing. */
export function leadQualifier(own: KnownSide, other: KnownSide | null): Qualified["qualified"] {
  const mine = total(own, "certaintyEquivalent");
  const theirs = other === null ? "exact" : total(other, "certaintyEquivalent");
  return differenceQualifier(mine, theirs);
}

/** How far what the grant is worth to the person can be trusted: that rests on the cash beside it, too. */
export function worthQualifier(side: EquitySide): Qualifier {
  const equity = elementQualifier(side.offer, side.figures.gaps, "vestedEquity");
  const cash = total(side, "expectedCash");
  if (equity === "about" || cash === "about") return "about";
  return equity === "exact" ? cash : equity;
}

/** The other's worth less one's own cash: what is not known of one's own cash can only take from it. */
export function gapQualifier(own: KnownSide, other: KnownSide): Qualified["qualified"] {
  return differenceQualifier(total(other, "certaintyEquivalent"), total(own, "expectedCash"));
}

/**
 * The outcomes that are being edited: whose they are, what is typed of them, and what waits until it adds up.
 *
 * A chance is rescaled from the set in which its editing began, never from its own half-typed drafts. Where the
 * rest is kept, a set that does not add up to 1 waits here and counts for nothing.
 */
import { useRef, useState } from "react";
import type { Offer } from "#domain/offer.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { type Odds, wholeOf, withOutcome, withoutOutcome, withProbability } from "#engine/outcomes/odds.ts";
import { commitDraft, discardDraft, setAt, typeAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { outcomesPlace, ownOutlook, setOwnOutlook, siblings } from "#views/panels/outlook-edit.ts";

/** What happens to the rest when one chance is changed. */
export type Rest = "rescale" | "keep";

/** The set with what can be done to it. */
export type OddsEditing = {
  /** The set that counts, what is being typed included. */
  readonly odds: Odds;
  /** The set as it is shown: the one that waits, where one does. */
  readonly shown: Odds;
  readonly isWaiting: boolean;
  readonly isOwn: boolean;
  /** Offers of this company, which share the outcomes. */
  readonly siblings: number;
  readonly rest: Rest;
  readonly chooseRest: (rest: Rest) => void;
  readonly chooseOwn: (isOwn: boolean) => void;
  /** Counts a chance while it is typed; `keepChance` makes it a step, `drop` takes it back. */
  readonly typeChance: (index: number, probability: string) => void;
  readonly keepChance: (index: number, probability: string) => void;
  readonly drop: () => void;
  /** Counts a multiple while it is typed; `drop` takes it back. */
  readonly typeMultiple: (index: number, multiple: string) => void;
  /** Changes label or multiple of one outcome. */
  readonly change: (index: number, changes: Partial<Omit<Outcome, "probability">>) => void;
  /** One more outcome, without a chance yet; a set that waits goes on waiting. */
  readonly add: (multiple: string) => void;
  /** One outcome less; a set that waits goes on waiting, unless it adds up now. */
  readonly remove: (index: number) => void;
  /** Another set in place of this one. */
  readonly replace: (odds: Odds) => void;
  /** Forgets the set that waits. */
  readonly putBack: () => void;
};

/** Chances by the place of their outcome: those that count, and those that wait in their stead. */
type Waiting = { readonly from: readonly string[]; readonly chances: readonly string[] };

/** The editing of the outcomes of offer `offerId`. */
export function useOdds(offerId: string): OddsEditing | null {
  const workspace = useWorkspace();
  const [rest, setRest] = useState<Rest>("rescale");
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const begunWith = useRef<Odds | null>(null);
  const offer: Offer | undefined = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return null;
  const odds = (offer.outlook ?? workspace.assumptions).outcomes;
  // Only another chance, or another number of outcomes, ends the waiting: names and multiples go on being typed.
  const isWaiting = waiting !== null && isSameList(waiting.from, chancesOf(odds));
  const shown = isWaiting ? withChances(odds, waiting.chances) : odds;
  const place = (next: Odds) => outcomesPlace(workspace, offer, next);
  const replace = (next: Odds) => {
    setWaiting(null);
    const { path, value } = place(next);
    setAt(path, value);
  };
  return {
    odds,
    shown,
    isWaiting,
    isOwn: offer.outlook !== null,
    siblings: siblings(workspace, offer).length,
    rest,
    chooseRest: (next) => {
      setWaiting(null);
      setRest(next);
    },
    chooseOwn: (isOwn) => {
      setWaiting(null);
      setOwnOutlook(workspace, offer, isOwn ? ownOutlook(workspace) : null);
    },
    typeChance: (index, probability) => {
      if (rest === "keep") return;
      begunWith.current ??= odds;
      const { path, value } = place(withProbability(begunWith.current, index, probability));
      typeAt(path, value);
    },
    keepChance: (index, probability) => {
      const from = begunWith.current ?? odds;
      begunWith.current = null;
      if (rest === "rescale") {
        const { path, value } = place(withProbability(from, index, probability));
        typeAt(path, value);
        commitDraft();
        return;
      }
      const next = changed(shown, index, { probability });
      if (wholeOf(next).equals(1)) replace(next);
      else setWaiting({ from: chancesOf(odds), chances: chancesOf(next) });
    },
    drop: () => {
      begunWith.current = null;
      discardDraft();
    },
    typeMultiple: (index, multiple) => {
      const { path, value } = place(changed(odds, index, { multiple }));
      typeAt(path, value);
    },
    change: (index, changes) => {
      const { path, value } = place(changed(odds, index, changes));
      setAt(path, value);
    },
    add: (multiple) => {
      const next = withOutcome(odds, multiple);
      const at = next.findIndex((outcome) => !odds.includes(outcome));
      if (isWaiting) {
        setWaiting({ from: chancesOf(next), chances: waiting.chances.toSpliced(at, 0, "0") });
      }
      const { path, value } = place(next);
      setAt(path, value);
    },
    remove: (index) => {
      const next = withoutOutcome(odds, index);
      const left = shown.toSpliced(index, 1);
      // What is left of a set that waits may add up at last: then that is what counts.
      if (isWaiting && wholeOf(left).equals(1)) return replace(left);
      if (isWaiting) setWaiting({ from: chancesOf(next), chances: chancesOf(left) });
      const { path, value } = place(next);
      setAt(path, value);
    },
    replace,
    putBack: () => setWaiting(null),
  };
}

function chancesOf(odds: Odds): readonly string[] {
  return odds.map(({ probability }) => probability);
}

function withChances(odds: Odds, chances: readonly string[]): Odds {
  return odds.map((outcome, index) => ({ ...outcome, probability: chances[index] ?? outcome.probability }));
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => Number(each) === Number(other[index]));
}

function changed(odds: Odds, index: number, changes: Partial<Outcome>): Odds {
  return odds.map((each, at) => (at === index ? { ...each, ...changes } : each));
}

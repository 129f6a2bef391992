/**
 * The outcomes that are being edited: whose they are, what is typed of them, and what waits until it adds up.
 *
 * A chance is rescaled from the set in which its editing began, never from its own half-typed drafts. Where the
 * rest is kept, a set that does not add up to 1 waits here and counts for nothing.
 */
import { useRef, useState } from "react";
import type { Offer } from "#domain/offer.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { isSameOdds, type Odds, wholeOf, withProbability } from "#engine/outcomes/odds.ts";
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
  /** Another set in place of this one. */
  readonly replace: (odds: Odds) => void;
  /** Forgets the set that waits. */
  readonly putBack: () => void;
};

type Waiting = { readonly from: Odds; readonly odds: Odds };

/** The editing of the outcomes of offer `offerId`. */
export function useOdds(offerId: string): OddsEditing | null {
  const workspace = useWorkspace();
  const [rest, setRest] = useState<Rest>("rescale");
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const begunWith = useRef<Odds | null>(null);
  const offer: Offer | undefined = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return null;
  const odds = (offer.outlook ?? workspace.assumptions).outcomes;
  const isWaiting = waiting !== null && isSameOdds(waiting.from, odds);
  const shown = isWaiting ? waiting.odds : odds;
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
      else setWaiting({ from: odds, odds: next });
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
      const next = changed(odds, index, changes);
      if (isWaiting) setWaiting({ from: next, odds: changed(waiting.odds, index, changes) });
      const { path, value } = place(next);
      setAt(path, value);
    },
    replace,
    putBack: () => setWaiting(null),
  };
}

function changed(odds: Odds, index: number, changes: Partial<Outcome>): Odds {
  return odds.map((each, at) => (at === index ? { ...each, ...changes } : each));
}

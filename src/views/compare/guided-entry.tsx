/**
 * "Start with my own offer": one page in any order, where every unknown stays a question and never a zero.
 */
import "#text/panel-sentences.ts";
import { useId, useState } from "react";
import type { Offer } from "#domain/offer.ts";
import { addOffer } from "#state/actions/offers.ts";
import { startWith } from "#state/actions/workspaces.ts";
import { blankOffer } from "#state/blank-offer.ts";
import { keepEntry, keptEntry } from "#state/entry-draft.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { newGrant } from "#views/panels/grants-panel.tsx";
import styles from "./guided.module.css";
import { GuidedCash } from "./guided-cash.tsx";
import { GuidedEquity } from "./guided-equity.tsx";
import { GuidedOffer } from "./guided-offer.tsx";
import { GuidedSoFar } from "./guided-so-far.tsx";

type GuidedEntryProps = {
  /** Whether the offer starts a workspace of its own or joins the one that is open. */
  readonly isFirst: boolean;
  readonly onDone: () => void;
};

/** What each part of the entry is given: the offer so far, and how to change it. */
export type GuidedProps = {
  readonly offer: Offer;
  readonly onChange: (changes: Partial<Offer>) => void;
};

/** The entry with its live summary. */
export function GuidedEntry({ isFirst, onDone }: GuidedEntryProps) {
  const { currency } = useWorkspace();
  // Equity not mentioned yet is not known; that there is none has to be said.
  const [offer, setOffer] = useState<Offer>(() => {
    const unfinished = keptEntry();
    if (unfinished !== null) return unfinished;
    const blank = blankOffer("own-offer", currency);
    return { ...blank, grants: [newGrant(blank)] };
  });
  const title = useId();
  const change = (changes: Partial<Offer>) => {
    const next = { ...offer, ...changes };
    setOffer(next);
    keepEntry(next);
  };
  const keep = () => {
    const { id: _, ...values } = offer;
    if (isFirst) startWith(values);
    else addOffer(values);
    keepEntry(null);
    onDone();
  };
  return (
    <section aria-labelledby={title} className={styles.guide}>
      <div>
        <h1 id={title} className={styles.title}>
          {say(isFirst ? "guide.title" : "guide.titleAnother")}
        </h1>
        <p className={styles.intro}>{say("guide.intro")}</p>
        <GuidedOffer offer={offer} onChange={change} />
        <GuidedCash offer={offer} onChange={change} />
        <GuidedEquity offer={offer} onChange={change} />
        <div className={styles.actions}>
          <Button kind="primary" onClick={keep}>
            {say("guide.compare")}
          </Button>
          <Button onClick={onDone}>{say("guide.later")}</Button>
          <Button
            kind="text"
            onClick={() => {
              keepEntry(null);
              onDone();
            }}
          >
            {say("guide.discard")}
          </Button>
          <span className={styles.later}>{say("guide.changeLater")}</span>
        </div>
      </div>
      <GuidedSoFar offer={offer} isFirst={isFirst} />
    </section>
  );
}

/**
 * What a fact can become: an offer, a term of an offer, a comparable, the approval threshold; and what it is.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Workspace } from "#domain/workspace.ts";
import {
  addOfferFromFact,
  chooseApprovalThreshold,
  useFactInOffer as stateInOffer,
  toggleComparable,
} from "#state/actions/documents.ts";
import { isFull } from "#state/actions/offers.ts";
import { offerMark } from "#state/offer-mark.ts";
import { canStand, isOfferTerm } from "#state/review/facts-to-offer.ts";
import { reviewOf, useReadings } from "#state/review/reading-store.ts";
import { useMarkPlaces, useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Menu, type MenuItem } from "#ui/menu.tsx";
import { Tag } from "#ui/tag.tsx";
import { offerName } from "#views/parts/named-offer.ts";
import { figureWords } from "./claim-words.ts";
import styles from "./from-fact.module.css";
import { showText } from "./review-place.ts";

type FromFactProps = {
  readonly fact: Fact;
  /** Goes to the offers, after one was made. */
  readonly onOffer?: (() => void) | undefined;
  /** The page is about to show something else. */
  readonly onLeave?: (() => void) | undefined;
};

/** The tags of what the fact is used as, and the menu of what it can be used for. */
export function FromFact({ fact, onOffer, onLeave }: FromFactProps) {
  const workspace = useWorkspace();
  const places = useMarkPlaces();
  const documentId =
    workspace.documents.find(({ facts }) => facts.some(({ id }) => id === fact.id))?.id ?? "";
  const review = reviewOf(useReadings(), documentId);
  const name = say("reading.fact.useNamed", {
    component: say(`reading.short.${fact.component}`),
    figure: figureWords(fact),
  });
  const make = (status: "reported" | "written") => {
    if (addOfferFromFact(fact.id, status) !== null) onOffer?.();
  };
  const offers = workspace.offers
    .filter((offer) => canStand(offer, fact))
    .map(({ id }) => ({
      id: `in-${id}`,
      label: say("reading.fact.inOffer", {
        letter: offerMark(places[id] ?? 0).letter,
        offer: offerName(id, workspace.offers),
      }),
      onSelect: () => void stateInOffer(id, fact.id),
    }));
  const making: readonly MenuItem[] =
    isOfferTerm(fact) && !isFull(workspace)
      ? [
          { id: "reported", label: say("reading.fact.offerReported"), onSelect: () => make("reported") },
          { id: "written", label: say("reading.fact.offerWritten"), onSelect: () => make("written") },
        ]
      : [];
  const place: readonly MenuItem[] =
    review === null
      ? []
      : [
          {
            id: "text",
            label: say("reading.fact.text"),
            onSelect: () => {
              onLeave?.();
              showText(documentId, fact.id);
            },
          },
        ];
  return (
    <div className={styles.uses}>
      <FactUses fact={fact} workspace={workspace} />
      <Menu
        label={say("reading.fact.use")}
        name={name}
        items={[...making, ...offers, ...markItems(fact, workspace), ...place]}
      />
    </div>
  );
}

/** Tags for what the offers are held against. */
function FactUses({ fact, workspace }: { readonly fact: Fact; readonly workspace: Workspace }) {
  return (
    <>
      {workspace.comparableFactIds.includes(fact.id) ? (
        <Tag basis="documented">{say("reading.fact.isComparable")}</Tag>
      ) : null}
      {workspace.approvalThresholdFactId === fact.id ? (
        <Tag basis="documented">{say("reading.fact.isThreshold")}</Tag>
      ) : null}
    </>
  );
}

function markItems(fact: Fact, workspace: Workspace): readonly MenuItem[] {
  const isComparable = workspace.comparableFactIds.includes(fact.id);
  const isThreshold = workspace.approvalThresholdFactId === fact.id;
  const canLimit = fact.component === "approvalThreshold" || fact.component === "totalCompensation";
  const comparable: MenuItem = {
    id: "comparable",
    label: say(isComparable ? "reading.fact.notComparable" : "reading.fact.comparable"),
    onSelect: () => toggleComparable(fact.id),
  };
  const threshold: MenuItem = {
    id: "threshold",
    label: say(isThreshold ? "reading.fact.noThreshold" : "reading.fact.threshold"),
    onSelect: () => chooseApprovalThreshold(isThreshold ? null : fact.id),
  };
  return canLimit || isThreshold ? [comparable, threshold] : [comparable];
}

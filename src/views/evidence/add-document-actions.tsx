/** What can be done with a document of the workspace: an offer of it, its text where it was kept, its removal. */
import type { SourceDocument } from "#domain/evidence.ts";
import { addOfferFromFact, removeDocument, seedOf } from "#state/actions/documents.ts";
import { isFull } from "#state/actions/offers.ts";
import { reviewOf, useReadings } from "#state/review/reading-store.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import "#text/reading-sentences.ts";
import { Menu, type MenuItem } from "#ui/menu.tsx";
import { showText } from "./review-place.ts";

type DocumentActionsProps = {
  readonly document: SourceDocument;
  /** Goes to the offers, after one was made. */
  readonly onOffer?: (() => void) | undefined;
  /** The page is about to show something else. */
  readonly onLeave?: (() => void) | undefined;
};

/** The menu. */
export function DocumentActions({ document, onOffer, onLeave }: DocumentActionsProps) {
  const { id, title, facts } = document;
  const workspace = useWorkspace();
  const review = reviewOf(useReadings(), id);
  const seed = seedOf(facts);
  const make = (status: "reported" | "written") => {
    if (seed !== null && addOfferFromFact(seed.id, status) !== null) onOffer?.();
  };
  const items: readonly MenuItem[] = [
    ...(seed === null || isFull(workspace)
      ? []
      : [
          { id: "reported", label: say("reading.fact.offerReported"), onSelect: () => make("reported") },
          { id: "written", label: say("reading.fact.offerWritten"), onSelect: () => make("written") },
        ]),
    ...(review === null
      ? []
      : [
          {
            id: "text",
            label: say("reading.document.text"),
            onSelect: () => {
              onLeave?.();
              showText(id);
            },
          },
        ]),
    {
      id: "remove",
      label: say("reading.document.remove"),
      tone: "loss" as const,
      onSelect: () => removeDocument(id),
    },
  ];
  return (
    <Menu
      label={say("reading.document.actions")}
      name={say("reading.document.actionsNamed", { title })}
      items={items}
      align="end"
    />
  );
}

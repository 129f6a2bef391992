/**
 * What was found, in order, as a grid with one stop for Tab: arrows move, a letter decides.
 *
 * After a decision by key the focus goes to the next figure; what was decided by a button keeps it, since the
 * button that had it is gone.
 */
import { type KeyboardEvent, type RefObject, useState } from "react";
import type { Claim } from "#domain/claim.ts";
import { decideClaim, restoreClaim } from "#state/actions/review.ts";
import type { Decision, Review } from "#state/review/review.ts";
import { say, sayParts } from "#text/say.ts";
import { ClaimForm } from "./claim-form.tsx";
import styles from "./review.module.css";
import { ReviewRow } from "./review-row.tsx";

type ReviewListProps = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly review: Review;
  /** The figure that Tab comes to. */
  readonly active: number;
  readonly looked: number;
  readonly onActive: (index: number) => void;
  readonly onPoint: (index: number | null) => void;
};

/** A claim that is being corrected, with how it was before. */
type Editing = { readonly index: number; readonly before: Claim };

const KEYS = { accept: "A", correct: "C", drop: "D", undo: "U", move: "↑ ↓" } as const;
const DECISIONS: Readonly<Record<string, Decision>> = { a: "accepted", d: "dropped", u: "open" };

/** The list with its keys. */
export function ReviewList({ ref, review, active, looked, onActive, onPoint }: ReviewListProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const { items } = review;

  const focus = (index: number) => {
    const row = ref.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    row?.focus();
  };
  const decide = (index: number, decision: Decision, next = index) => {
    if (editing?.index === index) setEditing(null);
    decideClaim(index, decision);
    focus(Math.min(next, items.length - 1));
  };
  const correct = (index: number) => {
    const item = items[index];
    if (item !== undefined) setEditing({ index, before: item.claim });
  };
  const close = (isKept: boolean) => {
    if (editing === null) return;
    if (!isKept) restoreClaim(editing.index, editing.before);
    setEditing(null);
    focus(editing.index);
  };
  const keyed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const index = indexOf(event.target);
    if (index === null) return;
    const key = event.key.toLowerCase();
    const decision = DECISIONS[key];
    if (key === "c") correct(index);
    else if (decision !== undefined) decide(index, decision, decision === "open" ? index : index + 1);
    else {
      const to = moved(key, index, items.length - 1);
      if (to === null) return;
      focus(to);
    }
    event.preventDefault();
  };

  return (
    <div className={styles.side}>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of focusable rows, which a table has no keys for */}
      <div ref={ref} role="grid" aria-label={say("reading.list")} className={styles.list} onKeyDown={keyed}>
        {items.map((item, index) => (
          <ReviewRow
            // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their places for as long as the text does
            key={index}
            item={item}
            index={index}
            isActive={index === active}
            isLooked={index === looked}
            isEditing={editing?.index === index}
            onActive={onActive}
            onPoint={onPoint}
            onDecide={(decision) => decide(index, decision)}
            onCorrect={() => correct(index)}
            onClose={close}
          >
            {editing?.index === index ? (
              <ClaimForm
                claim={item.claim}
                index={index}
                onDone={() => close(true)}
                onEscape={() => close(false)}
              />
            ) : null}
          </ReviewRow>
        ))}
      </div>
      <p className={styles.keys}>
        {sayParts("reading.keys").map((part) =>
          part.kind === "text" ? part.text : <kbd key={part.name}>{KEYS[part.name]}</kbd>,
        )}
      </p>
    </div>
  );
}

function moved(key: string, at: number, last: number): number | null {
  switch (key) {
    case "arrowdown":
      return Math.min(at + 1, last);
    case "arrowup":
      return Math.max(at - 1, 0);
    case "home":
      return 0;
    case "end":
      return last;
    default:
      return null;
  }
}

/** The figure of the row that has the focus. */
function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row === null ? null : Number(row.dataset["index"]);
}

/** Whether a letter typed there is text. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, select, textarea, [data-form]") !== null;
}

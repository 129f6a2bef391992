/**
 * The text with its figures marked: by an underline whose style is the decision and whose colour is the
 * component's, and by a label under it that says both.
 */
import { useEffect, useMemo, useRef, useState } from "react";
import { showCount } from "#format/show-count.ts";
import type { Review, ReviewItem } from "#state/review/review.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import marks from "./claim-mark.module.css";
import { markLabel } from "./claim-words.ts";
import styles from "./review.module.css";
import { type Piece, textPieces } from "./review-pieces.ts";
import { hasMoved } from "./review-pointer.ts";

type ReviewTextProps = {
  readonly review: Review;
  /** The figure whose row Tab comes to. */
  readonly active: number;
  /** The figure that is shown as looked at: the one that is pointed at, else the active one. */
  readonly looked: number;
  readonly onPoint: (index: number | null) => void;
  /** The figure is chosen: its row takes the focus. */
  readonly onChoose: (index: number) => void;
};

/** The text, in a frame of its own that follows the figure that is looked at. */
export function ReviewText({ review, active, looked, onPoint, onChoose }: ReviewTextProps) {
  const [isWhole, setWhole] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const { text, items } = review;
  const pieces = useMemo(
    () =>
      textPieces(
        text.length,
        items.map(({ read }) => read),
        isWhole,
      ),
    [text, items, isWhole],
  );
  useEffect(() => follow(pane.current, looked), [looked]);
  return (
    <section ref={pane} className={styles.pane} aria-label={say("reading.text")}>
      <p className={styles.from}>{review.source.title}</p>
      <div className={styles.text}>
        {pieces.map((piece) => {
          if (piece.kind === "text") return text.slice(piece.start, piece.end);
          if (piece.kind === "cut") return <Cut key={piece.start} piece={piece} />;
          return (
            <Mark
              key={piece.start}
              figure={text.slice(piece.start, piece.end)}
              indexes={piece.indexes}
              items={items}
              active={active}
              looked={looked}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          );
        })}
      </div>
      {pieces.some(({ kind }) => kind === "cut") ? (
        <Button kind="text" onClick={() => setWhole(true)}>
          {say("reading.showWhole")}
        </Button>
      ) : null}
    </section>
  );
}

function Cut({ piece }: { readonly piece: Piece }) {
  return (
    <span className={styles.cut}>{say("reading.cut", { count: showCount(piece.end - piece.start) })}</span>
  );
}

type MarkProps = Pick<ReviewTextProps, "active" | "looked" | "onPoint" | "onChoose"> & {
  readonly figure: string;
  readonly indexes: readonly number[];
  readonly items: readonly ReviewItem[];
};

/** A marked figure; where several claims stand at one place, the first that is looked at or open leads. */
function Mark({ figure, indexes, items, active, looked, onPoint, onChoose }: MarkProps) {
  const index = indexes.find((each) => each === looked) ?? indexes[0];
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item === undefined) return figure;
  const { claim, decision } = item;
  const labels = indexes.flatMap((each) => {
    const other = items[each];
    return other === undefined ? [] : [{ number: String(each + 1), label: markLabel(other.claim) }];
  });
  return (
    <button
      type="button"
      className={classNames(marks.mark, marks[claim.component], marks[decision])}
      data-mark={indexes.join(" ")}
      data-active={indexes.includes(looked) || undefined}
      tabIndex={indexes.includes(active) ? 0 : -1}
      aria-label={say("reading.mark", {
        figure,
        number: String(index + 1),
        component: markLabel(claim),
        decision: say(`reading.decision.${decision}`),
      })}
      onPointerMove={(event) => hasMoved(event) && onPoint(index)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onChoose(index)}
    >
      <span className={marks.figure}>{figure}</span>
      <span className={marks.labels}>
        {labels.map(({ number, label }) => (
          <span key={number} className={marks.label}>
            <b>{number}</b> {label}
          </span>
        ))}
      </span>
    </button>
  );
}

/** Brings the mark of the claim at `index` into the frame, without moving the page. */
function follow(pane: HTMLElement | null, index: number) {
  const mark = pane?.querySelector(`[data-mark~="${index}"]`);
  if (!pane || !mark) return;
  const [frame, at] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  const isIn = at.top >= frame.top && at.bottom <= frame.bottom;
  if (!isIn) pane.scrollTop += at.top - frame.top - frame.height / 3;
}

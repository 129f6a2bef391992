/**
 * A text under review: its figures marked where they stand, beside it what was read, to accept, correct or
 * drop. The figure that is looked at is the same on both sides.
 */
import { useRef, useState } from "react";
import { keepReviewForLater } from "#state/actions/review.ts";
import { decisionCounts, type Review } from "#state/review/review.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { isOthersPay } from "./claim-words.ts";
import styles from "./review.module.css";
import { ReviewFoot } from "./review-foot.tsx";
import { ReviewList } from "./review-list.tsx";
import { ReviewSource } from "./review-source.tsx";
import { ReviewText } from "./review-text.tsx";

type ReviewPanelProps = {
  readonly review: Review;
  readonly canUndo: boolean;
  readonly onOffer?: (() => void) | undefined;
};

/** The review with its head and its foot. */
export function ReviewPanel({ review, canUndo, onOffer }: ReviewPanelProps) {
  const [active, setActive] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const others = review.items.filter(({ claim }) => isOthersPay(claim)).length;
  const counts = decisionCounts(review);
  const isAdded = useWorkspace().documents.some(({ id }) => id === review.id);
  const title =
    others === 0
      ? sayCount("reading.found", review.items.length)
      : sayCount("reading.foundWithOthers", review.items.length, { others: String(others) });
  return (
    <div className={styles.review}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.note} role="status">
            {say(isAdded ? "reading.standingAdded" : "reading.standing", {
              accepted: String(counts.accepted),
              open: String(counts.open),
              dropped: String(counts.dropped),
            })}
          </p>
        </div>
        <Button kind="text" onClick={keepReviewForLater}>
          {say(isAdded ? "reading.closeText" : "reading.keep")}
        </Button>
      </div>
      <div className={styles.sides}>
        <ReviewText
          review={review}
          active={active}
          looked={pointed ?? active}
          onPoint={setPointed}
          onChoose={(index) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus()}
        />
        <ReviewList
          ref={list}
          review={review}
          active={active}
          looked={pointed ?? active}
          onActive={setActive}
          onPoint={setPointed}
        />
      </div>
      <ReviewSource source={review.source} />
      <ReviewFoot review={review} counts={counts} isAdded={isAdded} canUndo={canUndo} onOffer={onOffer} />
    </div>
  );
}

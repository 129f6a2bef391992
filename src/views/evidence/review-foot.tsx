/** What accepting would change, and the ways on: accept the rest, add the document, make it an offer. */
import { addDocument, addDocumentAsOffer, seedOf } from "#state/actions/documents.ts";
import { acceptAllClaims, undoReviewStep } from "#state/actions/review.ts";
import { type Decision, documentOf, type Review } from "#state/review/review.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./review.module.css";
import { ReviewSummary } from "./review-summary.tsx";

type ReviewFootProps = {
  readonly review: Review;
  readonly counts: Readonly<Record<Decision, number>>;
  /** The workspace holds the document already: adding takes its place. */
  readonly isAdded: boolean;
  readonly canUndo: boolean;
  readonly onOffer?: (() => void) | undefined;
};

/** The foot of a review. */
export function ReviewFoot({ review, counts, isAdded, canUndo, onOffer }: ReviewFootProps) {
  const { open, accepted } = counts;
  const hasOffer = seedOf(documentOf(review).facts) !== null;
  return (
    <div className={styles.foot}>
      <ReviewSummary review={review} />
      <div className={styles.ways}>
        {open > 0 ? <Button onClick={acceptAllClaims}>{sayCount("reading.acceptAll", open)}</Button> : null}
        {accepted > 0 ? (
          <Button kind="primary" onClick={() => addDocument(review)}>
            {sayCount(isAdded ? "reading.update" : "reading.add", accepted)}
          </Button>
        ) : null}
        {hasOffer ? (
          <Button
            onClick={() => {
              if (addDocumentAsOffer(review) !== null) onOffer?.();
            }}
          >
            {say("reading.makeOffer")}
          </Button>
        ) : null}
        {canUndo ? (
          <Button kind="text" onClick={undoReviewStep}>
            {say("reading.undoStep")}
          </Button>
        ) : null}
        <p className={styles.note}>
          {accepted === 0 ? say("reading.nothingYet") : open > 0 ? sayCount("reading.leftOut", open) : null}
        </p>
      </div>
    </div>
  );
}

/** The texts that were put away, with how far their review is: go on with one, or throw it away. */
import { goOnWithReview, throwReviewAway } from "#state/actions/review.ts";
import { keptForLater, type Readings } from "#state/review/reading-store.ts";
import { decisionCounts } from "#state/review/review.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./add-document.module.css";

/** The list; nothing where none was put away. */
export function KeptReviews({ readings }: { readonly readings: Readings }) {
  const kept = keptForLater(readings, useWorkspace());
  if (kept.length === 0) return null;
  return (
    <div className={styles.kept}>
      <h3>{say("reading.kept")}</h3>
      <ul>
        {kept.map((review) => {
          const { accepted, open } = decisionCounts(review);
          const { title } = review.source;
          return (
            <li key={review.id}>
              <span className={styles.name}>{title}</span>
              <span className={styles.note}>
                {sayCount("reading.keptNote", review.items.length, {
                  accepted: String(accepted),
                  open: String(open),
                })}
              </span>
              <Button
                kind="text"
                aria-label={say("reading.goOnNamed", { title })}
                onClick={() => goOnWithReview(review.id)}
              >
                {say("reading.goOn")}
              </Button>
              <Button
                kind="text"
                aria-label={say("reading.throwAwayNamed", { title })}
                onClick={() => throwReviewAway(review.id)}
              >
                {say("reading.throwAway")}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/**
 * Adding a document: paste it, choose a file or drop one; while it is read, how far that is; then its review.
 *
 * A text that cannot be read is refused with a sentence, and what was there stays.
 */
import { useEffect, useRef } from "react";
import { cancelReading, dismissRefusal, readFile } from "#state/actions/reading.ts";
import { currentReview, openReadings, type Stage, useReadings } from "#state/review/reading-store.ts";
import { say } from "#text/say.ts";
import "#text/reading-sentences.ts";
import { Button } from "#ui/button.tsx";
import styles from "./add-document.module.css";
import { AddDocumentEntry } from "./add-document-entry.tsx";
import { KeptReviews } from "./add-document-kept.tsx";
import { refusalWords } from "./add-document-refusal.ts";
import { ReviewPanel } from "./review.tsx";

type AddDocumentProps = {
  /** Goes to the offers, after one was made of the document. */
  readonly onOffer?: (() => void) | undefined;
};

/** The section: what is read, and what was found in it. */
export function AddDocument({ onOffer }: AddDocumentProps) {
  const readings = useReadings();
  const review = currentReview(readings);
  const section = useRef<HTMLElement>(null);
  const isAwaited = useRef(false);
  useEffect(() => void openReadings(), []);
  useEffect(() => {
    if (readings.stage.kind === "reading") isAwaited.current = true;
  }, [readings.stage.kind]);
  // The entry goes when the text is read: the focus goes on to the first figure, to be decided on.
  useEffect(() => {
    if (review === null || !isAwaited.current) return;
    isAwaited.current = false;
    section.current?.querySelector<HTMLElement>('[data-index="0"]')?.focus();
  }, [review]);
  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby="add-document"
      id="read"
      data-print="none"
    >
      <h2 id="add-document">{say("reading.title")}</h2>
      <p className={styles.note}>{say("reading.note")}</p>
      <StageLine stage={readings.stage} />
      {review === null ? (
        <>
          <AddDocumentEntry
            isBusy={readings.stage.kind === "reading"}
            pasted={readings.pasted}
            onFile={(file) => void readFile(file)}
          />
          <KeptReviews readings={readings} />
        </>
      ) : (
        <ReviewPanel key={review.id} review={review} canUndo={readings.past.length > 0} onOffer={onOffer} />
      )}
    </section>
  );
}

/** How far the reading is, or why there is none. */
function StageLine({ stage }: { readonly stage: Stage }) {
  return (
    <>
      <div role="status">
        {stage.kind === "reading" ? (
          <div className={styles.stage}>
            <label>
              {say("reading.busy", { name: stage.name })}
              <progress className={styles.progress} max={1} value={stage.done} />
            </label>
            <Button kind="text" onClick={cancelReading}>
              {say("reading.cancel")}
            </Button>
          </div>
        ) : null}
      </div>
      {stage.kind === "refused" ? (
        <div role="alert" className={styles.refused}>
          <p>
            <strong>{say("reading.refused", { name: stage.name })}</strong> {refusalWords(stage)}{" "}
            {say("reading.stays")}
          </p>
          <Button kind="text" onClick={dismissRefusal}>
            {say("app.dismiss")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

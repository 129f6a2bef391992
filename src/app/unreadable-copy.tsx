/**
 * A stored copy that could not be read: kept as it was until the person has decided, while the page goes on.
 */
import type { Finding } from "#domain/finding.ts";
import { showBytes } from "#format/show-count.ts";
import { showMoment } from "#format/show-date.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./alert.module.css";
import { FindingList } from "./finding-list.tsx";

/** The copy as it was found. */
export type UnreadableText = {
  readonly text: string;
  /** When it was saved, as an ISO moment; null where that is not known. */
  readonly savedAt: string | null;
  readonly findings: readonly Finding[];
};

type UnreadableCopyProps = {
  readonly copy: UnreadableText;
  readonly onDownload: () => void;
  readonly onGoOn: () => void;
  readonly onDelete: () => void;
};

/** The alert with its three ways on. */
export function UnreadableCopy({ copy, onDownload, onGoOn, onDelete }: UnreadableCopyProps) {
  const size = showBytes(new Blob([copy.text]).size);
  return (
    <section className={styles.alert} role="alert">
      <h2>{say("app.unreadable.title")}</h2>
      <p>
        {copy.savedAt === null
          ? say("app.unreadable.keptUndated", { size })
          : say("app.unreadable.kept", { size, when: showMoment(Date.parse(copy.savedAt)) })}
      </p>
      <p className={styles.why}>{say("app.unreadable.why")}</p>
      <FindingList findings={copy.findings} />
      <div className={styles.actions}>
        <Button kind="primary" onClick={onDownload}>
          {say("app.unreadable.download")}
        </Button>
        <Button onClick={onGoOn}>{say("app.unreadable.goOn")}</Button>
        <Button kind="text" className={styles.loss} onClick={onDelete}>
          {say("app.unreadable.delete")}
        </Button>
      </div>
    </section>
  );
}

/** A file that could not be opened: what is wrong with it, and that nothing was lost. */
import type { Finding } from "#domain/finding.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./alert.module.css";
import { FindingList } from "./finding-list.tsx";

/** A file by name, and its findings. */
export type Refused = { readonly file: string; readonly findings: readonly Finding[] };

/** The alert, until it is closed. */
export function RefusedFile({
  refused,
  onClose,
}: {
  readonly refused: Refused;
  readonly onClose: () => void;
}) {
  return (
    <section className={styles.alert} role="alert">
      <h2>{say("app.fileRefused", { file: refused.file })}</h2>
      <p className={styles.why}>{sayCount("app.findings", refused.findings.length)}</p>
      <FindingList findings={refused.findings} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{say("app.close")}</Button>
      </div>
    </section>
  );
}

/**
 * A workspace without offers: what one offer would show, and the ways to start.
 */

import { undo } from "#state/actions/history.ts";
import { openExample } from "#state/actions/workspaces.ts";
import { FIRST_EXAMPLE } from "#state/examples.ts";
import { useHistory } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./guided.module.css";

/** The empty page. */
export function EmptyPanel({ onStart }: { readonly onStart: () => void }) {
  const { undoes } = useHistory();
  return (
    <section className={styles.empty}>
      <h1 className={styles.title}>{say("compare.empty.title")}</h1>
      <p className={styles.intro}>{say("compare.empty.body")}</p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={onStart}>
          {say("app.startOwn")}
        </Button>
        <Button onClick={() => void openExample(FIRST_EXAMPLE)}>{say("compare.empty.backToExample")}</Button>
        {undoes !== null && (
          <Button kind="text" onClick={() => undo()}>
            {say("page.undoClear")}
          </Button>
        )}
      </div>
    </section>
  );
}

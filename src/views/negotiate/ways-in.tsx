/** Where there is nothing to negotiate: the same ways to start as on Compare. */
import { undo } from "#state/actions/history.ts";
import { openExample } from "#state/actions/workspaces.ts";
import { FIRST_EXAMPLE } from "#state/examples.ts";
import { useHistory } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import styles from "./negotiate.module.css";

/** The buttons; with offers that cannot be negotiated, such as the present job, one adds another. */
export function WaysIn({ isEmpty }: { readonly isEmpty: boolean }) {
  const { undoes } = useHistory();
  if (!isEmpty) {
    return (
      <div className={styles.ways}>
        <ButtonLink kind="primary" href="#/compare/add">
          {say("compare.addOffer")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className={styles.ways}>
      <ButtonLink kind="primary" href="#/compare/start">
        {say("app.startOwn")}
      </ButtonLink>
      <Button onClick={() => void openExample(FIRST_EXAMPLE)}>{say("compare.empty.backToExample")}</Button>
      {undoes !== null && (
        <Button kind="text" onClick={() => undo()}>
          {say("page.undoClear")}
        </Button>
      )}
    </div>
  );
}

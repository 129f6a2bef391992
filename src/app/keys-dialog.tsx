/** The keys that the page knows, on one card. */
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./keys-dialog.module.css";

const KEYS = {
  page: [
    { keys: ["Ctrl K", "⌘ K"], code: "app.keys.palette" },
    { keys: ["Ctrl Z", "⌘ Z"], code: "app.keys.undo" },
    { keys: ["Ctrl Shift Z", "Ctrl Y", "⇧ ⌘ Z"], code: "app.keys.redo" },
    { keys: ["?"], code: "app.keys.help" },
  ],
  field: [
    { keys: ["Enter"], code: "app.keys.commit" },
    { keys: ["Esc"], code: "app.keys.revert" },
    { keys: ["Page Up", "Page Down"], code: "app.keys.slider" },
  ],
} as const;

/** The card, open as long as it is rendered. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label={say("app.keys.title")} onClose={onClose}>
      <div className={styles.card}>
        <h2>{say("app.keys.title")}</h2>
        {(["page", "field"] as const).map((group) => (
          <section key={group}>
            <h3>{say(`app.keys.${group}`)}</h3>
            <dl>
              {KEYS[group].map(({ keys, code }) => (
                <div key={code}>
                  <dt>{say(code)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Button onClick={onClose}>{say("app.close")}</Button>
      </div>
    </Dialog>
  );
}

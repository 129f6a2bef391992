/**
 * Short notices at the lower edge, each with at most one action such as Undo.
 *
 * One at a time: a new one replaces the last. It stays ten seconds, and as long as it is pointed at or focused.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Button } from "./button.tsx";
import styles from "./notices.module.css";

/** What has happened, and what can be done about it. */
export type Notice = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
};

const NotifyContext = createContext<((notice: Notice) => void) | null>(null);

/** How to show a notice; throws outside the provider, which is a bug. */
export function useNotify(): (notice: Notice) => void {
  const notify = useContext(NotifyContext);
  if (notify === null) throw new Error("A notice was asked for outside NoticesProvider.");
  return notify;
}

const SHOWN_FOR_MS = 10_000;

/** Shows the notices of everything inside; screen readers hear them politely. */
export function NoticesProvider({
  dismissWord,
  children,
}: {
  readonly dismissWord: string;
  readonly children: ReactNode;
}) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isHeld, setHeld] = useState(false);
  const dismiss = useCallback(() => {
    setNotice(null);
    setHeld(false);
  }, []);

  useEffect(() => {
    if (notice === null || isHeld) return;
    const timer = setTimeout(dismiss, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, isHeld, dismiss]);

  return (
    <NotifyContext value={setNotice}>
      {children}
      <div className={styles.place} role="status" data-print="none">
        {notice === null ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it longer
          <div
            className={styles.notice}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{notice.text}</span>
            {notice.action === undefined ? null : (
              <Button
                kind="text"
                onClick={() => {
                  dismiss();
                  notice.action?.onAct();
                }}
              >
                {notice.action.label}
              </Button>
            )}
            <Button kind="text" onClick={dismiss}>
              {dismissWord}
            </Button>
          </div>
        )}
      </div>
    </NotifyContext>
  );
}

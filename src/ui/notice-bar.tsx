/**
 * A short notice at the lower edge, with at most one action such as Undo.
 *
 * It stays ten seconds, and as long as it is pointed at or focused; one that must be answered stays until it is.
 */
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "./button.tsx";
import styles from "./notice-bar.module.css";

/** What has happened, and what can be done about it. */
export type Notice = {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly onAct: () => void }[];
  /** Stays until it is answered or dismissed. */
  readonly isLasting: boolean;
};

type NoticeBarProps = {
  readonly notice: Notice | null;
  readonly dismissWord: string;
  readonly onDismiss: (id: string) => void;
};

const SHOWN_FOR_MS = 10_000;

/** The notice; screen readers hear it politely, which is why its place is always there. */
export function NoticeBar({ notice, dismissWord, onDismiss }: NoticeBarProps) {
  return (
    <div className={styles.place} role="status" data-print="none">
      {notice === null ? null : (
        <Bar key={notice.id} notice={notice} dismissWord={dismissWord} onDismiss={onDismiss} />
      )}
    </div>
  );
}

function Bar({ notice, dismissWord, onDismiss }: NoticeBarProps & { readonly notice: Notice }) {
  const [isHeld, setHeld] = useState(false);
  const dismiss = useEffectEvent(() => onDismiss(notice.id));
  const isTimed = !notice.isLasting && !isHeld;

  useEffect(() => {
    if (!isTimed) return;
    const timer = setTimeout(() => dismiss(), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isTimed]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it longer
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.actions.map(({ label, onAct }) => (
        <Button
          key={label}
          kind="text"
          onClick={() => {
            onDismiss(notice.id);
            onAct();
          }}
        >
          {label}
        </Button>
      ))}
      <Button kind="text" onClick={() => onDismiss(notice.id)}>
        {dismissWord}
      </Button>
    </div>
  );
}

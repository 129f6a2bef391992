/**
 * A panel that opens beside the sheet and leaves it usable, so that the figure it explains stays in view.
 *
 * Not modal: Escape closes it from inside or out, and the focus goes back to what opened it.
 */
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from "react";
import styles from "./drawer.module.css";

type DrawerProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Open as long as it is rendered; on a phone it rises from the lower edge. */
export function Drawer({ title, note, closeWord, onClose, children }: DrawerProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isInModal(event.target)) close();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside className={styles.drawer} role="dialog" aria-labelledby={id} data-print="none">
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {closeWord} <kbd>Esc</kbd>
        </button>
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </aside>
  );
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog[open]") !== null;
}

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
  const drawer = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement) keepInView(opener, drawer.current);
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
    <div ref={drawer} className={styles.drawer} role="dialog" aria-labelledby={id} data-print="none">
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
    </div>
  );
}

/** Room over the opener when the page is scrolled to show it, for the sheet's sticky head, in pixels. */
const HEADROOM = 140;

/** Moves `drawer` to the other side, or the page up, where it would hide what opened it. */
function keepInView(opener: HTMLElement, drawer: HTMLElement | null) {
  if (drawer === null || opener === document.body) return;
  const over = drawer.getBoundingClientRect();
  const at = opener.getBoundingClientRect();
  const isHidden =
    at.right > over.left && at.left < over.right && at.bottom > over.top && at.top < over.bottom;
  if (!isHidden) return;
  if (over.left > 0) drawer.dataset["side"] = "left";
  else window.scrollBy({ top: at.top - HEADROOM });
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog[open]") !== null;
}

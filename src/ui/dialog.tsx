/** A dialog over the page: the browser's own, which keeps the focus inside and gives it back on closing. */
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

type DialogProps = {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `top` hangs from the upper edge, as a palette does. */
  readonly place?: "middle" | "top";
};

/** Open as long as it is rendered; Escape and a click beside it close it. */
export function Dialog({ label, onClose, children, place = "middle" }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser reports as cancel
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[place])}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}

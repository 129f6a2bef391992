/**
 * A term with its one-line explanation where it stands: on hover, on focus and on tap.
 *
 * Both the term and the explanation can be pointed at, and Escape dismisses it (WCAG 1.4.13). It is placed
 * against the window, so that a table that scrolls does not cut it off.
 */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import styles from "./term.module.css";

type TermProps = {
  readonly children: ReactNode;
  readonly explanation: string;
};

/** The term, dotted underneath, as a button that explains it. */
export function Term({ children, explanation }: TermProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!isOpen) return;
    place(tip.current, button.current);
    const close = () => setOpen(false);
    window.addEventListener("scroll", close, { capture: true, passive: true, once: true });
    return () => window.removeEventListener("scroll", close, { capture: true });
  }, [isOpen]);

  return (
    <span
      className={styles.whole}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") setOpen(true);
      }}
      onPointerLeave={() => setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className={styles.term}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      <span ref={tip} role="tooltip" id={id} className={styles.tip} hidden={!isOpen}>
        {explanation}
      </span>
    </span>
  );
}

/** Space between the explanation and the term, and between it and the window's edge, in pixels. */
const GAP = 6;
const EDGE = 12;

/** Puts `tip` under `anchor`, or over it where there is no room; never beyond the window's edge. */
function place(tip: HTMLElement | null, anchor: HTMLElement | null) {
  if (tip === null || anchor === null) return;
  const at = anchor.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - size.width - EDGE;
  const isBelow = at.bottom + GAP + size.height <= window.innerHeight;
  tip.style.left = `${Math.max(EDGE, Math.min(at.left, rightmost))}px`;
  tip.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - size.height}px`;
}

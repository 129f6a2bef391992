/** Words for screen readers alone: there for the ear, not for the eye. */
import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** `children`, read out but not drawn. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span className={styles.hidden} id={id}>
      {children}
    </span>
  );
}

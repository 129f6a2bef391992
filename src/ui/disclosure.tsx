/** Something longer behind one line: the browser's own details element. */
import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
};

/** A line that opens to `children`. */
export function Disclosure({ summary, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpenAtFirst}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

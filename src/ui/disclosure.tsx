/** Something longer behind one line: the browser's own details element. */
import { type ReactNode, useState } from "react";
import styles from "./disclosure.module.css";

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Nothing of `children` is there until it is opened for the first time. */
  readonly isLazy?: boolean;
};

/** A line that opens to `children`. */
export function Disclosure({ summary, children, isOpenAtFirst = false, isLazy = false }: DisclosureProps) {
  const [wasOpened, setOpened] = useState(isOpenAtFirst);
  return (
    <details
      className={styles.disclosure}
      open={isOpenAtFirst}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {isLazy && !wasOpened ? null : children}
    </details>
  );
}

/** What a line rests on: a solid frame for what is documented, a dashed one for what is assumed. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./tag.module.css";

/** `children` in the frame of their basis. */
export function Tag({
  basis,
  children,
}: {
  readonly basis: "documented" | "assumed";
  readonly children: ReactNode;
}) {
  return <span className={classNames(styles.tag, styles[basis])}>{children}</span>;
}

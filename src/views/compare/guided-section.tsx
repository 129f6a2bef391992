/**
 * One part of the guided entry: its name at the side, its fields in two columns.
 */
import type { ReactNode } from "react";
import styles from "./guided.module.css";

type GuidedSectionProps = { readonly title: string; readonly note: string; readonly children: ReactNode };

/** The part with its fields. */
export function GuidedSection({ title, note, children }: GuidedSectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>
        {title}
        <small>{note}</small>
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

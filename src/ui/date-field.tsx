/** A field for a day: the browser's own date input, which knows the reader's calendar and order. */
import { type ReactNode, useId } from "react";
import styles from "./text-field.module.css";

type DateFieldProps = {
  readonly label: string;
  readonly note?: ReactNode;
  /** YYYY-MM-DD, or null where it is not known. */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
};

/** The field for a day; emptied, the day is not known. */
export function DateField({ label, note, value, onCommit }: DateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="date"
        min="1970-01-01"
        max="2100-12-31"
        aria-describedby={note ? `${id}-note` : undefined}
        value={value ?? ""}
        onChange={(event) => {
          const typed = event.target.value;
          if (typed === "") onCommit(null);
          else if (event.target.validity.valid) onCommit(typed);
        }}
      />
      {note ? (
        <div className={styles.note} id={`${id}-note`}>
          {note}
        </div>
      ) : null}
    </div>
  );
}

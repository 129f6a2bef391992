/** A field for words: keeps them on Enter or on leaving, puts them back on Escape. */
import { type ReactNode, useId, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

type TextFieldProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly note?: ReactNode;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** `inline` looks like text until it is pointed at or focused. */
  readonly look?: "field" | "inline" | undefined;
};

/** The longest text that a workspace takes. */
const LONGEST = 300;

/** The field for `value`. */
export function TextField({
  label,
  isLabelHidden = false,
  note,
  value,
  onCommit,
  placeholder,
  maxLength = LONGEST,
  look = "field",
}: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <div className={styles.field}>
      {isLabelHidden ? null : <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        className={classNames(styles.input, look === "inline" && styles.inline)}
        type="text"
        autoComplete="off"
        aria-label={isLabelHidden ? label : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        placeholder={placeholder}
        maxLength={maxLength}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") keep();
          if (event.key === "Escape" && draft !== null) {
            event.preventDefault();
            event.stopPropagation();
            setDraft(null);
          }
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

/** One of a list: the browser's own select, which every device opens in the way its people know. */
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import type { Option } from "./option.ts";
import styles from "./select-field.module.css";

type SelectFieldProps<Value extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly note?: ReactNode;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** `inline` is underlined text in a bar; `cover` lies unseen over what the caller draws. */
  readonly look?: "field" | "inline" | "cover" | undefined;
};

/** The field; under `cover` the caller draws the choice and frames it with `position: relative`. */
export function SelectField<Value extends string>({
  label,
  look = "field",
  isLabelHidden = look !== "field",
  note,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  const select = (
    <select
      id={id}
      className={classNames(styles.select, styles[look])}
      aria-label={isLabelHidden ? label : undefined}
      aria-describedby={note ? `${id}-note` : undefined}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
  if (look !== "field") return select;
  return (
    <div className={styles.outer}>
      {isLabelHidden ? null : <label htmlFor={id}>{label}</label>}
      {select}
      {note ? (
        <div className={styles.note} id={`${id}-note`}>
          {note}
        </div>
      ) : null}
    </div>
  );
}

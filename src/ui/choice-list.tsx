/** One of several with a line of explanation each: radio buttons in one or two columns. */
import { useId } from "react";
import styles from "./choice-list.module.css";
import { classNames } from "./class-names.ts";
import type { Option } from "./option.ts";

type ChoiceListProps<Value extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly columns?: 1 | 2;
};

/** The options under their label; none is chosen while `value` is null. */
export function ChoiceList<Value extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  columns = 1,
}: ChoiceListProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.list} aria-label={isLabelHidden ? label : undefined}>
      {isLabelHidden ? null : <legend>{label}</legend>}
      <div className={classNames(styles.options, columns === 2 && styles.two)}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.note === undefined ? null : <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

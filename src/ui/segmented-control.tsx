/** One of a few, side by side: radio buttons, so arrow keys choose and Tab passes once. */
import { useId } from "react";
import { classNames } from "./class-names.ts";
import type { Option } from "./option.ts";
import styles from "./segmented-control.module.css";

type SegmentedControlProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Takes the whole width, in equal parts. */
  readonly isWide?: boolean;
};

/** The options as one bar; `label` is for screen readers. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
  isWide = false,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.bar, isWide && styles.wide)}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** A figure that opens its working: dotted underneath, a button to the keyboard and the screen reader. */
import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names.ts";
import styles from "./figure-button.module.css";

type FigureButtonProps = {
  readonly children: ReactNode;
  /** What it says to a screen reader: the figure and that it opens. */
  readonly label: string;
  readonly onClick: () => void;
  /** Whether its working is open now. */
  readonly isOpen?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** The figure, in the type around it. */
export function FigureButton({ children, label, onClick, isOpen = false, ref }: FigureButtonProps) {
  return (
    <button
      type="button"
      ref={ref}
      className={classNames(styles.figure, "figures")}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

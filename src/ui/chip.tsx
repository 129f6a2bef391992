/** An offer's letter in its colour: the one sign that stands for it everywhere, so colour is never alone. */
import styles from "./chip.module.css";
import { classNames } from "./class-names.ts";

/** The five colours; a sixth offer takes the first again, and its letter tells them apart. */
export type OfferKey = "a" | "b" | "c" | "d" | "e";

type ChipProps = {
  readonly offerKey: OfferKey;
  readonly letter: string;
  /** A place where an offer could stand: dashed, without a colour. */
  readonly isEmpty?: boolean;
};

/** The letter, filled with the offer's colour. */
export function Chip({ offerKey, letter, isEmpty = false }: ChipProps) {
  return <span className={classNames(styles.chip, isEmpty ? styles.empty : styles[offerKey])}>{letter}</span>;
}

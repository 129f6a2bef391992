/** An offer's letter in its colour: the one sign that stands for it everywhere, so colour is never alone. */
import styles from "./chip.module.css";
import { classNames } from "./class-names.ts";

/** The five colours; a sixth offer takes the first again, as an outline instead of a ground. */
export type OfferKey = "a" | "b" | "c" | "d" | "e";

type ChipProps = {
  readonly offerKey: OfferKey;
  readonly letter: string;
  /** A place where an offer could stand: dashed, without a colour. */
  readonly isEmpty?: boolean;
};

/** The letters that have a colour to themselves; those after them share it, so theirs is an outline. */
const FILLED = "ABCDE";

/** The letter on the offer's colour, or in it where an earlier offer has that ground. */
export function Chip({ offerKey, letter, isEmpty = false }: ChipProps) {
  const look = isEmpty ? styles.empty : styles[offerKey];
  const isAgain = !isEmpty && !FILLED.includes(letter);
  return <span className={classNames(styles.chip, look, isAgain && styles.again)}>{letter}</span>;
}

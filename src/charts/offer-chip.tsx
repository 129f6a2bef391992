/** The offer's letter in its colour, as it stands everywhere. */
import styles from "./offer-chip.module.css";
import type { OfferKey } from "./series.ts";

/** A filled square with the letter; 18 px unless the text around it is larger. */
export function OfferChip({ offerKey, letter }: { readonly offerKey: OfferKey; readonly letter: string }) {
  return <span className={`${styles.chip} ${styles[offerKey]}`}>{letter}</span>;
}

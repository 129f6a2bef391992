/**
 * An offer by name, with its letter in its colour.
 */
import type { ChartOffer } from "#charts/series.ts";
import { Chip } from "#ui/chip.tsx";
import styles from "./verdict.module.css";

/** Letter and name. */
export function OfferName({ mark }: { readonly mark: ChartOffer }) {
  return (
    <span className={styles.offer}>
      <Chip offerKey={mark.key} letter={mark.letter} /> <b className={styles.name}>{mark.name}</b>
    </span>
  );
}

/**
 * An offer by name within a sentence, with its letter in its colour.
 */
import type { ChartOffer } from "#charts/series.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { Chip } from "#ui/chip.tsx";
import styles from "./offer-name.module.css";

/** Letter and name. */
export function OfferName({ mark }: { readonly mark: ChartOffer }) {
  return (
    <span className={styles.offer}>
      <Chip offerKey={mark.key} letter={mark.letter} />{" "}
      <b className={styles.name}>{nameAfterLetter(mark.name)}</b>
    </span>
  );
}

/**
 * An offer by name, with its letter in its colour.
 */
import type { ChartOffer } from "#charts/series.ts";
import { say } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import styles from "./verdict.module.css";

/** Letter and company; `isLetterOnly` where the company was named before. */
export function OfferName({
  mark,
  isLetterOnly = false,
}: {
  readonly mark: ChartOffer;
  readonly isLetterOnly?: boolean;
}) {
  if (isLetterOnly) return <b className={styles.name}>{mark.letter}</b>;
  return (
    <span className={styles.offer}>
      <Chip offerKey={mark.key} letter={mark.letter} />
      <b className={styles.name}>{mark.name === "" ? say("compare.unnamed") : mark.name}</b>
    </span>
  );
}

/** In the place of a figure about a grant that cannot be valued: why there is none, and what it lacks. */
import { say } from "#text/say.ts";
import { MissingTerms } from "#views/panels/missing-terms.tsx";
import styles from "./equity.module.css";
import type { EquitySide } from "./use-equity.ts";

/** The title with what is missing as ways to its fields. */
export function UnknownGrant({ title, side }: { readonly title: string; readonly side: EquitySide }) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{say("equity.unknown.note", { offer: side.mark.letter })}</p>
      <MissingTerms gaps={side.figures.gaps} offerId={side.id} />
    </section>
  );
}

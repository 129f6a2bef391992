/** A figure of the ladder that opens its working, set apart from the words around it. */
import type { LadderTopic } from "#views/panels/panel-context.tsx";
import styles from "./negotiate.module.css";
import { WorkedFigure } from "./worked/worked-figure.tsx";

/** `text`, as a button that opens how `topic` was computed. */
export function LadderFigure({ topic, text }: { readonly topic: LadderTopic; readonly text: string }) {
  return (
    <span className={styles.figure}>
      <WorkedFigure topic={topic} text={text} />
    </span>
  );
}

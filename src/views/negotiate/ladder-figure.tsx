/** A figure of the ladder that opens its working. */
import { say } from "#text/say.ts";
import { FigureButton } from "#ui/figure-button.tsx";
import { isSameTopic, type LadderTopic, usePanel } from "#views/panels/panel-context.tsx";
import styles from "./negotiate.module.css";

/** `text`, as a button that opens how `topic` was computed. */
export function LadderFigure({ topic, text }: { readonly topic: LadderTopic; readonly text: string }) {
  const { panel, open, close } = usePanel();
  const isOpen = panel?.kind === "ladder" && isSameTopic(panel.topic, topic);
  return (
    <span className={styles.figure}>
      <FigureButton
        label={say("compare.openWorking", { figure: text })}
        isOpen={isOpen}
        onClick={() => (isOpen ? close() : open({ kind: "ladder", topic }))}
      >
        {text}
      </FigureButton>
    </span>
  );
}

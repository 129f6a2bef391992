/** A figure of the page that opens its sheet, in the type around it; text where there is nothing to open. */
import { say } from "#text/say.ts";
import { FigureButton } from "#ui/figure-button.tsx";
import { isSameTopic, type LadderTopic, usePanel } from "#views/panels/panel-context.tsx";

type WorkedFigureProps = { readonly topic: LadderTopic | undefined; readonly text: string };

/** `text` as a button, where `topic` is given. */
export function WorkedFigure({ topic, text }: WorkedFigureProps) {
  const { panel, open, close } = usePanel();
  if (topic === undefined) return <span>{text}</span>;
  const isOpen = panel?.kind === "ladder" && isSameTopic(panel.topic, topic);
  return (
    <FigureButton
      label={say("compare.openWorking", { figure: text })}
      isOpen={isOpen}
      onClick={() => (isOpen ? close() : open({ kind: "ladder", topic }))}
    >
      {text}
    </FigureButton>
  );
}

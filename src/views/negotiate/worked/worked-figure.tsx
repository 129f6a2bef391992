/** A figure of the page that opens its sheet; text where there is nothing to open. */
import type { LadderTopic } from "#views/panels/panel-context.tsx";
import { LadderFigure } from "#views/negotiate/ladder-figure.tsx";

/** `text` as a button, where `topic` is given. */
export function WorkedFigure({
  topic,
  text,
}: {
  readonly topic: LadderTopic | undefined;
  readonly text: string;
}) {
  return topic === undefined ? text : <LadderFigure topic={topic} text={text} />;
}

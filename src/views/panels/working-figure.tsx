/**
 * A figure of the page that opens its working.
 */
import { say } from "#text/say.ts";
import { FigureButton } from "#ui/figure-button.tsx";
import { isWorkingOpen, type OpenFigure, usePanel } from "./panel-context.tsx";

/** `text`, as a button that opens how it was computed. */
export function WorkingFigure({ figure, text }: { readonly figure: OpenFigure; readonly text: string }) {
  const { panel, open, close } = usePanel();
  const isOpen = isWorkingOpen(panel, figure);
  return (
    <FigureButton
      label={say("compare.openWorking", { figure: text })}
      isOpen={isOpen}
      onClick={() => (isOpen ? close() : open({ kind: "working", figure }))}
    >
      {text}
    </FigureButton>
  );
}

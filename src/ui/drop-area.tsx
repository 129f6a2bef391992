/** A file dropped anywhere on what is inside goes to `onFile`; while it hovers, a sentence says so. */
import { type DragEvent, type ReactNode, useState } from "react";
import styles from "./drop-area.module.css";

type DropAreaProps = {
  readonly hint: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** The area; a drop of something that is no file is left to the browser. */
export function DropArea({ hint, onFile, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; Open is the first
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {isOver ? <div className={styles.hint}>{hint}</div> : null}
    </div>
  );
}

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}

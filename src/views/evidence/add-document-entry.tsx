/** The three ways in: a text to paste, a file to choose, and a word that files can be dropped. */
import { useId, useRef } from "react";
import { showBytes } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { MOST_FILE_BYTES, readText } from "#state/actions/reading.ts";
import { today } from "#state/blank-offer.ts";
import { keepPasted, keepReadings } from "#state/review/reading-store.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";

import styles from "./add-document.module.css";

type AddDocumentEntryProps = {
  readonly isBusy: boolean;
  /** What was pasted before. */
  readonly pasted: string;
  readonly onFile: (file: File) => void;
};

const ENDINGS = ".txt,.md,.text,.eml,.pdf,.docx,text/plain,application/pdf";

/** The form; what was pasted stays until it was read, on another page and after a reload too. */
export function AddDocumentEntry({ isBusy, pasted: text, onFile }: AddDocumentEntryProps) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const read = () => void readText(text, say("reading.pastedTitle", { date: showDate(today()) }));
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label htmlFor={id}>{say("reading.paste")}</label>
      <textarea
        id={id}
        className={styles.paste}
        rows={5}
        placeholder={say("reading.pasteHint")}
        value={text}
        onChange={(event) => keepPasted(event.target.value)}
        onBlur={() => keepReadings({})}
      />
      <div className={styles.ways}>
        <Button type="submit" kind="primary" disabled={isBusy || text.trim() === ""}>
          {say("reading.read")}
        </Button>
        <Button onClick={() => picker.current?.click()}>{say("reading.choose")}</Button>
        <span className={styles.note}>{say("reading.kinds", { most: showBytes(MOST_FILE_BYTES) })}</span>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept={ENDINGS}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
    </form>
  );
}

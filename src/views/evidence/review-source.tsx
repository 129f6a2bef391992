/** What the text is: its title, who published it, where, when it was read, and whether it is one's own letter. */
import { editSource } from "#state/actions/review.ts";
import type { Source } from "#state/review/review.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { DateField } from "#ui/date-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./review.module.css";

/** The fields; a document without a title keeps the one it had. */
export function ReviewSource({ source }: { readonly source: Source }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn by the browser in its own way
    <div role="group" aria-label={say("reading.source")} className={styles.source}>
      <TextField
        label={say("reading.docTitle")}
        value={source.title}
        onCommit={(title) => {
          if (title.trim() !== "") editSource({ title: title.trim() });
        }}
      />
      <TextField
        label={say("reading.publisher")}
        value={source.publisher ?? ""}
        note={say("reading.publisherNote")}
        onCommit={(publisher) => editSource({ publisher: orNull(publisher) })}
      />
      <TextField
        label={say("reading.url")}
        value={source.url ?? ""}
        onCommit={(url) => editSource({ url: orNull(url) })}
      />
      <DateField
        label={say("reading.readOn")}
        value={source.readOn}
        onCommit={(readOn) => editSource({ readOn })}
      />
      <div className={styles.letter}>
        <Checkbox
          label={say("reading.isLetter")}
          checked={source.isLetter}
          onChange={(isLetter) => editSource({ isLetter })}
        />
        <p className={styles.note}>{say("reading.isLetterNote")}</p>
      </div>
    </div>
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** Copies a table as text with tabs, and says whether it could. */
import { useState } from "react";
import styles from "./chart-frame.module.css";
import { type ChartTable, tableText } from "./chart-table.ts";

type CopyWords = { readonly copy: string; readonly copied: string; readonly copyFailed: string };

/** The button and its answer; a browser that refuses the clipboard leaves the table to be marked by hand. */
export function CopyTable(props: { readonly table: () => ChartTable; readonly words: CopyWords }) {
  const { table, words } = props;
  const [answer, setAnswer] = useState("");
  const copy = () => {
    writeClipboard(tableText(table())).then(
      () => setAnswer(words.copied),
      () => setAnswer(words.copyFailed),
    );
  };
  return (
    <>
      <span role="status" className={styles.answer}>
        {answer}
      </span>
      <button type="button" className={styles.action} onClick={copy}>
        {words.copy}
      </button>
    </>
  );
}

/** Rejects where there is no clipboard (a page that is not served safely has none). */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/**
 * What is shown while the workspace is read from the device, and only if that takes long enough to notice.
 * Labels are real and bars have their figures' size, so that nothing jumps when they come.
 */
import { useEffect, useState } from "react";
import { say } from "#text/say.ts";
import styles from "./loading.module.css";

/** Reading takes a few milliseconds; before this long, a picture of waiting would only flash. */
const UNNOTICED_MS = 300;

const ROWS = ["guaranteedCash", "expectedCash", "paperTotal", "worthToYou"] as const;
const COLUMNS = ["first", "second", "third"] as const;

/** Nothing at first, then the sheet without its figures. */
export function Loading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div aria-busy="true" className={styles.loading}>
      <h1 role="status">{say("app.loading")}</h1>
      <p>{say("app.loadingNote")}</p>
      <table>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">
                <b>{say(`compare.row.${row}`)}</b>
                {row === "worthToYou" ? null : <span>{say(`compare.row.${row}.note`)}</span>}
              </th>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <i />
                  <i />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

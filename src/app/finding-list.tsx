/** What is wrong with a file, one sentence each: all of it counts, the first of it is shown. */
import type { Finding } from "#domain/finding.ts";
import { sayCount } from "#text/say.ts";
import { sayFinding } from "#text/say-finding.ts";
import styles from "./alert.module.css";

/** Nobody mends more than this at a time. */
const SHOWN = 8;

/** The findings as a list, with how many more there are. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const more = findings.length - SHOWN;
  return (
    <ul className={styles.findings}>
      {findings.slice(0, SHOWN).map((finding) => (
        <li key={`${finding.path} ${finding.code} ${Object.values(finding.params).join(" ")}`}>
          {sayFinding(finding)}
        </li>
      ))}
      {more > 0 ? <li>{sayCount("app.moreFindings", more)}</li> : null}
    </ul>
  );
}

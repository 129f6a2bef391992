/** What the marks of the reported ranges mean; without it a dashed edge is a riddle. */
import type { ReactNode } from "react";
import styles from "./reported.module.css";
import type { ReportedWords } from "./reported-chart.tsx";

/** The key, under the drawing; `hatch` is the id of the pattern of private equity. */
export function ReportedKey({
  words,
  hatch,
}: {
  readonly words: ReportedWords["key"];
  readonly hatch: string;
}) {
  return (
    <ul className={styles.key}>
      <Entry label={words.stated}>
        <rect className={styles.stated} x={0.5} y={1.5} width={15} height={9} />
      </Entry>
      <Entry label={words.private}>
        <rect
          className={styles.stated}
          style={{ fill: `url(#${hatch})` }}
          x={0.5}
          y={1.5}
          width={15}
          height={9}
        />
      </Entry>
      <Entry label={words.workedOut}>
        <rect className={styles.workedOut} x={0.5} y={1.5} width={15} height={9} />
      </Entry>
      <Entry label={words.point}>
        <circle className={styles.point} cx={8} cy={6} r={5} />
      </Entry>
      <Entry label={words.case}>
        <circle className={styles.case} cx={8} cy={6} r={4.5} />
      </Entry>
      <Entry label={words.ownLevel}>
        <line x1={8} x2={8} y1={0} y2={12} stroke="var(--ink)" strokeWidth={3.5} />
      </Entry>
      <Entry label={words.otherLevel}>
        <line x1={8} x2={8} y1={0} y2={12} stroke="var(--ink)" strokeWidth={1} />
      </Entry>
    </ul>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={16} height={12} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </li>
  );
}

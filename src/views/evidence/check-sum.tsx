/** A check's sum as it is written on paper: signs, names, and figures under each other. */
import { say } from "#text/say.ts";
import type { SaidCheck, SumLine } from "./check-words.ts";
import styles from "./checks.module.css";

/** The sum with its readings under it; one column of figures where low and high are the same. */
export function CheckSum({ said }: { readonly said: SaidCheck }) {
  const { lines, readings, hasTwoEnds } = said;
  if (lines.length === 0) return null;
  return (
    <table className={styles.sum}>
      {hasTwoEnds && (
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">{say("evidencePage.check.low")}</th>
            <th scope="col">{say("evidencePage.check.high")}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} hasTwoEnds={hasTwoEnds} />
        ))}
      </tbody>
      {readings.length > 0 && (
        <tbody className={styles.readings}>
          {readings.map((line) => (
            <Line
              key={line.id}
              line={line.closes ? { ...line, sign: "=" } : line}
              hasTwoEnds={hasTwoEnds}
              note={line.closes ? say("evidencePage.check.closes") : ""}
            />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Line(props: { readonly line: SumLine; readonly hasTwoEnds: boolean; readonly note?: string }) {
  const { line, hasTwoEnds, note = "" } = props;
  return (
    <tr className={line.isResult ? styles.result : undefined}>
      <td className={styles.lineSign}>{line.sign}</td>
      <th scope="row">
        {line.label}
        {note !== "" && <b className={styles.closes}> {note}</b>}
      </th>
      {hasTwoEnds && <td className={styles.amount}>{line.low}</td>}
      <td className={styles.amount}>{line.high === "" && !hasTwoEnds ? line.low : line.high}</td>
    </tr>
  );
}

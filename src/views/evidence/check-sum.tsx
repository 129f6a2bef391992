/** A check's sum as it is written on paper: signs, names, and figures under each other. */
import { useId, useState } from "react";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import type { SaidCheck, SumLine } from "./check-words.ts";
import styles from "./checks.module.css";

/** More readings than this are asked for; those that close are always there. */
export const MOST_READINGS = 4;

/** The sum with its readings under it; one column of figures where low and high are the same. */
export function CheckSum({ said }: { readonly said: SaidCheck }) {
  const { lines, readings, hasTwoEnds } = said;
  const id = useId();
  const [isAll, setAll] = useState(false);
  if (lines.length === 0) return null;
  const few = readings.filter(({ closes }, at) => closes || at < MOST_READINGS);
  return (
    <>
      <table className={styles.sum} id={id}>
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
            {(isAll ? readings : few).map((line) => (
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
      {few.length < readings.length && (
        <p className={styles.allReadings}>
          <Button kind="text" aria-expanded={isAll} aria-controls={id} onClick={() => setAll(!isAll)}>
            {isAll
              ? say("evidencePage.more.fewer")
              : sayCount("evidencePage.check.allReadings", readings.length)}
          </Button>
        </p>
      )}
    </>
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

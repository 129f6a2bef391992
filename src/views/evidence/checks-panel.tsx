/**
 * What does not add up: every check that passes the filters, the worst first, with its sum laid out.
 *
 * A verdict is a sign and a word; what closes is compact, in two columns.
 */
import { useMemo } from "react";
import { ChartFrame } from "#charts/chart-frame.tsx";
import type { ChartTable } from "#charts/chart-table.ts";
import { IntervalStrip } from "#charts/interval-strip.tsx";
import type { CheckReport, EvidenceCrowd } from "#domain/report.ts";
import { say, sayCount } from "#text/say.ts";
import { frameWords } from "#views/parts/chart-words.ts";
import { CheckSources } from "./check-sources.tsx";
import { stripSides } from "./check-strip.ts";
import { CheckSum, MOST_READINGS } from "./check-sum.tsx";
import { type SaidCheck, saidCheck } from "./check-words.ts";
import styles from "./checks.module.css";
import { factsByDocument, isCheckChosen } from "./chosen-checks.ts";
import { More } from "./more.tsx";
import { useEvidence } from "./use-evidence.ts";

type Shown = { readonly check: CheckReport; readonly said: SaidCheck };

const FIRST_OPEN = 6;
const FIRST_CONSISTENT = 2;
/** From this width on, in pixels, a check's sum stands beside its sentence, as in the style sheet. */
const LEAST_FOR_COLUMNS = 900;

/** The checks. */
export function ChecksPanel() {
  const { workspace, report, chosen } = useEvidence();
  const shown = useMemo(
    (): readonly Shown[] =>
      report.evidence.checks
        .filter((check) => isCheckChosen(check, workspace.documents, chosen))
        .map((check) => ({ check, said: saidCheck(check, workspace.documents, workspace.currency) })),
    [workspace, report, chosen],
  );
  const count = (verdict: CheckReport["verdict"]) =>
    String(shown.filter(({ check }) => check.verdict === verdict).length);
  const titleOf = (id: string) => workspace.documents.find((each) => each.id === id)?.title ?? id;
  return (
    <ChartFrame
      text={{
        title: say(shown.length === 0 ? "evidencePage.checks.titleNone" : "evidencePage.checks.title"),
        caption:
          shown.length === 0
            ? ""
            : [
                sayCount("evidencePage.checks.caption", shown.length, {
                  contradictory: count("contradictory"),
                  ambiguous: count("ambiguous"),
                  consistent: count("consistent"),
                }),
                ...crowdWords(report.evidence.crowds),
              ].join(" "),
        words: { ...frameWords, empty: say("evidencePage.checks.none") },
      }}
      isEmpty={shown.length === 0}
      height={(width) => heightOf(shown, width >= LEAST_FOR_COLUMNS)}
      table={() => checksTable(shown, titleOf)}
    >
      {() => <Checks shown={shown} />}
    </ChartFrame>
  );
}

/** One notice, however many crowds there are. */
function crowdWords([crowd]: readonly EvidenceCrowd[]): readonly string[] {
  return crowd === undefined
    ? []
    : [say("evidencePage.checks.crowded", { count: String(crowd.heldAgainst) })];
}

function Checks({ shown }: { readonly shown: readonly Shown[] }) {
  return (
    <>
      <More items={shown.filter(({ check }) => check.verdict !== "consistent")} first={FIRST_OPEN}>
        {(items) => (
          <ol className={styles.open}>
            {items.map((each) => (
              <OpenCheck key={each.said.id} {...each} />
            ))}
          </ol>
        )}
      </More>
      <More items={shown.filter(({ check }) => check.verdict === "consistent")} first={FIRST_CONSISTENT}>
        {(items) => (
          <ol className={styles.consistent}>
            {items.map((each) => (
              <ConsistentCheck key={each.said.id} {...each} />
            ))}
          </ol>
        )}
      </More>
    </>
  );
}

function OpenCheck({ check, said }: Shown) {
  const sides = stripSides(check, said);
  return (
    <li className={styles.check}>
      <p className={check.verdict === "contradictory" ? styles.contradictory : styles.ambiguous}>
        <span className={styles.sign} aria-hidden="true">
          {said.sign}
        </span>
        <span className={styles.word}>{said.word}</span>
        <span className={styles.stake}>{said.stake}</span>
      </p>
      <div>
        <h3 className={styles.sentence}>{said.sentence}</h3>
        <p className={styles.closing}>{said.closing}</p>
        <Sources check={check} />
      </div>
      <div>
        <CheckSum said={said} />
        {sides !== null && <IntervalStrip {...sides} />}
      </div>
    </li>
  );
}

function ConsistentCheck({ check, said }: Shown) {
  return (
    <li className={styles.closed}>
      <p className={styles.closedWord}>
        <span aria-hidden="true">{said.sign}</span> {said.word}
      </p>
      <h3 className={styles.closedSentence}>{said.sentence}</h3>
      <Sources check={check} />
      <CheckSum said={said} />
    </li>
  );
}

function Sources({ check }: { readonly check: CheckReport }) {
  const { workspace } = useEvidence();
  return <CheckSources groups={factsByDocument(check.factIds, workspace.documents)} />;
}

/** The checks' height before they are drawn, in pixels: an estimate that keeps the page from jumping. */
function heightOf(shown: readonly Shown[], isWide: boolean): number {
  const heights = (isOpen: boolean, first: number) =>
    shown
      .filter(({ check }) => (check.verdict !== "consistent") === isOpen)
      .slice(0, first)
      .map(({ said }) => {
        const lines = said.lines.length + Math.min(said.readings.length, MOST_READINGS);
        return isWide ? 130 + 28 * lines : (isOpen ? 480 : 330) + 31 * lines;
      });
  const open = heights(true, FIRST_OPEN).reduce((sum, height) => sum + height, 0);
  const consistent = heights(false, FIRST_CONSISTENT);
  const closed = isWide ? Math.max(0, ...consistent) : consistent.reduce((sum, height) => sum + height, 0);
  return open + closed + 120;
}

function checksTable(shown: readonly Shown[], titleOf: (id: string) => string): ChartTable {
  return {
    columns: [
      { label: say("evidencePage.table.verdict"), isText: true },
      { label: say("evidencePage.table.finding"), isLong: true },
      { label: say("evidencePage.table.computed"), isText: true },
      { label: say("evidencePage.table.stated"), isText: true },
      { label: say("evidencePage.table.closes"), isLong: true },
      { label: say("evidencePage.table.stake"), isText: true },
      { label: say("evidencePage.table.documents"), isLong: true },
    ],
    rows: shown.map(({ check, said }, at) => ({
      id: said.id,
      opensGroup: at > 0 && shown[at - 1]?.check.verdict !== check.verdict,
      cells: [
        `${said.sign} ${said.word}`,
        said.sentence,
        said.computed,
        said.stated,
        said.closing,
        said.stake,
        check.documentIds.map(titleOf).join("; "),
      ],
    })),
  };
}

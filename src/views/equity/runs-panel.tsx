/**
 * The simulation: what the offers could have paid by each year, run by run, in the outcomes worker.
 */
import { memo, useMemo, useState } from "react";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { type Fan, FanChart } from "#charts/fan-chart.tsx";
import type { RunsReport } from "#engine/simulation/runs.ts";
import { showCount } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { useOutcomesWork, type Work } from "#state/use-outcomes-work.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import { asKnown } from "./as-known.ts";
import styles from "./runs.module.css";
import { RunsChances } from "./runs-chances.tsx";
import { RunsDraws } from "./runs-draws.tsx";
import { compactChange, fanWords, type RunsNames, runsTable, runsTitle } from "./runs-words.ts";
import { UnknownGrant } from "./unknown-grant.tsx";
import type { Equity } from "./use-equity.ts";

/** How many runs there can be; each is sixteen times a power of two. */
const COUNTS = ["16384", "65536", "262144"] as const;

/** The figure with its dots, how sure it is, and what each run draws; what is missing where there is no grant's worth. */
export function RunsPanel({ equity }: { readonly equity: Equity }) {
  const { offer } = equity;
  if (offer.worth.isUnknown) {
    return <UnknownGrant title={say("equity.unknown.runs", { offer: offer.mark.letter })} side={offer} />;
  }
  return <Simulation equity={equity} />;
}

function Simulation({ equity }: { readonly equity: Equity }) {
  const { workspace, offer, against, sides } = equity;
  const [count, setCount] = useState<(typeof COUNTS)[number]>("65536");
  const [offerId, againstId] = [offer.id, against?.id ?? null];
  const input = useMemo(() => {
    const offers = sides.map((side) => side.offer);
    return { workspace: { ...workspace, documents: [], offers }, offerId, againstId, runs: Number(count) };
  }, [workspace, sides, offerId, againstId, count]);
  const work = useOutcomesWork("simulate", input);
  return (
    <section className={styles.panel} aria-label={say("runs.label")} aria-busy={work.stage === "working"}>
      <Picture equity={equity} answer={work.answer} />
      <div className={styles.bar}>
        <SegmentedControl
          label={say("runs.count")}
          value={count}
          options={COUNTS.map((value) => ({ value, label: showCount(Number(value)) }))}
          onChange={setCount}
        />
        <Stage work={work} />
      </div>
      <div className={styles.below}>
        {work.answer !== null && (
          <RunsChances equity={equity} asked={work.answer.to} report={work.answer.output} />
        )}
        <RunsDraws equity={equity} />
      </div>
    </section>
  );
}

/** The last good picture; it is about its own question, which may be older than what the page shows now. */
const Picture = memo(function Picture(props: {
  readonly equity: Equity;
  readonly answer: Work<"simulate">["answer"];
}) {
  const { equity, answer } = props;
  const { marks, workspace, offer, against } = equity;
  const mark = answer === null ? offer.mark : marks.find(({ id }) => id === answer.to.offerId);
  const other =
    answer === null ? (against?.mark ?? null) : (marks.find(({ id }) => id === answer.to.againstId) ?? null);
  const report = answer?.output ?? null;
  const currency = answer?.to.workspace.currency ?? workspace.currency;
  const known = useMemo(() => {
    const side = (id: string | undefined) => equity.sides.find((one) => one.id === id);
    const about = side(mark?.id) ?? equity.offer;
    return asKnown({ ...equity, offer: about, against: side(other?.id) ?? null });
  }, [equity, mark, other]);
  const drawn = useMemo(() => {
    if (report === null || mark === undefined) return null;
    const names = { offerId: mark.id, offer: mark.letter, other: other?.letter ?? null };
    const fan: Fan = { offer: mark, against: other, points: report.picture.fan, dots: report.picture.dots };
    return { report, fan, names: { ...names, currency, lead: known.lead } };
  }, [report, mark, other, currency, known.lead]);
  if (drawn === null || answer === null) return <Waiting equity={equity} />;
  return (
    <>
      <Drawn {...drawn} note={known.note} seed={answer.to.workspace.assumptions.seed} />
      <p className={styles.note}>{say(other === null ? "runs.key.alone" : "runs.key")}</p>
    </>
  );
});

function Drawn(props: {
  readonly report: RunsReport;
  readonly fan: Fan;
  readonly names: RunsNames;
  /** What the figures leave out. */
  readonly note: string;
  readonly seed: number;
}) {
  const { report, fan, names, note, seed } = props;
  const { offer, other, currency } = names;
  const words = useMemo(() => fanWords(report, names), [report, names]);
  const formats = useMemo(
    () => ({
      formatMoney: (amount: number) =>
        other === null ? showMoney(amount, currency) : showMoneyChange(amount, currency),
      formatTick: (amount: number) =>
        other === null ? showMoney(amount, currency, { form: "tick" }) : compactChange(amount, currency),
    }),
    [other, currency],
  );
  const told = { runs: showCount(report.runs), seed: String(seed), offer };
  return (
    <FanChart
      frame={{
        title: runsTitle(report, names),
        caption: [
          other === null ? say("runs.caption.alone", told) : say("runs.caption", { ...told, other }),
          note,
        ]
          .join(" ")
          .trim(),
        note: say("runs.table.note"),
        words: frameWords,
      }}
      fan={fan}
      words={words}
      table={() => runsTable(report, names)}
      yearLabel={yearLabel}
      {...formats}
    />
  );
}

function yearLabel(year: number): string {
  return say("runs.year", { year: String(year) });
}

/** Room for the picture until its first runs are there. */
function Waiting({ equity }: { readonly equity: Equity }) {
  const { offer, against, workspace } = equity;
  const names: RunsNames = {
    offerId: offer.id,
    offer: offer.mark.letter,
    other: against?.mark.letter ?? null,
    currency: workspace.currency,
    lead: "exact",
  };
  return (
    <ChartFrame
      text={{ title: runsTitle(null, names), caption: "", words: frameWords }}
      isEmpty={false}
      height={470}
      table={() => ({ columns: [], rows: [] })}
    >
      {() => <div className={styles.room} />}
    </ChartFrame>
  );
}

/** How the work stands, with the way to stop it or to begin it again. */
function Stage({ work }: { readonly work: Work<"simulate"> }) {
  const { stage, done, cancel, restart } = work;
  if (stage === "working") {
    return (
      <div className={styles.stage}>
        <progress value={done} aria-label={say("runs.progress")} />
        <span>{say("runs.working", { percent: showPercent(done, { most: 0 }) })}</span>
        <Button kind="text" onClick={cancel}>
          {say("runs.cancel")}
        </Button>
      </div>
    );
  }
  if (stage !== "cancelled" && stage !== "failed") return <div className={styles.stage} />;
  return (
    <div className={styles.stage} role="status">
      <span>{say(stage === "failed" ? "runs.failed" : "runs.cancelled")}</span>
      <Button kind="text" onClick={restart}>
        {say("runs.again")}
      </Button>
    </div>
  );
}

/** What the documents report by element, level and place, and where the offers stand. */
import { useMemo } from "react";
import { ReportedChart, type ReportedWords } from "#charts/reported-chart.tsx";
import { say } from "#text/say.ts";
import { frameWords } from "#views/parts/chart-words.ts";
import { useOpenFacts } from "./open-facts.tsx";
import { rangesTitle } from "./ranges-title.ts";
import { reportedSeries } from "./reported-series.ts";
import { useEvidence } from "./use-evidence.ts";

const words = (): ReportedWords => ({
  component: say("evidencePage.filter.component"),
  level: say("evidencePage.ranges.level"),
  source: say("evidencePage.ranges.source"),
  figure: say("evidencePage.ranges.figure"),
  details: say("page.range.details"),
  positions: say("evidencePage.ranges.positions"),
  offer: say("chart.offer"),
  legend: say("page.legend"),
  key: {
    stated: say("evidencePage.ranges.key.stated"),
    private: say("evidencePage.ranges.key.private"),
    workedOut: say("evidencePage.ranges.key.workedOut"),
    point: say("evidencePage.ranges.key.point"),
    case: say("evidencePage.ranges.key.case"),
    ownLevel: say("evidencePage.ranges.key.ownLevel"),
    otherLevel: say("evidencePage.ranges.key.otherLevel"),
  },
});

/** The chart of reported ranges under the filters. */
export function RangesPanel() {
  const { workspace, report, marks, chosen } = useEvidence();
  const { open } = useOpenFacts();
  const { parts, factIdsOf } = useMemo(
    () => reportedSeries(workspace, report, marks, chosen),
    [workspace, report, marks, chosen],
  );
  const said = useMemo(words, []);
  const openRow = useMemo(
    () => (rowId: string) =>
      open({ title: say("evidencePage.facts.title"), factIds: factIdsOf.get(rowId) ?? [] }),
    [open, factIdsOf],
  );
  const isTotal = parts.some(({ id }) => id === "totalCompensation");
  const caption = say("evidencePage.ranges.caption");
  return (
    <ReportedChart
      frame={{
        title: rangesTitle(parts, marks),
        caption: isTotal ? `${caption} ${say("evidencePage.ranges.totalReading")}` : caption,
        words: { ...frameWords, empty: say("evidencePage.ranges.none") },
      }}
      offers={marks}
      parts={parts}
      words={said}
      onOpen={openRow}
    />
  );
}

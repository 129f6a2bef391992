/**
 * The charts under the sheet: pay by year, value by month, what documents report, and leaving early.
 */
import { PayBars, type PayWords } from "#charts/pay-bars.tsx";
import { RangeChart, type RangeWords } from "#charts/range-chart.tsx";
import { payElements } from "#charts/series.ts";
import { StepLines } from "#charts/step-lines.tsx";
import { independentSources } from "#engine/evidence/independent-sources.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { useDeferredOffers } from "#views/panels/use-offers.ts";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import styles from "./charts.module.css";
import { LeavePanel } from "./leave-panel.tsx";
import { cliffMonths, monthLines } from "./month-series.ts";
import { valueTitle } from "./month-titles.ts";
import { payBars } from "./pay-series.ts";
import { payTitle } from "./pay-title.ts";
import { rangePanels } from "./range-panels.ts";
import { rangeTitle } from "./range-title.ts";

/** All charts of the visible offers; nothing where there is no offer. */
export function ChartsPanel() {
  const { marks } = useDeferredOffers();
  if (marks.length === 0) return null;
  return (
    <section className={styles.charts} aria-label={say("page.charts")}>
      <PayPanel />
      <ValuePanel />
      <RangesPanel />
      <LeavePanel />
    </section>
  );
}

const PAY_WORDS: PayWords = {
  elements: Object.fromEntries(
    payElements.map((element) => [element, say(`chart.element.${element}`)]),
  ) as Record<(typeof payElements)[number], string>,
  year: say("chart.years"),
  offer: say("chart.offer"),
  total: say("chart.element.paperTotal"),
  notKnown: say("sheet.notStated"),
  none: say("chart.none"),
  legend: say("page.legend"),
};

const yearLabel = (year: number) => say("chart.year", { number: String(year) });

function PayPanel() {
  const { workspace, report, marks } = useDeferredOffers();
  const ids = marks.map(({ id }) => id);
  const bars = payBars(workspace, report, ids, (offerId, amount) => {
    const offer = workspace.offers.find(({ id }) => id === offerId);
    const gaps = report.offers.find(({ id }) => id === offerId)?.gaps ?? [];
    const text = showMoney(amount, workspace.currency);
    const qualified = offer === undefined ? "exact" : qualifier(offer, gaps, "paperTotal");
    return qualified === "exact" ? text : say(`page.qualified.${qualified}`, { amount: text });
  });
  return (
    <PayBars
      frame={{
        title: payTitle(workspace, report, marks),
        caption: say("chart.years.caption"),
        words: frameWords,
      }}
      offers={marks}
      bars={bars}
      words={PAY_WORDS}
      yearLabel={yearLabel}
      {...moneyFormats(workspace.currency)}
    />
  );
}

const monthLabel = (month: number) => say("page.monthTitle", { number: String(month) });

function ValuePanel() {
  const { workspace, report, marks } = useDeferredOffers();
  const cliffs = cliffMonths(workspace, marks).map((month) => ({ month, label: say("chart.value.cliff") }));
  return (
    <StepLines
      frame={{
        title: valueTitle(workspace, report, marks),
        caption: say("chart.value.caption"),
        words: frameWords,
      }}
      offers={marks}
      lines={monthLines(workspace, report, marks)}
      cliffs={cliffs}
      words={{ month: say("chart.month"), legend: say("page.legend"), cursor: say("page.monthCursor") }}
      monthLabel={monthLabel}
      {...moneyFormats(workspace.currency)}
    />
  );
}

const RANGE_WORDS: RangeWords = {
  component: say("page.range.component"),
  level: say("page.range.level"),
  figure: say("page.range.figure"),
  source: say("page.range.source"),
  details: say("page.range.details"),
  offer: say("chart.offer"),
  stated: say("page.range.stated"),
  inferred: say("page.range.inferred"),
  ownLevel: say("page.range.ownLevel"),
  legend: say("page.legend"),
};

function RangesPanel() {
  const { workspace, report, marks } = useDeferredOffers();
  const panels = rangePanels(workspace, report, marks);
  if (panels.length === 0) return null;
  const { documents } = workspace;
  return (
    <div className={styles.wide}>
      <RangeChart
        frame={{
          title: rangeTitle(panels, marks, workspace, report),
          caption: [
            say("chart.ranges.caption"),
            sayCount("page.range.publishers", independentSources(documents).independent, {
              documents: String(documents.length),
            }),
            ...(panels.some(({ id }) => id === "total") ? [say("page.range.totalReading")] : []),
            say("page.range.partial"),
          ].join(" "),
          words: frameWords,
        }}
        offers={marks}
        panels={panels}
        words={RANGE_WORDS}
      />
    </div>
  );
}

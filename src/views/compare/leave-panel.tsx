/**
 * "If I leave after month N": what is kept, what has vested, what is lost and what has to be paid back.
 */
import { LeaveChart } from "#charts/leave-chart.tsx";
import type { ChartOffer } from "#charts/series.ts";
import type { OfferReport, OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { totalQualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { chooseLeaveMonth } from "#state/actions/choices.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { useDeferredOffers } from "#views/panels/use-offers.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { qualifiedMoney, qualifiedText } from "#views/parts/qualified-money.ts";
import styles from "./charts.module.css";
import { keptOnLeaving, leaveLines } from "./month-series.ts";
import { cashQualifier, leaveTitle } from "./month-titles.ts";
import { liquidityOf } from "./pay-series.ts";
import { assumedSchedules } from "./schedule-basis.ts";

const WORDS = {
  month: say("chart.month"),
  slider: say("chart.leave.slider"),
  earlier: say("page.earlier"),
  later: say("page.later"),
  offer: say("chart.offer"),
  kept: say("chart.leave.cash"),
  vested: say("chart.leave.vested"),
  forfeited: say("chart.leave.forfeited"),
  repaid: say("chart.leave.repaid"),
  notKnown: say("sheet.notStated"),
  legend: say("page.legend"),
};

/** The leaving chart of the visible offers, with the month that is chosen. */
export function LeavePanel() {
  const { workspace, report, marks, years } = useDeferredOffers();
  const { leaveMonth } = useChoices();
  const last = years * 12;
  const month = Math.min(leaveMonth, last);
  const lines = marks.flatMap((mark) => {
    const offer = report.offers.find(({ id }) => id === mark.id);
    return offer === undefined ? [] : [leaveLine(workspace, mark, offer, month)];
  });
  return (
    <div className={styles.wide}>
      <LeaveChart
        frame={{
          title: leaveTitle(workspace, report, marks),
          caption: leaveCaption(workspace, report, marks, last),
          words: frameWords,
        }}
        offers={marks}
        lines={leaveLines(workspace, report, marks, last)}
        month={month}
        onMonth={chooseLeaveMonth}
        annotation={{ title: say("chart.leave.ifAfter", { month: String(month) }), lines }}
        words={WORDS}
        keptFigure={(offerId, at, text) => (
          <WorkingFigure
            figure={{ offerId, figure: "leaving", month: at }}
            text={qualifiedText(text, cashQualifier(workspace, report, offerId))}
          />
        )}
        {...moneyFormats(workspace.currency)}
      />
    </div>
  );
}

/**
 * What is drawn, and what to know of it: cash that is not all stated, schedules that are assumed, and what is
 * still asked back after month `last`, where the chart ends.
 */
export function leaveCaption(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  last: number,
): string {
  const open = marks.filter(({ id }) => cashQualifier(workspace, report, id) !== "exact");
  const assumed = assumedSchedules(workspace, marks);
  const owing = marks.flatMap(({ id, letter }) => {
    const repaid = report.offers.find((offer) => offer.id === id)?.months[last - 1]?.ifLeaving.repaid;
    return repaid?.greaterThan(0) ? [{ offer: letter, repaid: showMoney(repaid, workspace.currency) }] : [];
  });
  return [
    say("chart.leave.caption"),
    ...(open.length === 0
      ? []
      : [say("page.leaveAsStated", { offers: showList(open.map(({ letter }) => letter)) })]),
    ...(assumed.length === 0
      ? []
      : [sayCount("chart.leave.assumed", assumed.length, { offers: showList(assumed) })]),
    ...owing.map((each) => say("chart.leave.owesLater", { ...each, month: String(last) })),
  ].join(" ");
}

/** What leaving `offer` after `month` means, in one line. */
export function leaveLine(workspace: Workspace, mark: ChartOffer, offer: OfferReport, month: number): string {
  const { currency } = workspace;
  const isPublic = liquidityOf(workspace, offer.id) === "public";
  const stated = workspace.offers.find(({ id }) => id === offer.id);
  const qualified = stated === undefined ? "exact" : totalQualifier(stated, offer, "expectedCash");
  const at = offer.months[month - 1];
  if (at === undefined) return "";
  const { ifLeaving } = at;
  const params = {
    offer: mark.letter,
    cash: qualifiedMoney(keptOnLeaving(at, isPublic), qualified, currency),
  };
  const repaid = showMoney(ifLeaving.repaid, currency);
  const owes = ifLeaving.repaid.greaterThan(0);
  const isNothingVested = ifLeaving.vestedEquity?.isZero() ?? at.vestedFraction?.isZero() ?? false;
  if (!isNothingVested && (ifLeaving.vestedEquity === null || ifLeaving.forfeitedEquity === null)) {
    return say("page.leaveEquityUnknown", params);
  }
  if (isNothingVested || ifLeaving.vestedEquity === null || ifLeaving.forfeitedEquity === null) {
    return owes
      ? say("chart.leave.nothingVestedOwes", { ...params, repaid })
      : say("chart.leave.nothingVested", params);
  }
  const vested = showMoney(ifLeaving.vestedEquity, currency);
  const forfeited = showMoney(ifLeaving.forfeitedEquity, currency);
  return owes
    ? say("chart.leave.keepsOwes", { ...params, repaid, vested, forfeited })
    : say("chart.leave.keeps", { ...params, vested, forfeited });
}

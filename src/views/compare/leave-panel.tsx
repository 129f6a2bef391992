/**
 * "If I leave after month N": what is kept, what has vested, what is lost and what has to be paid back.
 */
import { LeaveChart } from "#charts/leave-chart.tsx";
import type { ChartOffer } from "#charts/series.ts";
import type { OfferReport, OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Qualifier, totalQualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { chooseLeaveMonth } from "#state/actions/choices.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import styles from "./charts.module.css";
import { keptOnLeaving, leaveLines, sharedFirstVestingMonth } from "./month-series.ts";
import { liquidityOf } from "./pay-series.ts";
import { qualifiedMoney } from "./qualified-money.ts";
import { useDeferredCompare } from "./use-compare.ts";
import { WorkingFigure } from "./working-figure.tsx";

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
  const { workspace, report, marks, years } = useDeferredCompare();
  const { leaveMonth } = useChoices();
  const last = years * 12;
  const month = Math.min(leaveMonth, last);
  const shared = sharedFirstVestingMonth(report, marks);
  const title =
    shared !== null && shared > 1
      ? say("chart.leave.titleNothing", { month: String(shared) })
      : say("chart.leave.titlePlain");
  const lines = marks.flatMap((mark) => {
    const offer = report.offers.find(({ id }) => id === mark.id);
    return offer === undefined ? [] : [leaveLine(workspace, mark, offer, month)];
  });
  const open = marks.filter(({ id }) => cashQualifier(workspace, report, id) !== "exact");
  const asStated =
    open.length === 0
      ? []
      : [say("page.leaveAsStated", { offers: showList(open.map(({ letter }) => letter)) })];
  return (
    <div className={styles.wide}>
      <LeaveChart
        frame={{ title, caption: [say("chart.leave.caption"), ...asStated].join(" "), words: frameWords }}
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

/** Whether an offer's cash is all stated. */
function cashQualifier(workspace: Workspace, report: OffersReport, offerId: string): Qualifier {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const figures = report.offers.find(({ id }) => id === offerId);
  return offer === undefined || figures === undefined
    ? "exact"
    : totalQualifier(offer, figures, "expectedCash");
}

function qualifiedText(amount: string, qualified: Qualifier): string {
  return qualified === "exact" ? amount : say(`page.qualified.${qualified}`, { amount });
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

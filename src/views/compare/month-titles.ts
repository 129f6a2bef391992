/**
 * The findings over the two charts by month: when equity begins, or else whose cash is ahead and from when.
 *
 * What rests on an assumed schedule says so, and cash that is not all stated is ahead "as far as is stated".
 * Two ends within two percent name no winner. DESIGN, "titles state the finding".
 */
import type { ChartOffer } from "#charts/series.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { TOO_CLOSE_RATE } from "#engine/comparison.ts";
import { totalQualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { qualifiedText } from "#views/parts/qualified-money.ts";
import { leaveLines, monthLines, sharedFirstVestingMonth } from "./month-series.ts";
import { type ScheduleBasis, scheduleBasis } from "./schedule-basis.ts";

/** An offer's cash by month; index 0 is the first day. */
export type CashLine = { readonly offerId: string; readonly cash: readonly number[] };

/** Who is ahead at the end, and since which month without a break; or who are too close there to call. */
export type MonthLead =
  | { readonly kind: "ahead"; readonly offerId: string; readonly from: number }
  | { readonly kind: "close"; readonly offerIds: readonly [string, string] };

/** The title over "value built up". */
export function valueTitle(workspace: Workspace, report: OffersReport, marks: readonly ChartOffer[]): string {
  const shared = sharedFirstVestingMonth(report, marks);
  if (shared !== null && shared > 1) {
    const code = {
      stated: "chart.value.titleCliff",
      usual: "chart.value.titleCliffUsual",
      assumed: "chart.value.titleCliffAssumed",
    } as const satisfies Record<ScheduleBasis, string>;
    return say(code[scheduleBasis(workspace, marks)], { month: String(shared) });
  }
  const lines = monthLines(workspace, report, marks);
  return leadTitle("value", workspace, report, marks, lines);
}

/** The title over "if you leave". */
export function leaveTitle(workspace: Workspace, report: OffersReport, marks: readonly ChartOffer[]): string {
  const shared = sharedFirstVestingMonth(report, marks);
  if (shared !== null && shared > 1) {
    const code = {
      stated: "chart.leave.titleNothing",
      usual: "chart.leave.titleNothingUsual",
      assumed: "chart.leave.titleNothingAssumed",
    } as const satisfies Record<ScheduleBasis, string>;
    return say(code[scheduleBasis(workspace, marks)], { month: String(shared) });
  }
  const lines = leaveLines(workspace, report, marks, workspace.assumptions.horizonYears * 12);
  const kept = lines.map(({ offerId, months }) => ({ offerId, cash: months.map((each) => each.kept) }));
  return leadTitle("leave", workspace, report, marks, kept);
}

function leadTitle(
  chart: "value" | "leave",
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  lines: readonly CashLine[],
): string {
  const letter = (id: string) => marks.find((mark) => mark.id === id)?.letter ?? "";
  const last = String((lines[0]?.cash.length ?? 1) - 1);
  const lead = monthLead(lines);
  if (lead === null) return oneOffer(chart, workspace, report, marks, lines);
  if (lead.kind === "close") {
    const [offer, other] = lead.offerIds;
    return say(`chart.${chart}.titleClose`, { offer: letter(offer), other: letter(other), month: last });
  }
  const isExact = marks.every(({ id }) => cashQualifier(workspace, report, id) === "exact");
  const reach = lead.from === 1 ? "titleAlways" : "titleAhead";
  return say(`chart.${chart}.${reach}.${isExact ? "exact" : "asStated"}`, {
    offer: letter(lead.offerId),
    month: String(lead.from),
  });
}

/** Of a single offer: what its cash comes to at the end. */
function oneOffer(
  chart: "value" | "leave",
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  lines: readonly CashLine[],
): string {
  const cash = lines[0]?.cash ?? [];
  const qualified = cashQualifier(workspace, report, marks[0]?.id ?? "");
  return say(`chart.${chart}.titleOne`, {
    offer: marks[0]?.letter ?? "",
    month: String(cash.length - 1),
    cash: qualifiedText(showMoney(cash.at(-1) ?? 0, workspace.currency), qualified),
  });
}

/** Who leads at the last month of `lines`; null of fewer than two. */
export function monthLead(lines: readonly CashLine[]): MonthLead | null {
  const end = (lines[0]?.cash.length ?? 0) - 1;
  const [first, second] = [...lines].sort((a, b) => (b.cash[end] ?? 0) - (a.cash[end] ?? 0));
  if (first === undefined || second === undefined) return null;
  const [most, next] = [first.cash[end] ?? 0, second.cash[end] ?? 0];
  if (most - next <= TOO_CLOSE_RATE.toNumber() * Math.abs(most)) {
    return { kind: "close", offerIds: [first.offerId, second.offerId] };
  }
  const others = lines.filter((line) => line !== first);
  const isAhead = (month: number) =>
    others.every(({ cash }) => (cash[month] ?? 0) < (first.cash[month] ?? 0));
  let from = end;
  while (from > 1 && isAhead(from - 1)) from -= 1;
  return { kind: "ahead", offerId: first.offerId, from };
}

/** Whether an offer's cash is all stated. */
export function cashQualifier(workspace: Workspace, report: OffersReport, offerId: string) {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const figures = report.offers.find(({ id }) => id === offerId);
  return offer === undefined || figures === undefined
    ? "exact"
    : totalQualifier(offer, figures, "expectedCash");
}

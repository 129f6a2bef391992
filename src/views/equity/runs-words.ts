/**
 * What the simulation comes to, in words: its finding, what stands beside the dots, its table.
 */
import type { ChartTable } from "#charts/chart-table.ts";
import type { FanWords } from "#charts/fan-chart.tsx";
import type { RunsReport } from "#engine/simulation/runs.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { knownAs } from "./as-known.ts";
import type { Qualified } from "./lede.ts";

/** Who is run against whom, and in which currency. */
export type RunsNames = {
  readonly offerId: string;
  /** The offers' letters; `other` is null where the offer is alone. */
  readonly offer: string;
  readonly other: string | null;
  readonly currency: string;
  /** How far the offer's lead, or its own money where it is alone, can be trusted. */
  readonly lead: Qualified["qualified"];
};

const DOTS = 50;

/** The finding; without a report, what the figure is about. */
export function runsTitle(report: RunsReport | null, names: RunsNames): string {
  const { offerId, offer, other, currency, lead } = names;
  if (report === null) return say("runs.title.waiting");
  const { picture } = report;
  const last = picture.fan.at(-1);
  if (other === null) {
    return say("runs.title.alone", {
      offer,
      money: knownAs(lead, showMoney(last?.p50 ?? 0, currency, { form: "compact" })),
      year: String(last?.year ?? 0),
      nothing: String(nothingOf(report, offerId).all),
    });
  }
  const ahead = knownAs(lead, String(aheadDots(report)));
  if (picture.aheadFrom === 1) return say("runs.title.always", { other, ahead });
  if (picture.aheadFrom !== null) {
    return say("runs.title.from", { other, ahead, year: String(picture.aheadFrom) });
  }
  return picture.end.p50.value > 0
    ? say("runs.title.late", { other, ahead })
    : say("runs.title.behind", { other, ahead });
}

/** How many of the fifty dots end ahead. */
export function aheadDots({ picture }: RunsReport): number {
  return picture.dots.filter(({ value }) => value > 0).length;
}

/** In how many of fifty the grant pays nothing, and how many of those by leaving before anything vested. */
function nothingOf({ offers }: RunsReport, offerId: string): { readonly all: number; readonly left: number } {
  const nothing = offers.find(({ id }) => id === offerId)?.nothing;
  return {
    all: Math.round((nothing?.chance.value ?? 0) * DOTS),
    left: Math.round((nothing?.byLeaving ?? 0) * DOTS),
  };
}

/** What the drawing says. */
export function fanWords(report: RunsReport, names: RunsNames): FanWords {
  const { offerId, offer, other, currency } = names;
  const nothing = nothingOf(report, offerId);
  const ahead = aheadDots(report);
  const best = report.picture.dots.at(-1)?.value ?? 0;
  const ofFifty = (count: number) => say("runs.ofFifty", { count: String(count) });
  const shared = {
    year: say("runs.axis.year"),
    median: say("runs.median"),
    ends: endNames(),
    middleHalf: say("runs.middleHalf"),
    dots: say("runs.dots"),
    cursor: say("runs.cursor"),
  };
  const byLeaving = nothing.left === 0 ? [] : [say("runs.nothingByLeaving", { count: String(nothing.left) })];
  if (other === null) {
    return {
      ...shared,
      zero: say("runs.axis.zero"),
      zeroLine: null,
      ahead: null,
      behind: { count: ofFifty(nothing.all), lines: [say("runs.nothing.alone"), ...byLeaving] },
    };
  }
  const most = best > 0 ? [say("runs.upTo", { money: compactChange(best, currency) })] : [];
  return {
    ...shared,
    zero: say("runs.axis.level"),
    zeroLine: { long: say("runs.zeroLine", { offer, other }), short: say("runs.zeroLine.short", { other }) },
    ahead: { count: ofFifty(ahead), lines: [say("runs.endAhead", { other }), ...most] },
    behind: {
      count: ofFifty(DOTS - ahead),
      lines: [say("runs.endBehind"), say("runs.nothing", { count: String(nothing.all) }), ...byLeaving],
    },
  };
}

function endNames(): FanWords["ends"] {
  return {
    p10: say("runs.ends.p10"),
    p25: say("runs.ends.p25"),
    p75: say("runs.ends.p75"),
    p90: say("runs.ends.p90"),
  };
}

/** A difference in its short form with its sign: "+$4.8M". */
export function compactChange(amount: number, currency: string): string {
  const text = showMoney(amount, currency, { form: "tick" });
  return amount > 0 ? `+${text}` : text;
}

/** The fan by year and the dots as a table. */
export function runsTable({ picture }: RunsReport, { other, currency }: RunsNames): ChartTable {
  const money = (amount: number) =>
    other === null ? showMoney(amount, currency) : showMoneyChange(amount, currency);
  const years = picture.fan.slice(1).map((at) => ({
    id: `year ${at.year}`,
    cells: [String(at.year), ...[at.p10, at.p25, at.p50, at.p75, at.p90].map(money)],
  }));
  const dots = picture.dots.map(({ value, paysNothing }, index) => ({
    id: `dot ${index}`,
    cells: [
      say(paysNothing ? "runs.table.dotNothing" : "runs.table.dot", { number: String(index + 1) }),
      "",
      "",
      money(value),
      "",
      "",
    ],
    opensGroup: index === 0,
    // Fifty rows say on paper what the drawing does.
    isOnScreen: true,
  }));
  const { p10, p25, p75, p90 } = endNames();
  const ends = [p10, p25, say("runs.median"), p75, p90];
  return {
    columns: [{ label: say("runs.table.year") }, ...ends.map((label) => ({ label }))],
    rows: [...years, ...dots],
  };
}

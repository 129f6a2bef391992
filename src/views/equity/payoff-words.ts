/** The payoff panel's title, which is its finding, and the table behind its chart. */
import type { ChartTable } from "#charts/chart-table.ts";
import { logTicks } from "#charts/log-axis.ts";
import { type PayoffPicture, proceedsOf } from "#charts/payoff.ts";
import { Decimal } from "#domain/money.ts";
import { proceedsAtExit } from "#engine/equity/exit-proceeds.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { qualifiedMoney } from "#views/parts/qualified-money.ts";
import { grantQualifier } from "./as-known.ts";
import { exitText, isReached } from "./payoff-forms.ts";
import type { Payoff } from "./payoff-series.ts";
import type { Equity } from "./use-equity.ts";

/** The finding. */
export function payoffTitle({ offer: side, against, workspace }: Equity, payoff: Payoff): string {
  const { mark, worth } = side;
  const offer = mark.letter;
  const { main, other, missing } = payoff;
  if (missing === "unknown") return say("payoff.title.unknown", { offer });
  if (missing === "onlyPrice") return say("payoff.title.onlyPrice", { offer });
  if (against === null || main.breakEven === null) {
    const { valuation } = worth.held;
    if (valuation === null) return say("payoff.title.aloneUnpriced", { offer });
    const pays = new Decimal(proceedsAtExit(worth.held, valuation));
    const amount = qualifiedMoney(pays, grantQualifier(side), workspace.currency);
    return say("payoff.title.alone", { offer, amount });
  }
  const names = { offer, other: against.mark.letter };
  if (main.breakEven.exitValue === 0) return say("payoff.title.ahead", names);
  if (!isReached(main.breakEven)) {
    const isPartlyPriced = worth.held.ofPrice.some(({ held }) => held > 0);
    return say(isPartlyPriced ? "payoff.title.partlyPriced" : "payoff.title.never", names);
  }
  if (isBeyondOutcomes(worth, main.breakEven.exitValue)) return say("payoff.title.beyond", names);
  const exit = exitText(main, workspace.currency);
  if (main.breakEven.ofValuation === null) return say("payoff.title.undated", { ...names, exit });
  const share = showPercent(main.breakEven.ofValuation, { most: 0 });
  if (other === null || !isReached(other.breakEven))
    return say("payoff.title.one", { ...names, exit, share });
  const otherExit = exitText(other, workspace.currency);
  return say(main.kind === "stated" ? "payoff.title.both" : "payoff.title.bothOptions", {
    ...names,
    exit,
    share,
    otherExit,
  });
}

/** Whether a break-even exit lies above a hundred times every outcome: nobody reads a share of such a round. */
function isBeyondOutcomes({ held, outcomes }: OfferWorth, exitValue: number | null): boolean {
  if (exitValue === null || held.valuation === null || held.valuation === 0) return false;
  const best = Math.max(...outcomes.map(({ multiple }) => multiple), 1);
  return exitValue > BEYOND * best * held.valuation;
}

const BEYOND = 100;

/** Every exit that is marked, every outcome and the round values between, with what each line pays there. */
export function payoffTable({ workspace, offer }: Equity, picture: PayoffPicture): ChartTable {
  const { currency } = workspace;
  const { valuation } = offer.worth.held;
  const money = (amount: number) => showMoney(amount, currency);
  const compact = (amount: number) => showMoney(amount, currency, { form: "compact" });
  const [main] = picture.lines;
  const hasThin = main?.hasThin === true;
  const { low, high } = picture;
  const named = [
    ...picture.rules.map(({ exitValue, head }) => ({ exitValue, what: head })),
    ...picture.signs.map(({ exitValue, label }) => ({ exitValue, what: label })),
    ...picture.odds
      .filter(({ exitValue }) => exitValue >= low && exitValue <= high)
      .map(({ exitValue, label }) => ({ exitValue, what: say("payoff.table.outcome", { odd: label }) })),
  ];
  const ticks = logTicks(low, high, Number.POSITIVE_INFINITY, compact).map(({ at }) =>
    Number((10 ** at).toPrecision(3)),
  );
  const places = [...new Set([...ticks, ...named.map(({ exitValue }) => exitValue)])].sort((a, b) => a - b);
  return {
    columns: [
      { label: say("payoff.table.exit") },
      { label: say("payoff.table.ofRound") },
      ...picture.lines.flatMap((line) => [
        { label: line.label },
        ...(line === main && hasThin ? [{ label: say("payoff.table.thin", { line: line.label }) }] : []),
      ]),
      { label: say("payoff.table.what"), isText: true, isLong: true },
    ],
    rows: places.map((exitValue) => ({
      id: String(exitValue),
      cells: [
        compact(exitValue),
        valuation === null || valuation === 0
          ? say("chart.none")
          : showPercent(exitValue / valuation, { most: 0 }),
        ...picture.lines.flatMap((line) => [
          money(proceedsOf(line, exitValue)),
          ...(line === main && hasThin ? [money(proceedsOf(line, exitValue, "thin"))] : []),
        ]),
        named.flatMap((each) => (each.exitValue === exitValue ? [each.what] : [])).join("; "),
      ],
    })),
  };
}

/** What the exchange rates say: cash or equity first, and why each part has its place in the order. */
import type { Decimal } from "#domain/money.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { ratesToThem, ratesToYou, shareCostOf, type Trade } from "#engine/negotiation/exchange-rates.ts";
import { showNumber } from "#format/show-count.ts";
import { say } from "#text/say.ts";
import { isUnshown } from "./stand-in.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What 0.001 % costs them in base a year, between the two prices of a share; null where it cannot be said. */
export function costBand({ workspace, model, count }: Negotiation): { low: number; high: number } | null {
  const share = shareCostOf(workspace);
  const cost = (basis: Decimal) => ratesToThem(model, count, basis).ownership.baseSalary ?? 0;
  const [low, high] = [cost(share.low), cost(share.high)];
  return model.hasOwnership && high > 0 ? { low, high } : null;
}

/** The finding. */
export function ratesTitle(negotiation: Negotiation, order: readonly Trade[]): string {
  const { model, riskAversion } = negotiation;
  const band = costBand(negotiation);
  const worth = ratesToYou(model, riskAversion).ownership.baseSalary ?? 0;
  const [first] = order;
  if (band !== null && worth > 0) {
    if (worth < band.low) {
      return say("rate.title.cash", { times: timesWords(band.low / worth, band.high / worth) });
    }
    if (worth <= band.high) return say("rate.title.open");
    if (first?.part === "ownership") {
      return say("rate.title.equity", { times: timesWords(worth / band.high, worth / band.low) });
    }
  }
  if (first === undefined || order.every(({ low, high }) => isSame(low) && isSame(high))) {
    return say("rate.title.same");
  }
  return say("rate.title.none", { first: say(`rate.part.${first.part}`) });
}

/** Nearer to 1 than this is the same. */
const SAME = 0.005;

function isSame(index: number): boolean {
  return Math.abs(index - 1) <= SAME;
}

function timesWords(low: number, high: number): string {
  const [from, to] = [showNumber(low, { most: 1 }), showNumber(high, { most: 1 })];
  return from === to ? from : say("rate.times", { low: from, high: to });
}

/** One line of the order. */
export type OrderLine = {
  readonly part: AskPart;
  readonly name: string;
  readonly index: string;
  readonly what: string;
  readonly why: string;
};

/** The order in words: the first to ask for, the last to give where it is worth less than it costs. */
export function orderWords(negotiation: Negotiation, order: readonly Trade[]): readonly OrderLine[] {
  return order.map((trade, at) => {
    const { part, low, high } = trade;
    const [from, to] = [showNumber(low, { most: 2 }), showNumber(high, { most: 2 })];
    const isGiven = at === order.length - 1 && at > 0 && high < 1;
    const why = whyWords(trade);
    return {
      part,
      name: say(`rate.part.${part}`),
      index: from === to ? from : say("rate.order.range", { low: from, high: to }),
      what: say(at === 0 ? "rate.order.ask" : isGiven ? "rate.order.give" : "rate.order.then"),
      why: !isGiven && isUnshown(negotiation, part) ? say("rate.order.unshown", { why }) : why,
    };
  });
}

function whyWords({ part, low, high }: Trade): string {
  if (part === "baseSalary") return say("rate.order.base");
  if (part === "signOnBonus") return say(low < 1 ? "rate.order.signOnLow" : "rate.order.signOnBonus");
  if (low < 1 && high >= 1) return say("rate.order.equityOpen");
  return say(low < 1 ? "rate.order.equity" : "rate.order.equityHigh");
}

/**
 * The offer as it is understood, part by part, in the words of the Compare page: what it states and no more.
 */

import { type Grant, isOption } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { showCount } from "#format/show-count.ts";
import { showDuration } from "#format/show-duration.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercentChange, showPercentExact } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { grantSizeText, scheduleText } from "#views/parts/grant-text.ts";
import { isNone, statedMoneyText, statedSum, statedText } from "#views/parts/stated-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A row a part: what is stated, or that it is not; of relocation and place only what there is. */
export function offerRows({ offer }: Negotiation): readonly (readonly string[])[] {
  const open = say("brief.offer.open");
  const { relocation, locationAdjustment: adjustment, currency } = offer;
  const isMoved = relocation !== null && relocation.amount !== null && !isNone(relocation.amount);
  return [
    [say("brief.part.baseSalary"), yearly(statedMoneyText(offer.baseSalary, currency)) ?? open],
    ...(adjustment === null || adjustment.appliesTo.length === 0
      ? []
      : [[say("brief.part.location"), adjustmentText(adjustment)]]),
    [say("brief.part.targetBonus"), bonusText(offer) ?? open],
    [say("brief.part.signOnBonus"), signOnText(offer) ?? open],
    ...(isMoved
      ? [[say("brief.part.relocation"), statedMoneyText(relocation.amount, currency) ?? open]]
      : []),
    ...offer.grants.map((grant) => [say("brief.part.ownership"), grantText(grant, currency)]),
  ];
}

function yearly(amount: string | null): string | null {
  return amount === null ? null : say("brief.offer.aYear", { amount });
}

function adjustmentText({ rate, appliesTo }: NonNullable<Offer["locationAdjustment"]>): string {
  return say("brief.offer.adjusted", {
    rate: showPercentChange(rate),
    elements: showList(appliesTo.map((element) => say(`sheet.adjusted.${element}`))),
  });
}

function bonusText({ targetBonus, currency }: Offer): string | null {
  if (targetBonus === null) return null;
  if (targetBonus.kind === "amount") return statedMoneyText(targetBonus.amount, currency);
  const rate = statedText(targetBonus.rate, (end) => showPercentExact(end));
  return rate === null ? null : say("brief.offer.ofBase", { rate });
}

function signOnText({ signOnBonus, currency }: Offer): string | null {
  if (signOnBonus === null) return null;
  const { clawback, installments } = signOnBonus;
  const total = statedMoneyText(statedSum(installments.map((each) => each.amount)), currency);
  if (total === null) return null;
  const amount = installmentsText(total, installments, currency);
  if (clawback === null) return amount;
  const period = showDuration(clawback.periodMonths);
  const isLong = amount !== total;
  const repaid = say(clawback.proration === "monthly" ? "brief.offer.repaidProRata" : "brief.offer.repaid", {
    period,
  });
  return `${amount}${isLong ? ";" : ","} ${repaid}`;
}

type Installments = NonNullable<Offer["signOnBonus"]>["installments"];

/** The sum, and month by month what of it is paid where that is not all at once at the start. */
function installmentsText(total: string, installments: Installments, currency: string): string {
  const [first, ...later] = installments.toSorted((a, b) => a.month - b.month);
  if (first === undefined || (later.length === 0 && first.month === 1)) return total;
  const runs: { amount: Stated; from: number; to: number }[] = [];
  for (const { amount, month } of [first, ...later]) {
    const last = runs.at(-1);
    const isNext = last !== undefined && month === last.to + 1 && isSameAmount(amount, last.amount);
    if (isNext) last.to = month;
    else runs.push({ amount, from: month, to: month });
  }
  const paid = runs.map(({ amount, from, to }) => {
    const each = statedMoneyText(amount, currency) ?? say("brief.offer.open");
    return from === to
      ? say("brief.offer.inMonth", { amount: each, month: showCount(from) })
      : say("brief.offer.inMonths", { amount: each, from: showCount(from), to: showCount(to) });
  });
  return say("brief.offer.paid", { total, paid: showList(paid) });
}

function isSameAmount(one: Stated, other: Stated): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "from year 2: 480 share units; 4 years, no cliff, every quarter". */
function grantText(grant: Grant, currency: string): string {
  const strike = isOption(grant.kind) ? strikeText(grant, currency) : null;
  const what = strike === null ? sizeText(grant, currency) : `${sizeText(grant, currency)}, ${strike}`;
  const text = `${what}; ${scheduleText(grant)}`;
  const { startMonth } = grant.vesting;
  if (startMonth === 0) return text;
  if (startMonth < 0) return say("brief.offer.underWay", { period: showDuration(-startMonth), grant: text });
  return startMonth % MONTHS_OF_YEAR === 0
    ? say("brief.offer.fromYear", { year: showCount(startMonth / MONTHS_OF_YEAR + 1), grant: text })
    : say("brief.offer.fromMonth", { month: showCount(startMonth + 1), grant: text });
}

const MONTHS_OF_YEAR = 12;

/** How much of which kind, in the words of the sheet: "80,000 incentive options", "0.0550 %, share units". */
function sizeText(grant: Grant, currency: string): string {
  const kind = say(`sheet.kind.${grant.kind}`);
  const size = grantSizeText(grant, currency);
  if (size === null) return say("brief.offer.sizeOpen", { kind });
  if (grant.size.kind !== "shares" || grant.kind === "unknown") return `${size}, ${kind}`;
  return `${statedText(grant.size.shares, (end) => showCount(end)) ?? ""} ${kind}`;
}

function strikeText({ strike }: Grant, currency: string): string {
  if (strike === null) return say("brief.offer.strikeOpen");
  const price =
    strike.kind === "pricePerShare"
      ? statedText(strike.price, (end) => showMoney(end, currency, { form: "exact" }))
      : statedText(strike.valuation, (end) => showMoney(end, currency, { form: "compact" }));
  if (price === null) return say("brief.offer.strikeOpen");
  const basis = say(strike.kind === "pricePerShare" ? "sheet.perShare" : "sheet.strikeAsValuation");
  return say("brief.offer.strike", { price, basis });
}

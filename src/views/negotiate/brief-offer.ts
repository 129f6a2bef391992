/**
 * The offer as it is understood, part by part, and what of it is still open.
 */

import type { Grant } from "#domain/grant.ts";
import type { QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { GapCode } from "#domain/report.ts";
import { questionsOf } from "#engine/negotiation/open-questions.ts";
import { showCount } from "#format/show-count.ts";
import { showDuration } from "#format/show-duration.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercentExact } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { statedMoneyText, statedSum, statedText } from "#views/parts/stated-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A row a part: what is stated, or that it is not. */
export function offerRows({ offer }: Negotiation): readonly (readonly string[])[] {
  const open = say("brief.offer.open");
  return [
    [say("brief.part.baseSalary"), yearly(statedMoneyText(offer.baseSalary, offer.currency)) ?? open],
    [say("brief.part.targetBonus"), bonusText(offer) ?? open],
    [say("brief.part.signOnBonus"), signOnText(offer) ?? open],
    ...(offer.relocation === null || offer.relocation.amount === null
      ? []
      : [[say("brief.part.relocation"), statedMoneyText(offer.relocation.amount, offer.currency) ?? open]]),
    ...offer.grants.map((grant) => [say("brief.part.ownership"), grantText(grant, offer.currency) ?? open]),
  ];
}

function yearly(amount: string | null): string | null {
  return amount === null ? null : say("brief.offer.aYear", { amount });
}

function bonusText({ targetBonus, currency }: Offer): string | null {
  if (targetBonus === null) return null;
  if (targetBonus.kind === "amount") return statedMoneyText(targetBonus.amount, currency);
  const rate = statedText(targetBonus.rate, (end) => showPercentExact(end));
  return rate === null ? null : say("brief.offer.ofBase", { rate });
}

function signOnText({ signOnBonus, currency }: Offer): string | null {
  if (signOnBonus === null) return null;
  const amount = statedMoneyText(statedSum(signOnBonus.installments.map((each) => each.amount)), currency);
  const { clawback } = signOnBonus;
  if (amount === null || clawback === null) return amount;
  const period = showDuration(clawback.periodMonths);
  return say(clawback.proration === "monthly" ? "brief.offer.repaidProRata" : "brief.offer.repaid", {
    amount,
    period,
  });
}

function grantText({ size, vesting }: Grant, currency: string): string | null {
  const stated =
    size.kind === "ownership"
      ? statedText(size.fraction, (end) => showOwnership(end))
      : size.kind === "shares"
        ? statedText(size.shares, (end) => say("brief.offer.shares", { count: showCount(end) }))
        : statedText(size.amount, (end) => showMoney(end, currency));
  if (stated === null) return null;
  const period = showDuration(vesting.durationMonths);
  if (vesting.cliffMonths === 0) return say("brief.offer.grant", { size: stated, period });
  return say("brief.offer.grantWithCliff", {
    size: stated,
    period,
    cliff: showDuration(vesting.cliffMonths),
  });
}

/** What can be asked to be confirmed, in the order in which it is asked. */
const CONFIRMED = [
  "baseSalary",
  "instrument",
  "grantSize",
  "shareCount",
  "valuation",
  "bonus",
  "signOnBonus",
  "relocation",
  "tender",
  "preference",
  "refreshers",
  "remote",
  "bonusHistory",
] as const;
type Confirmed = (typeof CONFIRMED)[number];
const MOST_CONFIRMED = 6;

const OF_GAP: Partial<Readonly<Record<GapCode, Confirmed>>> = {
  baseSalaryUnknown: "baseSalary",
  targetBonusUnknown: "bonus",
  signOnBonusUnknown: "signOnBonus",
  installmentUnknown: "signOnBonus",
  relocationUnknown: "relocation",
  grantSizeUnknown: "grantSize",
  grantKindUnknown: "instrument",
  strikeUnknown: "instrument",
  valuationUnknown: "valuation",
  fullyDilutedSharesUnknown: "shareCount",
  sharePriceUnknown: "valuation",
};

/** What the offer leaves open and may be asked, each in a few words that go on from "please confirm in writing:". */
export function openPoints({ workspace, report, offer }: Negotiation): readonly string[] {
  const gaps = report.offers.find(({ id }) => id === offer.id)?.gaps ?? [];
  const asked = questionsOf(workspace, offer.id);
  const leftOut = new Set<string>((workspace.negotiation.leftOutQuestions[offer.id] ?? []).map(pointOf));
  const own = new Set<string>(asked.filter(({ isOwn }) => isOwn).map(({ id }) => pointOf(id)));
  const open = new Set<string>([
    ...gaps.flatMap(({ code }) => OF_GAP[code] ?? []),
    ...asked.map(({ id }) => pointOf(id)),
  ]);
  const points = CONFIRMED.filter((each) => open.has(each) && !leftOut.has(each));
  // What the person put on the list comes before what would have been asked anyway.
  const kept = new Set(
    points.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a))).slice(0, MOST_CONFIRMED),
  );
  return points.filter((each) => kept.has(each)).map((each) => say(`brief.confirm.${each}`));
}

/** The point of a question; the sign-on has another name among the gaps. */
function pointOf(id: QuestionId): string {
  return id === "signOn" ? "signOnBonus" : id;
}

/**
 * What is uncertain about an offer's pay: base, bonus, how much of the bonus is paid, sign-on, raises.
 *
 * What a written offer states as one figure is not uncertain. What nobody stated is tried from none to what
 * documents report, or to an assumption of ours; as it stands it is left out, not zero.
 */
import type { Offer } from "#domain/offer.ts";
import { isSameCompany } from "#domain/same-company.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { payEvidence, statedRange } from "./known-ranges.ts";
import {
  assumed,
  decimalText,
  middleOf,
  type RangeEnd,
  rough,
  type UncertainInput,
  withOffer,
} from "./uncertain-input.ts";

/** A bonus and a sign-on that nobody stated, as parts of base: assumptions of ours. */
const ASSUMED_BONUS = 0.2;
const ASSUMED_SIGN_ON = 0.15;
/** A figure out of a document or a talk may be a little off. */
const NOT_WRITTEN = 0.05;

/** The inputs of an offer's pay. */
export function payInputs(workspace: Workspace, offer: Offer): readonly UncertainInput[] {
  return [
    ...baseInput(workspace, offer),
    ...bonusInputs(workspace, offer),
    ...signOnInput(workspace, offer),
    raiseInput(offer),
  ];
}

function isSettled({ status }: Offer): boolean {
  return status === "written" || status === "current";
}

function baseInput(workspace: Workspace, offer: Offer): UncertainInput[] {
  const about = { component: "baseSalary", unit: offer.currency, period: "annual" } as const;
  const present = middleOf(offer.baseSalary);
  const stated = statedRange(offer.baseSalary);
  if (stated === null && present !== null && isSettled(offer)) return [];
  const known = payEvidence(workspace, offer, about, present);
  const near = (part: number) => (present === null ? null : assumed(rough3(present * part)));
  return amountInput(
    offer,
    "baseSalary",
    present,
    [stated?.low ?? known.low ?? near(1 - NOT_WRITTEN), stated?.high ?? known.high ?? near(1 + NOT_WRITTEN)],
    (one, value) => ({ ...one, baseSalary: decimalText(value) }),
  );
}

/** The bonus itself where it is a range or not stated, else how much of it is paid. */
function bonusInputs(workspace: Workspace, offer: Offer): UncertainInput[] {
  const { targetBonus } = offer;
  if (targetBonus?.kind === "rateOfBase") {
    const stated = statedRange(targetBonus.rate);
    const present = middleOf(targetBonus.rate);
    const open = stated ?? (present === null ? { low: assumed(0), high: assumed(ASSUMED_BONUS) } : null);
    if (open === null) return present === 0 ? [] : [attainmentInput(offer)];
    return [
      {
        ...ofOffer(offer, "bonusRate"),
        unit: "fraction",
        present,
        ...open,
        least: 0,
        most: 5,
        with: (tried, value) =>
          withOffer(tried, offer.id, (one) => ({
            ...one,
            targetBonus: { kind: "rateOfBase", rate: decimalText(value) },
          })),
      },
    ];
  }
  const amount: Stated = targetBonus === null ? null : targetBonus.amount;
  const stated = statedRange(amount);
  const present = middleOf(amount);
  if (stated === null && present !== null) return present === 0 ? [] : [attainmentInput(offer)];
  return amountInput(
    offer,
    "targetBonus",
    present,
    [stated?.low ?? assumed(0), stated?.high ?? highOfUnstated(workspace, offer, "targetBonus")],
    (one, value) => ({ ...one, targetBonus: { kind: "amount", amount: decimalText(value) } }),
  );
}

/** Half to a fifth more than the target is paid. */
function attainmentInput(offer: Offer): UncertainInput {
  const present = Number(offer.bonusAttainment);
  return {
    ...ofOffer(offer, "bonusAttainment"),
    unit: "fraction",
    present,
    low: assumed(Math.min(0.5, present)),
    high: assumed(Math.max(1.2, present)),
    least: 0,
    most: Math.max(3, present),
    with: (tried, value) =>
      withOffer(tried, offer.id, (one) => ({ ...one, bonusAttainment: decimalText(value) })),
  };
}

/** All instalments together; a sign-on that nobody wrote down may be none or half again as much. */
function signOnInput(workspace: Workspace, offer: Offer): UncertainInput[] {
  const { signOnBonus } = offer;
  const put = (one: Offer, value: number): Offer => ({ ...one, signOnBonus: signOnOf(one, value) });
  if (signOnBonus === null) {
    const high = highOfUnstated(workspace, offer, "signOnBonus");
    return amountInput(offer, "signOnBonus", null, [assumed(0), high], put);
  }
  const { installments } = signOnBonus;
  const present = installments.reduce((total, { amount }) => total + (middleOf(amount) ?? 0), 0);
  const ranges = installments.map(({ amount }) => statedRange(amount));
  const isOpen = installments.some(({ amount }) => amount === null) || ranges.some((one) => one !== null);
  if (!isOpen && (isSettled(offer) || present === 0)) return [];
  const total = (end: "low" | "high") =>
    installments.reduce((sum, { amount }, at) => sum + (ranges[at]?.[end].value ?? middleOf(amount) ?? 0), 0);
  const stated = (end: "low" | "high"): RangeEnd => ({ value: total(end), from: { code: "offer" } });
  const isRanged = ranges.some((one) => one !== null);
  return amountInput(
    offer,
    "signOnBonus",
    present,
    [
      isRanged ? stated("low") : assumed(0),
      isRanged ? stated("high") : assumed(present === 0 ? 0 : present * 1.5),
    ],
    put,
  );
}

/** `value` in all, spread as the stated instalments are; in month 1 where there are none. */
function signOnOf({ signOnBonus }: Offer, value: number): Offer["signOnBonus"] {
  const installments = signOnBonus?.installments ?? [];
  const now = installments.reduce((total, { amount }) => total + (middleOf(amount) ?? 0), 0);
  const clawback = signOnBonus?.clawback ?? null;
  if (now === 0) return { installments: [{ month: 1, amount: decimalText(value) }], clawback };
  return {
    installments: installments.map(({ month, amount }) => ({
      month,
      amount: decimalText(((middleOf(amount) ?? 0) * value) / now),
    })),
    clawback,
  };
}

/** No raise to three points a year more than is stated. */
function raiseInput(offer: Offer): UncertainInput {
  const present = Number(offer.annualRaiseRate);
  return {
    ...ofOffer(offer, "raise"),
    unit: "fraction",
    present,
    low: assumed(Math.min(0, present)),
    high: assumed(present + 0.03),
    least: Math.min(-0.1, present),
    most: Math.max(0.2, present + 0.03),
    with: (tried, value) =>
      withOffer(tried, offer.id, (one) => ({ ...one, annualRaiseRate: decimalText(value) })),
  };
}

/** What an element could come to that the offer does not state: documents, another offer there, a part of base. */
function highOfUnstated(
  workspace: Workspace,
  offer: Offer,
  component: "targetBonus" | "signOnBonus",
): RangeEnd | null {
  const period = component === "targetBonus" ? "annual" : "oneTime";
  const known = payEvidence(workspace, offer, { component, unit: offer.currency, period }, null).high;
  if (known !== null) return known;
  const beside = workspace.offers.flatMap((other): RangeEnd[] => {
    if (other.id === offer.id || !isSameCompany(other, offer) || other.currency !== offer.currency) return [];
    const value = statedAmount(other, component);
    return value === null || value === 0 ? [] : [{ value, from: { code: "otherOffer", offerId: other.id } }];
  });
  if (beside[0] !== undefined) return beside[0];
  const base = middleOf(offer.baseSalary);
  const part = component === "targetBonus" ? ASSUMED_BONUS : ASSUMED_SIGN_ON;
  return base === null || base === 0 ? null : assumed(rough(base * part));
}

function statedAmount(offer: Offer, component: "targetBonus" | "signOnBonus"): number | null {
  if (component === "targetBonus") {
    return offer.targetBonus?.kind === "amount" ? middleOf(offer.targetBonus.amount) : null;
  }
  return (
    offer.signOnBonus?.installments.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0) ?? null
  );
}

/** An amount of money from 0 up; none where an end of its range is missing. */
function amountInput(
  offer: Offer,
  code: "baseSalary" | "targetBonus" | "signOnBonus",
  present: number | null,
  [low, high]: readonly [RangeEnd | null, RangeEnd | null],
  put: (offer: Offer, value: number) => Offer,
): UncertainInput[] {
  if (low === null || high === null || high.value === 0) return [];
  return [
    {
      ...ofOffer(offer, code),
      unit: "money",
      present,
      low,
      high,
      least: 0,
      most: Math.max(high.value, present ?? 0) * 5,
      with: (tried, value) => withOffer(tried, offer.id, (one) => put(one, value)),
    },
  ];
}

function ofOffer(offer: Offer, code: UncertainInput["code"]) {
  return {
    id: `${code}:${offer.id}`,
    code,
    offerId: offer.id,
    grantIndex: null,
    currency: offer.currency,
    detail: null,
  };
}

function rough3(value: number): number {
  return Number(value.toPrecision(3));
}

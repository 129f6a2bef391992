/**
 * What a cell of the sheet says at rest: the term as stated, and one note under it.
 *
 * An unknown is "not stated", never blank and never a zero.
 */

import { Decimal } from "#domain/money.ts";
import type { Clawback, Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { showCount } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showDuration } from "#format/show-duration.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent, showPercentChange } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { isNone, statedMoneyText, statedSum, statedText } from "#views/parts/stated-text.ts";
import { grantsCell, marketNote, preferenceCell, strikeCell, vestingCell } from "./equity-terms.ts";
import type { TermRow } from "./term-row.ts";

/** The text of a cell; `value` null = not stated. */
export type TermCell = { readonly value: string | null; readonly note: string | null };

/** What `offer` says in `row`. */
export function termCell(row: TermRow, offer: Offer): TermCell {
  const { currency } = offer;
  const facts = offer.companyFacts;
  const factsCurrency = facts.currency ?? currency;
  switch (row) {
    case "baseSalary":
      return { value: statedMoneyText(offer.baseSalary, currency), note: null };
    case "annualRaise": {
      const rate = new Decimal(offer.annualRaiseRate);
      return { value: rate.isZero() ? say("sheet.none") : showPercent(rate), note: null };
    }
    case "targetBonus":
      return bonusCell(offer);
    case "signOnBonus":
      return signOnCell(offer);
    case "relocation": {
      if (offer.relocation === null) return { value: null, note: say("sheet.ask") };
      const note = isNone(offer.relocation.amount) ? null : clawbackNote(offer.relocation.clawback);
      return { value: statedMoneyText(offer.relocation.amount, currency), note };
    }
    case "benefits":
      return listCell(
        offer.benefits.map(({ annualAmount }) => annualAmount),
        currency,
        offer.benefits.length === 1 ? (offer.benefits[0]?.label ?? "") : null,
        say("sheet.aYear"),
      );
    case "costs":
      return listCell(
        offer.costs.map(({ amount }) => amount),
        currency,
        offer.costs.length === 1 ? (offer.costs[0]?.label ?? "") : null,
        say("sheet.once"),
      );
    case "locationAdjustment":
      return locationCell(offer);
    case "grants":
      return grantsCell(offer);
    case "strike":
      return strikeCell(offer);
    case "vesting":
      return vestingCell(offer);
    case "valuation":
      if (facts.liquidity === "public") return { value: say("sheet.marketPrice"), note: marketNote(offer) };
      return {
        value: statedText(facts.postMoneyValuation, (end) =>
          showMoney(end, factsCurrency, { form: "compact" }),
        ),
        note:
          facts.valuationAsOf === null
            ? say("sheet.postMoney")
            : say("sheet.postMoneyAsOf", { date: showDate(facts.valuationAsOf) }),
      };
    case "preference":
      return preferenceCell(offer);
  }
}

function bonusCell({ targetBonus, bonusAttainment, currency }: Offer): TermCell {
  if (targetBonus === null) return { value: null, note: say("sheet.ask") };
  const attainment = new Decimal(bonusAttainment);
  const attained = attainment.equals(1) ? null : say("sheet.attainment", { rate: showPercent(attainment) });
  if (targetBonus.kind === "amount") {
    return { value: statedMoneyText(targetBonus.amount, currency), note: attained };
  }
  const rate = statedText(targetBonus.rate, (end) => showPercent(end));
  return { value: rate, note: attained ?? say("sheet.ofBase") };
}

function signOnCell({ signOnBonus, currency }: Offer): TermCell {
  if (signOnBonus === null) return { value: null, note: say("sheet.ask") };
  const { installments, clawback } = signOnBonus;
  const amounts = installments.map(({ amount }) => amount);
  if (isNone(statedSum(amounts))) return { value: say("sheet.none"), note: null };
  const total = knownSumText(amounts, currency);
  const repaid = clawbackNote(clawback);
  if (installments.length > 1) {
    const count = showCount(installments.length);
    const note = sayCount("sheet.installments", installments.length);
    return { value: total, note: count === "" ? note : [note, repaid].filter(Boolean).join(" · ") };
  }
  return { value: total, note: repaid };
}

function clawbackNote(clawback: Clawback): string | null {
  if (clawback === null) return null;
  const months = showDuration(clawback.periodMonths);
  return clawback.proration === "monthly"
    ? say("sheet.repaidProRata", { months })
    : say("sheet.repaidWhole", { months });
}

function listCell(
  amounts: readonly Stated[],
  currency: string,
  onlyLabel: string | null,
  when: string,
): TermCell {
  if (amounts.length === 0) return { value: say("sheet.none"), note: null };
  return { value: knownSumText(amounts, currency), note: onlyLabel || when };
}

/** The sum of what is known: "at least" its low end beside an unknown, null where that says nothing. */
function knownSumText(amounts: readonly Stated[], currency: string): string | null {
  const known = statedSum(amounts.filter((amount) => amount !== null));
  if (!amounts.includes(null)) return statedMoneyText(known, currency);
  const least = isRange(known) ? known.low : known;
  if (least === null || isNone(least)) return null;
  return say("sheet.atLeast", { amount: showMoney(least, currency) });
}

function locationCell({ locationAdjustment }: Offer): TermCell {
  if (locationAdjustment === null) return { value: say("sheet.none"), note: null };
  const elements = locationAdjustment.appliesTo.map((element) => say(`sheet.adjusted.${element}`));
  return {
    value: showPercentChange(locationAdjustment.rate),
    note: elements.length === 0 ? say("sheet.adjustsNothing") : elements.join(", "),
  };
}

/**
 * What a cell of the sheet says at rest: the term as stated, and one note under it.
 *
 * An unknown is "not stated", never blank and never a zero.
 */

import type { Grant } from "#domain/grant.ts";
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Clawback, Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { showCount } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showDuration } from "#format/show-duration.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent, showPercentChange } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { isNone, statedMoneyText, statedSum, statedText } from "./stated-text.ts";
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

/** How large one grant is, as it was stated. */
export function grantSizeText({ size }: Grant, currency: string): string | null {
  switch (size.kind) {
    case "ownership":
      return statedText(size.fraction, (end) => showOwnership(end));
    case "shares":
      return statedText(size.shares, (end) => say("sheet.shares", { count: showCount(end) }));
    case "value":
      return statedMoneyText(size.amount, currency);
  }
}

function grantsCell({ grants, currency }: Offer): TermCell {
  const [first, ...others] = grants;
  if (first === undefined) return { value: say("sheet.none"), note: null };
  const value = grantSizeText(first, currency);
  const kind = say(`sheet.kind.${first.kind}`);
  return { value, note: others.length === 0 ? kind : sayCount("sheet.andMore", others.length, { kind }) };
}

function strikeCell({ grants, currency }: Offer): TermCell {
  const options = grants.filter(({ kind }) => isOption(kind));
  const [first] = options;
  if (first === undefined) return { value: say("sheet.none"), note: say("sheet.noOptions") };
  if (first.strike === null) return { value: null, note: say("sheet.ask") };
  if (first.strike.kind === "pricePerShare") {
    const price = statedText(first.strike.price, (end) => showMoney(end, currency, { form: "exact" }));
    return { value: price, note: say("sheet.perShare") };
  }
  const valuation = statedText(first.strike.valuation, (end) =>
    showMoney(end, currency, { form: "compact" }),
  );
  return { value: valuation, note: say("sheet.strikeAsValuation") };
}

function vestingCell({ grants }: Offer): TermCell {
  const [first] = grants;
  if (first === undefined) return { value: say("sheet.none"), note: null };
  return { value: vestingText(first), note: vestingNote(first) };
}

/** "4 years, 1-year cliff", or the yearly shares of an uneven schedule. */
export function vestingText({ vesting }: Pick<Grant, "vesting">): string {
  const duration = showDuration(vesting.durationMonths);
  return vesting.cliffMonths === 0
    ? say("sheet.vestingNoCliff", { duration })
    : say("sheet.vestingCliff", { duration, cliff: showDuration(vesting.cliffMonths) });
}

function vestingNote({ vesting }: Grant): string {
  const every = say(vestingRhythm(vesting.intervalMonths), { months: showDuration(vesting.intervalMonths) });
  if (vesting.yearlyFractions === null) return every;
  const years = vesting.yearlyFractions.map((fraction) => showPercent(fraction)).join(" / ");
  return say("sheet.vestingYears", { years });
}

function vestingRhythm(months: number) {
  if (months === 1) return "sheet.thenMonthly";
  if (months === 3) return "sheet.thenQuarterly";
  return months === 12 ? "sheet.thenYearly" : "sheet.thenEvery";
}

function marketNote({ companyFacts, currency }: Offer): string | null {
  const [market] = (companyFacts.prices ?? [])
    .filter(({ kind }) => kind === "market")
    .sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? ""));
  if (market === undefined) return say("sheet.tradesDaily");
  const price = showMoney(market.price, companyFacts.currency ?? currency, { form: "exact" });
  return say("sheet.priceOf", { price });
}

function preferenceCell({ companyFacts, currency }: Offer): TermCell {
  const { preferred } = companyFacts;
  if (preferred.length === 0) return { value: say("sheet.noPreference"), note: null };
  const total = preferred.reduce((sum, { preference }) => sum.plus(preference), new Decimal(0));
  return {
    value: showMoney(total, companyFacts.currency ?? currency, { form: "compact" }),
    note: sayCount("sheet.classes", preferred.length),
  };
}

/**
 * The lines of the cash elements over a span of years; their terms add up to the element exactly.
 */
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import type { AdjustedElement } from "#domain/vocabulary.ts";
import { baseSalaryYears } from "#engine/cash/base-salary.ts";
import { targetBonusYears } from "#engine/cash/target-bonus.ts";
import { converted, locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import { statedAmount } from "#engine/stated-value.ts";
import { type OfferPlace, statedBasis } from "./basis.ts";
import { type Basis, DERIVED, input, term, type WorkingLine } from "./line.ts";

/** An offer with its terms, and the years that a working covers: the first `years` of the horizon. */
export type WorkingScope = OfferPlace & { readonly terms: OfferTerms; readonly years: number };

/** Base salary: what is stated, its raise and place, and the years' sum. */
export function baseLines(scope: WorkingScope): readonly WorkingLine[] {
  const { offer, terms, years } = scope;
  const basis = statedBasis(scope, ["baseSalary"], offer.baseSalary);
  const paid = baseSalaryYears(terms, "mid");
  if (paid === null) return [term("baseSalary", null, missing(scope, basis))];
  const raise = new Decimal(offer.annualRaiseRate);
  const raiseBasis = statedBasis(scope, ["annualRaiseRate"], offer.annualRaiseRate);
  return [
    input("annualBase", statedAmount(offer.baseSalary, "mid"), "money", basis, inCurrency(scope)),
    ...(raise.isZero() || years === 1 ? [] : [input("annualRaise", raise, "rate", raiseBasis)]),
    ...locationLines(scope, "baseSalary"),
    term("baseSalary", sum(paid.slice(0, years)), DERIVED, { months: String(years * 12) }),
  ];
}

/** Target bonus: its rate or amount, the attainment, and the years' sum. */
export function bonusLines(scope: WorkingScope): readonly WorkingLine[] {
  const { offer, terms, years } = scope;
  const bonus = offer.targetBonus;
  if (bonus === null) return [term("targetBonus", null, statedBasis(scope, ["targetBonus"], null))];
  const isRate = bonus.kind === "rateOfBase";
  const stated = isRate ? bonus.rate : bonus.amount;
  const basis = statedBasis(scope, ["targetBonus", isRate ? "rate" : "amount"], stated);
  const paid = targetBonusYears(terms, "mid", baseSalaryYears(terms, "mid"));
  if (paid === null) {
    const isBaseUnknown = isRate && stated !== null && offer.baseSalary === null;
    const gap = isBaseUnknown ? statedBasis(scope, ["baseSalary"], null) : missing(scope, basis);
    return [term("targetBonus", null, gap)];
  }
  const attainment = new Decimal(offer.bonusAttainment);
  return [
    isRate
      ? input("bonusRate", statedAmount(stated, "mid"), "rate", basis)
      : input("bonusAmount", statedAmount(stated, "mid"), "money", basis, inCurrency(scope)),
    ...(attainment.equals(1)
      ? []
      : [
          input(
            "bonusAttainment",
            attainment,
            "rate",
            statedBasis(scope, ["bonusAttainment"], offer.bonusAttainment),
          ),
        ]),
    ...(isRate ? [] : locationLines(scope, "targetBonus")),
    term("targetBonus", sum(paid.slice(0, years)), DERIVED, { years: String(years) }),
  ];
}

/** Sign-on, instalment by instalment. */
export function signOnLines(scope: WorkingScope, toMonth = scope.years * 12): readonly WorkingLine[] {
  const { offer, terms } = scope;
  const signOn = offer.signOnBonus;
  if (signOn === null) return [term("signOnBonus", null, statedBasis(scope, ["signOnBonus"], null))];
  const factor = locationFactor(offer, "signOnBonus");
  const lines = signOn.installments.flatMap(({ month, amount: stated }, place) => {
    if (month > toMonth) return [];
    const amount = converted(stated, "mid", terms.rate);
    const basis = statedBasis(scope, ["signOnBonus", "installments", place, "amount"], stated);
    const paid = amount === null ? null : settled(amount.times(factor));
    return statedThenPaid(scope, stated, paid, basis, (own) =>
      term("signOnInstallment", paid, own, { month: String(month) }),
    );
  });
  if (lines.length > 0) return [...locationLines(scope, "signOnBonus"), ...lines];
  return [term("signOnBonus", ZERO, statedBasis(scope, ["signOnBonus"], "0"))];
}

/** Relocation, in month 1. */
export function relocationLines(scope: WorkingScope): readonly WorkingLine[] {
  const { offer, terms } = scope;
  if (offer.relocation === null) return [term("relocation", null, statedBasis(scope, ["relocation"], null))];
  const stated = offer.relocation.amount;
  const amount = converted(stated, "mid", terms.rate);
  const basis = statedBasis(scope, ["relocation", "amount"], stated);
  const paid = amount === null ? null : settled(amount);
  return statedThenPaid(scope, stated, paid, basis, (own) => term("relocation", paid, own));
}

/** Benefits one by one; `cashLike` null takes both kinds. */
export function benefitLines(scope: WorkingScope, cashLike: boolean | null): readonly WorkingLine[] {
  const { offer, terms, years } = scope;
  return offer.benefits.flatMap((benefit, place) => {
    if (cashLike !== null && benefit.cashLike !== cashLike) return [];
    const amount = converted(benefit.annualAmount, "mid", terms.rate);
    const basis = statedBasis(scope, ["benefits", place, "annualAmount"], benefit.annualAmount);
    const paid = amount === null ? null : settled(amount).times(years);
    return statedThenPaid(scope, benefit.annualAmount, paid, basis, (own) =>
      term("benefit", paid, own, { label: benefit.label, years: String(years) }),
    );
  });
}

/** Costs one by one; negative, unless they are the figure itself. */
export function costLines(scope: WorkingScope, sign: 1 | -1): readonly WorkingLine[] {
  const { offer, terms } = scope;
  return offer.costs.flatMap((cost, place) => {
    const amount = converted(cost.amount, "mid", terms.rate);
    const basis = statedBasis(scope, ["costs", place, "amount"], cost.amount);
    const paid = amount === null ? null : settled(amount).times(sign);
    return statedThenPaid(scope, cost.amount, paid, basis, (own) =>
      term("cost", paid, own, { label: cost.label }),
    );
  });
}

/** The location adjustment where it names `element`. */
export function locationLines({ offer, index, workspace }: WorkingScope, element: AdjustedElement) {
  const adjustment = offer.locationAdjustment;
  if (adjustment?.appliesTo.includes(element) !== true) return [];
  const basis = statedBasis({ offer, index, workspace }, ["locationAdjustment", "rate"], adjustment.rate);
  return [input("locationAdjustment", new Decimal(adjustment.rate), "rate", basis, { element })];
}

/** The basis of an amount without a value: its own gap, or the exchange rate that it lacks. */
function missing({ offer, terms }: WorkingScope, basis: Basis): Basis {
  return terms.rate === null ? { kind: "gap", path: `exchangeRates.${offer.currency}` } : basis;
}

/**
 * A term that is the stated amount itself, of its basis; or, where it was converted, cut for its place or
 * taken several times, what is stated and then the term that follows from it.
 */
function statedThenPaid(
  scope: WorkingScope,
  stated: Stated,
  paid: Decimal | null,
  basis: Basis,
  termOf: (basis: Basis) => WorkingLine,
): readonly WorkingLine[] {
  if (paid === null) return [termOf(missing(scope, basis))];
  const amount = statedAmount(stated, "mid");
  const isItself = scope.offer.currency === scope.workspace.currency && amount?.equals(paid.abs()) === true;
  if (isItself) return [termOf(basis)];
  return [input("statedAmount", amount, "money", basis, inCurrency(scope)), termOf(DERIVED)];
}

/** Which currency a stated amount of the offer is in, where that is not the workspace's. */
export function inCurrency({ offer, workspace }: WorkingScope): WorkingLine["params"] {
  return offer.currency === workspace.currency ? {} : { currency: offer.currency };
}

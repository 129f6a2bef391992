/**
 * What is paid once: the sign-on bonus by instalment, relocation, and what taking the offer costs.
 *
 * An instalment or a cost whose amount is not known is left out of the sums and named as a gap.
 * MODEL section 2; FORMATS, "Stated values".
 */
import { type Decimal, sum } from "#domain/money.ts";
import type { Clawback } from "#domain/offer.ts";
import { converted, locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import { type End, opposite } from "#engine/stated-value.ts";

/** Money paid in one month, 1 = the first, with what must be paid back on leaving early. */
export type Payment = { readonly month: number; readonly amount: Decimal; readonly clawback: Clawback };

/**
 * The sign-on's known instalments after the location adjustment; null = not known whether there is one, or
 * what it comes to in a currency without a rate.
 */
export function signOnPayments(terms: OfferTerms, end: End): readonly Payment[] | null {
  const signOn = terms.offer.signOnBonus;
  if (signOn === null || (terms.rate === null && signOn.installments.length > 0)) return null;
  const factor = locationFactor(terms.offer, "signOnBonus");
  return signOn.installments.flatMap(({ month, amount: stated }) => {
    const amount = converted(stated, end, terms.rate);
    return amount === null
      ? []
      : [{ month, amount: settled(amount.times(factor)), clawback: signOn.clawback }];
  });
}

/** Relocation, paid in month 1; null = not known. */
export function relocationPayment(terms: OfferTerms, end: End): Payment | null {
  const relocation = terms.offer.relocation;
  if (relocation === null) return null;
  const amount = converted(relocation.amount, end, terms.rate);
  return amount === null ? null : { month: 1, amount: settled(amount), clawback: relocation.clawback };
}

/** The sum of the known costs of taking the offer, positive; at the low end of a total they are highest. */
export function costsTotal(terms: OfferTerms, end: End): Decimal {
  return sum(
    terms.offer.costs.flatMap(({ amount: stated }) => {
      const amount = converted(stated, opposite(end), terms.rate);
      return amount === null ? [] : [settled(amount)];
    }),
  );
}

/** The sum of what `payments` pay in months `from` to `to`, both included. */
export function paidBetween(payments: readonly Payment[], from: number, to: number): Decimal {
  return sum(payments.filter(({ month }) => month >= from && month <= to).map(({ amount }) => amount));
}

/**
 * The terms that can be set by typing a figure after their name, and where each of them is kept.
 *
 * Only terms that are one figure: a sign-on in several payments or a second grant needs its panel.
 */
import type { Offer } from "#domain/offer.ts";
import { readGrantSize } from "#format/read-grant-size.ts";
import { readMoney } from "#format/read-money.ts";
import { readRate } from "#format/read-percent.ts";
import { readTargetBonus } from "#format/read-target-bonus.ts";
import type { TermRow } from "#views/compare/term-row.ts";

/** A value at its place within an offer. */
export type TermEdit = {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The offer as it would be, to say the value as the sheet does. */
  readonly offer: Offer;
};

/** How a row takes a typed figure; null where the figure is not one for it. */
type TermEditor = (text: string, offer: Offer) => TermEdit | null;

/** The rows that take one, in the order of the sheet. */
export const PALETTE_TERMS: ReadonlyMap<TermRow, TermEditor> = new Map<TermRow, TermEditor>([
  [
    "baseSalary",
    (text, offer) => {
      const read = readMoney(text, { currency: offer.currency });
      return read.ok ? edited(offer, "baseSalary", read.value) : null;
    },
  ],
  [
    "annualRaise",
    (text, offer) => {
      const read = readRate(text, { range: false, notKnown: false });
      return read.ok && typeof read.value === "string" ? edited(offer, "annualRaiseRate", read.value) : null;
    },
  ],
  [
    "targetBonus",
    (text, offer) => {
      const read = readTargetBonus(text, { currency: offer.currency });
      return read.ok ? edited(offer, "targetBonus", read.value) : null;
    },
  ],
  ["signOnBonus", signOn],
  [
    "relocation",
    (text, offer) => {
      const read = readMoney(text, { currency: offer.currency, once: true });
      const clawback = offer.relocation?.clawback ?? null;
      return read.ok ? edited(offer, "relocation", { amount: read.value, clawback }) : null;
    },
  ],
  ["grants", grantSize],
  ["valuation", valuation],
]);

function edited<Key extends keyof Offer>(offer: Offer, key: Key, value: Offer[Key]): TermEdit {
  return { path: [key], value, offer: { ...offer, [key]: value } };
}

function signOn(text: string, offer: Offer): TermEdit | null {
  const installments = offer.signOnBonus?.installments ?? [];
  const read = readMoney(text, { currency: offer.currency, once: true });
  if (!read.ok || installments.length > 1) return null;
  const payment = { month: installments[0]?.month ?? 1, amount: read.value };
  return edited(offer, "signOnBonus", {
    installments: [payment],
    clawback: offer.signOnBonus?.clawback ?? null,
  });
}

function grantSize(text: string, offer: Offer): TermEdit | null {
  const [first, ...others] = offer.grants;
  if (first === undefined) return null;
  const read = readGrantSize(text, { currency: offer.currency, was: first.size.kind });
  if (!read.ok) return null;
  const size = read.value;
  return {
    path: ["grants", 0, "size"],
    value: size,
    offer: { ...offer, grants: [{ ...first, size }, ...others] },
  };
}

function valuation(text: string, offer: Offer): TermEdit | null {
  const facts = offer.companyFacts;
  const read = readMoney(text, { currency: facts.currency ?? offer.currency });
  if (!read.ok || facts.liquidity === "public") return null;
  return {
    path: ["companyFacts", "postMoneyValuation"],
    value: read.value,
    offer: { ...offer, companyFacts: { ...facts, postMoneyValuation: read.value } },
  };
}

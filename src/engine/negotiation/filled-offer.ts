/**
 * An offer with what it does not say filled in by answers: it is then an offer like any other, and the ordinary
 * report says what it is worth.
 *
 * Only what is not known is filled, nothing that is stated changes. Money in answers is in the workspace's currency.
 * FORMATS, "null in … means".
 */
import { type Grant, isOption } from "#domain/grant.ts";
import { Decimal, ONE } from "#domain/money.ts";
import type { QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyValue, positive } from "#engine/equity/company-value.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { lacksSize, lacksStrike, lacksStrikeOfOptions, lacksValuation } from "./lacking-terms.ts";
import { sizeTimes } from "./offer-with-terms.ts";
import type { AnswerEffect } from "./open-questions.ts";

const ALWAYS: readonly QuestionId[] = [
  "baseSalary",
  "installment",
  "benefit",
  "grantSize",
  "fullyDilutedShares",
];

/** Whether the answer to `id` says what `offer` leaves out, rather than how something stated turns out. */
export function isFilling(workspace: Workspace, offer: Offer, id: QuestionId): boolean {
  if (id === "valuation") return lacksValuation(workspace, offer);
  if (id === "instrument") return isPublic(offer) || lacksStrikeOfOptions(offer);
  return ALWAYS.includes(id);
}

/** `offer` with `answers` in place of what it leaves out; those about anything else change nothing. */
export function filledOffer(workspace: Workspace, offer: Offer, answers: readonly AnswerEffect[]): Offer {
  const { rate, companyRate } = offerTerms(workspace, offer);
  // What a grant comes to rests on the company's figures, so these come first.
  return [...answers]
    .sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
    .reduce((filled, { id, value }) => {
      if (!isFilling(workspace, offer, id)) return filled;
      return answered(workspace, filled, id, { value: new Decimal(value), rate, companyRate });
    }, offer);
}

const ORDER: readonly QuestionId[] = ["valuation", "fullyDilutedShares", "instrument", "grantSize"];

/** An answer in the workspace's currency, with the rates of the offer's and the company's; null = none is known. */
type Given = { readonly value: Decimal; readonly rate: Decimal | null; readonly companyRate: Decimal | null };

function answered(workspace: Workspace, offer: Offer, id: QuestionId, given: Given): Offer {
  const { value, rate, companyRate } = given;
  const { companyFacts, grants, signOnBonus, benefits } = offer;
  const figure = text(value, rate);
  switch (id) {
    case "baseSalary":
      return { ...offer, baseSalary: offer.baseSalary ?? figure };
    case "installment":
      if (signOnBonus === null) return offer;
      return {
        ...offer,
        signOnBonus: {
          ...signOnBonus,
          installments: signOnBonus.installments.map((each) => ({
            ...each,
            amount: each.amount ?? figure,
          })),
        },
      };
    case "benefit": {
      const open = benefits.filter(({ cashLike, annualAmount }) => cashLike && annualAmount === null);
      const each = text(value.dividedBy(Math.max(1, open.length)), rate);
      return {
        ...offer,
        benefits: benefits.map((one) => (open.includes(one) ? { ...one, annualAmount: each } : one)),
      };
    }
    case "valuation":
      return {
        ...offer,
        companyFacts: {
          ...companyFacts,
          postMoneyValuation: companyFacts.postMoneyValuation ?? text(value, companyRate),
        },
        grants: grants.map((grant) =>
          grant.size.kind === "value" && grant.size.atValuation === null
            ? { ...grant, size: { ...grant.size, atValuation: figure } }
            : grant,
        ),
      };
    case "fullyDilutedShares": {
      const count = companyFacts.fullyDilutedShares ?? value.floor().toFixed();
      return { ...offer, companyFacts: { ...companyFacts, fullyDilutedShares: count } };
    }
    case "instrument":
      return { ...offer, grants: grants.map((grant) => struck(workspace, offer, grant, given)) };
    case "grantSize": {
      const open = grants.filter(({ size }) => lacksSize(size));
      const worth = value.dividedBy(Math.max(1, open.length));
      return {
        ...offer,
        grants: grants.map((grant) =>
          open.includes(grant)
            ? { ...grant, size: sized(workspace, offer, grant.size, { ...given, value: worth }) }
            : grant,
        ),
      };
    }
    default:
      return offer;
  }
}

/** A grant without a kind or a strike, as shares (0) or as options struck at a part of today's price. */
function struck(workspace: Workspace, offer: Offer, grant: Grant, { value: part, rate }: Given): Grant {
  const isOptions = isOption(grant.kind);
  if (grant.kind !== "unknown" && !(isOptions && lacksStrike(grant.strike))) return grant;
  const shares = { ...grant, kind: "restrictedStock", strike: null } as const;
  if (part.isZero()) return shares;
  const { valuation, price } = pricesOf(workspace, offer);
  const kind = isOptions ? grant.kind : "nso";
  if (price !== null && (isPublic(offer) || grant.size.kind === "shares")) {
    return { ...grant, kind, strike: { kind: "pricePerShare", price: text(price.times(part), rate) } };
  }
  if (valuation !== null) {
    const at = text(valuation.times(part), rate);
    return { ...grant, kind, strike: { kind: "companyValuation", valuation: at } };
  }
  // Public shares stated in money need no price, and options on them come to the rest of it.
  return isPublic(offer) ? { ...shares, size: sizeTimes(grant.size, ONE.minus(part)) } : grant;
}

/** A size worth `value` at today's price; not known where no price is. */
function sized(
  workspace: Workspace,
  offer: Offer,
  size: Grant["size"],
  { value, rate }: Given,
): Grant["size"] {
  const { valuation, fullyDiluted, price } = pricesOf(workspace, offer);
  switch (size.kind) {
    case "value":
      return { ...size, amount: text(value, rate) };
    case "ownership": {
      const fraction = valuation === null ? null : Decimal.min(1, value.dividedBy(valuation));
      return { ...size, fraction: fraction?.toDecimalPlaces(PLACES).toFixed() ?? null };
    }
    case "shares": {
      const each = price ?? (fullyDiluted === null ? null : valuation?.dividedBy(fullyDiluted));
      return { ...size, shares: each ? value.dividedBy(each).floor().toFixed() : null };
    }
  }
}

/** Valuation, share count, and the price of a share where it is what shares are worth. */
function pricesOf(workspace: Workspace, offer: Offer) {
  const known = companyValue(offerTerms(workspace, offer), "mid", "mid");
  const { fullyDiluted } = known;
  const preferred = fullyDiluted === null ? known.preferredPrice : null;
  return {
    valuation: positive(known.valuation),
    fullyDiluted,
    price: positive(isPublic(offer) ? known.marketPrice : preferred),
  };
}

function isPublic({ companyFacts }: Offer): boolean {
  return companyFacts.liquidity === "public";
}

/** Far below a cent and a share. */
const PLACES = 18;

/** An amount of the workspace's currency as an offer states it, `rate` of ours to one; null without a rate. */
function text(amount: Decimal, rate: Decimal | null): Stated {
  return rate === null || rate.isZero() ? null : amount.dividedBy(rate).toDecimalPlaces(PLACES).toFixed();
}

/**
 * An offer with other terms: what a package is as an offer of its own, to be held against the others.
 *
 * Base and sign-on in the offer's own currency, the sign-on on its own dates; private grants of a known part grow
 * alike, so that all of them together come to the ownership asked for, counted ones to a whole share. Everything else stays as it stands.
 */

import type { Grant } from "#domain/grant.ts";
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { statedAmount } from "#engine/stated-value.ts";
import { ASK_PARTS, type AskTerms, ownedParts, presentTerms } from "./ask-terms.ts";

/** Rounded far below a cent and a share, since a factor need not end. */
const PLACES = 12;

/** `offer` with `terms`; a part that `terms` leaves as it is stays as it is written. Null without a rate. */
export function offerWithTerms(workspace: Workspace, offer: Offer, terms: AskTerms): Offer | null {
  const rate = exchangeRate(workspace, offer.currency);
  if (rate === null || rate.isZero()) return null;
  const present = presentTerms(workspace, offer);
  const [base, signOn, ownership] = ASK_PARTS.map((part) => {
    const value = terms[part];
    return value === null || (present[part]?.equals(value) ?? false) ? null : value;
  });
  const grown = withCash(offer, base?.dividedBy(rate) ?? null, signOn?.dividedBy(rate) ?? null);
  if (!ownership || present.ownership === null || present.ownership.isZero()) return grown;
  const factor = ownership.dividedBy(present.ownership);
  const grows = new Set(ownedParts(workspace, offer).map(({ grantIndex }) => grantIndex));
  return {
    ...grown,
    grants: offer.grants.map((grant, at) =>
      grows.has(at) ? { ...grant, size: wholeShares(sizeTimes(grant.size, factor)) } : grant,
    ),
  };
}

/** The offer with this base and sign-on in its own currency; null leaves either as it is. */
export function withCash(offer: Offer, base: Decimal | null, signOn: Decimal | null): Offer {
  return {
    ...offer,
    baseSalary: base?.toFixed() ?? offer.baseSalary,
    signOnBonus: signOn === null ? offer.signOnBonus : signOnOf(offer.signOnBonus, signOn),
  };
}

/** The sign-on over its own instalments in their proportion, in even parts where all are none; else at once. */
function signOnOf(stated: Offer["signOnBonus"], total: Decimal): Offer["signOnBonus"] {
  const known = (stated?.installments ?? []).map(({ month, amount }) => ({
    month,
    amount: statedAmount(amount, "mid") ?? ZERO,
  }));
  const from = known.length > 0 ? known : [{ month: 1, amount: ZERO }];
  const whole = sum(from.map(({ amount }) => amount));
  return {
    installments: from.map(({ month, amount }) => {
      const each = whole.isZero()
        ? total.dividedBy(from.length)
        : total.times(amount).dividedBy(whole).toDecimalPlaces(PLACES);
      return { month, amount: each.toFixed() };
    }),
    clawback: stated?.clawback ?? null,
  };
}

/** Shares are offered whole: the nearest count. */
function wholeShares(size: Grant["size"]): Grant["size"] {
  if (size.kind !== "shares" || size.shares === null) return size;
  const whole = (end: string) => new Decimal(end).round().toFixed();
  const { shares } = size;
  return {
    ...size,
    shares: typeof shares === "string" ? whole(shares) : { low: whole(shares.low), high: whole(shares.high) },
  };
}

/** A grant `factor` times as large; a size that is not known stays so. */
export function sizeTimes(size: Grant["size"], factor: Decimal): Grant["size"] {
  switch (size.kind) {
    case "ownership":
      return { ...size, fraction: times(size.fraction, factor) };
    case "shares":
      return { ...size, shares: times(size.shares, factor) };
    case "value":
      return { ...size, amount: times(size.amount, factor) };
  }
}

function times(value: Stated, factor: Decimal): Stated {
  const scaled = (end: string) => new Decimal(end).times(factor).toDecimalPlaces(PLACES).toFixed();
  if (value === null) return null;
  return typeof value === "string" ? scaled(value) : { low: scaled(value.low), high: scaled(value.high) };
}

/**
 * What an offer's private grants pay out at an exit, undiscounted, of what has vested by the horizon's end.
 *
 * Future rounds dilute what is held, e′ = e × Π(1 − dᵢ), and nothing else: ownerships of preferred are as
 * of the exit, and exercising costs what it costs. Grant by grant, never below zero. MODEL section 4; what
 * an exit accelerates, which MODEL does not say, is in acceleration.ts. Doubles: this prices risk.
 */
import { Decimal } from "#domain/money.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import { vestedByHorizon } from "./acceleration.ts";
import type { PlannedGrant } from "./equity-plan.ts";
import { commonValueAt, exitValueAt, type PreferredClaim, type Waterfall, waterfall } from "./waterfall.ts";

/** What has vested of one grant: its diluted part of the company (or of its price), and its cost. */
export type Holding = { readonly held: number; readonly cost: number; readonly grantIndex: number };

/** Everything of an offer's that an exit pays. */
export type Holdings = {
  /** Parts of the company, paid by the waterfall. */
  readonly ofCompany: readonly Holding[];
  /** Shares of an unknown part, worth a multiple of today's price; `held` is that worth at 1. */
  readonly ofPrice: readonly Holding[];
  readonly claims: Waterfall;
  /** Today's post-money valuation; null where it is not known. */
  readonly valuation: number | null;
};

/** How much of a grant counts, as a part of the whole grant. */
type VestedPart = (grant: PlannedGrant, terms: OfferTerms) => Decimal;

/** The holdings at the end of the horizon. `valuation` in the workspace's currency. */
export function holdings(
  terms: OfferTerms,
  grants: readonly PlannedGrant[],
  valuation: Decimal | null,
  vestedPart: VestedPart = vestedByHorizon,
): Holdings {
  const kept = terms.outlook.futureDilution.reduce((share, rate) => share * (1 - Number(rate)), 1);
  const ofCompany: Holding[] = [];
  const ofPrice: Holding[] = [];
  for (const grant of grants) {
    const { claim, exerciseCost, schedule, grantIndex } = grant;
    if (schedule.whole.isZero()) continue;
    const vested = vestedPart(grant, terms);
    const cost = exerciseCost.times(vested).toNumber();
    if (claim.of === "company") {
      ofCompany.push({ held: claim.ownership.times(vested).toNumber() * kept, cost, grantIndex });
    } else ofPrice.push({ held: claim.value.times(vested).toNumber() * kept, cost, grantIndex });
  }
  const claims = waterfall(preferredClaims(terms));
  return { ofCompany, ofPrice, claims, valuation: valuation?.toNumber() ?? null };
}

/** The company's preferred classes as claims, in the workspace's currency; none without a rate. */
export function preferredClaims({ company, companyRate }: OfferTerms): readonly PreferredClaim[] {
  if (companyRate === null) return [];
  return company.preferred.map(({ preference, ownership, participation = "none", seniority = 0 }) => ({
    preference: new Decimal(preference).times(companyRate).toNumber(),
    units: Number(ownership),
    participation:
      typeof participation === "string" ? participation : { capMultiple: Number(participation.capMultiple) },
    seniority,
  }));
}

/** What the holdings pay at `multiple` of today's valuation and price. */
export function proceedsAtMultiple(held: Holdings, multiple: number): number {
  const ofCompany = held.valuation === null ? 0 : proceedsAtExit(held, multiple * held.valuation);
  return ofCompany + sumOf(held.ofPrice, multiple);
}

/** What the parts of the company pay at `exitValue`. */
export function proceedsAtExit({ ofCompany, claims }: Holdings, exitValue: number): number {
  return ofCompany.length === 0 ? 0 : sumOf(ofCompany, commonValueAt(claims, exitValue));
}

/** The exit value at which the parts of the company pay `amount`, above 0; null where none does. */
export function exitValuePaying(held: Holdings, amount: number): number | null {
  const common = commonValuePaying(held, amount);
  return common === null ? null : exitValueAt(held.claims, common);
}

/** What all of common has to be worth for the parts to pay `amount`, above 0; null where none does. */
export function commonValuePaying({ ofCompany }: Holdings, amount: number): number | null {
  const paying = ofCompany
    .filter(({ held }) => held > 0)
    .map(({ held, cost }) => ({ held, from: cost / held }))
    .sort((a, b) => a.from - b.from);
  let slope = 0;
  let paid = 0;
  let at = 0;
  for (const { held, from } of paying) {
    const next = paid + slope * (from - at);
    if (next >= amount) break;
    paid = next;
    at = from;
    slope += held;
  }
  return slope === 0 ? null : at + (amount - paid) / slope;
}

function sumOf(holdingsOf: readonly Holding[], value: number): number {
  return holdingsOf.reduce((total, { held, cost }) => total + Math.max(0, held * value - cost), 0);
}

/**
 * How far the figures of the page can be trusted, as Compare says of its own: "at least" where what is not stated
 * can only add, "at most" where it can only take away, "about" where it could do either or a range counts with
 * its middle.
 *
 * What separates two rungs of one offer rests on the same unknowns at both ends, so that only an "about" stays.
 */
import { Decimal } from "#domain/money.ts";
import { type Bound, differenceQualifier } from "#engine/difference-qualifier.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { type Qualifier, totalQualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { ABOUT_DIGITS } from "#views/parts/qualified-money.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** Gaps that do not matter to the least of a part, since that stands in for what is not stated. */
const OF_PART: Readonly<Record<AskPart, readonly string[]>> = {
  baseSalary: ["baseSalaryUnknown"],
  signOnBonus: ["signOnBonusUnknown", "installmentUnknown"],
  ownership: ["grantSizeUnknown"],
};

/** What an offer is worth, that which is negotiated where none is named. */
export function worthKnown(negotiation: Negotiation, offerId = negotiation.offer.id): Qualifier {
  const { model, offer } = negotiation;
  const isUnknown = offerId === offer.id && model.isGrantUnknown;
  // What does not count at all cannot turn out to be less.
  const known = knownWithout(negotiation, offerId, isUnknown && !model.hasOwnership ? OF_UNCOUNTED : []);
  return isUnknown && known === "exact" ? "atLeast" : known;
}

/** What takes away only from a grant that counts. */
const OF_UNCOUNTED = ["grantKindUnknown", "strikeUnknown"];

/** The walk-away; exact where there is none. */
export function walkAwayKnown(negotiation: Negotiation): Qualifier {
  const { reservation } = negotiation;
  return reservation === null ? "exact" : worthKnown(negotiation, reservation.alternative.offerId);
}

/** How far the offer, or a reply to it, is above the walk-away. */
export function aboveKnown(negotiation: Negotiation): Bound {
  return differenceQualifier(worthKnown(negotiation), walkAwayKnown(negotiation));
}

/** How far two rungs of the offer are apart. */
export function apartKnown(negotiation: Negotiation): Bound {
  return worthKnown(negotiation) === "about" ? "about" : "exact";
}

/** The least of `part` that matches the walk-away: more where that is worth more, less where the rest is. */
export function leastKnown(negotiation: Negotiation, part: AskPart): Bound {
  const rest = knownWithout(negotiation, negotiation.offer.id, OF_PART[part]);
  return differenceQualifier(walkAwayKnown(negotiation), rest);
}

/** Words of a figure with how far they can be trusted. */
export function knownAs(how: Bound, words: string): string {
  return how === "exact" ? words : say(`page.qualified.${how}`, { amount: words });
}

/** An amount without a sign; an "about" to four digits. */
export function knownMoney({ workspace }: Negotiation, amount: number, how: Bound): string {
  const plain = new Decimal(Math.abs(amount));
  const shown = how === "about" ? plain.toSignificantDigits(ABOUT_DIGITS) : plain;
  return knownAs(how, showMoney(shown, workspace.currency));
}

/** An amount over the horizon as so much a year. */
export function knownAYear(negotiation: Negotiation, over: number, how: Bound): string {
  return knownMoney(negotiation, over / negotiation.model.horizonYears, how);
}

function knownWithout(
  { workspace, report }: Negotiation,
  offerId: string,
  codes: readonly string[],
): Qualifier {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const figures = report.offers.find(({ id }) => id === offerId);
  if (offer === undefined || figures === undefined) return "exact";
  const gaps = figures.gaps.filter(({ code }) => !codes.includes(code));
  return totalQualifier(offer, { gaps, range: figures.range }, "certaintyEquivalent");
}

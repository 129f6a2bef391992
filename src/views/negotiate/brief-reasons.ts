/**
 * What may be said for a part that is asked for, the firmest first: evidence that reaches what is asked, what coming
 * costs, a letter that does not reach it, that one is held at all; and what is left to say where nothing of that may be.
 *
 * A source that ends under the least figure asked argues against the ask, however firm it is, and is not cited. A
 * reason lies in one's own constraints, never in what runs theirs down (Lee and Ames 2017).
 */
import { Decimal, sum } from "#domain/money.ts";
import { isRange } from "#domain/stated.ts";
import type { AskPart, AskTerms } from "#engine/negotiation/ask-terms.ts";
import { type Comparable, weightOf } from "#engine/negotiation/comparables.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { isHeldInWriting } from "#engine/negotiation/standing.ts";
import { showCount } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { scheduleText } from "#views/parts/grant-text.ts";
import { evidenceReason, type ProposedReason } from "./brief-evidence.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What is asked for, and whose terms may be named. */
export type AskedTerms = {
  readonly allowedOfferIds: readonly string[];
  readonly terms: readonly AskTerms[];
};

/** The reasons for `part` that rest on something. */
export function backedReasons(
  negotiation: Negotiation,
  part: AskPart,
  { allowedOfferIds, terms }: AskedTerms,
): readonly ProposedReason[] {
  const { ladder, terms: rungs, workspace } = negotiation;
  const present = rungs.present[part] ?? new Decimal(0);
  const reached = (comparable: Comparable) =>
    terms.flatMap((each, at) => (isReached(comparable, each) ? [at] : []));
  const asks = (each: AskTerms) => each[part]?.greaterThan(present) === true;
  const isReached = ({ value, range }: Comparable, each: AskTerms) =>
    asks(each) && each[part]?.lessThanOrEqualTo(range?.high ?? value) === true;
  const above = ladder.comparables
    .filter((each) => each.part === part && each.value.greaterThan(present))
    .sort(
      (a, b) =>
        Number(reached(b).length > 0) - Number(reached(a).length > 0) ||
        weightOf(workspace, b).comparedTo(weightOf(workspace, a)) ||
        reached(b).length - reached(a).length ||
        a.value.comparedTo(b.value),
    );
  const asked = terms.filter(asks).length;
  const shown = (each: Comparable): readonly ProposedReason[] => {
    const reason = evidenceReason(negotiation, each, allowedOfferIds);
    if (reason === null) return [];
    const within = reached(each);
    const isLetter = each.evidence === "writtenOffer";
    return [isLetter || within.length === asked ? reason : withinText(reason, within)];
  };
  const letters = above.filter((each) => reached(each).length === 0 && isOthersLetter(negotiation, each));
  return [
    ...above.filter((each) => reached(each).length > 0).flatMap(shown),
    ...(part === "signOnBonus" ? costReasons(negotiation) : []),
    ...letters.flatMap(shown),
    ...(part === "baseSalary" && holdsWritten(negotiation)
      ? [{ text: say("brief.why.held"), source: null }]
      : []),
  ];
}

/** Of a source that reaches some of the packages only, which: the others rest on being worth the same. */
function withinText({ text, source }: ProposedReason, within: readonly number[]): ProposedReason {
  const packages = showList(within.map((at) => showCount(at + 1)));
  return { text: `${text} ${sayCount("brief.why.within", within.length, { packages })}`, source };
}

function isOthersLetter({ workspace, offer }: Negotiation, { source }: Comparable): boolean {
  const other =
    source.kind === "offer" ? workspace.offers.find(({ id }) => id === source.offerId) : undefined;
  return other !== undefined && isHeldInWriting(workspace, other) && !isOfOneEmployer(other, offer);
}

/**
 * That `part` stands in for `other`: two of the packages, of which one asks for less of `other` and more of `part`;
 * with the source that the other rests on. Null where no two do.
 */
export function standInReason(
  part: AskPart,
  other: { readonly part: AskPart; readonly reason: ProposedReason },
  terms: readonly AskTerms[],
): ProposedReason | null {
  const places = terms.map((each, at) => ({ at, own: each[part], others: each[other.part] }));
  const pairs = places.flatMap((one) =>
    places.flatMap((than) => {
      if (one.own === null || one.others === null || than.own === null || than.others === null) return [];
      if (!one.own.greaterThan(than.own) || !one.others.lessThan(than.others)) return [];
      return [{ one: one.at, than: than.at, own: one.own, others: than.others }];
    }),
  );
  const [clearest] = pairs.sort((a, b) => b.own.comparedTo(a.own) || b.others.comparedTo(a.others));
  if (clearest === undefined) return null;
  const name = say(`negotiate.part.${other.part}`);
  const { source } = other.reason;
  return {
    text: say(`brief.why.instead.${part}`, {
      other: name,
      less: say(`brief.why.less.${other.part}`),
      one: showCount(clearest.one + 1),
      than: showCount(clearest.than + 1),
    }),
    source: source === null ? null : say("brief.source.as", { other: name, source }),
  };
}

/** What can be said for `part` where nothing backs it: what the offer itself leaves open, then a wish. */
export function otherReasons({ offer }: Negotiation, part: AskPart): readonly ProposedReason[] {
  const wish = { text: say(`brief.why.scope.${part}`), source: null };
  const [first] = offer.grants;
  if (part !== "signOnBonus" || first === undefined) return [wish];
  const month = Math.min(
    ...offer.grants.map(
      ({ vesting }) => vesting.startMonth + Math.max(vesting.cliffMonths, vesting.intervalMonths),
    ),
  );
  if (month < LATE_MONTH) return [wish];
  return [
    {
      text: say("brief.why.untilVested", { month: showCount(month) }),
      source: say("brief.source.offer", { schedule: scheduleText(first) }),
    },
    wish,
  ];
}

/** From here on the first months without shares are worth a word. */
const LATE_MONTH = 6;

/** What coming costs once, as far as it is known. */
function costReasons({ offer }: Negotiation): readonly ProposedReason[] {
  const known = offer.costs.filter(({ amount }) => amount !== null && !isRange(amount) && Number(amount) > 0);
  if (known.length === 0) return [];
  const total = sum(known.map(({ amount }) => new Decimal(typeof amount === "string" ? amount : "0")));
  const items = showList(known.map(({ label }) => withinSentence(label)));
  return [{ text: say("brief.why.cost", { amount: showMoney(total, offer.currency), items }), source: null }];
}

/** A label as it goes on within a sentence: "This year's bonus" is no name, "RSUs at home" begins with one. */
function withinSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll}*(?:\s|$))/u, (first) => first.toLowerCase());
}

function holdsWritten({ workspace, offer }: Negotiation): boolean {
  return workspace.offers.some(
    (other) => other.id !== offer.id && isHeldInWriting(workspace, other) && !isOfOneEmployer(other, offer),
  );
}

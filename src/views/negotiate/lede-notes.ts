/** What stands under the sentence of the Negotiate page: what its figures mean and what they rest on. */
import { Decimal } from "#domain/money.ts";
import { approvalRoom } from "#engine/negotiation/approval-room.ts";
import { packageModel } from "#engine/negotiation/package-model.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { asOptions, STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { knownAs, worthKnown } from "./as-known.ts";
import { lapsedNotes } from "./lapsed-words.ts";
import { type Asks, type Lede, otherIdsWithoutBase, partsNotAsked } from "./lede.ts";
import { meetWords } from "./meet-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A year: what counts as the same among packages. */
const LEVEL = 500;

type Said = Extract<Lede, { readonly kind: "said" }>;

/** An amount that prices risk keeps three digits. */
export function rounded({ workspace }: Negotiation, amount: number): string {
  return showMoney(new Decimal(amount).toSignificantDigits(3), workspace.currency);
}

/** The limits in the way, as a list. */
export function limitWords(blockedBy: Extract<Asks, { kind: "blocked" }>["blockedBy"]): string {
  return showList(blockedBy.map(({ by }) => say(`negotiate.limit.${by}`)));
}

/** The letters of `ids`, as a list. */
export function lettersOf({ marks }: Negotiation, ids: readonly string[]): string {
  const letters = ids.map(
    (offerId) => marks.find(({ id }) => id === offerId)?.letter ?? say("negotiate.lede.another"),
  );
  return showList([...new Set(letters)]);
}

/** What stands in the way of packages that differ need not stand in the way of the anchor; `least` is theirs a year. */
function singleFits(negotiation: Negotiation, least: number): readonly string[] {
  const { model, terms, worth, count } = negotiation;
  const room = approvalRoom(count, model.present, terms.anchor);
  const single = worth.anchor / model.horizonYears;
  if ((room?.isNegative() ?? false) || single <= least + LEVEL) return [];
  return [say("negotiate.lede.singleFits", { single: rounded(negotiation, single) })];
}

/** What the sentence rests on, sentence by sentence. */
export function notes(negotiation: Negotiation, { asks, stands }: Said): readonly string[] {
  const { workspace, worth, model, offer, packages, count } = negotiation;
  const said = [say("negotiate.lede.worthNote")];
  if (asks.kind === "send") {
    said.push(
      say("negotiate.lede.landing", {
        meet: meetWords(workspace.negotiation.meetRate),
        landing: knownAs(worthKnown(negotiation), rounded(negotiation, worth.landing / model.horizonYears)),
      }),
    );
    if (asks.wanted !== null) {
      const wanted = rounded(negotiation, asks.wanted);
      said.push(say("negotiate.lede.lowered", { wanted, limits: limitWords(asks.blockedBy) }));
      said.push(...singleFits(negotiation, asks.worth));
    }
    const headrooms = packages.packages.map(({ headroom }) => headroom);
    if (count.threshold !== null && headrooms.every((room) => room !== null && !room.isNegative())) {
      said.push(
        say("negotiate.lede.threshold", { threshold: showMoney(count.threshold, workspace.currency) }),
      );
    }
  }
  if (asks.kind === "askGrant") said.push(say(`negotiate.lede.askGrant.${stands.kind}`));
  if (asks.kind === "decline") said.push(declineNote(asks.blockedBy));
  if (asks.kind === "nothing") said.push(say("negotiate.lede.nothingNote"));
  if (stands.kind === "alone") said.push(aloneNote(negotiation));
  const unknown = stands.kind === "unknown" ? [] : otherIdsWithoutBase(negotiation);
  if (unknown.length > 0) {
    said.push(say("negotiate.lede.unknownAlso", { others: lettersOf(negotiation, unknown) }));
  }
  const notAsked = partsNotAsked(negotiation);
  if (notAsked.length > 0 && asks.kind === "send") {
    const parts = showList(notAsked.map((part) => say(`negotiate.part.${part}`)));
    said.push(say("negotiate.lede.notAsked", { parts }));
  }
  if (offer.companyFacts.liquidity === "public") said.push(say("negotiate.lede.publicNote"));
  if (offer.currency !== workspace.currency) {
    const rate = workspace.exchangeRates[offer.currency];
    said.push(
      say("negotiate.lede.currency", {
        from: offer.currency,
        to: workspace.currency,
        rate: rate ?? "",
      }),
    );
  }
  return [
    ...said,
    ...lapsedNotes(negotiation),
    ...kindNote(negotiation),
    ...unknowns(negotiation),
    say("negotiate.lede.private"),
  ];
}

/** Why not to ask: the target is too low, or what stands between it and the packages. */
function declineNote(blockedBy: Extract<Asks, { kind: "decline" }>["blockedBy"]): string {
  return blockedBy === null || blockedBy.length === 0
    ? say("negotiate.lede.declineNote")
    : say("negotiate.lede.declineLimits", { limits: limitWords(blockedBy) });
}

/** What would make a walk-away: choosing a thought, or adding an offer. */
function aloneNote({ workspace, offer, marks }: Negotiation): string {
  const thought = workspace.offers.find(
    (one) => one.status === "hypothetical" && !isOfOneEmployer(one, offer),
  );
  const letter = marks.find(({ id }) => id === thought?.id)?.letter;
  return letter === undefined
    ? say("negotiate.lede.aloneNote")
    : say("negotiate.lede.aloneThought", { letter });
}

/** Where nobody said what kind of grant it is: what options would make of the offer. */
function kindNote({
  workspace,
  offer,
  mark,
  marks,
  model,
  riskAversion,
  reservation,
}: Negotiation): string[] {
  if (!offer.grants.some(({ kind }) => kind === "unknown")) return [];
  const options = packageModel(asOptions(workspace, offer.id, STRIKE_ASKED), offer.id);
  if (options === null) return [];
  const money = (over: number) =>
    showMoney(new Decimal(over / model.horizonYears).toSignificantDigits(3), workspace.currency);
  const over = options.worth(options.present, riskAversion);
  const strike = showPercent(STRIKE_ASKED);
  const words = { letter: mark.letter, strike, worth: money(over) };
  if (reservation === null) return [say("negotiate.lede.kind", words)];
  const gap = over - reservation.worth;
  const other =
    marks.find(({ id }) => id === reservation.alternative.offerId)?.letter ?? say("negotiate.lede.another");
  const beside = { ...words, other, amount: money(Math.abs(gap)) };
  return [say(gap < 0 ? "negotiate.lede.kindWorse" : "negotiate.lede.kindBetter", beside)];
}

/** What the offer does not say that these figures rest on. */
function unknowns({ offer, report, mark }: Negotiation): readonly string[] {
  const gaps = (report.offers.find(({ id }) => id === offer.id)?.gaps ?? []).filter(
    (gap) => qualifier(offer, [gap], "certaintyEquivalent") !== "exact",
  );
  const terms = [...new Set(gaps.map(({ code }) => say(`page.gap.${code}`)))];
  if (terms.length === 0) return [];
  const known = qualifier(offer, gaps, "certaintyEquivalent") === "about" ? "about" : "atLeast";
  return [
    sayCount("compare.gaps", terms.length, { offer: mark.letter, terms: showList(terms) }),
    say(`negotiate.lede.${known}`),
  ];
}

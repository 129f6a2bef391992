/**
 * What may be said for a part that is asked for, the firmest first: a written offer that was allowed, a published
 * range, a reported figure, what coming costs; and what is left to say where nothing of that may be.
 *
 * Another company's offer is named only where the person allowed it; that one holds an offer in writing may be
 * said where it is so. A reason in one's own constraints, never one that runs theirs down (Lee and Ames 2017).
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal, sum } from "#domain/money.ts";
import { isRange } from "#domain/stated.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { type Comparable, weightOf } from "#engine/negotiation/comparables.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { isHeldInWriting } from "#engine/negotiation/standing.ts";
import { showDay } from "#format/show-date.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A proposed reason and where it can be looked up. */
export type ProposedReason = { readonly text: string; readonly source: string | null };

/** The reasons for `part` that rest on something, those that carry the target and are firmest first. */
export function backedReasons(
  negotiation: Negotiation,
  part: AskPart,
  allowedOfferIds: readonly string[],
): readonly ProposedReason[] {
  const { ladder, terms, workspace } = negotiation;
  const present = terms.present[part] ?? new Decimal(0);
  const target = terms.target[part] ?? present;
  // What ends under the target speaks against the ask, however firm it is.
  const carries = ({ value, range }: Comparable) => (range?.high ?? value).greaterThanOrEqualTo(target);
  const shown = ladder.comparables
    .filter((each) => each.part === part && each.value.greaterThan(present))
    .sort(
      (a, b) =>
        Number(carries(b)) - Number(carries(a)) ||
        weightOf(workspace, b).comparedTo(weightOf(workspace, a)) ||
        a.value.comparedTo(b.value),
    )
    .flatMap((each) => reasonOf(negotiation, each, allowedOfferIds));
  return [
    ...(part === "signOnBonus" ? costReasons(negotiation) : []),
    ...shown,
    ...(part === "baseSalary" && holdsWritten(negotiation)
      ? [{ text: say("brief.why.held"), source: null }]
      : []),
  ];
}

/**
 * What is left to say for `part`: that it stands in for `other`, which some package asks for in its place, with the
 * source that the other rests on; else a wish, which claims nothing and can always be said.
 */
export function otherReasons(
  part: AskPart,
  other: { readonly part: AskPart; readonly reason: ProposedReason } | null,
): readonly ProposedReason[] {
  const wish = { text: say(`brief.why.scope.${part}`), source: null };
  if (other === null) return [wish];
  const { source } = other.reason;
  const name = say(`negotiate.part.${other.part}`);
  return [
    {
      text: say(`brief.why.instead.${part}`, { other: name }),
      source: source === null ? null : say("brief.source.as", { other: name, source }),
    },
    wish,
  ];
}

/** Money in the currency of the offer, as everything else that is sent. */
function shownFigure({ offer, model }: Negotiation, part: AskPart, value: Decimal): string {
  if (part === "ownership") return showOwnership(value);
  return showMoney(value.dividedBy(model.currencyRate), offer.currency);
}

function reasonOf(
  negotiation: Negotiation,
  { part, value, source }: Comparable,
  allowedOfferIds: readonly string[],
): readonly ProposedReason[] {
  const { workspace, offer } = negotiation;
  const figure = shownFigure(negotiation, part, value);
  if (source.kind === "offer") {
    const other = workspace.offers.find(({ id }) => id === source.offerId);
    if (other === undefined) return [];
    if (isOfOneEmployer(other, offer)) {
      const role = other.role === "" ? say("brief.why.anotherRole") : other.role;
      return [
        { text: say(`brief.why.yours.${part}`, { figure, role }), source: say("brief.source.reported") },
      ];
    }
    if (!allowedOfferIds.includes(other.id)) return [];
    const company = nameAfterLetter(other.company);
    const isWritten = isHeldInWriting(workspace, other);
    // What has lapsed is no offer any more, and was never a mere report.
    if (other.status === "written" && !isWritten) return [];
    return isWritten
      ? [{ text: say(`brief.why.written.${part}`, { figure, company }), source: say("brief.source.letter") }]
      : [{ text: say(`brief.why.other.${part}`, { figure, company }), source: say("brief.source.reported") }];
  }
  const document = workspace.documents.find(({ id }) => id === source.documentId);
  const fact = document?.facts.find(({ id }) => id === source.factId);
  if (document === undefined || fact === undefined) return [];
  const stated = statedFigure(negotiation, part, fact);
  return [
    {
      text: say(`brief.why.reported.${part}`, { figure: stated }),
      source: sourceText(negotiation, document),
    },
  ];
}

/** As the source states it; what it states in the workspace's currency, in the currency of the offer. */
function statedFigure(negotiation: Negotiation, part: AskPart, { low, high, unit }: Fact): string {
  const show = (end: string) => {
    if (part === "ownership") return showOwnership(new Decimal(end).dividedBy(100));
    if (unit !== negotiation.workspace.currency) return showMoney(end, unit);
    return shownFigure(negotiation, part, new Decimal(end));
  };
  if (low === null) return say("sheet.upTo", { high: show(high ?? "0") });
  if (high === null || new Decimal(low).equals(high)) return show(low);
  return say("sheet.range", { low: show(low), high: show(high) });
}

function sourceText({ workspace }: Negotiation, { title, publisher, readOn }: SourceDocument): string {
  const named = publisher === null ? title : say("brief.source.published", { title, publisher });
  if (readOn === null) return named;
  return say("brief.source.read", { source: named, day: showDay(readOn, workspace.asOf) });
}

/** What coming costs once, as far as it is known. */
function costReasons({ offer }: Negotiation): readonly ProposedReason[] {
  const known = offer.costs.filter(({ amount }) => amount !== null && !isRange(amount) && Number(amount) > 0);
  if (known.length === 0) return [];
  const total = sum(known.map(({ amount }) => new Decimal(typeof amount === "string" ? amount : "0")));
  const items = showList(known.map(({ label }) => label));
  return [{ text: say("brief.why.cost", { amount: showMoney(total, offer.currency), items }), source: null }];
}

function holdsWritten({ workspace, offer }: Negotiation): boolean {
  return workspace.offers.some(
    (other) => other.id !== offer.id && isHeldInWriting(workspace, other) && !isOfOneEmployer(other, offer),
  );
}

/**
 * A comparable as it may be said on the page to send: its figure as its source states it, and where it can be
 * looked up: the document, the letter, or as of which day a package is known.
 *
 * A source in another currency keeps its own, with the converted figure beside it: who asks for the letter must find
 * what was cited. Another company's offer is named only where the person allowed it.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import type { Comparable } from "#engine/negotiation/comparables.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { isHeldInWriting } from "#engine/negotiation/standing.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { statedBasis } from "#engine/working/basis.ts";
import { showDay } from "#format/show-date.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercentChange } from "#format/show-percent.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { statedSum, statedText } from "#views/parts/stated-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A proposed reason and where it can be looked up. */
export type ProposedReason = { readonly text: string; readonly source: string | null };

/** What may be said of `comparable`; null where nothing may. */
export function evidenceReason(
  negotiation: Negotiation,
  comparable: Comparable,
  allowedOfferIds: readonly string[],
): ProposedReason | null {
  const { workspace, offer } = negotiation;
  const { part, source } = comparable;
  if (source.kind === "fact") return factReason(negotiation, part, source);
  const other = workspace.offers.find(({ id }) => id === source.offerId);
  if (other === undefined) return null;
  const figure = offerFigure(negotiation, comparable, other);
  if (isOfOneEmployer(other, offer)) {
    const role = other.role === "" ? say("brief.why.anotherRole") : other.role;
    return isHeldInWriting(workspace, other)
      ? {
          text: say(`brief.why.yoursWritten.${part}`, { figure, role }),
          source: letterText(negotiation, other),
        }
      : {
          text: say(`brief.why.yours.${part}`, { figure, role }),
          source: reportedText(negotiation, part, other),
        };
  }
  if (!allowedOfferIds.includes(other.id)) return null;
  const company = nameAfterLetter(other.company);
  if (isHeldInWriting(workspace, other)) {
    const text = say(`brief.why.written.${part}`, { figure, company });
    return { text, source: letterText(negotiation, other) };
  }
  // What has lapsed is no offer any more, and was never a mere report.
  if (other.status === "written") return null;
  const text = say(`brief.why.other.${part}`, { figure, company });
  return { text, source: reportedText(negotiation, part, other) };
}

function factReason(
  negotiation: Negotiation,
  part: AskPart,
  { documentId, factId }: Extract<Comparable["source"], { readonly kind: "fact" }>,
): ProposedReason | null {
  const document = negotiation.workspace.documents.find(({ id }) => id === documentId);
  const fact = document?.facts.find(({ id }) => id === factId);
  if (document === undefined || fact === undefined) return null;
  const figure = factFigure(negotiation, part, fact);
  return { text: say(`brief.why.reported.${part}`, { figure }), source: documentText(negotiation, document) };
}

/** As the offer states it; a part of the company as all of its grants come to. */
function offerFigure(negotiation: Negotiation, { part, value }: Comparable, other: Offer): string {
  if (part === "ownership") return showOwnership(value);
  const stated: Stated =
    part === "baseSalary"
      ? other.baseSalary
      : statedSum(other.signOnBonus?.installments.map(({ amount }) => amount) ?? []);
  const adjustment = other.locationAdjustment;
  const isAdjusted = adjustment?.appliesTo.includes(part) === true;
  const forPlace = isAdjusted
    ? [say("brief.why.forPlace", { rate: showPercentChange(adjustment.rate) })]
    : [];
  return moneyText(negotiation, stated, other.currency, forPlace);
}

/** As the source states it. */
function factFigure(negotiation: Negotiation, part: AskPart, { low, high, unit }: Fact): string {
  const stated: Stated = low === null ? { low: "0", high: high ?? "0" } : high === null ? low : { low, high };
  if (part !== "ownership") return moneyText(negotiation, onlyEnd(stated), unit);
  return statedText(onlyEnd(stated), (end) => showOwnership(new Decimal(end).dividedBy(100))) ?? "";
}

function onlyEnd(value: Exclude<Stated, null>): Stated {
  return typeof value !== "string" && new Decimal(value.low).equals(value.high) ? value.low : value;
}

/** In the currency that it is stated in; beside that about what it is in the offer's, and `notes`. */
function moneyText(
  { workspace, offer, model }: Negotiation,
  value: Stated,
  currency: string,
  notes: readonly string[] = [],
): string {
  const figure = statedText(value, (end) => showMoney(end, currency)) ?? "";
  const rate = currency === offer.currency ? null : exchangeRate(workspace, currency);
  const about = (end: string) =>
    showMoney(new Decimal(end).times(rate ?? 1).dividedBy(model.currencyRate), offer.currency);
  const converted =
    rate === null ? [] : [say("brief.why.about", { converted: statedText(value, about) ?? "" })];
  const all = [...converted, ...notes];
  return all.length === 0 ? figure : say("brief.why.noted", { figure, notes: all.join("; ") });
}

/** The letter, with the day on which the log says that it was made. */
function letterText({ workspace }: Negotiation, { id }: Offer): string {
  const days = workspace.negotiation.log
    .filter(({ offerId, by, kind }) => offerId === id && by === "them" && kind === "offer")
    .map(({ on }) => on)
    .sort();
  const last = days.at(-1);
  if (last === undefined) return say("brief.source.letter");
  return say("brief.source.letterOf", { day: showDay(last, workspace.asOf) });
}

/** The document that reports the figure of a reported offer; else as of which day it is known. */
function reportedText(negotiation: Negotiation, part: AskPart, other: Offer): string {
  const { workspace } = negotiation;
  const place = { workspace, offer: other, index: workspace.offers.indexOf(other) };
  const [grant] = other.grants;
  const basis =
    part === "baseSalary"
      ? statedBasis(place, ["baseSalary"], other.baseSalary)
      : part === "signOnBonus"
        ? statedBasis(
            place,
            ["signOnBonus", "installments", 0, "amount"],
            other.signOnBonus?.installments[0]?.amount ?? null,
          )
        : grant?.size.kind === "ownership"
          ? statedBasis(place, ["grants", 0, "size", "fraction"], grant.size.fraction)
          : null;
  const document =
    basis?.kind === "documented" ? workspace.documents.find(({ id }) => id === basis.documentId) : undefined;
  if (document !== undefined) return documentText(negotiation, document);
  return say("brief.source.reported", { day: showDay(workspace.asOf, workspace.asOf) });
}

function documentText({ workspace }: Negotiation, { title, publisher, readOn }: SourceDocument): string {
  const named = publisher === null ? title : say("brief.source.published", { title, publisher });
  if (readOn === null) return named;
  return say("brief.source.read", { source: named, day: showDay(readOn, workspace.asOf) });
}

/**
 * What the words of a text tell: names of other companies, their days, claims of offers, what one would take,
 * and what runs the other side down.
 */
import { isOrdinaryName, placesOfName } from "./company-names.ts";
import { disparagingWords } from "./disparaging-words.ts";
import { type LeakFinding, leakFinding, type SentText } from "./leak-finding.ts";
import { placesOfDay } from "./named-days.ts";
import type { OtherOffer } from "./other-offers.ts";
import { wordsOfLess } from "./private-names.ts";
import { type Place, sentenceAround, sentenceText } from "./word-places.ts";
import {
  isOfSomebody,
  otherOfferClaims,
  wordsOfOffering,
  wordsOnPaper,
  writtenClaims,
} from "./written-claims.ts";

/** All findings of `sent` that are no figures. */
export function wordFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  if (sent.isListed) return nameFindings(sent, others);
  const written = writtenFindings(sent, others);
  const isFree = (place: Place) =>
    written.every(({ from, to }) => {
      const around = sentenceAround(sent.text, place);
      return to <= around.from || from >= around.to;
    });
  return [
    ...nameFindings(sent, others),
    ...dayFindings(sent, others),
    ...written,
    ...heldFindings(sent, others).filter(isFree),
    ...wordsOfLess(sent.text).map((place) => leakFinding(sent, place, "takesLess", { isJudgement: true })),
    ...disparagingWords(sent.text).map(({ kind, ...place }) =>
      leakFinding(sent, place, "disparaging", { disparages: kind, isJudgement: true }),
    ),
  ];
}

function nameFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  return others.flatMap(({ company, offerId, isAllowed }) =>
    isAllowed
      ? []
      : placesOfName(sent.text, company).map((place) =>
          leakFinding(sent, place, "otherName", { offerId, isJudgement: isOrdinaryName(company) }),
        ),
  );
}

/** The last day of an offer that may not be named: it says how long one can wait. */
function dayFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  return others.flatMap(({ decideBy, offerId }) =>
    decideBy === null
      ? []
      : placesOfDay(sent.text, decideBy).map((place) =>
          leakFinding(sent, place, "otherDay", { offerId, isJudgement: true }),
        ),
  );
}

/** A claim is false where fewer offers are in writing, or where it names a company whose offer is not. */
function writtenFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  const written = others.filter(({ isWritten }) => isWritten);
  const claims = writtenClaims(sent.text);
  const beside = wordsOnPaper(sent.text).filter((place) => {
    const around = sentenceAround(sent.text, place);
    return (
      namedIn(sentenceText(sent.text, place), others).length > 0 &&
      claims.every(({ from, to }) => to <= around.from || from >= around.to)
    );
  });
  return [...claims, ...beside.map((place) => ({ ...place, count: 0 }))].flatMap((claim) => {
    const named = namedIn(sentenceText(sent.text, claim), others);
    const unwritten = named.find(
      (each) => !each.isWritten && !written.some(({ company }) => company.trim() === each.company.trim()),
    );
    if (unwritten !== undefined) {
      const kind = unwritten.isLapsed ? "notHeld" : "notWritten";
      return [leakFinding(sent, claim, kind, { offerId: unwritten.offerId })];
    }
    if (claim.count > written.length) return [leakFinding(sent, claim, "notWritten")];
    // The file has no offer by that name; whether the name is a company's only the person can tell.
    const isStrange = named.length === 0 && isOfSomebody(sent.text, claim);
    return isStrange ? [leakFinding(sent, claim, "notWritten", { isJudgement: true })] : [];
  });
}

/** A claim of another offer where none is held, and an offer of a company whose last day is past. */
function heldFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  const claims = others.some(({ isHeld }) => isHeld)
    ? []
    : otherOfferClaims(sent.text).map((place) => leakFinding(sent, place, "notHeld"));
  const lapsed = wordsOfOffering(sent.text).flatMap((place) => {
    const [named] = namedIn(sentenceText(sent.text, place), others).filter(
      ({ isLapsed, company }) =>
        isLapsed && !others.some((other) => other.isHeld && other.company.trim() === company.trim()),
    );
    const isClaimed = claims.some(({ from, to }) => place.from < to && place.to > from);
    return named === undefined || isClaimed
      ? []
      : [leakFinding(sent, place, "notHeld", { offerId: named.offerId })];
  });
  return [...claims, ...lapsed];
}

function namedIn(sentence: string, others: readonly OtherOffer[]): readonly OtherOffer[] {
  return others.filter(({ company }) => placesOfName(sentence, company).length > 0);
}

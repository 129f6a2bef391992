/**
 * Claims that an offer is in writing.
 *
 * Their own offer is no claim, nor what is asked for, denied, or still to come.
 */
import { type Place, placesOf, sentenceAround, sentenceText, wordsOf } from "./word-places.ts";

const ON_PAPER = "written|in writing|signed|on paper|in hand|offer letters?|letters?";
const HELD = String.raw`in writing|on paper|offer letters?|letters? from|(?:written|signed)\s+(?:\w+\s+){0,2}?offers?|offers? in hand|(?:signed|written|employment|work)\s+(?:\w+\s+){0,2}?(?:contract|agreement|terms)\s+(?:from|with|at|by|in hand)`;
const CLAIMS = [
  // "I hold a written offer", "I already have two offers in writing".
  String.raw`\b(?:I|we)(?:\s+(?:already|also|now|just|currently))?(?:['’]ve| have| hold| holds| got| received| am holding|['’]m holding)\b[^.!?;\n]{0,80}?\b(?:${HELD})\b`,
  // "My other offer is in writing", "the competing offer letter".
  String.raw`\b(?:my|another|an?|the|two|three|several|both|other|second)\s+(?:\w+\s+){0,3}?(?:competing|other|another|rival|second)\s+(?:\w+\s+){0,2}?offers?\b[^.!?;\n]{0,40}?\b(?:${ON_PAPER})\b`,
  // "A written offer from", "a signed offer".
  String.raw`\b(?:a|an|another|two|three|several|both|my|competing|other)\s+(?:\w+\s+){0,2}?(?:written|signed)\s+(?:\w+\s+){0,2}?offers?\b`,
  String.raw`\b(?:two|three|several|both|multiple)\s+offer letters\b`,
  // "Acme emailed me their terms", "they have sent me their contract".
  String.raw`\b[\p{L}\d&'’-]+\s+(?:ha(?:s|ve|d)\s+)?(?:just\s+|already\s+)?(?:e-?mailed|mailed|sent|gave|given|handed)\s+(?:it\s+to\s+)?(?:me|us)\s+(?:their|its)\s+(?:\w+\s+){0,3}?(?:terms|offers?|letter|contract|proposal|package|numbers?)\b`,
].map((source) => new RegExp(source, "giu"));
/** Their own offer, asked for in writing, is no claim of another; nor is that one holds none. */
const OF_THEIRS =
  /\b(?:your|this|the present)\s+(?:\w+\s+){0,2}?(?:offer|letter)|\bthe\s+(?:(?!other|competing|rival|second)\w+\s+){0,2}?(?:offer letter|offer|letter)s?\b(?!\s+(?:letter|from|of)\b)|\b(?:questions?|nothing|no|not|never)\b/iu;
/** As far behind a claim as "from" or "of" can begin that says whose the letter is. */
const AFTER = 6;
/** What stands before a claim of something that is yet to come. */
const TO_COME = /\b(?:if|once|when(?:ever)?|as soon as|until|till|after|before)\s+$/iu;

const PAPER = wordsOf([ON_PAPER, "by e-?mail", "e-?mailed", "contract"]);
const DENIED = /\b(?:no|not|never|nothing|without|yet to|will|expects?|awaiting)\b|n['’]t\b/iu;

/** Where `text` says of something that it is on paper, in a sentence that does not deny it or ask for it. */
export function wordsOnPaper(text: string): readonly Place[] {
  return placesOf(text, PAPER).filter((place) => {
    const { from, to } = sentenceAround(text, place);
    return !DENIED.test(text.slice(from, to));
  });
}

/** A claim to hold an offer in writing; `count` is how many it speaks of. */
export type WrittenClaim = Place & { readonly count: number };

/** Where `text` claims offers in writing of other employers. */
export function writtenClaims(text: string): readonly WrittenClaim[] {
  const places = CLAIMS.flatMap((claim) => placesOf(text, claim)).filter(
    ({ from, to }) => !OF_THEIRS.test(text.slice(from, to + AFTER)) && !TO_COME.test(text.slice(0, from)),
  );
  return distinct(places).map((place) => ({ ...place, count: countIn(text.slice(place.from, place.to)) }));
}

const SAYS_WHOSE = /(?:\b(?:from|by|at|with|of)\s+)(\p{Lu}[\p{L}\d&'’.-]*)/gu;
const BEGINS = /^(\p{Lu}[\p{L}\d&'’-]*)\s+(?:ha[sd]\s|just\s|already\s|e-?mailed|mailed|sent|gave|handed)/u;
/** Names that are none: whom a sentence has spoken of before, and days. */
const NO_NAME =
  /^(?:I|We|They|He|She|It|You|One|Somebody|Someone|The|This|That|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Whether the claim at `place` says by name whose offer it is; the name is whoever's. */
export function isOfSomebody(text: string, { from, to }: Place): boolean {
  const names = [
    ...[...text.slice(from).matchAll(SAYS_WHOSE)].flatMap(({ index, 1: name = "" }) =>
      from + index < to + AFTER ? [name] : [],
    ),
    ...(BEGINS.exec(text.slice(from, to))?.slice(1) ?? []),
  ];
  return names.some((name) => !NO_NAME.test(name));
}

const OTHERS = [
  String.raw`\b(?:I|we)(?:\s+(?:already|also|now|just|currently))?(?:['’]ve| have| hold| got| received|['’]m holding| am holding)\b[^.!?;\n]{0,40}?\b(?:another|other|competing|rival|second|two|several|three|multiple|both)\s+(?:\w+\s+){0,2}?offers?\b`,
  String.raw`\bmy (?:other|competing|rival|second)\s+(?:\w+\s+){0,2}?offers?\b`,
].map((source) => new RegExp(source, "giu"));

/** Where `text` claims to hold an offer of another employer, in writing or not. */
export function otherOfferClaims(text: string): readonly Place[] {
  return distinct(OTHERS.flatMap((claim) => placesOf(text, claim))).filter(
    (place) =>
      !DENIED.test(text.slice(place.from, place.to)) &&
      !TO_COME.test(text.slice(0, place.from)) &&
      !IS_OVER.test(sentenceText(text, place)),
  );
}

const OFFER = wordsOf(["offers?", "(?:has|have) offered"]);
const IS_OVER = /\b(?:lapsed|expired|declined|turned (?:it|them) down|withdrawn|no longer|until)\b/iu;

/** Where `text` speaks of an offer as one that stands. */
export function wordsOfOffering(text: string): readonly Place[] {
  return placesOf(text, OFFER).filter((place) => {
    const sentence = sentenceText(text, place);
    return !DENIED.test(sentence) && !IS_OVER.test(sentence);
  });
}

function countIn(claim: string): number {
  if (/\b(?:three)\b/iu.test(claim)) return 3;
  return /\b(?:two|both|several|multiple)\b|\boffers\b|\bletters\b/iu.test(claim) ? 2 : 1;
}

/** `places` without those that lie inside or across an earlier one. */
function distinct(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (kept.every((each) => place.from >= each.to)) kept.push(place);
  }
  return kept;
}

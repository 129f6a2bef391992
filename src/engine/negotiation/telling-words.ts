/**
 * Words that tell more than figures do: what calls a figure by its private name, claims of a written offer, and
 * what disparages.
 *
 * That a reason in one's own constraints helps and one that runs the thing down hurts was found with buyers
 * (Lee and Ames 2017); which words those are is our own list, so it is a judgement that a person may overrule.
 */

/** A place in a text: UTF-16 offsets. */
export type Place = { readonly from: number; readonly to: number };

/** What is run down: the equity, their offer, or how they deal with one. */
export type DisparagingKind = "equity" | "offer" | "dealing";

/** A disparaging word with what it runs down. */
export type DisparagingWord = Place & { readonly kind: DisparagingKind };

const PRIVATE_NAMES = wordsOf([
  "walk(?:ing)?[\\s-]*away",
  "walk away",
  "reservation (?:price|value|point|figure)",
  "my reservation",
  "bottom line",
  "(?:my|our|the|a) (?:own |absolute |hard )?(?:target|minimum|floor|anchor)(?! (?:bonus|date|level|role|start))",
  "(?:the )?(?:lowest|least|minimum) (?:figure |number |offer |amount |base )?(?:that )?I(?:['’]d| would| could| can| will)?",
  "(?:would|could|can|will|['’]d) (?:settle|accept|live with|make do|sign) (?:for |with |at )?(?:as little|as low|anything|nothing less|no less)",
  "settle for",
  "(?:no|not|nothing|anything|never)(?: go)? (?:lower|less|below|under) (?:than )?",
]);

const DISPARAGING: Readonly<Record<DisparagingKind, RegExp>> = {
  equity: wordsOf([
    "worthless",
    "worth nothing",
    "(?:is|are)(?:n['’]t| not) worth (?:anything|much|the paper)",
    "monopoly money",
    "funny money",
    "play money",
    "paper money",
    "lottery tickets?",
    "toilet paper",
  ]),
  offer: wordsOf([
    "low[\\s-]?ball(?:ed|ing|s)?",
    "insult(?:s|ing|ed)?",
    "jok(?:e|es|ing)",
    "laughable",
    "ridiculous(?:ly)?",
    "pathetic",
    "embarrassing(?:ly)?",
    "peanuts",
    "pittance",
    "shameful",
    "absurd(?:ly)?",
    "slap in the face",
    "disappointing(?:ly)?",
    "terrible",
    "garbage",
    "crap",
  ]),
  dealing: wordsOf([
    "stingy",
    "cheap(?:skates?)?",
    "greedy",
    "disrespect(?:ful|ed)?",
    "unfair(?:ly)?",
    "exploit(?:s|ed|ing|ative)?",
    "dishonest(?:ly)?",
    "take it or leave it",
    "wast(?:e|ing) (?:of )?(?:my |our |your )?time",
    "or else",
  ]),
};

/** Where `text` calls a figure by its private name: a walk-away, a target, the least that one would take. */
export function privateNames(text: string): readonly Place[] {
  return placesOf(text, PRIVATE_NAMES);
}

/** Where `text` disparages. */
export function disparagingWords(text: string): readonly DisparagingWord[] {
  return (["equity", "offer", "dealing"] as const)
    .flatMap((kind) => placesOf(text, DISPARAGING[kind]).map((place) => ({ ...place, kind })))
    .sort((a, b) => a.from - b.from);
}

const ON_PAPER = "written|in writing|signed|on paper|in hand|offer letters?|letters?";
const HELD = String.raw`in writing|on paper|offer letters?|letters? from|(?:written|signed)\s+(?:\w+\s+){0,2}?offers?|offers? in hand`;
const CLAIMS = [
  // "I hold a written offer", "I already have two offers in writing".
  String.raw`\b(?:I|we)(?:['’]ve| have| hold| holds| got| received| am holding|['’]m holding)\b[^.!?;\n]{0,80}?\b(?:${HELD})\b`,
  // "My other offer is in writing", "the competing offer letter".
  String.raw`\b(?:my|another|an?|the|two|three|several|both|other|second)\s+(?:\w+\s+){0,3}?(?:competing|other|another|rival|second)\s+(?:\w+\s+){0,2}?offers?\b[^.!?;\n]{0,40}?\b(?:${ON_PAPER})\b`,
  // "A written offer from", "a signed offer".
  String.raw`\b(?:a|an|another|two|three|several|both|my|competing|other)\s+(?:\w+\s+){0,2}?(?:written|signed)\s+(?:\w+\s+){0,2}?offers?\b`,
  String.raw`\b(?:two|three|several|both|multiple)\s+offer letters\b`,
].map((source) => new RegExp(source, "giu"));
/** Their own offer, asked for in writing, is no claim of another; nor is that one holds none. */
const OF_THEIRS =
  /\b(?:your|this|the present)\s+(?:\w+\s+){0,2}?(?:offer|letter)|\b(?:questions?|nothing|no|not|never)\b/iu;

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
    ({ from, to }) => !OF_THEIRS.test(text.slice(from, to)),
  );
  return distinct(places).map((place) => ({ ...place, count: countIn(text.slice(place.from, place.to)) }));
}

function countIn(claim: string): number {
  if (/\b(?:three)\b/iu.test(claim)) return 3;
  return /\b(?:two|both|several|multiple)\b|\boffers\b|\bletters\b/iu.test(claim) ? 2 : 1;
}

/** The sentence of `text` around `place`. */
export function sentenceAround(text: string, { from, to }: Place): Place {
  const before = text.slice(0, from);
  const starts = [...before.matchAll(/[.!?](?=\s)|\n/gu)];
  const last = starts.at(-1);
  const after = /[.!?](?=\s|$)|\n/u.exec(text.slice(to));
  return {
    from: last === undefined ? 0 : last.index + 1,
    to: after === null ? text.length : to + after.index + 1,
  };
}

/** `places` without those that lie inside or across an earlier one. */
function distinct(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (kept.every((each) => place.from >= each.to)) kept.push(place);
  }
  return kept;
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const written = match[0].trimEnd();
    return { from: match.index, to: match.index + written.length };
  });
}

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join("|")})(?![\p{L}])`, "giu");
}

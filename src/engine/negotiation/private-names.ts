/**
 * Words that tell what one would take: a figure's private name (walk-away, target, floor), a figure that one
 * "could live with", and sentences that say without any figure that less is enough.
 *
 * Which words those are is our own list, so each is a judgement that a person may overrule.
 */
import { type Place, placesOf, sentenceAround, wordsOf } from "./word-places.ts";

const PRIVATE_NAMES = wordsOf([
  "walk(?:ing)?[\\s-]*away",
  "reservation (?:price|value|point|figure)",
  "my reservation",
  "bottom line",
  "(?:my|our|the|a) (?:own |absolute |hard )?(?:target|minimum|floor)(?! (?:bonus|date|level|role|start|viable))",
  "(?:my|our) anchor",
  "(?:the )?(?:lowest|least|minimum) (?:figure |number |offer |amount |base )?(?:that )?I(?:['’]d| would| could| can| will)?",
  "(?:would|could|can|will|['’]d) (?:settle|accept|live with|make do|sign) (?:for |with |at )?(?:as little|as low|anything|nothing less|no less)",
  "settle for",
  "(?:as|how) low as",
  "come down to",
  "(?:no|not|nothing|anything|never)(?: go)? (?:lower|less|below|under) (?:than )?",
]);

/** Where `text` calls a figure by its private name: a walk-away, a target, the least that one would take. */
export function privateNames(text: string): readonly Place[] {
  return placesOf(text, PRIVATE_NAMES);
}

const MODAL = "(?:would|could|can|might|may|will|['’]d|['’]ll)(?: still| also| just| even)?";
const TAKING = wordsOf([
  `${MODAL} (?:live|make do|work|get by|manage) with`,
  `${MODAL} (?:accept|do|take|settle (?:at|on))`,
  `${MODAL} be (?:fine|happy|ok(?:ay)?|content|satisfied) (?:with|at)`,
]);

/** What can stand between such words and the figure that they are about. */
const UP_TO_FIGURE =
  /^(?:\s|[$€£¥~]|\b(?:about|around|roughly|like|something|a|an|the|base|sign-?on|salary|total|package|figure|offer|of|at|as|in|with|for|just|only|maybe|perhaps|less|little|low)\b)*$/iu;

/** Where `text` says of one of `figures` that one would take it: telling where that is not what one asks for. */
export function wordsOfTaking(text: string, figures: readonly Place[]): readonly Place[] {
  return placesOf(text, TAKING).filter(({ to }) =>
    figures.some((figure) => figure.from >= to && UP_TO_FIGURE.test(text.slice(to, figure.from))),
  );
}

const WILL =
  "(?:would|will|['’]d|['’]ll|can|could|(?:am|['’]m) (?:happy|ready|willing|prepared|going) to)(?: still| also| gladly| happily| probably)?";
const YES = "(?:accept|take|sign|join|come(?! to)|say yes)";
const REGARDLESS =
  "(?:anyway|either way|regardless|in any case|no matter|whatever|as (?:it )?(?:is|stands)|as offered|even (?:if|without|at|for)|at (?:the |your )?(?:present|current|offered) terms)";
const TAKES_LESS = wordsOf([
  String.raw`(?<=\b(?:I|we|I am|I['’]m)\s?)${WILL}\s+${YES}\b(?:(?! (?:once|when|until)\b)[^.!?\n]){0,40}?\b${REGARDLESS}`,
  `${WILL} (?:take|accept|sign for|settle for|do with|come for) (?:a (?:bit|little) )?less`,
  `${WILL.replace("(?: still|", " still(?:")} ${YES}`,
  "(?:have|having|hold|got) (?:no|not any|n['’]t any) (?:other|better|competing) (?:offers?|options?|alternatives?)",
  "not (?:got|have|hold) any (?:other|better|competing) (?:offers?|options?)",
  "(?:stopped|ended|cancelled|declined|turned down) (?:all )?(?:my |the )?other (?:processes|interviews|offers|applications)",
  "have nothing else",
  "(?:do not|don['’]t) have (?:any |an )?(?:other|another|better|competing) (?:offers?|options?)",
  "(?:are|is|['’]re) (?:my|the) only (?:offer|option|company|one)",
  "(?:my|the) only (?:offer|option)(?: that)? I have",
  "nothing else (?:on the table|in hand|to go to)",
  "(?:have|with|got|see) no (?:other )?alternatives?",
  "(?:really |badly |desperately )?need (?:this|the|a) job(?! (?:description|title|offer))",
  "desperate(?:ly)?",
  "(?:money|pay|salary|base) (?:is|does)(?:n['’]t| not) (?:matter|important|an issue|a problem)",
]);

/** Where `text` says that one would sign for less than one asks, or has nowhere else to go. */
export function wordsOfLess(text: string): readonly Place[] {
  return placesOf(text, TAKES_LESS).filter((place) => {
    const { from } = sentenceAround(text, place);
    // "If …, I will sign" promises nothing else; "if you cannot …" does.
    return !/^\s*(?:if|once|when|with)\b(?!.*(?:\bno|not\b|n['’]t\b))/iu.test(text.slice(from, place.from));
  });
}

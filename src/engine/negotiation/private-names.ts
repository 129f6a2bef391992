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
  "(?:my|our|the|a) (?:own |absolute |hard )?(?:target|minimum|floor|anchor)(?! (?:bonus|date|level|role|start))",
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

/** Where `text` says of something that one would take it: telling where that is not what one asks for. */
export function wordsOfTaking(text: string): readonly Place[] {
  return placesOf(text, TAKING);
}

const WILL =
  "(?:would|will|['’]d|['’]ll|can|could|(?:am|['’]m) (?:happy|ready|willing|prepared|going) to)(?: still| also| gladly| happily| probably)?";
const YES = "(?:accept|take|sign|join|come|say yes)";
const REGARDLESS =
  "(?:anyway|either way|regardless|in any case|no matter|whatever|as (?:it )?(?:is|stands)|as offered|even (?:if|without|at|for))";
const TAKES_LESS = wordsOf([
  String.raw`(?<=\b(?:I|we|I am|I['’]m)\s?)${WILL}\s+${YES}\b(?:(?! (?:once|when|until)\b)[^.!?\n]){0,40}?\b${REGARDLESS}`,
  `${WILL} (?:take|accept|sign for|settle for|do with|come for) (?:a (?:bit|little) )?less`,
  "(?:have|having|hold|got) (?:no|not any|n['’]t any) (?:other|better|competing) (?:offers?|options?|alternatives?)",
  "(?:do not|don['’]t) have (?:any |an )?(?:other|another|better|competing) (?:offers?|options?)",
  "(?:are|is|['’]re) (?:my|the) only (?:offer|option|company|one)",
  "(?:my|the) only (?:offer|option)(?: that)? I have",
  "nothing else (?:on the table|in hand|to go to)",
  "no (?:other )?alternatives?",
  "(?:really |badly |desperately )?need (?:this|the|a) job",
  "desperate(?:ly)?",
  "(?:money|pay|salary|base) (?:is|does)(?:n['’]t| not) (?:matter|important|an issue|a problem)",
]);

/** Where `text` says that one would sign for less than one asks, or has nowhere else to go. */
export function wordsOfLess(text: string): readonly Place[] {
  return placesOf(text, TAKES_LESS).filter((place) => {
    const { from } = sentenceAround(text, place);
    // "If …, I will sign" promises nothing else.
    return !/^\s*(?:if|once|when|with)\b/iu.test(text.slice(from, place.from));
  });
}

/**
 * Words that run something down.
 *
 * That a reason in one's own constraints helps and one that runs the thing down hurts was found with buyers
 * (Lee and Ames 2017); which words those are is our own list, so it is a judgement that a person may overrule.
 */
import { type Place, placesOf, wordsOf } from "./word-places.ts";

/** What is run down: the equity, their offer, or how they deal with one. */
export type DisparagingKind = "equity" | "offer" | "dealing";

/** A disparaging word with what it runs down. */
export type DisparagingWord = Place & { readonly kind: DisparagingKind };

const DISPARAGING: Readonly<Record<DisparagingKind, RegExp>> = {
  equity: wordsOf([
    "worthless",
    "worth nothing",
    "(?:is|are)(?:n['’]t| not) worth (?:anything|much|the paper)",
    "not (?:real|actual) money",
    "(?:is|are)n['’]t (?:real|actual) money",
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
    "underwhelming",
    "(?:(?:well|far|way) )?(?:below|under) (?:the )?market",
    "(?:frankly|rather|quite|very|pretty|really|a bit|so|too) (?:weak|poor|thin)",
    "(?:offer|base|salary|package|grant|equity|numbers?) (?:is|are|looks?|seems?|feels?) (?:weak|poor|thin)",
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

/** Where `text` disparages. */
export function disparagingWords(text: string): readonly DisparagingWord[] {
  return (["equity", "offer", "dealing"] as const)
    .flatMap((kind) => placesOf(text, DISPARAGING[kind]).map((place) => ({ ...place, kind })))
    .sort((a, b) => a.from - b.from);
}

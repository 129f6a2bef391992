/** Outcomes in words: what each is called, and how a chance reads beside a person's own odds. */

import type { Odds } from "#engine/outcomes/odds.ts";
import type { OddsPreset } from "#engine/outcomes/odds-presets.ts";
import { showNumber } from "#format/show-count.ts";
import { say } from "#text/say.ts";

/** What the presets' multiples are called. */
const NAMES = {
  "0": "nothing",
  "0.3": "fireSale",
  "0.4": "loss",
  "0.5": "loss",
  "1": "flat",
  "1.2": "little",
  "1.5": "half",
  "2": "doubles",
  "3": "triples",
  "4": "strong",
  "7": "seven",
  "10": "ten",
} as const;

/** A preset's set with a name for each outcome, as it is put into the workspace. */
export function namedOdds({ odds }: OddsPreset): Odds {
  return odds.map((outcome) => {
    const name = Object.entries(NAMES).find(([multiple]) => multiple === outcome.multiple)?.[1];
    return name === undefined ? outcome : { ...outcome, label: say(`odds.name.${name}`) };
  });
}

/** A chance as so many in a hundred, with a decimal where it has one. */
export function inHundred(chance: number): string {
  return showNumber(chance * 100, { most: 1 });
}

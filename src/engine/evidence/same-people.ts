/**
 * Whether two facts speak of the same people: company, kind of work, level and place together.
 *
 * A match is as firm as its weakest part. Companies and kinds of work that are both named must agree; one
 * that is not named covers any. Words of level in a role ("Senior", "IC") are the level's, not the work's.
 */
import type { Fact } from "#domain/evidence.ts";
import { levelMatch, type Match } from "./level-match.ts";
import { placeMatch } from "./place-match.ts";

const LEVEL_WORDS =
  /\b(new[\s-]?grad(uate)?s?|early[\s-]career|junior|jr|entry[\s-]level|associate|mid(dle)?([\s-]?level)?|senior|sr|staff|principal|lead|ics?|individual contributors?|l\d+|i{1,3})\b\.?/gi;
const SHORT: Readonly<Record<string, string>> = {
  pm: "product manager",
  pms: "product manager",
  managers: "manager",
  tpm: "technical program manager",
  swe: "software engineer",
  sde: "software engineer",
  engineers: "engineer",
};
const FIRMNESS: readonly Match[] = ["stated", "covered", "inferred"];

/** How two facts' people match; null where they are different people. Symmetric. */
export function peopleMatch(one: Fact, other: Fact): Match | null {
  return weakest([
    companyMatch(one.company, other.company),
    workMatch(one, other),
    levelMatch(one, other),
    placeMatch(one, other),
  ]);
}

/** The same without the level: for what is compared across levels. */
export function employerMatch(one: Fact, other: Fact): Match | null {
  return weakest([companyMatch(one.company, other.company), workMatch(one, other), placeMatch(one, other)]);
}

/** Whether two companies may be the same one; names are compared by their keys. */
export function companyMatch(one: string | null, other: string | null): Match | null {
  if (one === null || other === null) return one === other ? "stated" : "covered";
  return companyKey(one) === companyKey(other) ? "stated" : null;
}

const LEGAL_FORM =
  /[\s,]+(inc|incorporated|corp|corporation|llc|ltd|limited|plc|gmbh|ag|se|s\.?a\.?|b\.?v\.?)\.?$/;

/** A company's name as names are compared: without case, spare spaces, and the legal form at its end. */
export function companyKey(name: string): string {
  const spaced = name.trim().toLowerCase().replace(/\s+/g, " ");
  return spaced.replace(LEGAL_FORM, "");
}

/** Whether two facts are of two years, as they say; a fact without a date may be of any. */
export function areOfTwoYears({ asOf: one }: Fact, { asOf: other }: Fact): boolean {
  return one !== null && other !== null && one.slice(0, 4) !== other.slice(0, 4);
}

function workMatch(one: Fact, other: Fact): Match | null {
  const a = workWords(one);
  const b = workWords(other);
  if (a.size === b.size && isPart(a, b)) return "stated";
  return isPart(a, b) || isPart(b, a) ? "covered" : null;
}

/** Facts never change: each is read once. */
const wordsOf = new WeakMap<Fact, ReadonlySet<string>>();

function workWords(fact: Fact): ReadonlySet<string> {
  const known = wordsOf.get(fact);
  if (known !== undefined) return known;
  const words = (fact.role ?? "")
    .toLowerCase()
    .replace(LEVEL_WORDS, " ")
    .split(/[^\p{L}\d]+/u)
    .flatMap((word) => (SHORT[word] ?? word).split(" "));
  const found: ReadonlySet<string> = new Set(words.filter((word) => word !== ""));
  wordsOf.set(fact, found);
  return found;
}

function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

function weakest(matches: readonly (Match | null)[]): Match | null {
  let rank = 0;
  for (const match of matches) {
    if (match === null) return null;
    rank = Math.max(rank, FIRMNESS.indexOf(match));
  }
  return FIRMNESS[rank] ?? null;
}

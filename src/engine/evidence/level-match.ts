/**
 * Whether two facts speak of people of the same level, and how that is known.
 *
 * A level that a document's own words give beats one that is read out of the role; years of experience give
 * one by inference. "IC" covers every level that manages nobody: a fact of ICs speaks of seniors too, by the
 * document's own words. A fact without a level may speak of any: a match with it is inferred. MODEL, section 7.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Level } from "#domain/vocabulary.ts";

/** How a match is known, the firmest first: both say so; one covers the other; nobody says so. */
export type Match = "stated" | "covered" | "inferred";

type Leveled = Pick<Fact, "level" | "role" | "inferred">;
type LevelReading = { readonly level: Level; readonly isInferred: boolean };

/** From junior to senior; a new grad is an early career. */
const ORDER: Readonly<Record<Level, number>> = {
  newGrad: 0,
  earlyCareer: 1,
  mid: 2,
  senior: 3,
  staff: 4,
  lead: 4,
  principal: 5,
};

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\bnew[\s-]?grad(uate)?s?\b|\buniversity grad/i, "newGrad"],
  [/\b(early[\s-]career|junior|jr|entry[\s-]level|associate)\b/i, "earlyCareer"],
  [/\bprincipal\b/i, "principal"],
  [/\bstaff\b/i, "staff"],
  [/\b(senior|sr)\b/i, "senior"],
  [/\bmid(dle)?([\s-]?(level|career|senior))?\b/i, "mid"],
  [/\blead\b/i, "lead"],
];
const YEARS = /(\d{1,2})\s*(?:[-\u2010-\u2015]\s*\d{1,2}\s*|\+\s*|or more\s+)?(?:years?|yrs?|yoe)\b/i;
const CONTRIBUTOR = /\bICs?\b|\bindividual contributors?\b/;
const MANAGER =
  /\b(director|head of|vp|vice president|chief|group product manager|(engineering|people|general) manager)\b/i;

/** How the levels of two facts match; null where they are of different levels. Symmetric. */
export function levelMatch(one: Leveled, other: Leveled): Match | null {
  if (isApart(one, other) || isApart(other, one)) return null;
  const a = levelOf(one);
  const b = levelOf(other);
  if (a === null && b === null) return isContributor(one) === isContributor(other) ? "stated" : "covered";
  if (a === null) return coveredBy(one, b);
  if (b === null) return coveredBy(other, a);
  if (a.level === b.level) return a.isInferred || b.isInferred ? "inferred" : "stated";
  return isBeginner(a.level) && isBeginner(b.level) ? "inferred" : null;
}

/** The level of a fact, its own or by the words of its role; null where it may be any. */
export function levelOf({ level, role, inferred }: Leveled): LevelReading | null {
  if (level !== null) return { level, isInferred: inferred.includes("level") };
  return role === null ? null : levelOfWords(role);
}

/** The level that words name ("Senior", "new grad"), or that years of experience stand for ("5+ years"). */
export function levelOfWords(words: string): LevelReading | null {
  for (const [pattern, level] of WORDS) {
    if (pattern.test(words)) return { level, isInferred: false };
  }
  const years = YEARS.exec(words)?.[1];
  if (years === undefined) return null;
  return { level: levelOfYears(Number(years)), isInferred: true };
}

/** Where a level stands in the order from junior to senior; staff and lead share a place. */
export function levelRank(level: Level): number {
  return ORDER[level];
}

/** Whether a fact speaks of those who manage nobody, whatever their level. */
export function isContributor({ role }: Pick<Fact, "role">): boolean {
  return role !== null && CONTRIBUTOR.test(role);
}

/** Least years: from 2 on no beginner, from 5 on a senior, from 8 on staff, from 12 on a principal. */
function levelOfYears(years: number): Level {
  if (years < 1) return "newGrad";
  if (years < 2) return "earlyCareer";
  if (years < 5) return "mid";
  if (years < 8) return "senior";
  return years < 12 ? "staff" : "principal";
}

function coveredBy(general: Leveled, particular: LevelReading | null): Match {
  if (particular === null || particular.isInferred || particular.level === "lead") return "inferred";
  return isContributor(general) ? "covered" : "inferred";
}

function isApart(one: Leveled, other: Leveled): boolean {
  return isContributor(one) && other.role !== null && MANAGER.test(other.role);
}

function isBeginner(level: Level): boolean {
  return ORDER[level] <= ORDER.earlyCareer;
}

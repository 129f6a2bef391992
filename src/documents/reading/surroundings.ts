/**
 * Level, place, role, employer and year of a figure, nearest first, and which of them are inferred.
 *
 * "for X", "in X", "(X)" after a figure bind to it, up to the next figure; then what stands before it;
 * then the opening of its sentence; headings and the title last. Other people's pay takes nothing from afar.
 *
 * The rule to argue about: a city that the text only names in passing reaches no further than its sentence;
 * terms (vesting, cliff, relocation) and anecdotes take a place only from their own words or a heading.
 */
import type { InferredKey } from "#domain/evidence.ts";
import type { Component, Level, Subject } from "#domain/vocabulary.ts";
import { companyIn, companyOfHeading } from "./company-of.ts";
import { levelIn, roleIn } from "./level-and-role.ts";
import { isCity, onlyPlaceIn, placesIn } from "./places.ts";
import type { Segment } from "./segments.ts";
import type { Setting } from "./setting.ts";

/** The windows of text around a figure, nearest first. */
export type Windows = {
  readonly after: string;
  readonly before: string;
  readonly opening: string;
  readonly sentence: string;
  /** The first sentence of the paragraph, where it is another one. */
  readonly paragraph: string;
};

/** What was found, with the keys that are inferred. */
export type Surroundings = {
  readonly role: string | null;
  readonly level: Level | null;
  readonly placeId: string | null;
  readonly company: string | null;
  readonly asOf: string | null;
  readonly inferred: readonly InferredKey[];
};

/** "their Hugging Face TC": the pay named with its employer. */
const owned =
  /\b(?:their|his|her|my|your|our|the|an?|this|that) ([A-Z][\w&-]+(?: [A-Z][\w&-]+)?) (?:TC|comp|package|pay|salary|base)\b/g;
/** What is left of brackets that closed before a figure speaks of another one. */
const closedBefore = /^[^()]*\)/;
const bindsLeft = /^[^,;.]{0,28}?(?:\b(?:for|at|as|in|to|across|among)\b|\()/i;
const offered = /\b([A-Z][\w&-]+(?: [A-Z][\w&-]+)?) (?:offers?|offered|pays|paid|is offering|came back)\b/;
const year =
  /\b(?:in|since|as of|for|during|early|mid|late|Q[1-4])[ -](?:an? )?(?:[A-Z][a-z]+ )?(20[0-4]\d)\b|^\W*(20[0-4]\d)\b/i;
const others: readonly Subject[] = ["competingOffer", "currentPay", "previousPay", "market"];
/** What differs by place, and is meant by a place that is named beside another figure. */
const local: ReadonlySet<Component> = new Set([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "equityPercent",
  "equityValue",
  "totalCompensation",
]);
/** What is told of one person. */
const told =
  /\b(?:one|a|an|another) (?:\w+ ){0,3}(?:PM|candidate|engineer|hire|person|friend|colleague|peer|manager|designer|scientist|analyst)s?\b[^.;]{0,60}\b(?:received|got|took|accepted|negotiated|leveraged|landed|signed|moved|pushed|was|earn\w+|made)\b/i;

/** The surroundings of one figure. */
export function surroundingsOf(
  windows: Windows,
  segment: Segment,
  setting: Setting,
  subject: Subject,
  component: Component,
): Surroundings {
  const after = bindsLeft.test(windows.after) ? windows.after : "";
  const near = [after, windows.before, windows.opening];
  const above = [segment.rowHead, segment.lead, segment.heading];
  const theirs = others.includes(subject);
  const inferred: InferredKey[] = [];
  const level =
    first(near, levelIn) ??
    (theirs && subject !== "market"
      ? null
      : (first(above, levelIn) ?? guess("level", ledLevel(windows) ?? setting.level, inferred)));
  const role =
    first([...near, windows.sentence, ...above, setting.title], roleIn) ??
    guess("role", setting.role, inferred);
  const placeId =
    nearPlace(after, windows) ??
    (theirs && subject !== "market"
      ? null
      : (first(above, onlyPlaceIn) ?? placeFromAfar(windows, setting, component, inferred)));
  const company = companyNear(windows) ?? (theirs ? null : (headed(segment) ?? setting.company));
  const asOf = yearIn(windows.sentence, windows.before) ?? first(above, yearOf) ?? setting.year;
  return { role, level, placeId, company, asOf, inferred };
}

/** The level that the paragraph opens with; what is told of one person is of nobody else's level. */
function ledLevel({ sentence, paragraph }: Windows): Level | null {
  return told.test(sentence) ? null : levelIn(paragraph);
}

/** Of the whole sentence, the lead sentence of the paragraph, the title, or what the document says of all its figures. */
function placeFromAfar(
  { sentence, paragraph }: Windows,
  setting: Setting,
  component: Component,
  inferred: InferredKey[],
): string | null {
  const titled = /[.!]$/.test(setting.title) ? null : onlyPlaceIn(setting.title);
  if (titled !== null) return titled;
  if (!local.has(component) || told.test(sentence)) return null;
  const led = speaksOfPay.test(paragraph) || placed.test(paragraph) ? onlyPlaceIn(paragraph) : null;
  return guess("placeId", onlyPlaceIn(sentence) ?? led ?? setting.placeId, inferred);
}
/** "SDE III, Hyderabad." opens a paragraph as a heading would. */
const placed = /^(?!.*?\b(?:is|are|was|has|have|the|we|our)\b)[^.]{3,60}\.\s/i;
const speaksOfPay =
  /[$€£₹\d][^.]{0,80}\b(?:comp\w*|salar\w+|pay|base|TC|OTE|offer\w*|package)\b|\b(?:comp\w*|salar\w+|pay|base|TC|OTE|offer\w*|package|range)\b/i;

function first<T>(stretches: readonly string[], read: (stretch: string) => T | null): T | null {
  for (const stretch of stretches) {
    const found = stretch === "" ? null : read(stretch);
    if (found !== null) return found;
  }
  return null;
}

function guess<T>(key: InferredKey, value: T | null, inferred: InferredKey[]): T | null {
  if (value !== null) inferred.push(key);
  return value;
}

/** The first place after a figure, or else the last one before it; a city says more than its region. */
function nearPlace(after: string, { before, opening }: Windows): string | null {
  return placesIn(after)[0]?.placeId ?? lastPlaceIn(before) ?? lastPlaceIn(opening);
}

function lastPlaceIn(stretch: string): string | null {
  const places = placesIn(stretch);
  return (places.findLast(({ placeId }) => isCity(placeId)) ?? places.at(-1))?.placeId ?? null;
}

function companyNear(windows: Windows): string | null {
  const label = /^[\s\-*•>\d.)]*([A-Z][^:]{1,40}):/.exec(windows.sentence)?.[1];
  const labelled = label === undefined ? null : companyOfHeading(label);
  if (
    labelled !== null &&
    !/\b(?:base|equity|total|bonus|sign|level|comp|salary|pay|good|bad|zone|tier|offer)\b/i.test(label ?? "")
  )
    return labelled;
  const named = payer(windows.before) ?? payer(windows.opening);
  return (
    (named === null ? null : companyIn(`at ${named}`)) ??
    companyIn(windows.before) ??
    companyIn(windows.opening)
  );
}

function payer(stretch: string): string | null {
  return [...stretch.matchAll(owned)].at(-1)?.[1] ?? offered.exec(stretch)?.[1] ?? null;
}

function headed(segment: Segment): string | null {
  return (
    companyOfHeading(segment.rowHead) ??
    companyOfHeading(segment.lead.replace(/:$/, "")) ??
    companyOfHeading(segment.heading)
  );
}

function yearOf(stretch: string): string | null {
  return /\b(20[0-4]\d)\b/.exec(stretch)?.[1] ?? null;
}

function yearIn(sentence: string, before: string): string | null {
  const near =
    year.exec(before.replace(closedBefore, "")) ??
    year.exec(sentence.slice(0, 60).split(/[$€£₹]/, 1)[0] ?? "");
  return near?.[1] ?? near?.[2] ?? null;
}

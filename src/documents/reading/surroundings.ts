/**
 * Level, place, role, employer and year of a figure, nearest first, and which of them are inferred.
 *
 * "for X", "in X", "(X)" after a figure bind to it, up to the next figure; then what stands before it;
 * then the opening of its sentence; headings and the title last. Other people's pay takes nothing from afar.
 */
import type { InferredKey } from "#domain/evidence.ts";
import type { Level, Subject } from "#domain/vocabulary.ts";
import { companyIn, companyOfHeading } from "./company-of.ts";
import { levelIn, roleIn } from "./level-and-role.ts";
import { placesIn } from "./places.ts";
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

const bindsLeft = /^[^,;.]{0,28}?(?:\b(?:for|at|as|in|to|across|among)\b|\()/i;
const offered = /\b([A-Z][\w&-]+(?: [A-Z][\w&-]+)?) (?:offers?|offered|pays|paid|is offering|came back)\b/;
const year =
  /\b(?:in|since|as of|for|during|early|mid|late|Q[1-4])[ -](?:[A-Z][a-z]+ )?(20[0-4]\d)\b|^\W*(20[0-4]\d)\b/i;
const others: readonly Subject[] = ["competingOffer", "currentPay", "previousPay", "market"];

/** The surroundings of one figure. */
export function surroundingsOf(
  windows: Windows,
  segment: Segment,
  setting: Setting,
  subject: Subject,
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
      : (first(above, levelIn) ?? guess("level", setting.level, inferred)));
  const role =
    first([...near, windows.sentence, ...above, setting.title], roleIn) ??
    guess("role", setting.role, inferred);
  const placeId =
    first(near, placeIn) ??
    (theirs && subject !== "market"
      ? null
      : (first(above, placeIn) ??
        guess("placeId", placeIn(windows.paragraph), inferred) ??
        placeIn(setting.title) ??
        guess("placeId", setting.placeId, inferred)));
  const company = companyNear(windows) ?? (theirs ? null : (headed(segment) ?? setting.company));
  const asOf = yearIn(windows.sentence, windows.before) ?? first(above, yearOf) ?? setting.year;
  return { role, level, placeId, company, asOf, inferred };
}

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

/** The last place before a figure or the first after it; either way the only one counts most. */
function placeIn(stretch: string): string | null {
  return placesIn(stretch)[0]?.placeId ?? null;
}

function companyNear(windows: Windows): string | null {
  const label = /^[\s\-*•>\d.)]*([A-Z][^:]{1,40}):/.exec(windows.sentence)?.[1];
  const labelled = label === undefined ? null : companyOfHeading(label);
  if (
    labelled !== null &&
    !/\b(?:base|equity|total|bonus|sign|level|comp|salary|pay|good|bad|zone|tier|offer)\b/i.test(label ?? "")
  )
    return labelled;
  const named = offered.exec(windows.before)?.[1] ?? offered.exec(windows.opening)?.[1];
  return (
    (named === undefined ? null : companyIn(`at ${named}`)) ??
    companyIn(windows.before) ??
    companyIn(windows.opening)
  );
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
  const near = year.exec(before) ?? year.exec(sentence.slice(0, 60));
  return near?.[1] ?? near?.[2] ?? null;
}

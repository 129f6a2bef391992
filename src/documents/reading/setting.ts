/** What a whole document says once and means everywhere: its dollar, title, employer, role, level and year. */
import type { Level } from "#domain/vocabulary.ts";
import { documentCompany } from "./company-of.ts";
import { documentDollar, statedCurrency } from "./currencies.ts";
import type { Figure } from "./figures.ts";
import { levelIn, roleIn } from "./level-and-role.ts";
import { onlyPlaceIn } from "./places.ts";

/** The setting; null where the document does not say. `currency` is that of figures without a sign. */
export type Setting = {
  readonly dollar: string;
  readonly currency: string;
  readonly title: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly level: Level | null;
  readonly placeId: string | null;
  readonly year: string | null;
  /** Whether the document says that all its figures are by the month. */
  readonly isMonthly: boolean;
  /** Whether an employer and a candidate speak in turns. */
  readonly isDialogue: boolean;
};

const leveled =
  /\b(?:new[- ]grad(?:uate)?|junior|mid-level|senior|staff|principal|lead) (?:PMs?|product managers?|(?:\w+ )?engineers?|SWEs?|designers?|data scientists?)\b/gi;

/** Where the work is, not where the company has rooms: the job's own place, or that of all figures. */
const jobPlace =
  /\b(?:[Ll]ocation|[Oo]ffice|[Cc]ity) ?: ?([^.;\n]{2,40})|\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Yy]ou|[Cc]andidate)\b[^.;\n]{0,60}\b(?:based|located|working) (?:in|at|from|out of) ([^.;\n]{2,30})|\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Yy]ou|[Jj]oin)\b[^.;\n]{0,80}\b(?:our|the) ([A-Z][^.;\n]{1,25}) office\b|\b(?:appoint|hire|employ|offer) you\b[^.;\n]{0,100}? in ([A-Z][^.,;\n]{2,30})/;
const monthly =
  /\b(?:all|these|the|our) (?:\w+ )?(?:figures|numbers|salaries|ranges|amounts)\b[^.;\n]{0,20} (?:monthly|per month|a month)\b/i;
const allFiguresIn =
  /\b(?:all|these|the|our) (?:\w+ )?(?:figures|numbers|salaries|ranges|amounts|data|bands|values)\b[^.;\n]{0,40}? (?:for|in|from|to|based on) (?:the )?([A-Z][^.;\n]{1,40})/i;
const employersTurn =
  /^\W*(?:\[?\d{1,2}:\d\d[^a-z]{0,6})?(?:(?:the )?recruiter|HR|hiring manager|talent(?: \w+)?|employer|company|them|founder) ?: /im;
const positioned =
  /\b(?:(?:[Pp]osition|[Rr]ole|[Tt]itle|[Jj]ob)(?: [Tt]itle)?(?: of|:| {2,}|\t)|as (?:an?|our|the)|(?:appoint|hire|employ|engage) you as|join \w+ as|for the) *([A-Z][\w -]{2,60})/;

/** Reads the setting of a folded text. */
export function documentSetting(text: string, figures: readonly Figure[]): Setting {
  const dollar = documentDollar(text.slice(0, 300_000));
  const first = text.trimStart().split("\n", 1)[0]?.slice(0, 300) ?? "";
  const title = first.length <= 140 ? first : "";
  const opening = flowing(text.slice(0, 3000));
  const position = positioned.exec(opening)?.[1] ?? "";
  return {
    dollar,
    currency: statedCurrency(text.slice(0, 300_000)) ?? commonCurrency(figures, dollar),
    title,
    company: documentCompany(text),
    role: roleIn(title) ?? roleIn(position) ?? roleIn(opening),
    level: levelIn(title) ?? levelIn(position) ?? commonLevel(text.slice(0, 100_000)),
    placeId: statedPlace(opening, text.slice(0, 300_000)),
    isMonthly: monthly.test(text.slice(0, 100_000)),
    isDialogue: employersTurn.test(text.slice(0, 100_000)),
    year: /\b(20[0-4]\d)\b/.exec(title)?.[1] ?? null,
  };
}

/** Long lines that go on, as mail and PDF wrap them, in one: "the position⏎of Senior Product Manager". */
function flowing(text: string): string {
  return text.replace(/([^\n|\t]{45,})\n(?=[A-Za-z])/g, "$1 ");
}

function statedPlace(opening: string, text: string): string | null {
  const all = allFiguresIn.exec(text)?.[1] ?? "";
  const job = (jobPlace.exec(opening) ?? []).slice(1).join(" ");
  return onlyPlaceIn(all) ?? onlyPlaceIn(job);
}

function commonCurrency(figures: readonly Figure[], dollar: string): string {
  const counts = new Map<string, number>();
  for (const { currency } of figures) {
    if (currency === null) continue;
    const code = currency === "$" ? dollar : currency;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? dollar;
}

function commonLevel(text: string): Level | null {
  const counts = new Map<Level, number>();
  let all = 0;
  for (const match of text.matchAll(leveled)) {
    const level = levelIn(match[0]);
    if (level === null) continue;
    all++;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] >= 2 && most[1] >= 0.7 * all ? most[0] : null;
}

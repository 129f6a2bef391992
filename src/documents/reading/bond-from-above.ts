/** Figures that a head says what they are: of the column, of the row, of the list, of the section. */
import type { Bond } from "./component-of.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { levelIn, roleIn } from "./level-and-role.ts";
import { bondByHead } from "./neighbour-bonds.ts";
import { placesIn } from "./places.ts";
import type { Segment } from "./segments.ts";

/** What stands above or before a sentence, further off than its own segment knows. */
type Above = { readonly previous: string; readonly title: string };

/** Where a line is a label and its figure, the row head, the column head or the heading says what it is. */
export function bondFromAbove(
  figure: Figure,
  segment: Segment,
  sentence: string,
  figures: readonly Figure[],
  above: Above,
): Bond | null {
  if (!isFragment(sentence, segment.cell ? 4 : 9)) return null;
  if (figure.measure === "bare" && !segment.cell && figures.length > 2) return null;
  for (const cue of cuesAbove(figure, segment, sentence, above)) {
    if (cue.meaning === "notPay") return null;
    const bond = bondByHead(figure, cue);
    if (bond !== null) return bond;
  }
  return null;
}

/** The cue of each head that speaks of one thing, nearest first. */
function cuesAbove(figure: Figure, segment: Segment, sentence: string, { previous, title }: Above): Cue[] {
  const named =
    isNamed(`${segment.rowHead} | ${segment.lead}`) || isNamed(labelBefore(segment, sentence, figure));
  const heading = segment.heading || (segment.cell ? title : "");
  const asks = heading.endsWith("?");
  const lead = onlyCue(segment.lead, true);
  const beside = segment.cell
    ? onlyCue(segment.rowHead, false)
    : onlyCue(continued(segment, sentence, previous), named);
  const headed = onlyCue(heading, asks || named);
  const isVague = headed !== null && !asks && headed.word === "package";
  return [lead, beside, isVague ? null : headed].filter((cue) => cue !== null);
}

/** A few words beside the figure, and none of other money. */
function isFragment(sentence: string, mostWords: number): boolean {
  const words = sentence.replace(/[$€£₹\d.,%kKM+-]+/g, " ").match(/[A-Za-z]{2,}/g) ?? [];
  return words.length <= mostWords && !cuesOf(sentence, 0).some(({ meaning }) => meaning === "notPay");
}

/** What a head speaks of, if it is one thing; null where it is none or several. */
function onlyCue(head: string, paidCounts: boolean): Cue | null {
  const cues = headCues(head, paidCounts);
  const specific = cues.length > 1 ? cues.filter(({ meaning }) => meaning !== "notPay") : cues;
  return new Set(specific.map(({ meaning }) => meaning)).size === 1 ? (specific[0] ?? null) : null;
}

/** "Candidates in Ontario: $95,000 to $120,000." goes on with what the sentence before it says. */
function continued(segment: Segment, sentence: string, previous: string): string {
  const label = segment.cell ? "" : (/^([^:.;]{2,60}): ?[^.;:]{3,50}\.?\s*$/.exec(sentence)?.[1] ?? "");
  return isNamed(label) || /^\W*(?:candidates|applicants|employees|zone|tier|level)\b/i.test(label)
    ? previous
    : "";
}

/** The cues of a head; words that only speak of pay count where no other does. */
function headCues(head: string, paidCounts: boolean): readonly Cue[] {
  const all = cuesOf(head, 0);
  const specific = all.filter(({ meaning }) => meaning !== "paid");
  return specific.length > 0 || !paidCounts ? specific : all;
}

/** "Designers: 49 000", and the cells of a row or a column of one level, role or place. */
function labelBefore(segment: Segment, sentence: string, figure: Figure): string {
  return (
    /^([^.;]{2,60})[:|-] ?$/.exec(sentence.slice(0, Math.max(0, figure.start - segment.start)))?.[1] ?? ""
  );
}

const grade = /\b(?:GS|IC|P|M|L|E|Band|Grade|Step|Tier|Zone|Level)[- ]?\d/;

function isNamed(head: string): boolean {
  return grade.test(head) || levelIn(head) !== null || roleIn(head) !== null || placesIn(head).length > 0;
}

const getsBefore = /\b(?:receives?|gets?|earns?|paid|pays?|makes?)(?: (?:about|around|up to|between))? ?$/i;
const charged = /\b(?:bill(?:ed|s|ing)?|charg\w+|cost\w*|invoic\w*)\b/i;
const payTail =
  /^ ?(?:gross|brutto|DOE\b|OTE\b|p\.?a\b|pro rata|depending on (?:your )?(?:experience|skills|level|seniority|location)|(?:\+|plus|and|,) ?(?:equity|bonus|stock|options|RSUs?|benefits|commission|car\b|super\b|\d{1,2}%(?= at\b|[.,;]|$)|\d{1,2}% (?:target )?(?:bonus|variable)))/i;

/** By the month or week, what people get, or what a role or an offer is labelled with. */
function isMonthlyPay(text: string, figure: Figure, segment: Segment): boolean {
  if (figure.period !== "monthly" && figure.period !== "weekly") return false;
  if (Number(figure.low ?? figure.high) < 200) return false;
  const upTo = text.slice(Math.max(segment.start, figure.start - 60), figure.start);
  if (getsBefore.test(upTo)) return true;
  const speaks = roleIn(upTo) !== null || /\b(?:offers?|salar\w+|pay|role)\b/i.test(upTo + segment.heading);
  return speaks && /(?:^|: |\brole\b.*)\W*$/.test(upTo);
}

/**
 * A figure by the hour or by the year is pay where nothing else is spoken of; so is a range that fills
 * a cell of a list of jobs.
 */
export function bondByTime(
  text: string,
  figure: Figure,
  segment: Segment,
  cues: readonly Cue[],
): Bond | null {
  if ((figure.measure !== "money" && figure.measure !== "bare") || figure.per !== null) return null;
  const other = cues.some(({ meaning, start }) => meaning === "notPay" && start < figure.start);
  const value = Number(figure.low ?? figure.high);
  const hourly = figure.period === "hourly" && value >= 7 && value < 1000;
  const yearly =
    figure.period === "annual" &&
    value >= 12_000 &&
    (cues.length > 0 || roleIn(text.slice(segment.start, segment.end)) !== null);
  const alone =
    segment.cell && segment.lead === "" && figure.low?.equals(figure.high ?? 0) === false && value >= 12_000;
  const isSeverance = /\b(?:severance|weeks|after tax)\b/i.test(text.slice(segment.start, segment.end));
  const offered =
    !isSeverance &&
    value >= 12_000 &&
    payTail.test(text.slice(figure.end, Math.min(segment.end, figure.end + 60)));
  const cue: Cue = { meaning: "paid", start: figure.start, end: figure.start, word: "" };
  if (offered) return { component: "baseSalary", inferred: true, cue, cost: 20 };
  if (other || charged.test(text.slice(segment.start, figure.start))) return null;
  if (/lpa$/i.test(text.slice(figure.start, figure.end)))
    return { component: "totalCompensation", inferred: true, cue, cost: 20 };
  return hourly || yearly || alone || isMonthlyPay(text, figure, segment)
    ? { component: "baseSalary", inferred: true, cue, cost: 20 }
    : null;
}

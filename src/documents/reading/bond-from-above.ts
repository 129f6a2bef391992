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
  const words = wordsBeside(sentence);
  if (words > (segment.cell ? 4 : 9) || speaksOfOther(segment, sentence)) return null;
  if (figure.measure === "bare" && !segment.cell && figures.length > 2) return null;
  for (const cue of cuesAbove(figure, segment, sentence, above)) {
    if (cue.meaning === "notPay") return null;
    const bond = bondByHead(figure, cue);
    if (bond !== null) return bond;
  }
  return null;
}

/** Under a heading that asks nothing, longer lines speak for themselves. */
const mostUnderHeading = 5;

/** The cue of each head that speaks of one thing, nearest first. */
function cuesAbove(figure: Figure, segment: Segment, sentence: string, { previous, title }: Above): Cue[] {
  const label = labelBefore(segment, sentence, figure);
  const named =
    isNamed(`${segment.rowHead} | ${segment.lead}`) || isNamed(label) || isOccupation(label, figure);
  const heading = segment.heading || (segment.cell ? title : "");
  const asks = heading.endsWith("?");
  const lead = onlyCue(segment.lead, true);
  const beside = segment.cell
    ? onlyCue(rowLabel.test(segment.rowHead) ? "" : segment.rowHead, false)
    : onlyCue(continued(segment, sentence, previous), named);
  const headed = onlyCue(heading, asks || named);
  const isOwn =
    !segment.cell && !named && (figure.measure === "bare" || wordsBeside(sentence) > mostUnderHeading);
  const isVague = !asks && (isOwn || headed?.word === "package");
  const cues = [lead, beside, isVague ? null : headed].filter((cue) => cue !== null);
  const isVagueCue = ({ meaning }: Cue) => meaning === "paid";
  return [...cues.filter((cue) => !isVagueCue(cue)), ...cues.filter(isVagueCue)];
}

function wordsBeside(sentence: string): number {
  return sentence.replace(/[$€£₹\d.,%kKM+-]+/g, " ").match(/[A-Za-z]{2,}/g)?.length ?? 0;
}

/** Whether a sentence names other money itself; the costs of a move are what a relocation covers. */
function speaksOfOther(segment: Segment, sentence: string): boolean {
  const isMove = /\breloc/i.test(segment.lead);
  return cuesOf(sentence, 0).some(
    ({ meaning, word }) => meaning === "notPay" && !(isMove && /^(?:costs?|expenses|reimburs)/.test(word)),
  );
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
  if (/\?\s*$/.test(previous)) return previous;
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

/** "£62k plus bonus", "4.500 a month gross": what follows is said of pay alone. */
function isOffered(text: string, figure: Figure, segment: Segment): boolean {
  if (/\b(?:severance|weeks|after tax)\b/i.test(text.slice(segment.start, segment.end))) return false;
  if (Number(figure.low ?? figure.high) < (figure.period === "monthly" ? 700 : 12_000)) return false;
  const follows = (from: number) => payTail.test(text.slice(from, Math.min(segment.end, from + 60)));
  return follows(figure.end) || follows(figure.tail);
}

/** "Data analyst: $68,000": a role and a year's pay fill the line. */
function isRoleLine(text: string, figure: Figure, segment: Segment): boolean {
  const label = /^\W*([A-Z][^:.;,]{2,50}): ?$/.exec(text.slice(segment.start, figure.start))?.[1] ?? "";
  const rest = text.slice(figure.tail, segment.end).trim();
  const isRole = roleIn(label) !== null || (occupation.test(label) && cuesOf(label, 0).length === 0);
  return isRole && /^\.?$/.test(rest) && Number(figure.low ?? figure.high) >= 20_000;
}

const agreed = /(?:^|[.!?:]\s+)(?:done|deal|great|ok(?:ay)?|yes|fine|sure|approved|agreed)[.!,]\s*$/i;
const roleWord =
  /\b(?:leads?|managers?|engineers?|developers?|designers?|analysts?|scientists?|directors?|specialists?|coordinators?|associates?|representatives?|writers?|editors?|nurses?|architects?|consultants?|technicians?|assistants?|executives?)\b/i;

/** A sum that fills its sentence below the name of a job, or is agreed to in a word; "Head of Platform ($200k+)". */
function isPayLine(text: string, figure: Figure, segment: Segment): boolean {
  if (segment.cell || figure.measure !== "money" || Number(figure.low ?? figure.high) < 20_000) return false;
  if (Number(figure.high ?? figure.low) > 2e6 || figure.period !== null) return false;
  const before = text.slice(segment.start, figure.start);
  const after = text.slice(figure.end, segment.end);
  if (/^(?:[,;] [^()]{2,40})?\)/.test(after)) return bracketed.test(before);
  if (!/^[\s.]*$/.test(after) || !/^\W*$/.test(before)) return false;
  const isRange = figure.low !== null && figure.high !== null && !figure.low.equals(figure.high);
  if (isRange && roleWord.test(segment.heading) && cuesOf(segment.heading, 0).length === 0) return true;
  return agreed.test(text.slice(Math.max(0, segment.start - 40), segment.start));
}
const bracketed =
  /\b(?:(?:Senior|Staff|Principal|Lead|Junior) [A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z][a-z]+ (?:Manager|Engineer|Developer|Designer|Analyst|Scientist|Director|Lead)|Head of [A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:an?|for) (?:[a-z-]+ ){0,2}(?:engineer|designer|developer|analyst|manager|scientist|writer|recruiter|nurse|accountant)) \($/;

/** A cell of a small share beside one of pay, as lists of jobs have it. */
function isShareCell(text: string, figure: Figure, segment: Segment): boolean {
  if (!segment.cell || segment.lead !== "" || figure.measure !== "percent") return false;
  const row = text.slice(text.lastIndexOf("\n", segment.start) + 1, segment.start);
  const isAlone = text.slice(segment.start, segment.end).trim() === text.slice(figure.start, figure.end);
  return isAlone && Number(figure.high ?? figure.low) <= 3 && /[$€£]\s?\d+k?/i.test(row.slice(-60));
}

/** People who are paid; departments are only where a range stands beside them. */
const occupation =
  /\b(?:manager|engineer|developer|designer|analyst|scientist|assistant|associate|representative|specialist|coordinator|director|officer|administrator|technician|consultant|writer|editor|executive|operator|clerk|chef|cook|driver|barista|cashier|electrician|plumber|mechanic|architect|lawyer|paralegal|counsel|pharmacist|physician|therapist|lecturer|researcher|intern|trainee|apprentice|bookkeeper|controller|planner|supervisor|librarian|receptionist|translator|producer|strategist|tester|advisor|adviser|agent|partner|head of [a-z]+(?: [a-z]+)?|VP(?: of)? [a-z]+)$/i;
const department =
  /\b(?:support|operations|ops|marketing|sales|finance|legal|HR|people|success|engineering|design|product|data|QA|security|IT|admin\w*|content|research|management|s)$|s$/i;

/** Whether a label is of people by their work: "Customer support: £28,000-£34,000". */
function isOccupation(label: string, figure: Figure): boolean {
  const name = label.replace(/^\W+/, "").trim();
  if (!/^[A-Z][A-Za-z/&' -]{2,40}$/.test(name) || cuesOf(name, 0).length > 0) return false;
  const isRange = figure.low !== null && figure.high !== null && !figure.low.equals(figure.high);
  return occupation.test(name) || (isRange && department.test(name));
}

/** As a table's rows are called by its first column. */
const rowLabel = /^(?:role|title|position|level|location)s?: /i;
const grade = /\b(?:GS|IC|P|M|L|E|Band|Grade|Step|Tier|Zone|Level)[- ]?\d/;

function isNamed(head: string): boolean {
  return (
    /^(?:role|title|position|level|location)s?: /i.test(head) ||
    grade.test(head) ||
    levelIn(head) !== null ||
    roleIn(head) !== null ||
    placesIn(head).length > 0
  );
}

const getsBefore = /\b(?:receives?|gets?|earns?|paid|pays?|makes?)(?: (?:about|around|up to|between))? ?$/i;
const charged = /\b(?:bill(?:ed|s|ing)?|charg\w+|cost\w*|invoic\w*)\b/i;
const payTail =
  /^ ?(?:gross|brutto|DOE\b|OTE\b|p\.?a\b|pro rata|depending on (?:your )?(?:experience|skills|level|seniority|location)|(?:and|,) (?:we have a deal|you have a deal|it's a deal|i(?:'ll| will| can|'d)? (?:sign|accept)|i'm in)|,? (?:but )?(?:no|without(?: an?)?) (?:bonus|equity|sign|stock|RSU|options|commission)|(?:\+|plus|and|,) ?(?:\d[\d,]{1,8} (?:stock )?(?:options|RSUs|shares)|equity|bonus|stock|options|RSUs?|benefits|commission|car\b|super\b|\d{1,2}%(?= at\b|[.,;]|$)|\d{1,2}% (?:target )?(?:bonus|variable)))/i;

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
  const cue: Cue = { meaning: "paid", start: figure.start, end: figure.start, word: "" };
  const bond: Bond = { component: "baseSalary", inferred: true, cue, cost: 20 };
  if (isShareCell(text, figure, segment)) return { ...bond, component: "equityPercent" };
  if ((figure.measure !== "money" && figure.measure !== "bare") || figure.per !== null) return null;
  if (
    isRoleLine(text, figure, segment) ||
    isPayLine(text, figure, segment) ||
    isOffered(text, figure, segment)
  )
    return bond;
  const other = cues.some(({ meaning, start }) => meaning === "notPay" && start < figure.start);
  const value = Number(figure.low ?? figure.high);
  const hourly = figure.period === "hourly" && value >= 7 && value < 1000;
  const yearly =
    figure.period === "annual" &&
    value >= 12_000 &&
    (cues.length > 0 || roleIn(text.slice(segment.start, segment.end)) !== null);
  const alone =
    segment.cell && segment.lead === "" && figure.low?.equals(figure.high ?? 0) === false && value >= 12_000;
  if (other || charged.test(text.slice(segment.start, figure.start))) return null;
  if (/lpa$/i.test(text.slice(figure.start, figure.end))) return { ...bond, component: "totalCompensation" };
  return hourly || yearly || alone || isMonthlyPay(text, figure, segment) ? bond : null;
}

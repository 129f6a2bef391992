/** Figures that a head says what they are: of the column, of the row, of the list, of the section. */
import type { Bond } from "./component-of.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { roleIn } from "./level-and-role.ts";
import { bondByHead } from "./neighbour-bonds.ts";
import type { Segment } from "./segments.ts";

/** Where a line is a label and its figure, the row head, the column head or the heading says what it is. */
export function bondFromAbove(
  figure: Figure,
  segment: Segment,
  sentence: string,
  figures: readonly Figure[],
): Bond | null {
  const words = sentence.replace(/[$€£₹\d.,%kKM+-]+/g, " ").match(/[A-Za-z]{2,}/g) ?? [];
  if (words.length > (segment.cell ? 4 : 9)) return null;
  if (cuesOf(sentence, 0).some(({ meaning }) => meaning === "notPay")) return null;
  const heads = segment.cell
    ? [segment.lead, segment.rowHead, segment.heading]
    : [segment.lead, segment.heading];
  for (const head of heads) {
    const cues = cuesOf(head, 0).filter(({ meaning }) => meaning !== "paid" || head === segment.lead);
    const specific = cues.length > 1 ? cues.filter(({ meaning }) => meaning !== "notPay") : cues;
    const [cue] = specific;
    if (cue === undefined || new Set(specific.map(({ meaning }) => meaning)).size > 1) continue;
    if (cue.meaning === "notPay") return null;
    if (figure.measure === "bare" && !segment.cell && figures.length > 2) return null;
    const bond = bondByHead(figure, cue);
    if (bond !== null) return bond;
  }
  return null;
}

const getsBefore = /\b(?:receives?|gets?|earns?|paid|pays?|makes?)(?: (?:about|around|up to|between))? ?$/i;
const payTail =
  /^ ?(?:gross|brutto|DOE\b|OTE\b|p\.?a\b|pro rata|depending on (?:your )?(?:experience|skills|level|seniority|location)|(?:\+|plus|and|,) ?(?:equity|bonus|stock|options|RSUs?|benefits|commission|car\b|super\b|\d{1,2}% (?:target )?(?:bonus|variable)))/i;

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
  const monthly =
    (figure.period === "monthly" || figure.period === "weekly") &&
    value >= 200 &&
    getsBefore.test(text.slice(Math.max(segment.start, figure.start - 30), figure.start));
  const offered =
    value >= 12_000 && payTail.test(text.slice(figure.end, Math.min(segment.end, figure.end + 60)));
  const cue: Cue = { meaning: "paid", start: figure.start, end: figure.start, word: "" };
  if (other) return null;
  return hourly || yearly || alone || monthly || offered
    ? { component: "baseSalary", inferred: true, cue, cost: 20 }
    : null;
}

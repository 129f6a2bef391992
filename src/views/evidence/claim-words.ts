/**
 * A claim or a fact in words: its figure in its own unit, what it is, and what the text does not state itself.
 */
import type { Fact } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Subject } from "#domain/vocabulary.ts";
import { showCount } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showDuration } from "#format/show-duration.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnershipExact, showPercentExact } from "#format/show-percent.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import "#text/reading-sentences.ts";
import { amountRange } from "./amount-range.ts";

/** What the words are taken from: a fact, or a claim that may become one. */
export type Figure = Omit<Fact, "id">;

/** Keys that a text may leave open, in the order in which they are said. */
const INFERRED = ["component", "subject", "role", "level", "placeId", "company", "asOf", "period"] as const;

/** "$178,000", "0.0550 %", "48 months", "up to $15,000"; "none" for zero. */
export function figureWords({
  low,
  high,
  unit,
  component,
}: Pick<Figure, "low" | "high" | "unit" | "component">): string {
  const show = (end: string) => endWords(end, unit, component);
  if (low === null && high === null) return say("reading.noFigure");
  if (low === null) return say("reading.upTo", { high: show(high ?? "0") });
  if (high === null) return say("reading.from", { low: show(low) });
  if (low !== high) return amountRange(show(low), show(high));
  return new Decimal(low).isZero() ? say("reading.none") : show(low);
}

/** What the claim is, without its figure: whose pay, for which time, role, level, place and date. */
export function claimDetails(claim: Figure): readonly string[] {
  const { subject, period, role, level, placeId, company, asOf } = claim;
  return [
    say(`reading.subject.${subject}`),
    company,
    role,
    level === null ? null : say(`field.level.${level}`),
    placeId === null ? null : placeName(placeId),
    period === null ? null : say(`reading.time.${period}`),
    asOf === null ? null : say("reading.date", { date: showDate(asOf) }),
  ].filter((detail) => detail !== null && detail !== "") as readonly string[];
}

/** "inferred: role, level": the keys that the text does not state itself; null where it states all. */
export function inferredText({ inferred }: Figure): string | null {
  const keys = INFERRED.filter((key) => inferred.includes(key));
  if (keys.length === 0) return null;
  return say("reading.inferred", { keys: keys.map((key) => say(`reading.key.${key}`)).join(", ") });
}

/** The label under a mark: "base", "base, a peer". */
export function markLabel({ component, subject }: Figure): string {
  const short = say(`reading.short.${component}`);
  return isOwn(subject)
    ? short
    : say("reading.whose", { component: short, whose: say(`reading.whose.${subject}`) });
}

/** Whether a figure is pay, but not what is offered. */
export function isOthersPay({ subject }: Pick<Figure, "subject">): boolean {
  return !isOwn(subject);
}

function isOwn(subject: Subject): subject is "offer" | "company" | "market" {
  return subject === "offer" || subject === "company" || subject === "market";
}

function endWords(end: string, unit: string, component: Figure["component"]): string {
  switch (unit) {
    case "percent": {
      const fraction = new Decimal(end).dividedBy(100);
      return component === "equityPercent" ? showOwnershipExact(fraction) : showPercentExact(fraction);
    }
    case "months":
      return showDuration(Number(end));
    case "shares":
      return say("reading.shares", { count: showCount(end) });
    default:
      return showMoney(end, unit, { form: component === "valuation" ? "compact" : "exact" });
  }
}

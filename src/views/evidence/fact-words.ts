/**
 * Facts in words: their figures in full, their level, and whose pay they are.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Decimal } from "#domain/money.ts";
import type { Component, Level } from "#domain/vocabulary.ts";
import { showCount } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { amountRange } from "./amount-range.ts";

type End = Decimal | number | string | null;

/** An interval in `unit` as the page writes it; an open end is said, two equal ends are one figure. */
export function intervalWords(low: End, high: End, unit: string, component: Component): string {
  if (low === null && high === null) return say("sheet.notStated");
  if (low === null) return say("evidencePage.row.upTo", { amount: amountWords(high ?? 0, unit, component) });
  if (high === null) return say("evidencePage.row.from", { amount: amountWords(low, unit, component) });
  const [first, last] = [low, high].map((end) => amountWords(end, unit, component));
  return first === undefined || last === undefined ? "" : amountRange(first, last);
}

/** One end in `unit`: money, a share of a company, another percentage, months. */
export function amountWords(amount: Exclude<End, null>, unit: string, component: Component | null): string {
  const value = String(amount);
  if (unit === "percent") {
    return component === "equityPercent" ? showOwnership(hundredth(value)) : showPercent(hundredth(value));
  }
  if (unit === "months") return sayCount("evidencePage.months", Number(value));
  if (!/^[A-Z]{3}$/.test(unit)) return showCount(Number(value));
  return showMoney(value, unit, component === "valuation" ? { form: "compact" } : {});
}

/** A figure of a document in full. */
export function factWords({ low, high, unit, component }: Fact): string {
  if (component === "relocation" && Number(high) === 0) return say("evidencePage.row.noneStated");
  return intervalWords(low, high, unit, component);
}

/** A level by name; null is any. */
export function levelWords(level: Level | null): string {
  return level === null ? say("evidencePage.row.anyLevel") : say(`field.level.${level}`);
}

function hundredth(percent: string): number {
  return Number(percent) / 100;
}

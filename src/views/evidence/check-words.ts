/**
 * A check with everything said: its sentence, its sum line by line, its readings, what would close it.
 */
import type { SourceDocument } from "#domain/evidence.ts";
import type { CheckLine, CheckReadAs, CheckReport, Ends } from "#domain/report.ts";
import { component } from "#domain/vocabulary.ts";
import { showMultiple, showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import {
  checkSides,
  sayCheck,
  sayCheckLine,
  sayCheckReading,
  sayClosing,
  sayVerdict,
} from "#text/say-check.ts";
import { amountRange } from "./amount-range.ts";
import { levelWords } from "./fact-words.ts";
import { allFacts, type Reported } from "./reported-facts.ts";

/** One line of the sum: a sign, what it is, and its two ends, one where they are the same. */
export type SumLine = {
  readonly id: string;
  readonly sign: string;
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly isResult: boolean;
};

/** The check as it is shown. */
export type SaidCheck = {
  readonly id: string;
  readonly verdict: CheckReport["verdict"];
  readonly sign: string;
  readonly word: string;
  readonly sentence: string;
  readonly closing: string;
  readonly stake: string;
  readonly computed: string;
  readonly stated: string;
  readonly lines: readonly SumLine[];
  readonly readings: readonly (SumLine & { readonly closes: boolean })[];
  /** Whether low and high differ anywhere, so that two columns are needed. */
  readonly hasTwoEnds: boolean;
};

/** A verdict's sign, which stands with its word. */
export const SIGNS: Readonly<Record<CheckReport["verdict"], string>> = {
  contradictory: "≠",
  ambiguous: "?",
  consistent: "=",
};

const LINE_SIGNS: Readonly<Record<NonNullable<CheckLine["sign"]>, string>> = {
  plus: "+",
  minus: "−",
  times: "×",
  over: "÷",
  equals: "=",
  against: "",
};

/** From here on an amount is a company's, and is written as prices of companies are. */
const PRICE_OF_A_COMPANY = 100_000_000;

const CURRENCY = /^[A-Z]{3}$/;

/** `check` in words. */
export function saidCheck(
  check: CheckReport,
  documents: readonly SourceDocument[],
  currency: string,
): SaidCheck {
  const facts = allFacts(documents);
  const reportedOf = (id: string | null | undefined) => facts.find(({ fact }) => fact.id === id);
  const isShare = check.factIds.some((id) => reportedOf(id)?.fact.component === "equityPercent");
  const show = (amount: Parameters<typeof showNumber>[0], unit: string) => amountOf(amount, unit, isShare);
  const ends = ({ low, high }: Ends, unit: string) => interval(low, high, (end) => show(end, unit));
  const sides = checkSides(check);
  const computed = ends(check.computed, check.unit);
  const stated = ends(check.stated, check.unit);
  const line = (id: string, sign: string, label: string, of: Ends, unit: string, isResult: boolean) => ({
    id,
    sign,
    label,
    low: of.low === null ? unknown(of) : show(of.low, unit),
    high: of.high === null ? unknown(of) : show(of.high, unit),
    isResult,
  });
  const lines = check.lines.map((each, at) =>
    line(
      `${at} ${each.code}`,
      each.sign === null ? "" : LINE_SIGNS[each.sign],
      sayCheckLine(each, lineParams(reportedOf(each.factIds[0]))),
      each,
      each.unit,
      each.sign === "equals",
    ),
  );
  const isPriced = new Set(check.readings.map(({ valuation }) => valuation?.toFixed())).size > 1;
  const price = ({ valuation }: CheckReadAs) =>
    valuation === null || !isPriced ? undefined : showMoney(valuation, priceUnit(check), { form: "compact" });
  const readings = check.readings.map((each, at) => {
    const against = ends(each.stated, check.unit);
    const label = sayCheckReading(each.reading, {
      valuation: price(each),
      stated: against === stated ? undefined : against,
    });
    return {
      ...line(`${at} ${each.reading}`, "", label, each.computed, check.unit, false),
      closes: each.closes,
    };
  });
  return {
    id: `${check.rule} ${check.factIds.join(" ")} ${check.reading ?? ""}`,
    verdict: check.verdict,
    sign: SIGNS[check.verdict],
    word: sayVerdict(check.verdict),
    sentence: sayCheck(check, {
      first: reportedOf(sides.first)?.document.title ?? "",
      second: reportedOf(sides.second)?.document.title ?? "",
      computed,
      stated,
    }),
    closing: check.verdict === "consistent" ? "" : sayClosing(check, closingParams(check, currency)),
    stake:
      check.verdict === "consistent" || check.stake === null || check.stake.isZero()
        ? ""
        : say("evidencePage.check.stake", { amount: showMoney(check.stake, currency) }),
    computed,
    stated,
    lines,
    readings,
    hasTwoEnds: [...lines, ...readings].some(({ low, high }) => low !== high),
  };
}

/** The currency of the sums, where the check itself is in percent. */
function priceUnit({ unit, lines }: CheckReport): string {
  return [unit, ...lines.map((each) => each.unit)].find((each) => CURRENCY.test(each)) ?? unit;
}

function interval<End>(low: End | null, high: End | null, show: (end: End) => string): string {
  if (low === null && high === null) return say("evidencePage.check.unknown");
  if (low === null) return high === null ? "" : say("evidencePage.row.upTo", { amount: show(high) });
  if (high === null) return say("evidencePage.row.from", { amount: show(low) });
  return amountRange(show(low), show(high));
}

/** An open end beside a known one is none; where both are missing, the figure is not known. */
function unknown({ low, high }: Ends): string {
  return low === null && high === null ? say("evidencePage.check.unknown") : "";
}

function amountOf(amount: Parameters<typeof showNumber>[0], unit: string, isShare: boolean): string {
  const value = String(amount);
  switch (unit) {
    case "percent":
      return isShare ? showOwnership(Number(value) / 100) : showPercent(Number(value) / 100);
    case "rate":
      return showPercent(amount, { most: 0 });
    case "multiple":
      return showMultiple(amount);
    case "months":
      return sayCount("evidencePage.months", Number(value));
    default:
      return CURRENCY.test(unit)
        ? showMoney(amount, unit, Math.abs(Number(value)) >= PRICE_OF_A_COMPANY ? { form: "compact" } : {})
        : showNumber(amount);
  }
}

function lineParams(reported: Reported | undefined): { readonly document: string; readonly level: string } {
  return {
    document: reported?.document.title ?? "",
    level: reported === undefined ? "" : levelWords(reported.fact.level),
  };
}

/** What would close a check, formatted; prices are rounded as prices are written. */
function closingParams({ closesWhen }: CheckReport, currency: string): Readonly<Record<string, string>> {
  const params = closesWhen?.params ?? {};
  const price = (text: string | undefined) =>
    text === undefined ? "" : showMoney(text, currency, { form: "compact" });
  const reading = (text: string | undefined) =>
    text === undefined || text === "" ? "" : sayCheckReading(text as Parameters<typeof sayCheckReading>[0]);
  const named = component.options.find((each) => each === params["component"]);
  return {
    reading: reading(params["reading"]),
    other: reading(params["other"]),
    rate: params["rate"] === undefined ? "" : showPercent(params["rate"], { most: 0 }),
    valuation:
      params["low"] === undefined
        ? price(params["valuation"])
        : amountRange(price(params["low"]), price(params["high"])),
    component: named === undefined ? "" : say(`evidencePage.component.${named}`),
  };
}

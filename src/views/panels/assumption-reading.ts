/**
 * Typed assumptions that are neither money nor percent: a number within bounds, a multiple, a distribution.
 */
import { Decimal, sum } from "#domain/money.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { readNumber } from "#format/read-number.ts";
import { showNumber } from "#format/show-count.ts";
import { showPercentExact } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";
import { sayRefusal } from "#text/say-reading.ts";
import type { Reading } from "#ui/reading.ts";

const MOST_MULTIPLE = "1000000";
const EXAMPLE = showNumber("2.5");

/** A plain number from `least` to `most`, both included; `whole` refuses fractions. */
export function numberReading(
  text: string,
  least: string,
  most: string,
  kind: "any" | "whole" = "any",
): Reading<string> {
  const read = readNumber(text);
  if (read === null) return notNumber(text, kind === "whole" ? showNumber(least) : EXAMPLE);
  if (typeof read !== "string") return { kind: "refused", said: sayRefusal(read) };
  const value = new Decimal(read);
  const shown = showNumber(value);
  if (value.lessThan(least)) return refused("belowLeast", { value: shown, least: showNumber(least) });
  if (value.greaterThan(most)) return refused("aboveMost", { value: shown, most: showNumber(most) });
  if (kind === "whole" && !value.isInteger()) return refused("notWhole", { value: shown });
  return {
    kind: "understood",
    value: value.toFixed(),
    said: say("panel.understoodNumber", { value: shown }),
  };
}

/** "3×", "3x" or "3", from `least` on. */
export function multipleReading(text: string, least = "0", most = MOST_MULTIPLE): Reading<string> {
  return numberReading(text.replace(/[×x]\s*$/i, ""), least, most);
}

/** A multiple with every digit that was stated, as `multipleReading` takes it back. */
export function multipleText(multiple: string): string {
  return say("panel.multiple", { number: showNumber(multiple) });
}

/** One outcome as `outcomesReading` takes it back. */
export function outcomeText({ multiple, probability }: Outcome): string {
  return say("panel.outcomeWritten", {
    multiple: multipleText(multiple),
    chance: showPercentExact(probability),
  });
}

/** "0× 20 %; 1× 50 %; 4× 30 %": multiples with chances that add up to 100 %; labels stay by their place. */
export function outcomesReading(text: string, before: readonly Outcome[]): Reading<readonly Outcome[]> {
  const entries = text.split(/[;\n]+/).filter((entry) => entry.trim() !== "");
  const outcomes: Outcome[] = [];
  for (const [index, entry] of entries.entries()) {
    const figures = ENTRY.exec(entry) ?? COMMA_BETWEEN.exec(entry);
    const multiple = readNumber(figures?.[1] ?? "");
    const chance = readNumber(figures?.[2] ?? "");
    if (multiple === null || chance === null) return notNumber(entry.trim());
    if (typeof multiple !== "string") return { kind: "refused", said: sayRefusal(multiple) };
    if (typeof chance !== "string") return { kind: "refused", said: sayRefusal(chance) };
    if (new Decimal(multiple).greaterThan(MOST_MULTIPLE)) {
      return refused("aboveMost", { value: showNumber(multiple), most: showNumber(MOST_MULTIPLE) });
    }
    const probability = new Decimal(chance).dividedBy(100).toFixed();
    outcomes.push({ label: before[index]?.label ?? "", multiple, probability });
  }
  if (outcomes.length === 0) return refused("tooFew", { least: "1" });
  const whole = sum(outcomes.map(({ probability }) => new Decimal(probability)));
  if (!whole.equals(1)) return refused("probabilitiesSum", { sum: whole.toFixed() });
  return {
    kind: "understood",
    value: outcomes,
    said: say("panel.understoodNumber", { value: outcomes.map(outcomeText).join("; ") }),
  };
}

/** A multiple and its chance, each in figures of any country. */
const ENTRY = /^\s*([\d.,]*\d)\s*[×x]?(?:\s*[:=]\s*|,\s+|\s+|(?<=[×x]))([\d.,]*\d)\s*%?\s*$/i;
/** "0.3,25": the comma stands between them. */
const COMMA_BETWEEN = /^\s*([\d.]*\d)\s*[×x]?\s*,\s*([\d.]*\d)\s*%?\s*$/i;

function notNumber(value: string, example = EXAMPLE): { readonly kind: "refused"; readonly said: string } {
  const said =
    value.trim() === "" ? say("panel.noNumber", { example }) : say("panel.notNumber", { value, example });
  return { kind: "refused", said };
}

function refused(
  code: Parameters<typeof sayFindingHere>[0]["code"],
  params: Record<string, string>,
): { readonly kind: "refused"; readonly said: string } {
  return { kind: "refused", said: sayFindingHere({ path: "", code, params }) };
}

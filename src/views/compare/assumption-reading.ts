/**
 * Typed assumptions that are neither money nor percent: a number within bounds, a multiple, a distribution.
 */
import { isDecimalText } from "#domain/decimal-text.ts";
import { Decimal, sum } from "#domain/money.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { showMultiple } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";
import type { Reading } from "#ui/reading.ts";

const MOST_MULTIPLE = "1000000";

/** A plain number from `least` to `most`, both included; `whole` refuses fractions. */
export function numberReading(
  text: string,
  least: string,
  most: string,
  kind: "any" | "whole" = "any",
): Reading<string> {
  const written = text.trim();
  if (!isDecimalText(written)) return refused("notDecimal", { value: text });
  const value = new Decimal(written);
  if (value.lessThan(least)) return refused("belowLeast", { value: written, least });
  if (value.greaterThan(most)) return refused("aboveMost", { value: written, most });
  if (kind === "whole" && !value.isInteger()) return refused("notWhole", { value: written });
  return {
    kind: "understood",
    value: value.toFixed(),
    said: say("panel.understoodNumber", { value: value.toFixed() }),
  };
}

/** "3×", "3x" or "3". */
export function multipleReading(text: string): Reading<string> {
  return numberReading(text.replace(/[×x]\s*$/i, ""), "0", MOST_MULTIPLE);
}

/** "0× 20 %; 1× 50 %; 4× 30 %": multiples with chances that add up to 100 %; labels stay by their place. */
export function outcomesReading(text: string, before: readonly Outcome[]): Reading<readonly Outcome[]> {
  const entries = text.split(/[;\n]+/).filter((entry) => entry.trim() !== "");
  const outcomes: Outcome[] = [];
  for (const [index, entry] of entries.entries()) {
    const figures = /^\s*(\d*\.?\d+)\s*[×x]?\s*[,:=\s]\s*(\d*\.?\d+)\s*%?\s*$/i.exec(entry);
    const [, multiple, chance] = figures ?? [];
    if (multiple === undefined || chance === undefined) return refused("notDecimal", { value: entry.trim() });
    if (new Decimal(multiple).greaterThan(MOST_MULTIPLE)) {
      return refused("aboveMost", { value: multiple, most: MOST_MULTIPLE });
    }
    const probability = new Decimal(chance).dividedBy(100).toFixed();
    outcomes.push({ label: before[index]?.label ?? "", multiple, probability });
  }
  if (outcomes.length === 0) return refused("tooFew", { least: "1" });
  const whole = sum(outcomes.map(({ probability }) => new Decimal(probability)));
  if (!whole.equals(1)) return refused("probabilitiesSum", { sum: whole.toFixed() });
  const said = outcomes.map(({ multiple, probability }) =>
    say("panel.outcomeWritten", { multiple: showMultiple(multiple), chance: showPercent(probability) }),
  );
  return {
    kind: "understood",
    value: outcomes,
    said: say("panel.understoodNumber", { value: said.join("; ") }),
  };
}

function refused(
  code: Parameters<typeof sayFindingHere>[0]["code"],
  params: Record<string, string>,
): { readonly kind: "refused"; readonly said: string } {
  return { kind: "refused", said: sayFindingHere({ path: "", code, params }) };
}

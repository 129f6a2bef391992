/** "50 / 30 / 20" as the three concession steps: they add up to the whole way and get smaller. */
import { stepsFinding } from "#domain/design-choices.ts";
import { Decimal } from "#domain/money.ts";
import { showPercentExact } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Reading } from "#ui/reading.ts";
import { percentList } from "#views/panels/yearly-fractions.ts";

const STEPS = 3;

/** `text` as parts of the way, one for each step; figures are percent. */
export function stepsReading(text: string): Reading<readonly string[]> {
  const parts = percentList(text)?.map((figure) => new Decimal(figure).dividedBy(100));
  if (parts === undefined || parts.length !== STEPS)
    return { kind: "refused", said: say("assume.steps.three") };
  const found = stepsFinding(parts);
  if (found === null) {
    const value = parts.map((part) => part.toFixed());
    return { kind: "understood", value, said: say("assume.steps.read", { steps: stepsText(value) }) };
  }
  const shown = (key: string) => showPercentExact(found.params[key] ?? "0");
  const said =
    found.code === "stepsSum"
      ? say("assume.steps.sum", { sum: shown("sum") })
      : say("assume.steps.grow", { step: shown("step"), next: shown("next") });
  return { kind: "refused", said };
}

/** The steps as they are read back. */
export function stepsText(parts: readonly string[]): string {
  return parts.map((part) => showPercentExact(part)).join(" / ");
}

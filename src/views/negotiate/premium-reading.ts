/** A typed premium for being there. */
import { readMoney } from "#format/read-money.ts";
import { isRefusal } from "#format/reading.ts";
import { showMoney } from "#format/show-money.ts";
import { sayRefusal } from "#text/say-reading.ts";
import type { Reading } from "#ui/reading.ts";

/** Money that may be negative: one may rather be where the offer is. */
export function premiumReading(text: string, currency: string): Reading<string> {
  const [, minus = "", amount = ""] = /^\s*([-−]?)(.*)$/s.exec(text) ?? [];
  const read = readMoney(amount, { currency, once: true, range: false, notKnown: false });
  if (isRefusal(read)) return { kind: "refused", said: sayRefusal(read) };
  const value = typeof read.value === "string" ? read.value : "0";
  const signed = minus === "" || Number(value) === 0 ? value : `-${value}`;
  return { kind: "understood", value: signed, said: showMoney(signed, currency, { form: "exact" }) };
}

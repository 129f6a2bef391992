/** A part's figure in its unit: money, or a part of the company. */
import type { Decimal } from "#domain/money.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";

/** `value` of `part`; `currency` is the workspace's. */
export function partText(part: AskPart, value: Decimal | number, currency: string): string {
  return part === "ownership" ? showOwnership(value) : showMoney(value, currency);
}

/** A part's figure in its unit: money, or a part of the company. */
import type { Decimal } from "#domain/money.ts";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** `value` of `part`; `currency` is the workspace's. */
export function partText(part: AskPart, value: Decimal | number, currency: string): string {
  return part === "ownership" ? showOwnership(value) : showMoney(value, currency);
}

/** A figure that is said to the employer: in the currency of the offer, with the workspace's own beside it. */
export function askText(
  { workspace, offer, model }: Pick<Negotiation, "workspace" | "offer" | "model">,
  part: AskPart,
  value: Decimal,
): string {
  const own = partText(part, value, workspace.currency);
  if (part === "ownership" || offer.currency === workspace.currency) return own;
  const asked = showMoney(value.dividedBy(model.currencyRate), offer.currency);
  return say("ladder.inBoth", { asked, own });
}

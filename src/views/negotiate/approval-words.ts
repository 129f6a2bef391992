/** Whether an ask needs somebody else's approval, as the employer counts it. */
import { approvalRoom } from "#engine/negotiation/approval-room.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** How far `asked` stays under the threshold or exceeds it; null where none binds. */
export function approvalWords(negotiation: Negotiation, asked: AskTerms): string | null {
  const { workspace, count, model } = negotiation;
  const room = approvalRoom(count, model.present, asked);
  if (room === null || count.threshold === null) return null;
  const money = (amount: typeof room) => showMoney(amount, workspace.currency);
  const threshold = money(count.threshold);
  return room.isNegative()
    ? say("package.room.over", { over: money(room.abs()), threshold })
    : say("package.room.under", { room: money(room), threshold });
}

/** The same where `asked` exceeds it; null where it does not. */
export function overApprovalWords(negotiation: Negotiation, asked: AskTerms): string | null {
  const room = approvalRoom(negotiation.count, negotiation.model.present, asked);
  return room?.isNegative() === true ? approvalWords(negotiation, asked) : null;
}

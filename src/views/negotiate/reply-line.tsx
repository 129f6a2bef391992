/** The reply on the line from walking away to accepting; a target under the walk-away leaves no room to counter. */
import { VerdictLine } from "#charts/verdict-line.tsx";
import type { ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { hasTarget } from "./lede.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The line, a year; `isTyped` tells a reply from the offer as it stands. */
export function ReplyLine(props: {
  readonly negotiation: Negotiation;
  readonly verdict: ReplyVerdict;
  readonly isTyped: boolean;
}) {
  const { negotiation, verdict, isTyped } = props;
  const { workspace, model, mark, worth, enough, reservation } = negotiation;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const walkAway = reservation === null ? null : reservation.worth / model.horizonYears;
  // Nothing says what is enough, so there is nothing to stand between.
  if (enough === null) return null;
  const accept = enough / model.horizonYears;
  // Without a target what was offered is no line to counter up to: there is only the walk-away.
  const isAny = hasTarget(negotiation);
  const hasCounter = isAny && (walkAway === null || accept > walkAway);
  const kinds = [
    ...(walkAway === null ? [] : ["walk" as const]),
    ...(hasCounter ? ["counter" as const] : []),
    isAny ? ("accept" as const) : ("above" as const),
  ];
  const bounds = [...(walkAway === null ? [] : [walkAway]), ...(hasCounter ? [accept] : [])];
  return (
    <VerdictLine
      offerKey={mark.key}
      bounds={bounds.map((at) => ({ at, label: money(at) }))}
      zones={kinds.map((kind) => ({
        id: kind,
        label: say(`reply.zone.${kind}`),
        isHere: isTyped && (kind === verdict.verdict || (kind === "above" && verdict.verdict !== "walk")),
      }))}
      offer={{ at: worth.present / model.horizonYears, label: say("reply.mark.offer") }}
      reply={
        isTyped
          ? { at: verdict.perYear, label: say("reply.mark.reply", { amount: money(verdict.perYear) }) }
          : null
      }
    />
  );
}

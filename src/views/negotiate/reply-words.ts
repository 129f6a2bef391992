/**
 * What is said of a reply, and of the offer as it stands as long as nobody has answered: then there is no verdict,
 * only where it stands and what would close the gap.
 */
import { turned } from "#engine/difference-qualifier.ts";
import type { ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showAlternatives } from "#format/show-list.ts";
import { say } from "#text/say.ts";
import { aboveKnown, apartKnown, knownMoney, worthKnown } from "./as-known.ts";
import { hasTarget } from "./lede.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What would be shown as a difference of nothing. */
const HALF_A_DOLLAR = 0.5;

/** The verdict in a word or two, null where nothing was answered yet; and why. */
export type ReplyWords = { readonly verdict: string | null; readonly why: string };

/** `ahead` are the letters of offers that come to as much or more in every outcome. */
export function replyWords(
  negotiation: Negotiation,
  reply: ReplyVerdict,
  isTyped: boolean,
  ahead: readonly string[],
): ReplyWords {
  const amount = knownMoney(negotiation, reply.perYear, worthKnown(negotiation));
  const against =
    reply.verdict === "askGrant"
      ? grantText(negotiation, reply.overWalkAway)
      : againstText(negotiation, reply);
  const letters = showAlternatives(ahead);
  if (!isTyped) {
    const stands = say("reply.stands", { amount });
    const first = ahead.length === 0 ? "" : ` ${say("reply.aheadFirst", { letters })}`;
    return { verdict: null, why: `${stands} ${against}${first}` };
  }
  const less = negotiation.worth.present / negotiation.model.horizonYears - reply.perYear;
  const back =
    less > HALF_A_DOLLAR && hasTarget(negotiation)
      ? ` ${say("reply.wentBack", { amount: knownMoney(negotiation, less, apartKnown(negotiation)) })}`
      : "";
  const why = `${say("reply.worth", { amount })} ${against}${back}`;
  // What another offer beats whatever happens is not signed before that one has been asked about.
  if (reply.verdict === "accept" && ahead.length > 0) {
    return {
      verdict: say("reply.verdict.first", { letters }),
      why: `${why} ${say("reply.ahead", { letters })}`,
    };
  }
  return { verdict: say(`reply.verdict.${reply.verdict ?? "none"}`), why };
}

function againstText(negotiation: Negotiation, reply: ReplyVerdict): string {
  const { verdict, overWalkAway, overEnough } = reply;
  if (verdict === null || overEnough === null) return say("reply.against.nothing");
  const { worth, enough } = negotiation;
  const known = aboveKnown(negotiation);
  if (verdict === "walk") {
    return say("reply.against.walk", { below: knownMoney(negotiation, overWalkAway ?? 0, turned(known)) });
  }
  const isAny = hasTarget(negotiation);
  const isLevel = Math.abs(overEnough) < HALF_A_DOLLAR;
  const aim = !isAny ? "offered" : enough === worth.target ? "target" : "asked";
  const what = say(`reply.enough.${aim}`);
  const words = { by: knownMoney(negotiation, overEnough, apartKnown(negotiation)), what };
  if (overWalkAway === null) {
    if (verdict === "counter") return say("reply.against.counterAlone", words);
    if (overEnough < 0 && !isLevel) return say("reply.against.lastStepAlone", words);
    return isLevel ? say("reply.against.levelAlone", { what }) : say("reply.against.acceptAlone", words);
  }
  const above = knownMoney(negotiation, overWalkAway, known);
  if (verdict === "counter") return say("reply.against.counter", { ...words, above });
  if (!isAny) return say("reply.against.nothingAbove", { above });
  if (overEnough < 0 && !isLevel) return say("reply.against.lastStep", { ...words, above });
  return isLevel
    ? say("reply.against.level", { what, above })
    : say("reply.against.accept", { ...words, above });
}

/** Where a reply stands without a grant that is not known. */
function grantText(negotiation: Negotiation, overWalkAway: number | null): string {
  if (overWalkAway === null) return say("reply.against.grantAlone");
  const amount = knownMoney(negotiation, overWalkAway, "exact");
  return overWalkAway < 0
    ? say("reply.against.grantBelow", { below: amount })
    : say("reply.against.grantAbove", { above: amount });
}

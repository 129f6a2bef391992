/** The title of the ladder: where the offer stands between what has to be beaten and what is aimed at. */
import { turned } from "#engine/difference-qualifier.ts";
import { say } from "#text/say.ts";
import { aboveKnown, apartKnown, knownAYear } from "./as-known.ts";
import { hasTarget } from "./lede.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The finding: where the offer stands between the walk-away and the target. */
export function titleOf(negotiation: Negotiation): string {
  const { worth, reservation, model, mark } = negotiation;
  const { letter } = mark;
  const apart = (over: number) => knownAYear(negotiation, over, apartKnown(negotiation));
  const target = apart(worth.target - worth.present);
  const isAny = hasTarget(negotiation);
  // Where nothing can be shown beyond the target, less than it is asked for and so is all there is to get.
  const isAsk = isAny && worth.anchor < worth.target;
  const ask = apart(worth.anchor - worth.present);
  if (reservation === null) {
    if (model.isGrantUnknown) return say("ladder.title.unknownGrantAlone", { letter });
    if (isAsk) return say("ladder.title.aloneAsk", { ask });
    return isAny ? say("ladder.title.alone", { target }) : say("ladder.title.aloneNothing");
  }
  const gap = worth.present - reservation.worth;
  const above = aboveKnown(negotiation);
  if (model.isGrantUnknown) {
    const walkAway = knownAYear(negotiation, gap, "exact");
    const code = gap < 0 ? "ladder.title.unknownGrant" : "ladder.title.unknownGrantAbove";
    return say(code, { letter, walkAway });
  }
  const walkAway = knownAYear(negotiation, gap, gap < 0 ? turned(above) : above);
  if (isAsk) return say(gap < 0 ? "ladder.title.belowAsk" : "ladder.title.aboveAsk", { walkAway, ask });
  if (gap < 0) {
    return isAny
      ? say("ladder.title.below", { walkAway, target })
      : say("ladder.title.belowNothing", { walkAway });
  }
  return isAny
    ? say("ladder.title.above", { walkAway, target })
    : say("ladder.title.aboveNothing", { walkAway });
}

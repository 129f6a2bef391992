/** λ in words: how far from the offer to the ask the two sides meet. */
import { say } from "#text/say.ts";

/** "halfway" for 0.5, and so on from 0.35 to 0.7. */
export function meetWords(meetRate: string): string {
  const rate = Number(meetRate);
  if (rate < 0.4) return say("negotiate.meet.third");
  if (rate < 0.5) return say("negotiate.meet.less");
  if (rate === 0.5) return say("negotiate.meet.half");
  return say(rate < 0.63 ? "negotiate.meet.more" : "negotiate.meet.twoThirds");
}

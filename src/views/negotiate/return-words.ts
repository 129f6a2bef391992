/** What is asked for in return for a step, in the person's own words or as proposed. */
import type { Concession, InReturn } from "#engine/negotiation/concessions.ts";
import { say } from "#text/say.ts";

/** "a pay review after six months, in writing". */
export function returnWords({ inReturn, ownInReturn }: Pick<Concession, "inReturn" | "ownInReturn">): string {
  return ownInReturn ?? proposedReturn(inReturn);
}

/** The words that are proposed. */
export function proposedReturn(inReturn: InReturn): string {
  return say(`reply.steps.inReturn.${inReturn}`);
}

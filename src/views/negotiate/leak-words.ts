/**
 * What the check found, in words: what it is, why it must not be sent, what to do.
 */
import type { LeakFinding } from "#engine/negotiation/leak-finding.ts";
import { say } from "#text/say.ts";
import type { DateProblem } from "./brief-dates.ts";

/** One finding in one sentence of what and one of what to do, its place left out. */
export function leakSentence(finding: LeakFinding): string {
  return say(finding.isImplied ? "leak.implied" : "leak.finding", {
    written: finding.written,
    what: leakWhat(finding),
    remedy: leakRemedy(finding),
  });
}

/** What stands there: "is your walk-away a year". */
function leakWhat({ kind, secret, disparages }: LeakFinding): string {
  if (kind === "disparaging") return say(`leak.what.disparaging.${disparages ?? "offer"}`);
  if (kind === "walkAway") return say(`leak.what.walkAway.${walkAwayPart(secret?.of ?? "horizon")}`);
  return say(`leak.what.${kind}`);
}

const WALK_AWAY_PARTS = ["baseSalary", "signOnBonus", "ownership", "equity", "shares", "perYear"] as const;

function walkAwayPart(of: string): (typeof WALK_AWAY_PARTS)[number] | "horizon" {
  return WALK_AWAY_PARTS.find((part) => part === of) ?? "horizon";
}

/** What to do about it. */
function leakRemedy({ kind, disparages }: LeakFinding): string {
  return kind === "disparaging"
    ? say(`leak.remedy.disparaging.${disparages ?? "offer"}`)
    : say(`leak.remedy.${kind}`);
}

/** Why a date on the page does not hold. */
export function dateProblemText({ at, code }: DateProblem): string {
  if (code === "afterDecision") return say("leak.date.afterDecision");
  return say(`leak.date.past.${at}`);
}

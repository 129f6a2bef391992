/**
 * What of the offer is still open and may be asked to be confirmed in writing.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import type { GapCode } from "#domain/report.ts";
import { questionsOf } from "#engine/negotiation/open-questions.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What can be asked to be confirmed, in the order in which it is asked. */
const CONFIRMED = [
  "baseSalary",
  "instrument",
  "grantSize",
  "shareCount",
  "valuation",
  "bonus",
  "signOnBonus",
  "relocation",
  "tender",
  "preference",
  "refreshers",
  "remote",
  "bonusHistory",
] as const;
type Confirmed = (typeof CONFIRMED)[number];
const MOST_CONFIRMED = 6;

const OF_GAP: Partial<Readonly<Record<GapCode, Confirmed>>> = {
  baseSalaryUnknown: "baseSalary",
  targetBonusUnknown: "bonus",
  signOnBonusUnknown: "signOnBonus",
  installmentUnknown: "signOnBonus",
  relocationUnknown: "relocation",
  grantSizeUnknown: "grantSize",
  grantKindUnknown: "instrument",
  strikeUnknown: "instrument",
  valuationUnknown: "valuation",
  fullyDilutedSharesUnknown: "shareCount",
  sharePriceUnknown: "valuation",
};

/** What the offer leaves open and may be asked, each in a few words that go on from "please confirm in writing:". */
export function openPoints({ workspace, report, offer }: Negotiation): readonly string[] {
  const gaps = report.offers.find(({ id }) => id === offer.id)?.gaps ?? [];
  const asked = questionsOf(workspace, offer.id);
  const leftOut = new Set<string>((workspace.negotiation.leftOutQuestions[offer.id] ?? []).map(pointOf));
  const own = new Set<string>(asked.filter(({ isOwn }) => isOwn).map(({ id }) => pointOf(id)));
  const open = new Set<string>([
    ...gaps.flatMap(({ code }) => OF_GAP[code] ?? []),
    ...asked.map(({ id }) => pointOf(id)),
  ]);
  const points = CONFIRMED.filter((each) => open.has(each) && !leftOut.has(each));
  // What the person put on the list comes before what would have been asked anyway.
  const kept = new Set(
    points.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a))).slice(0, MOST_CONFIRMED),
  );
  return points.filter((each) => kept.has(each)).map((each) => say(`brief.confirm.${each}`));
}

/** The point of a question; the sign-on has another name among the gaps. */
function pointOf(id: QuestionId): string {
  return id === "signOn" ? "signOnBonus" : id;
}

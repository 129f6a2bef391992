/**
 * How far a comparison on the page can be trusted, as the sentence above it says of its own figures.
 *
 * What is not stated counts as nothing in the runs, the tornado and the grid. What can only add to the offer
 * leaves its lead "at least", what can only add to the other "at most"; both, a range or a kind that is not
 * known leave it "about".
 */
import type { Gap } from "#domain/report.ts";
import { elementQualifier, type Qualifier, qualifier } from "#engine/qualifier.ts";
import { say } from "#text/say.ts";
import { leadQualifier, type Qualified } from "./lede.ts";
import { unknowns } from "./lede-note.ts";
import type { Equity, EquitySide } from "./use-equity.ts";

type How = Qualified["qualified"];
type KnownSide = Pick<EquitySide, "offer" | "figures">;

/** What is known of the offer's lead over the other; of the offer alone where there is no other. */
export type AsKnown = {
  readonly lead: How;
  /** A grant or the base of either is not in the figures at all, or they are "about": who leads is open. */
  readonly isOpen: boolean;
  /** What is not stated and how it counts; empty where all is. */
  readonly note: string;
};

/** Everything is stated, as one figure. */
export const KNOWN: AsKnown = { lead: "exact", isOpen: false, note: "" };

/** What is known of `equity`. */
export function asKnown(equity: Equity): AsKnown {
  const { offer, against } = equity;
  const sides = against === null ? [offer] : [offer, against];
  const lead = leadQualifier(offer, against);
  if (lead === "exact") return KNOWN;
  const letter = { offer: offer.mark.letter };
  const how =
    lead === "about"
      ? say("equity.known.about")
      : say(lead === "atLeast" ? "equity.known.atLeast" : "equity.known.atMost", letter);
  return {
    lead,
    isOpen: lead === "about" || sides.some(leavesOut),
    note: [unknowns(equity), how].filter((part) => part !== "").join(" "),
  };
}

/** The lead where it is open who has it, else as exact: for figures that rest on cash as it is stated. */
export function openLead(equity: Equity): How {
  const { isOpen, lead } = asKnown(equity);
  return isOpen ? lead : "exact";
}

/** What the grants come to, before anything is paid for them. */
export function grantQualifier({ offer, figures }: KnownSide): Qualifier {
  return elementQualifier(offer, figures.gaps, "vestedEquity");
}

/** A finding that what is not stated could undo. */
export function asFarAsStated(finding: string, { isOpen }: AsKnown): string {
  return isOpen ? say("equity.known.finding", { finding }) : finding;
}

/** Words of a figure with how far they can be trusted. */
export function knownAs(how: How, words: string): string {
  return how === "exact" ? words : say(`page.qualified.${how}`, { amount: words });
}

function leavesOut({ offer, figures }: KnownSide): boolean {
  const counts = (gap: Gap) => qualifier(offer, [gap], "vestedEquity") !== "exact";
  return figures.gaps.some(
    (gap) => gap.code === "baseSalaryUnknown" || (gap.code !== "grantKindUnknown" && counts(gap)),
  );
}

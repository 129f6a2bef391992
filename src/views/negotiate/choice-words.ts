/** The words of the choice between several offers: the finding, what the table rests on, what speaks against one. */
import type { Choice, Choices } from "#engine/negotiation/choices.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { showAlternatives, showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say, sayCount } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The letter of an offer. */
export function letterOf({ marks }: Negotiation, offerId: string): string {
  return marks.find(({ id }) => id === offerId)?.letter ?? "";
}

/** The finding. */
export function choicesTitle(negotiation: Negotiation, { choices }: Choices): string {
  if (choices.length < 2) return say("choice.title.single");
  const dominated = choices.find(({ dominatedBy }) => dominatedBy.some(({ how }) => how !== "chances"));
  const by = dominated?.dominatedBy.find(({ how }) => how !== "chances");
  if (dominated !== undefined && by !== undefined) {
    return say("choice.title.dominated", {
      letter: letterOf(negotiation, dominated.offerId),
      other: letterOf(negotiation, by.offerId),
    });
  }
  const never = choices.filter(({ isNeverBest }) => isNeverBest === true);
  const others = choices.filter((each) => !never.includes(each));
  const regrets = regretsText(negotiation, others.length === 0 ? choices : others);
  if (never.length === 0) return say("choice.title.regrets", { regrets });
  const letters = showList(never.map(({ offerId }) => letterOf(negotiation, offerId)));
  return say(never.length === 1 ? "choice.title.never" : "choice.title.neverMore", { letters, regrets });
}

/** "A’s worst regret is $690k, C’s $19.1M": the least first. */
function regretsText(negotiation: Negotiation, choices: readonly Choice[]): string {
  return [...choices]
    .sort((a, b) => a.worstRegret - b.worstRegret)
    .slice(0, 3)
    .map(({ offerId, worstRegret }, at) =>
      say(at === 0 ? "choice.regret.first" : "choice.regret.next", {
        letter: letterOf(negotiation, offerId),
        amount: regretText(negotiation, worstRegret),
      }),
    )
    .join(", ");
}

/** An amount in three digits. */
export function regretText({ workspace }: Negotiation, amount: number): string {
  return showMoney(amount, workspace.currency, { form: "compact" });
}

/** What the table rests on. */
export function choicesNote(negotiation: Negotiation, found: Choices): string {
  const { workspace, model } = negotiation;
  const company = workspace.offers.find(({ id }) => id === found.columnsOf)?.company ?? "";
  const letters = showList(found.atCertainty.map((id) => letterOf(negotiation, id)));
  return [
    say("choice.note", { years: sayCount("negotiate.years", model.horizonYears) }),
    found.columnsOf === null
      ? ""
      : say("choice.note.columns", {
          company: company === "" ? letterOf(negotiation, found.columnsOf) : nameAfterLetter(company),
        }),
    found.atCertainty.length === 0
      ? ""
      : say(found.atCertainty.length === 1 ? "choice.note.certain" : "choice.note.certainMore", { letters }),
    found.atCertainty.length === 0 ? "" : say("choice.note.expected"),
    say("choice.note.unknown"),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What nobody has offered and so is held against nothing, and how to count it all the same. */
export function thoughtsNote(negotiation: Negotiation, { thoughtIds }: Choices): string {
  const { workspace, offer } = negotiation;
  const thoughts = workspace.offers.filter(({ id }) => thoughtIds.includes(id));
  const others = thoughts.filter((each) => !isOfOneEmployer(each, offer));
  const letters = (all: typeof thoughts) => all.map(({ id }) => letterOf(negotiation, id));
  const left = sayCount("choice.thoughts", thoughts.length, { letters: showList(letters(thoughts)) });
  if (others.length === 0) return left;
  return `${left} ${say("choice.thoughts.choose", { letters: showAlternatives(letters(others)) })}`;
}

/** What speaks against keeping an offer, or for it. */
export function choiceRemarks(negotiation: Negotiation, found: Choices, one: Choice): readonly string[] {
  const remarks = one.dominatedBy.map(({ offerId, how }) =>
    say(`choice.dominated.${how}`, { letter: letterOf(negotiation, offerId) }),
  );
  if (one.isNeverBest === true && remarks.length === 0) remarks.push(say("choice.never"));
  if (found.leastRegret === one.offerId && one.worstRegret > 0) remarks.push(say("choice.least"));
  return remarks;
}

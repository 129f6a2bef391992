/** Choices of how to look at the workspace: made at once, kept on the device. */
import type { Choices, EquityChoices, EvidenceChoices, NegotiateChoices } from "#state/choices.ts";
import { isMonth } from "#state/choices.ts";
import { store } from "#state/store.ts";
import { keepChoice } from "#storage/kept-choice.ts";

/** Shows figures of year 1, of the average year or of the whole horizon. */
export function chooseHorizon(horizon: Choices["horizon"]): void {
  choose({ horizon });
}

/** Hides an offer from the sheet and the charts; it stays in the workspace. */
export function hideOffer(offerId: string): void {
  const { hiddenOfferIds } = store.getState().choices;
  choose({ hiddenOfferIds: [...hiddenOfferIds.filter((id) => id !== offerId), offerId] });
}

/** Shows a hidden offer again. */
export function showOffer(offerId: string): void {
  choose({ hiddenOfferIds: store.getState().choices.hiddenOfferIds.filter((id) => id !== offerId) });
}

/** Shows only the rows in which the offers differ. */
export function chooseDifferencesOnly(differencesOnly: boolean): void {
  choose({ differencesOnly });
}

/** Looks at leaving after `leaveMonth`, counted from 1; anything else is ignored. */
export function chooseLeaveMonth(leaveMonth: number): void {
  if (isMonth(leaveMonth)) choose({ leaveMonth });
}

/** Shows other facts on the Evidence page; what is not named stays as it is. */
export function chooseEvidence(made: Partial<EvidenceChoices>): void {
  choose({ evidence: { ...store.getState().choices.evidence, ...made } });
}

/** Looks at another grant, another offer, or what if; what is not named stays as it is. */
export function chooseEquity(made: Partial<EquityChoices>): void {
  choose({ equity: { ...store.getState().choices.equity, ...made } });
}

/** Looks at another negotiation; what is not named stays as it is. */
export function chooseNegotiate(made: Partial<NegotiateChoices>): void {
  choose({ negotiate: { ...store.getState().choices.negotiate, ...made } });
}

function choose(made: Partial<Choices>): void {
  const choices = { ...store.getState().choices, ...made };
  store.setState({ choices });
  keepChoice("choices", choices);
}

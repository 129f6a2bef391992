/**
 * What the answers about pay make of an offer's cash over the horizon.
 *
 * An answer is the offer with that term changed: more base is raised each year, the bonus that is a rate of base
 * follows it, a cut for the place works on base, and what is paid once falls in month 1. Discounted as the
 * certainty equivalent is. MODEL sections 2 and 6. Doubles: this prices risk.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { statedAmount } from "#engine/stated-value.ts";
import type { AnswerEffect } from "./open-questions.ts";

/** What `answers` add to the cash over the horizon, all else as it stands. */
export type AddedCash = (answers: readonly AnswerEffect[]) => number;

/** What one unit of each kind of pay comes to over the horizon, as it counts. */
type Counted = {
  /** A year's base, raised and paid in twelfths. */
  readonly base: number;
  /** A part of each year's base, at the year's end. */
  readonly ofBase: number;
  /** A sum at each year's end. */
  readonly yearly: number;
  readonly firstMonth: number;
};

/** How answers change the cash of an offer with `terms`, of which a year's later money counts less by `rate`. */
export function addedCash(terms: OfferTerms, rate: number): AddedCash {
  const counted = countedOver(terms, rate);
  const { baseYears, signOn, relocation } = cashPlan(terms, "mid");
  const { offer } = terms;
  const stated = {
    base: baseYears?.[0]?.toNumber() ?? 0,
    bonus: bonusOf(terms),
    attainment: Number(offer.bonusAttainment),
    signOn: (signOn ?? [])
      .filter(({ month }) => month <= terms.horizonYears * 12)
      .reduce((sum, { month, amount }) => sum + amount.toNumber() * (1 + rate) ** (-month / 12), 0),
    relocation: (relocation?.amount.toNumber() ?? 0) * counted.firstMonth,
  };
  const comesTo = ({ base, bonus, attainment, signOn: once, relocation: moved }: typeof stated) =>
    base * counted.base +
    attainment * (bonus.ofBase * base * counted.ofBase + bonus.amount * counted.yearly) +
    once +
    moved;
  const present = comesTo(stated);
  const [perBase, perBonus, perSignOn] = (["baseSalary", "targetBonus", "signOnBonus"] as const).map(
    (element) => locationFactor(offer, element).toNumber(),
  ) as [number, number, number];
  return (answers) => {
    const given = (id: QuestionId) => answers.find((each) => each.id === id)?.value ?? null;
    const [bonus, signOnGiven, relocationGiven] = [given("bonus"), given("signOn"), given("relocation")];
    const cut = Math.min(1, Math.max(0, given("remote") ?? 0));
    const answered = comesTo({
      base: (stated.base + (given("level") ?? 0) * perBase) * (1 - cut),
      bonus: bonus === null ? stated.bonus : { ofBase: 0, amount: bonus * perBonus },
      attainment: given("bonusHistory") ?? stated.attainment,
      signOn: signOnGiven === null ? stated.signOn : signOnGiven * perSignOn * counted.firstMonth,
      relocation: relocationGiven === null ? stated.relocation : relocationGiven * counted.firstMonth,
    });
    return answered - present;
  };
}

/** The target bonus as a part of base and as a sum a year after its adjustment; none where it is not known. */
function bonusOf(terms: OfferTerms): { readonly ofBase: number; readonly amount: number } {
  const { targetBonus, ...rest } = terms.offer;
  if (targetBonus?.kind === "rateOfBase") {
    return { ofBase: statedAmount(targetBonus.rate, "mid")?.toNumber() ?? 0, amount: 0 };
  }
  const whole = { ...terms, offer: { ...rest, targetBonus, bonusAttainment: "1" } };
  return { ofBase: 0, amount: cashPlan(whole, "mid").bonusYears?.[0]?.toNumber() ?? 0 };
}

function countedOver({ horizonYears, offer }: OfferTerms, rate: number): Counted {
  const raise = 1 + Number(offer.annualRaiseRate);
  const at = (month: number) => (1 + rate) ** (-month / 12);
  let [base, ofBase, yearly] = [0, 0, 0];
  for (let month = 1; month <= horizonYears * 12; month += 1) {
    const level = raise ** Math.floor((month - 1) / 12);
    base += (level / 12) * at(month);
    if (month % 12 !== 0) continue;
    ofBase += level * at(month);
    yearly += at(month);
  }
  return { base, ofBase, yearly, firstMonth: at(1) };
}

/**
 * Every term of the Compare page in one line of plain words: `.name` as it is written on the page, and what
 * it means. An assumption is called one; nothing here advises. MODEL has the exact definitions.
 */
export const term = {
  "term.guaranteedCash.name": "Guaranteed cash",
  "term.guaranteedCash":
    "Money that does not depend on results: base salary, sign-on and relocation, less what taking the offer costs.",
  "term.expectedCash.name": "Expected cash",
  "term.expectedCash":
    "Guaranteed cash, plus the bonus as far as it is expected to be paid, benefits that are as good as cash, and public shares as they become yours.",
  "term.paperTotal.name": "On paper",
  "term.paperTotal":
    "Expected cash, plus other benefits and private equity counted at the price of the last round. Nobody may ever pay that price.",
  "term.worthToYou.name": "Worth to you",
  "term.worthToYou":
    "The certain sum that you would swap the whole offer for, given how you feel about risk (in economics, the certainty equivalent).",
  "term.postMoneyValuation.name": "Post-money valuation",
  "term.postMoneyValuation":
    "What investors said the whole company was worth in their last round, their new money included.",
  "term.vesting.name": "Vesting",
  "term.vesting": "When the grant becomes yours, step by step, as long as you stay.",
  "term.strike.name": "Strike price",
  "term.strike":
    "What you pay for each share when you use an option. The option is worth what the share is worth above it.",
  "term.targetBonus.name": "Target bonus",
  "term.targetBonus": "The yearly bonus if goals are met exactly. It is a plan, not a promise.",
  "term.raise.name": "Yearly raise",
  "term.raise": "How much the base salary is assumed to rise each year, from the second year on.",
  "term.locationAdjustment.name": "Location adjustment",
  "term.locationAdjustment":
    "What the company takes off, or adds, because of where you live, on each element that it names and not on the total.",
  "term.baseSalary.name": "Base salary",
  "term.baseSalary": "The fixed salary of a year, before tax.",
  "term.signOnBonus.name": "Sign-on bonus",
  "term.signOnBonus":
    "Money for joining, paid once or in a few payments, counted in the months it is paid and no later.",
  "term.relocation.name": "Relocation",
  "term.relocation": "What the company pays for a move. “Up to” is a cap, not a sum.",
  "term.benefits.name": "Benefits",
  "term.benefits": "What the company pays besides salary, at what it is worth in a year.",
  "term.costs.name": "Costs of taking it",
  "term.costs":
    "What taking the offer costs you once: money repaid to the present employer, a bonus given up, a move you pay yourself.",
  "term.grant.name": "Grant",
  "term.grant":
    "The equity that the offer promises: a percentage of the company, a number of shares, or a sum at a valuation.",
  "term.liquidationPreference.name": "Liquidation preference",
  "term.liquidationPreference":
    "What investors get back first when the company is sold, before anyone with common shares gets anything.",
  "term.baseline.name": "Baseline",
  "term.baseline": "The offer that the others are compared with. Differences are shown against it.",
  "term.horizon.name": "Horizon",
  "term.horizon": "How many years are counted.",
  "term.averageYear.name": "Average year",
  "term.averageYear": "The whole horizon divided by its years, so that money paid once is spread evenly.",
  "term.tooClose.name": "Too close to call",
  "term.tooClose": "Within 2 % of each other. The assumptions are not that exact, so no offer is named.",
  "term.atLeast.name": "At least",
  "term.atLeast": "Something is not known, and it can only add.",
  "term.about.name": "About",
  "term.about":
    "Something is a range, which counts with its middle, or it is not known and could add or subtract, such as the strike price of options.",
} as const;

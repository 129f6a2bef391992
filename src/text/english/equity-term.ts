/** Terms that only the Equity page names, each in one line of plain words. */
export const equityTerm = {
  "term.spread.name": "Spread",
  "term.spread":
    "What a share is worth above the strike price. Only the spread is yours; where there is none, an option pays nothing.",
  "term.marketabilityDiscount.name": "Discount for not being able to sell (DLOM)",
  "term.marketabilityDiscount":
    "What is taken off a price because the shares cannot be sold until an exit: roughly what insuring them against a fall until then would cost.",
  "term.certaintyEquivalent.name": "Certainty equivalent",
  "term.certaintyEquivalent":
    "The certain sum that you would swap the risky package for, given your savings and how careful you are.",
  "term.fairToHeadline.name": "Fair to headline",
  "term.fairToHeadline":
    "What a common share is worth beside the price that investors paid for their preferred ones. It moves with the market, so it has a date and a source.",
  "term.volatility.name": "Volatility",
  "term.volatility":
    "How widely a share’s price swings in a year. At 50 %, a change by half up or a third down is an ordinary year.",
  "term.riskFreeRate.name": "Risk-free rate",
  "term.riskFreeRate": "What money earns in a year without any risk, such as in government bonds.",
} as const;

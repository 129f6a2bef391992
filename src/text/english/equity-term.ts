/** Terms that only the Equity page names, each in one line of plain words. */
export const equityTerm = {
  "term.spread.name": "Spread",
  "term.spread":
    "What a share is worth above the strike price. Only the spread is yours; where there is none, an option pays nothing.",
  "term.doubleTrigger.name": "Double trigger",
  "term.doubleTrigger":
    "What has not vested becomes yours only if two things happen: the company is sold, and you are let go within a set time after it.",
  "term.singleTrigger.name": "Single trigger",
  "term.singleTrigger":
    "What has not vested becomes yours when the company is sold, whether you stay or not. Rare for employees.",
  "term.exerciseWindow.name": "Exercise window",
  "term.exerciseWindow":
    "How long after leaving you can still buy your vested options. Often 90 days; what is not bought by then is lost.",
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

/** Why a typed text was not read, and how to write it. What was typed stays; the value before still counts. */
export const refusal = {
  "refusal.notMoney": "Not read as money. Write {short} or {full}.",
  "refusal.notPercent": "Not read as a percentage. Write 0.055 %, 5.5 bps or .055.",
  "refusal.notRate": "Not read as a percentage. Write 15 % or 12.5.",
  "refusal.notOwnership":
    "Not read as a share of the company. Write 0.055 %, 5.5 bps, or shares / fully diluted, such as 40,000 / 100m.",
  "refusal.notShares": "Not read as a number of shares. Write 40,000 or 40k.",
  "refusal.notWhole": "Shares are whole. {value} is not.",
  "refusal.notMonths": "Not read as a length of time. Write 48, 4 years or 18 months.",
  "refusal.notWholeMonths": "That is not a whole number of months.",
  "refusal.notDate": "Not read as a date. Write 2026-12-11, August 2023 or 2023.",
  "refusal.ambiguousNumber": "Is that {first} or {second}? Write it out.",
  "refusal.unclearComma":
    "A comma here could be a decimal point or a slip. Write {point} or leave the comma out.",
  "refusal.badGroups": "The separators do not split the number into thousands. Write it without them.",
  "refusal.tooPrecise": "That has more digits than any pay figure.",
  "refusal.moneyOrPercent": "Money or percent? Write {money} or {percent}.",
  "refusal.percentSharesOrMoney": "Percent, shares or money? Write {percent}, {shares} or {money}.",
  "refusal.percentInMoney": "This field takes money, not a percentage. Write {full}.",
  "refusal.moneyInPercent": "This field takes a percentage, not money. Write 15 %.",
  "refusal.moneyInShares": "This field takes a number of shares, not money. Write 40,000.",
  "refusal.percentInShares": "This field takes a number of shares, not a percentage. Write 40,000.",
  "refusal.negative": "{value} is below zero, and this cannot be.",
  "refusal.belowLeast": "{value} is too small. The least here is {least}.",
  "refusal.aboveMost": "{value} is too large. The most here is {most}.",
  "refusal.rangeReversed": "The range runs backwards: {low} is more than {high}.",
  "refusal.openRange": "A range needs both ends here. Write {example}.",
  "refusal.severalFigures":
    "More than one figure stands there. Keep one, or write a range such as {example}.",
  "refusal.rangeNotTaken": "This field takes one figure, not a range.",
  "refusal.notKnownNotTaken": "This has to be a figure. Parley cannot compute without it.",
  "refusal.otherCurrency":
    "That is in {found}, and this offer is in {expected}. Change the offer’s currency, or write the amount in {expected}.",
  "refusal.twoCurrencies": "Two different currencies stand there. Keep one.",
  "refusal.unclearCurrency":
    "Several countries write “{sign}” for their currency. Write its three letters, such as SEK.",
  "refusal.unclearScale":
    "“{word}” means a thousand million to some and a million million to others. Write bn, Mrd or the full number.",
  "refusal.otherPeriod": "That is not per year. Write the amount for a year.",
  "refusal.monthlyAmount": "That is per month. For a year, write {yearly}.",
  "refusal.periodOfOnce": "This is paid once, so it takes no “per year” or “per month”.",
  "refusal.moreSharesThanAll": "There are more shares there than the company has in all.",
  "refusal.noSharesInAll": "The number of all shares cannot be zero.",
  "refusal.tooLong": "That is too long to be a figure. Paste the figure alone.",
} as const;

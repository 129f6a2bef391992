/** Exchange rates between the parts of an offer. */
export const rate = {
  "rate.title.cash": "Ask for cash: equity costs them {times} times what it is worth to you",
  "rate.title.equity": "Ask for equity: it is worth {times} times what it costs them",
  "rate.title.open": "Cash or equity? That depends on what a share costs them",
  "rate.title.none": "{first} first: it is worth more to you for what it costs them",
  "rate.title.same": "Base and sign-on cost them what they are worth to you",
  "rate.times": "{low} to {high}",
  "rate.note":
    "How much of one part you would swap for a little of another, at the offer as it stands. For small steps only: the more equity you hold, the less the next is worth.",
  "rate.part.baseSalary": "Base",
  "rate.part.signOnBonus": "Sign-on",
  "rate.part.ownership": "Equity",

  "rate.bars.title": "0.001 % of equity is worth {amount} of base a year to you",
  "rate.bars.caption":
    "By risk aversion; {headline} at headline. The band is what the same 0.001 % costs them, in base a year.",
  "rate.bars.captionNone":
    "By risk aversion. What a share costs them is not known: the company has no valuation.",
  "rate.bars.neutral": "{aversion}, neutral",
  "rate.bars.own": "{aversion}, yours",
  "rate.bars.cost": "costs them {low} to {high}",
  "rate.bars.aversion": "Risk aversion",
  "rate.bars.worth": "Worth in base a year",
  "rate.bars.costRow": "Cost to them, shares at {basis} of headline",

  "rate.table.title": "In each other",
  "rate.table.head": "To you, at risk aversion",
  "rate.table.own": "{aversion}, yours",
  "rate.table.them": "To them",
  "rate.table.thousandth": "0.001 % of equity",
  "rate.table.signOn": "{amount} of sign-on",
  "rate.table.base": "{amount} of base a year",
  "rate.table.inBase": "in base a year",
  "rate.table.inSignOn": "in sign-on",
  "rate.table.inEquity": "in equity",
  "rate.table.nothing": "no amount",
  "rate.table.range": "{low}–{high}",

  "rate.order.title": "What to ask for, in this order",
  "rate.order.note":
    "Worth in base against cost in base, so base is 1. Above 1 they give you more than it takes from them; below 1 it is what to give in return.",
  "rate.order.ask": "Ask for it first",
  "rate.order.then": "Then this",
  "rate.order.give": "Give this in return",
  "rate.order.base": "the yardstick, paid every year",
  "rate.order.signOnBonus": "paid once, and not part of what a band may hold base to",
  "rate.order.signOnLow": "paid once, while base is paid again every year, with its raises",
  "rate.order.equity": "risky and locked up for you, so worth less than it costs them",
  "rate.order.equityOpen":
    "worth less than it costs them if a share costs them much, and more if it costs them little: find out which",
  "rate.order.equityHigh": "at your risk aversion it is worth more than it costs them",
  "rate.order.unshown": "{why}; nothing that you can show lies above it, so only in place of another part",
  "rate.order.range": "{low} to {high}",

  "rate.cost": "What each costs them, of what it says",
  "rate.cost.note": "Nobody tells you these: assumptions, yours to change. The order and the band follow.",
  "rate.cost.baseSalary": "Base",
  "rate.cost.baseSalary.note": "With payroll taxes and benefits. An assumption.",
  "rate.cost.signOnBonus": "Sign-on",
  "rate.cost.signOnBonus.note":
    "Paid once, and spread over the horizon, as its worth to you is. An assumption.",
  "rate.cost.ownership": "A share, of headline",
  "rate.cost.ownership.note":
    "Headline set the common shares of 135 private companies of a billion or more 56 % too high, on average (Gornall and Strebulaev 2020). 1 ÷ 1.56, or 64 %, is our reckoning from that. The band runs from {low} to {high}, an assumption.",

  "rate.counted.titleAll":
    "Packages stay under {threshold} only while a share counts for less than {basis} of headline",
  "rate.counted.titleAny": "Every package stays under {threshold} at any share price up to headline",
  "rate.counted.titleNone": "No share price brings every package under {threshold}",
  "rate.counted.titleOffer":
    "The offer stays under {threshold} only while a share counts for less than {basis} of headline",
  "rate.counted.titleFree": "They count a year at {low} to {high}, by the price they put on a share",
  "rate.counted.caption":
    "A year’s total as the employer counts it, by the part of the headline price at which it counts a share.",
  "rate.counted.captionThreshold":
    "A year’s total as the employer counts it, by the part of the headline price at which it counts a share. Rings: where somebody else has to approve.",
  "rate.counted.offer": "offer",
  "rate.counted.package": "package {number}",
  "rate.counted.threshold": "approval above {threshold}",
  "rate.counted.chosen": "counted at {basis}",
  "rate.counted.axis": "of headline",
  "rate.counted.cursor": "Share price to read, as a part of headline",
  "rate.counted.readAt": "a share at {basis} of headline",
  "rate.counted.basis": "A share at",
  "rate.counted.crosses": "Passes up to",
  "rate.counted.without": "Nothing in this offer’s total depends on the price of a private share.",
} as const;

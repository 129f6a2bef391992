/** What is easily taken wrong about equity: each trap in one line, why it matters, and what to ask. */
export const trap = {
  "trap.title.one": "One thing to ask before the paper counts",
  "trap.title.other": "{count} things to ask before the paper counts, dearest first",
  "trap.title.none": "Nothing here is easily taken wrong",
  "trap.caption":
    "None of them is a finding of fault: each is a question, with what it may be worth as far as that can be said.",
  "trap.mayCost": "{amount} at stake",
  "trap.ask": "Ask:",
  "trap.enter": "Enter the answer",
  "trap.change": "Change the odds",

  "trap.preferredForCommon": "The headline is a price for {preferred}, and you get common shares",
  "trap.preferredForCommon.why":
    "{headline} at what investors paid; {fair} at {ratio} of it, as common shares were found to be worth.",
  "trap.preferredForCommon.why.unpriced":
    "Common shares were found to be worth {ratio} of what investors paid for theirs.",
  "trap.preferredForCommon.ask":
    "What was the last 409A price for a common share, and what did anyone pay for one in the last year?",

  "trap.valuationsDiffer": "Two offers of this company count it at two valuations",
  "trap.valuationsDiffer.why":
    "Here it is {own}, there {other}: at that one the headline would be {headline}. The newer one is not always the one your grant is priced at.",
  "trap.valuationsDiffer.ask": "At which valuation, of which date, is this grant priced?",

  "trap.datesApart": "The percentage and the valuation are of different dates",
  "trap.datesApart.why":
    "The percentage was reported in {percent}, the valuation is of {valuation}. Every tenth that the one is out of date moves the headline by {tenth}.",
  "trap.datesApart.ask": "Which percentage, of today’s {fullyDiluted} count, goes with today’s valuation?",

  "trap.valuationOld": "The {postMoney} is of {asOf}",
  "trap.valuationOld.why":
    "That is {months} months ago. Every tenth that the company has moved since then moves the headline by {tenth}.",
  "trap.valuationOld.ask": "Has there been a round, a tender or a 409A since, and at what price?",

  "trap.valuationUndated": "The {postMoney} has no date",
  "trap.valuationUndated.why":
    "A price is only a price on its day. Every tenth that it is out moves the headline by {tenth}.",
  "trap.valuationUndated.ask": "Of which date is that valuation?",

  "trap.kindUnknown": "It is not said whether these are shares or options",
  "trap.kindUnknown.why":
    "As options struck at {from} to {to} of the round (an assumption: where 409A prices stand), the {spread} is {low} to {high}.",
  "trap.kindUnknown.ask": "Are these RSUs or options, and if options, at which {strike}?",

  "trap.strikeUnknown": "They are options, and the {strike} is not said",
  "trap.strikeUnknown.why":
    "Struck at {from} to {to} of the round (an assumption: where 409A prices stand), the {spread} is {low} to {high}.",
  "trap.strikeUnknown.ask": "At which strike are they granted, and what is the 409A price now?",

  "trap.countBasis": "A percentage of what: {fullyDiluted}, or of the shares that exist?",
  "trap.countBasis.why":
    "If {unissued} of all shares are promised and not issued yet (an assumption), a percentage of the issued ones is worth {less} less than {headline}.",
  "trap.countBasis.ask": "How many shares are there, fully diluted, today?",

  "trap.countUnknown": "A number of shares says nothing without the number of all",
  "trap.countUnknown.why":
    "The same number is twice as much in a company of half as many shares. If {unissued} are promised and left out of the count (an assumption), that is {less} of {headline}.",
  "trap.countUnknown.why.unpriced":
    "The same number is twice as much in a company of half as many shares, so the grant cannot be priced yet.",
  "trap.countUnknown.ask": "How many shares are there, fully diluted, today?",

  "trap.sumWithoutPrice": "A sum of money becomes shares only at a price",
  "trap.sumWithoutPrice.why":
    "{sum} is counted at the last round. Divided by the preferred price it is fewer shares than divided by the 409A price.",
  "trap.sumWithoutPrice.ask": "How many shares is that, by which price of which day?",

  "trap.windowUnknown": "It is not said how long options last after you leave: the {window}",
  "trap.windowUnknown.why":
    "Keeping all of them would cost {exercise} within that time, before tax. Often it is 90 days; what is not bought by then is lost.",
  "trap.windowUnknown.ask": "How long can I exercise after leaving, and can the time be made longer?",

  "trap.accelerationUnknown": "It is not said what a sale of the company does to what has not vested",
  "trap.accelerationUnknown.why":
    "With {double}, what has not vested is yours if you are let go after a sale; without it, it ends with the job. {single} would pay it at the sale itself.",
  "trap.accelerationUnknown.ask":
    "What happens to unvested equity if the company is sold, and if I am let go after that?",

  "trap.preferenceUnknown": "It is not known how much investors get first: the {preference}",
  "trap.preferenceUnknown.why":
    "At {multiple} of today, an exit at {exit}, your grant is counted at {payout}. If investors are owed that much first, it is nothing. With {participation} they share in the rest as well.",
  "trap.preferenceUnknown.ask":
    "How much has been raised, with which preferences, and does any of it participate?",

  "trap.topBranch": "{part} of what you expect comes from a chance of {probability}",
  "trap.topBranch.why":
    "Of {expected} expected, {without} is left if the best outcome is taken out. Read the chances, not the average.",
  "trap.topBranch.why.only":
    "Of {expected} expected, nothing is known of the rest. Read the chances, not the average.",
  "trap.topBranch.ask": "What would have to happen for that outcome, and who has seen it happen?",

  "trap.moreThanRequired": "Your odds are kinder than investors ask for",
  "trap.moreThanRequired.why":
    "They imply {implied} a year, where investors require {required}: by your odds, after {dilution}, the shares are worth {worth} of their price today. Then investors would pay more.",
  "trap.moreThanRequired.ask": "Why has nobody paid that price yet?",

  "trap.otherCurrency": "The company is valued in {currency}, another currency than you count in",
  "trap.otherCurrency.why":
    "Every tenth that the exchange rate moves until the exit moves the headline by {tenth}.",
  "trap.otherCurrency.ask": "In which currency are the shares paid out?",

  "trap.term.fullyDiluted": "fully diluted",
  "trap.term.postMoney": "post-money valuation",
  "trap.term.preferred": "preferred shares",
  "trap.term.spread": "spread",
  "trap.term.strike": "strike price",
  "trap.term.window": "exercise window",
  "trap.term.preference": "liquidation preference",
  "trap.term.participation": "participation",
  "trap.term.dilution": "dilution",
  "trap.term.double": "a double trigger",
  "trap.term.single": "A single trigger",
  "trap.words": "Words on this page",
} as const;

/** Terms that only the panels name, each in one line of plain words. */
export const panelTerm = {
  "term.headlineValue.name": "Headline value",
  "term.headlineValue":
    "The part of the company that you are promised, times what the company was last valued at, less what options cost to exercise. It is a price for better shares than yours, not cash.",
  "term.ownership.name": "Ownership",
  "term.ownership": "Your part of the company: your shares divided by all shares, fully diluted.",
  "term.fullyDiluted.name": "Fully diluted",
  "term.fullyDiluted": "All shares that exist, plus all that options and promises could still turn into.",
  "term.cliff.name": "Cliff",
  "term.cliff":
    "The time before which nothing is yours. On the day it ends, everything that built up until then becomes yours at once.",
  "term.vestingInterval.name": "Vesting interval",
  "term.vestingInterval":
    "How often another piece of the grant becomes yours: every month, every quarter, or once a year.",
  "term.refresher.name": "Refresher",
  "term.refresher": "A further grant in a later year. Unless the letter promises one, it is a hope.",
  "term.fairMarketValue.name": "409A price",
  "term.fairMarketValue":
    "What an appraiser said a common share is worth, as American tax law requires. It is usually well below what investors paid, and strike prices are set to it.",
  "term.preferredPrice.name": "Preferred price",
  "term.preferredPrice":
    "What investors paid for one of their shares. Theirs are paid first, so yours are worth less until an exit is large.",
  "term.marketPrice.name": "Market price",
  "term.marketPrice": "What anyone can buy or sell one share for today.",
  "term.tenderPrice.name": "Tender price",
  "term.tenderPrice":
    "What holders were paid for a share in a sale that the company arranged. It is a price for shares like yours, on one day.",
  "term.secondaryPrice.name": "Secondary price",
  "term.secondaryPrice":
    "What somebody paid a holder for a share. Such sales are small and rare, so the price says little about a large one.",
  "term.rsu.name": "RSU",
  "term.rsu":
    "Restricted stock unit: a promise of a share on a date. It costs you nothing but tax. In a private company it often also waits for a sale or a listing.",
  "term.iso.name": "ISO",
  "term.iso":
    "Incentive stock option: a right to buy shares at the strike price, taxed in the United States mostly when the shares are sold.",
  "term.nso.name": "NSO",
  "term.nso":
    "Non-qualified stock option: a right to buy shares at the strike price, taxed as pay when it is used.",
  "term.restrictedStock.name": "Restricted stock",
  "term.restrictedStock":
    "Shares that you hold from the start, and that the company can take back until they have vested.",
  "term.clawback.name": "Repayment on leaving",
  "term.clawback": "Money that was paid and has to be paid back if you leave too early (a clawback).",
  "term.proration.name": "How the repayment falls",
  "term.proration": "Whether the repayment falls month by month, or stays whole until its last day.",
  "term.attainment.name": "Share of target that is paid",
  "term.attainment":
    "How much of the target bonus you expect to be paid: 100 % is all of it. This is an assumption.",
  "term.cashLikeBenefits.name": "As good as cash",
  "term.cashLikeBenefits":
    "A benefit that saves you money you would spend anyway, or is paid out, such as a pension contribution. It counts in expected cash.",
  "term.liquidity.name": "Private or public",
  "term.liquidity":
    "Shares of a public company can be sold at the market price. Those of a private one usually cannot be sold until an exit.",
  "term.exit.name": "Exit",
  "term.exit": "The sale or the listing of a company, when its shares first turn into money.",
  "term.participation.name": "Participation",
  "term.participation": "Whether investors, after getting their money back first, also share in the rest.",
  "term.participationCap.name": "Cap on participation",
  "term.participationCap":
    "The most that participating investors get in all, as a multiple of what they put in, unless plain shares would pay them more.",
  "term.seniority.name": "Seniority",
  "term.seniority":
    "The order in which classes of investors get their money back. Those of equal rank share.",
  "term.dilution.name": "Dilution",
  "term.dilution":
    "How much smaller your part becomes as the company gives out new shares. Future rounds are an assumption.",
  "term.riskAversion.name": "How careful you are",
  "term.riskAversion":
    "How much you shy away from risk, from 0 (only the average counts) to 10. It is an assumption about you, and yours to change.",
  "term.liquidWealth.name": "Savings",
  "term.liquidWealth":
    "Money that you could spend now, debts taken off. The more there is, the less a lost bet hurts, and the more a risky offer is worth to you.",
  "term.discountRate.name": "Discount rate",
  "term.discountRate":
    "How much less money counts for each year that you wait for it. At 0 %, a dollar later is a dollar now.",
  "term.exitYear.name": "Exit year",
  "term.exitYear": "The year in which private shares are assumed to turn into money.",
  "term.outcomes.name": "Outcomes",
  "term.outcomes":
    "What the company could be worth at the exit, as multiples of today, each with its chance. They are an assumption, not a forecast, and yours to change.",
  "term.breakEvenExit.name": "Break-even exit",
  "term.breakEvenExit":
    "The price at which the company would have to be sold or listed for this offer to be worth as much as the other one.",
  "term.breakEvenProbability.name": "Break-even chance",
  "term.breakEvenProbability":
    "How likely a ten-fold exit would have to be for this offer to be worth as much as the other one, if the grant otherwise came to nothing.",
  "term.doubleTrigger.name": "Double trigger",
  "term.doubleTrigger":
    "What has not vested becomes yours only if two things happen: the company is sold, and you are let go within a set time after it.",
  "term.singleTrigger.name": "Single trigger",
  "term.singleTrigger":
    "What has not vested becomes yours when the company is sold, whether you stay or not. Rare for employees.",
  "term.exerciseWindow.name": "Exercise window",
  "term.exerciseWindow":
    "How long after leaving you can still buy your vested options. Often 90 days; what is not bought by then is lost.",
  "term.publicHaircut.name": "Haircut on public shares",
  "term.publicHaircut":
    "How much is taken off public shares because their price may fall, where risk is weighed.",
} as const;

/** The Negotiate page as a whole: its sentence, what it looks at, what to do where there is nothing to negotiate. */
export const negotiate = {
  "negotiate.none.title": "There is no offer to negotiate yet",
  "negotiate.none.note":
    "Add an offer on Compare, even one that you only heard of: this page turns it into what to ask for, and why.",
  "negotiate.none.rateTitle": "No exchange rate from {from} to {to} is known",
  "negotiate.none.rateNote":
    "The offer is in {from} and the workspace in {to}. Enter the rate, and this page turns the offer into what to ask for.",
  "negotiate.none.rateEnter": "Enter the exchange rate",
  "negotiate.lede.three":
    "Send {offer} three packages and let it choose: each is worth {worth} a year to you, {more} more than what is on the table.",
  "negotiate.lede.two":
    "Send {offer} two packages and let it choose: each is worth {worth} a year to you, {more} more than what is on the table.",
  "negotiate.lede.blocked":
    "Something documented lies above what {offer} offers, but no package fits inside {limits}: ask to lift that first.",
  "negotiate.lede.nothing":
    "Nothing that you can show lies above what {offer} offers: do not ask for a figure yet.",
  "negotiate.lede.askGrant":
    "Ask {offer} about its grant before you decide: all that is known beside it is worth {worth} a year to you.",
  "negotiate.lede.askGrant.below":
    "What is known alone stays below the walk-away; whether the grant makes up for it nobody can say yet.",
  "negotiate.lede.askGrant.above":
    "What is known alone is above the walk-away; what to ask for beyond it rests on the grant.",
  "negotiate.lede.askGrant.alone": "What to ask for beyond it rests on the grant.",
  "negotiate.lede.askGrant.unknown": "What to ask for beyond it, and whether to take it, rests on the grant.",
  "negotiate.unknown.grantPackages": "There are no packages yet: {letter}’s grant is not known",
  "negotiate.unknown.grantPackages.why":
    "What is asked for follows from what is offered, and an unknown grant is not a grant of nothing: ask about it first, then there is something to weigh more pay against.",
  "negotiate.lede.enterGrant": "Enter the grant",
  "negotiate.lede.decline":
    "Do not ask {offer} for your target: even that is {short} a year below your walk-away. Decline, or ask for a higher level.",
  "negotiate.lede.declinePackages":
    "Do not sign for any package that you can ask {offer} for: each stays {short} a year below your walk-away.",
  "negotiate.lede.declineLimits":
    "{limits} stood in the way of packages above the walk-away: lift that first, ask for a higher level, or decline.",
  "negotiate.lede.declineNothing":
    "What {offer} offers is {short} a year below your walk-away, and nothing that you can show lies above it. Decline, or ask for a higher level.",
  "negotiate.lede.unknownBase":
    "The base that {offer} would pay is not known. Ask for it before you ask for more.",
  "negotiate.lede.unknownBaseNote":
    "Without a base there is no figure to start from: no target, and nothing that could be sent.",
  "negotiate.lede.enterBase": "Enter the base",
  "negotiate.unknown.leastBase":
    "To be worth as much to you as {other}, {walkAway} a year, the base has to be at least {base}, all else as it stands.",
  "negotiate.unknown.anyBase":
    "What else {letter} offers is worth as much to you as {other}, {walkAway} a year, whatever the base is.",
  "negotiate.unknown.noBase": "No base makes it worth as much to you as {other}, {walkAway} a year.",
  "negotiate.unknown.signOnRate":
    "Only cash for cash holds whatever it is: {signOn} of sign-on is worth {base} of base a year.",
  "negotiate.unknown.ladder": "There is no ladder yet: {letter}’s base is not known",
  "negotiate.unknown.ladder.why":
    "What the offer, a target or an ask is worth to you begins with its base, and an unknown base is not a base of nothing.",
  "negotiate.unknown.packages": "There are no packages yet: {letter}’s base is not known",
  "negotiate.unknown.packages.why":
    "Packages are made to be worth the same to you, and what they have in common is the base.",
  "negotiate.unknown.rates": "Equity has no exchange rate yet: {letter}’s base is not known",
  "negotiate.unknown.rates.why":
    "The more is certain, the more a share of the company is worth to you beside it, so its rate rests on the base.",
  "negotiate.unknown.brief": "There is nothing to send yet: {letter}’s base is not known",
  "negotiate.unknown.brief.why":
    "We write no page that asks for more than a base that nobody has named. Ask for the base first.",
  "negotiate.lede.above": "Walk away only below {walkAway}, what {other} is worth.",
  "negotiate.lede.abovePremium":
    "Walk away only below {walkAway}, what {other} is worth with what being there is worth to you.",
  "negotiate.lede.below":
    "As it stands it is {by} below your walk-away of {walkAway}, what {other} is worth: do not sign it like this.",
  "negotiate.lede.walkAwayIs": "Your walk-away is {walkAway}, what {other} is worth.",
  "negotiate.lede.alone": "You have no walk-away: nothing else is on the table.",
  "negotiate.lede.unknownOther": "You have no walk-away yet: the base of {others} is not known.",
  "negotiate.lede.unknownAlso": "The base of {others} is not known, so it is not counted as a walk-away.",
  "negotiate.lede.another": "the other offer",
  "negotiate.lede.worthNote":
    "Worth to you is the certain sum a year that you would swap a package for, before tax.",
  "negotiate.lede.landing": "If they meet you {meet} between offer and ask, it comes to {landing} a year.",
  "negotiate.lede.singleFits":
    "One figure each, at the anchor, fits these limits and is worth {single}: the choice that packages give them costs you the rest.",
  "negotiate.lede.lowered": "The aim was {wanted}; {limits} stood in the way, so all are lowered alike.",
  "negotiate.lede.threshold":
    "As they count it, each stays under the {threshold} above which somebody else must approve.",
  "negotiate.lede.notAsked":
    "Nothing that you can show lies above {parts}, so no target there: at most it stands in for another part.",
  "negotiate.lede.declineNote":
    "A target below the walk-away is not worth winning. Another level has ranges of its own.",
  "negotiate.lede.nothingNote":
    "Add what others are offered, in writing or in documents, on the Evidence page; then there is a target.",
  "negotiate.lede.aloneNote":
    "Add your present job or another offer, even one in talks: what you would do instead is what makes any figure firm.",
  "negotiate.lede.aloneThought":
    "{letter} is only a thought: choose it under “against” if you would really take it, or add your present job.",
  "negotiate.lede.atLeast": "What it is worth here leaves that out, and so is “at least”.",
  "negotiate.lede.about": "What it is worth here rests on that, and so is “about”.",
  "negotiate.lede.kind":
    "All of it takes {letter}’s grant to be shares; as options struck at {strike} of the last round, an assumption, the offer is worth {worth} a year.",
  "negotiate.lede.kindWorse":
    "All of it takes {letter}’s grant to be shares; as options struck at {strike} of the last round, an assumption, the offer as it stands is {amount} a year worse than {other}.",
  "negotiate.lede.kindBetter":
    "All of it takes {letter}’s grant to be shares; as options struck at {strike} of the last round, an assumption, the offer as it stands is still {amount} a year better than {other}.",
  "negotiate.lede.publicNote":
    "Its shares trade, so their amount counts like cash and no part of the company is asked for.",
  "negotiate.lede.currency": "It is offered in {from}; figures here are in {to}, at {rate} to one {from}.",
  "negotiate.lapsed.out":
    "{letter}’s date to answer, {day}, is past: it is no walk-away and backs no ask. If it still stands, choose it under “against”.",
  "negotiate.lapsed.counted":
    "{letter}’s date to answer, {day}, is past, and it counts because you chose it under “against”.",
  "negotiate.lede.private": "All of this is private: none of it reaches the page to send.",
  "negotiate.limit.baseSalary": "the limit on base",
  "negotiate.limit.signOnBonus": "the limit on the sign-on",
  "negotiate.limit.ownership": "the limit on equity",
  "negotiate.limit.threshold": "the approval threshold",
  "negotiate.part.baseSalary": "the base",
  "negotiate.part.signOnBonus": "the sign-on",
  "negotiate.part.ownership": "the equity",
  "negotiate.meet.third": "a third of the way",
  "negotiate.meet.less": "less than halfway",
  "negotiate.meet.half": "halfway",
  "negotiate.meet.more": "more than halfway",
  "negotiate.meet.twoThirds": "two thirds of the way",
  "negotiate.bar.label": "What the negotiation is about",
  "negotiate.bar.offer": "negotiating",
  "negotiate.bar.offerField": "The offer that you negotiate",
  "negotiate.bar.offerOf": "{letter}, {name}",
  "negotiate.bar.against": "against",
  "negotiate.bar.againstOne": "{letter}, {status}",
  "negotiate.bar.againstMore": "{letter}, {status}, and {count} more",
  "negotiate.bar.againstNone": "nothing",
  "negotiate.bar.againstButton": "What you would take instead: {shown}",
  "negotiate.bar.riskAversion": "risk aversion",
  "negotiate.bar.riskAversionField": "Risk aversion",
  "negotiate.bar.own": "or",
  "negotiate.bar.ownField": "Risk aversion of your own",
  "negotiate.bar.meet": "they meet you",
  "negotiate.bar.meetField": "How far they meet you between offer and ask, from 0.35 to 0.7",
  "negotiate.printed":
    "{day}. Negotiating {offer}, against {against}; risk aversion {care}; they meet you {meet} ({rate}). Over {years}, in {currency}, before tax. Private: not a page to send.",
  "negotiate.bar.jump": "Parts of this page",
  "negotiate.against.title": "What would you take instead?",
  "negotiate.against.note":
    "The best of these is your walk-away. Being there may be worth more or less to you than the money: a sum over {years}, with a minus where you would rather be at {letter}.",
  "negotiate.against.counts": "{letter}, {name} ({status})",
  "negotiate.against.lapsed": "{status}, its date {day} is past",
  "negotiate.against.sameEmployer": "Offers of the same employer never count: they are not somewhere else.",
  "negotiate.against.none":
    "No other employer is in this workspace. Add your present job or another offer on Compare.",
  "negotiate.against.premium": "for being there",
  "negotiate.against.premiumField": "What you would pay to be at {letter} instead, over {years}",
  "negotiate.against.aYear": "= {amount} a year",
  "negotiate.against.worth": "{amount} a year",
  "negotiate.against.again": "Count what is offered, not what is thought of",
  "negotiate.years.one": "one year",
  "negotiate.years.other": "{count} years",
  "negotiate.jump.ladder": "Ladder",
  "negotiate.jump.packages": "Packages",
  "negotiate.jump.rates": "Exchange rates",
  "negotiate.jump.questions": "Questions",
  "negotiate.jump.choices": "Which offer",
  "negotiate.jump.reply": "Their answer",
  "negotiate.jump.log": "Log",
  "negotiate.jump.brief": "Brief",
} as const;

/** Three packages of equal value, caps and the approval threshold. */
export const packageArea = {
  "package.title.one": "One package fits, worth {amount} a year to you",
  "package.title.many": "{count} packages, equal to you within {amount} a year; not equal to them",
  "package.title.nothingAbove": "No packages: nothing that you can show lies above the offer",
  "package.title.none": "No packages: there is no room above the offer",
  "package.count.2": "Two",
  "package.count.3": "Three",
  "package.note.choose":
    "Which one they pick may hint at which pay costs them least; that is a guess of ours.",
  "package.note.standsIn":
    "Nothing that you can show lies above {parts}: more of it is asked only in place of another part, up to its cap.",
  "package.note.under":
    "Do not send these: each stays below your walk-away. They show what could be asked, not what to ask.",
  "package.note.published":
    "Several equal packages anchored better than one and left a more cooperative impression (Leonardelli et al. 2019, in six experiments).",
  "package.note.aim": "Each is worth as much to you as a single ask at the anchor.",
  "package.note.short":
    "They stop {amount} a year short of a single ask at the anchor, so that they all fit. In the way: {blockers}.",
  "package.note.together": "several limits at once, none of them alone",
  "package.blocker.baseSalary": "the cap on base ({amount} a year more without it)",
  "package.blocker.signOnBonus": "the cap on sign-on ({amount} a year more without it)",
  "package.blocker.ownership": "the cap on equity ({amount} a year more without it)",
  "package.blocker.threshold": "the approval threshold",
  "package.nothingAbove":
    "We propose no ask without a source. Add a competing offer, or a document that reports more for this level, and packages follow from it.",
  "package.unknownSignOn":
    "The sign-on is not known, or not all of it, so no package moves it: they are equal as far as the offer is stated. Ask for it before you send them.",
  "package.without.ownership": "There is no private equity in this offer to ask more of.",
  "package.without.room":
    "No package leans on {parts}: what its cap leaves is worth less than {least} a year.",
  "package.part.baseSalary": "base",
  "package.part.signOnBonus": "sign-on",
  "package.part.ownership": "equity",
  "package.publicGrant":
    "The grant of public shares is counted as it stands; no package asks for more of it.",

  "package.offer": "The offer",
  "package.asItStands": "as it stands",
  "package.leans.baseSalary": "More salary",
  "package.leans.ownership": "More equity",
  "package.leans.signOnBonus": "More up front",
  "package.leans.balanced": "Some of each",
  "package.row": "A year",
  "package.base": "Base",
  "package.signOn": "Sign-on",
  "package.equity": "Equity",
  "package.unknown": "not stated",
  "package.asOffered": "as offered",
  "package.offered": "the offer {amount}",
  "package.toYou": "To you",
  "package.worth": "Worth a year",
  "package.worth.atLeast": "at least, since not all of the offer is stated",
  "package.worth.about": "about, since not all of the offer is stated as one figure",
  "package.worth.note": "at risk aversion {aversion}, yours",
  "package.baseline": "baseline",
  "package.bolder": "If you were bolder",
  "package.careful": "If you were more careful",
  "package.aversion": "at risk aversion {aversion}",
  "package.cash": "Cash over {years}",
  "package.cash.note": "without private equity",
  "package.cash.discounted": "without private equity, discounted at {rate}",
  "package.cash.public": "public shares with it as they vest",
  "package.cash.publicDiscounted": "public shares with it as they vest, discounted at {rate}",
  "package.toThem": "To them",
  "package.counted": "A year, as they count it",
  "package.counted.note": "shares at {basis} of headline",
  "package.counted.public": "public shares at their price",
  "package.left": "Left under {threshold}",
  "package.left.note": "above it somebody else approves",
  "package.over": "over it",
  "package.highest": "Highest share price without approval",
  "package.highest.note": "as a part of the headline price",
  "package.highest.never": "at none",
  "package.cost": "What it costs them a year",
  "package.compare": "Compare package {number} as an offer",
  "package.compare.short": "Compare it",
  "package.compare.made": "Package {number} is now on Compare as a thought of its own. Undo takes it back.",
  "package.compare.full": "Compare holds {most} offers; take one away to add a package.",
  "package.role": "{role}, package {number}",
  "package.role.none": "Package {number}",

  "package.limits": "What packages have to stay inside",
  "package.cap.baseSalary": "Cap on base",
  "package.cap.signOnBonus": "Cap on sign-on",
  "package.cap.ownership": "Cap on equity",
  "package.cap.own": "Yours. “?” goes back to an assumption.",
  "package.rule.raiseWithWrittenOffer":
    "Assumed: {amount}, {share} on top of the offer, since a written offer of somebody else backs it.",
  "package.rule.raiseWithout":
    "Assumed: {amount}, {share} on top of the offer without a written one beside it.",
  "package.rule.highestComparable": "Assumed: {amount}, the highest figure that can be shown.",
  "package.rule.onTop":
    "Assumed: {amount}, {share} on top, since nothing that can be shown lies above the offer.",
  "package.rule.partOfBase": "Assumed: {amount}, {share} of base, since the offer has no sign-on to add to.",
  "package.room.under":
    "As they count it, {room} under the {threshold} above which somebody else must approve.",
  "package.room.over": "As they count it, {over} over {threshold}: it needs somebody else’s approval.",
  "package.threshold": "Approval above",
  "package.threshold.none": "None known. Enter one, or choose a fact on {evidence}.",
  "package.threshold.reported": "“{title}” reports {amount}, and nobody has confirmed it.",
  "package.threshold.use": "Use {amount}",
  "package.threshold.own": "Yours. “?” forgets it.",
  "package.threshold.fact": "{amount}, from “{title}” ({locator}). Chosen on {evidence}.",
  "package.threshold.other":
    "The fact chosen on {evidence} is about {company}, so it says nothing here. Enter one, or choose another.",
  "package.threshold.evidence": "the Evidence page",
  "package.basis": "They count a share at",
  "package.basis.note":
    "Of the headline price, that of the last round. An assumption: no document says which. The price in a tender, or of common shares for tax (409A), may be lower.",
  "package.years": "A grant and a sign-on over",
  "package.years.note": "Years that their total spreads them over; an assumption.",

  "package.approval.title": "Going over the threshold",
  "package.approval.free":
    "No package needs anybody else’s approval, so there is nothing to gain by going over.",
  "package.approval.over":
    "As they count it here, the offer itself is {amount} over the threshold. Either it was approved already, or they count a share at less than {basis} of headline: so it holds no package back, and headroom is shown below zero.",
  "package.approval.overCash":
    "As they count it here, the offer itself is {amount} over the threshold, in cash alone. So it holds no package back, and headroom is shown below zero.",
  "package.approval.gain":
    "To you, a larger ask could add {amount} over {years}. It pays only if you think approval is likelier than {chance}.",
  "package.approval.never":
    "To you, a larger ask could add {amount} over {years}; by these guesses no chance of approval makes it worth the try.",
  "package.approval.loss": "If refused, you lose",
  "package.approval.loss.note": "A guess: back to the offer as it stands.",
  "package.approval.delay": "The wait costs you",
  "package.approval.delay.note": "A guess: two weeks of base.",
  "package.approval.chance": "Your guess of approval",
  "package.approval.chance.note": "We know of no published chances. Kept while this workspace is open.",
  "package.approval.worthIt": "At {chance} it is worth asking: {amount} on average over {years}.",
  "package.approval.notWorthIt": "At {chance} it is not worth asking: {amount} on average over {years}.",
  "package.approval.working": "({loss} + {delay}) ÷ ({gain} + {loss}) = {chance}",
  "package.approval.others":
    "What is not counted needs no approval: an earlier review, a later refresh, the start date, vesting on a sale.",
} as const;

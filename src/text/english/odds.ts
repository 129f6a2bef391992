/** Outcomes with their chances, and the sentence that they lead to. */
export const odds = {
  "odds.lede.unknown": "What {offer}’s grant could turn into cannot be said yet.",
  "odds.lede.unknownNote":
    "An exit, its odds and a break-even need the size of the grant and what the company is worth.",
  "odds.lede.nothingVests": "Nothing of {offer}’s grant vests {over}, so no exit pays anything.",
  "odds.lede.nothingVestsNote": "Look at more years in the assumptions, or change how the grant vests.",
  "odds.lede.alone": "{offer}’s grant is worth {worth} to you, {part}.",
  "odds.lede.covers": "{offer}’s grant is worth {worth} to you, {part}, and that covers {gap}.",
  "odds.lede.close": "{offer}’s grant is worth {worth} to you, {part}, against {gap}: too close to call.",
  "odds.lede.short":
    "{offer}’s grant is worth {worth} to you, {part}, too little for {gap}: {letter} leads by {lead}.",
  "odds.lede.cashAhead":
    "{offer} is ahead of {other} by {amount} in cash alone; its grant comes on top, worth {worth} to you, {part}.",
  "odds.lede.cashLevel":
    "{offer}’s cash comes to as much as {other}; its grant decides, worth {worth} to you, {part}.",
  "odds.lede.cashClose":
    "{offer}’s grant is worth {worth} to you, {part}, and yet {letter} and {other} are too close to call.",
  "odds.lede.ofHeadline": "{part} of its headline",
  "odds.lede.ofWhatVests": "{part} of the headline value of what vests by then",
  "odds.lede.ofNothing": "though at headline it is worth nothing",
  "odds.lede.gap": "the {amount} by which {other} pays more",
  "odds.lede.gapAbout": "what {other} pays more, {amount}",
  "odds.lede.gapOfWorth": "the {amount} by which {other} is worth more than {letter}’s cash",
  "odds.lede.gapOfWorthAbout": "what {other} is worth more than {letter}’s cash, {amount}",
  "odds.lede.above":
    "{letter} ends ahead at any exit above {exit}, {share} of the last round, {times} on your odds; in {nothing} the grant pays nothing.",
  "odds.lede.aboveUnknownRound":
    "{letter} ends ahead at any exit above {exit}{share}, {times} on your odds; in {nothing} the grant pays nothing.",
  "odds.lede.chanceOnly": "{letter} ends ahead {times} on your odds; in {nothing} the grant pays nothing.",
  "odds.lede.noExit":
    "No exit puts {letter} ahead; {nothing} times in 100 on your odds the grant pays nothing.",
  "odds.lede.nothingOnly": "On your odds the grant pays nothing in {nothing} of 100.",
  "odds.times.one": "{times} time in 100",
  "odds.times.other": "{times} times in 100",
  "odds.lede.addAnother": "Add another offer on Compare to see what this grant has to make up.",
  "odds.kind.shares": "This holds while the grant is shares.",
  "odds.kind.unknown": "The letter does not say what kind of grant it is, so this takes shares.",
  "odds.kind.whatIf": "This is a what-if: options struck at {strike} of the last round.",
  "odds.asOptions.alone":
    "As options struck at {strike} of the last round it is worth {worth} to you: ask which.",
  "odds.asOptions.close":
    "As options struck at {strike} of the last round it is worth {worth} to you, and the two are too close to call: ask which.",
  "odds.asOptions.leads":
    "As options struck at {strike} of the last round it is worth {worth} to you, and {letter} leads by {amount}: ask which.",
  "odds.asStated.alone": "As it is stated, it is worth {worth} to you.",
  "odds.asStated.close": "As it is stated, it is worth {worth} to you, and the two are too close to call.",
  "odds.asStated.leads": "As it is stated, it is worth {worth} to you, and {letter} leads by {amount}.",
} as const;

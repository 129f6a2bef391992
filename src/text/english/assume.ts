/** The assumptions of the Negotiate page that are design choices: what they do, and their defaults. */
export const assume = {
  "assume.title": "Assumptions of this page: as proposed",
  "assume.title.own": "Assumptions of this page: some are yours ({groups})",
  "assume.note":
    "No published finding settles these: they are choices of ours, and yours to change. What was changed can be undone, and each group goes back to its default.",
  "assume.back": "Back to the default",
  "assume.backOf": "Back to the default: {group}",
  "assume.default": "By default {figure}.",
  "assume.evidence.title": "How firm evidence is",
  "assume.evidence.note":
    "From 100 %, as firm as can be, to 0 %, not counted at all. The firmest gives the reason on the page to send.",
  "assume.evidence.median": "How comparables count in the target",
  "assume.evidence.median.each": "each once",
  "assume.evidence.median.weighted": "by weight",
  "assume.evidence.median.note":
    "The target is the lower median of what lies above the offer. In it each counts, by default once:",
  "assume.raise.title": "The most that is asked on top",
  "assume.raise.note":
    "Limits of the anchor and of packages, as long as you know no cap. Yours stand under the packages.",
  "assume.raise.withWrittenOffer": "On base, with a written offer",
  "assume.raise.without": "On base, without one",
  "assume.raise.onTop": "On sign-on or equity, with nothing to show for more",
  "assume.range.title": "A range, if they ask for one",
  "assume.range.note": "It begins at the target and reaches so far above it.",
  "assume.range.width": "Above the target",
  "assume.steps.title": "Giving way",
  "assume.steps.note":
    "From the anchor to the target in three steps, each smaller than the last and each for something.",
  "assume.steps.parts": "What each step gives of the way",
  "assume.steps.inReturn": "In return for step {number}",
  "assume.steps.read": "{steps} of the way",
  "assume.steps.three": "Write three steps in percent, such as 50 / 30 / 20.",
  "assume.steps.sum": "These steps add up to {sum}. They must add up to 100 %.",
  "assume.steps.grow": "A step of {next} comes after one of {step}. Each must be smaller than the last.",
  "assume.share.title": "What a share costs them",
  "assume.share.note":
    "The band of the exchange rates runs between these. The low end is what one document’s own totals come to; the high end is 1 ÷ 1.56, since headline set common shares 56 % too high on average (Gornall and Strebulaev 2020).",
  "assume.share.cost": "Of headline, from and to",
  "assume.fixed":
    "Ours too, and fixed: more than {case} on top of base is said to need a case, and more than {level} another level; {count} comparables are enough to go first; where no sign-on is offered, up to {signOn} of base is asked; from {times} times what is offered, a figure is called no realistic amount.",
  "assume.elsewhere":
    "Others stand where they bite: how far they meet you in the row above, caps and how they count under {packages}, what base and sign-on cost them under {rates}, chances of answers under {questions}.",
} as const;

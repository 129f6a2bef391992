/** What is wrong with a file or an entry, and what would be right: one sentence or two for every finding. */
import type { FindingCode } from "#domain/finding.ts";

export const finding = {
  "finding.at": "In {place}: {sentence}",
  "finding.tooLarge":
    "The file is far larger than a workspace: {size} characters, where at most {most} are read. Nothing was opened or changed.",
  "finding.notJson":
    "This is not a workspace file: it cannot be read as JSON. Nothing was opened or changed.",
  "finding.notAnObject":
    "This is JSON, but not a workspace: a workspace starts with “{open}” and names its format. Nothing was opened or changed.",
  "finding.wrongFormat":
    "This file is not a Parley workspace: its format says “{format}”, not “{expected}”. Nothing was opened or changed.",
  "finding.noFormat":
    "This file is not a Parley workspace: it names no format, where “{expected}” belongs. Nothing was opened or changed.",
  "finding.newerVersion":
    "This file was written by a newer Parley (version {version} of the format; this one reads up to {current}). It is left untouched: reload the page for the newer Parley, then open it again.",
  "finding.olderVersion":
    "This file is of version {version} of the format, which cannot be brought up to version {current}. It is left untouched.",
  "finding.unknownKey":
    "“{key}” is not a key that is known here. Nothing is dropped in silence, so please remove or correct it.",
  "finding.missing": "This is missing.",
  "finding.missingOrNull": "This is missing. Where it is not known, write null.",
  "finding.wrongType": "Found {found} where {expected} belongs.",
  "finding.notOneOf": "“{value}” is not one of the words that are known here: {allowed}.",
  "finding.notOneKnown": "“{value}” is not one of the words that are known here.",
  "finding.notDecimal":
    "“{value}” is not a plain number. Write digits with a point, such as 172000 or 0.055, or null where it is not known.",
  "finding.notWhole": "{value} is not a whole number.",
  "finding.notDate": "This is not a date of the calendar. Write year, month and day, such as 2026-12-11.",
  "finding.notCurrency": "This is not a currency. Write its three capital letters, such as USD or EUR.",
  "finding.negative": "{value} is below zero. The least that can stand here is {least}.",
  "finding.belowLeast": "{value} is too small. The least that can stand here is {least}.",
  "finding.aboveMost": "{value} is too large. The most that can stand here is {most}.",
  "finding.notBelow": "{value} is too large. What stands here must be less than {limit}.",
  "finding.percentAsFraction":
    "{value} is more than a whole. Fractions are written as decimals: {value} % is {fraction}.",
  "finding.tooMany": "There are too many entries here. The most is {most}.",
  "finding.moreFindings": "{count} more mistakes are not listed.",
  "finding.boundEnds": "A bound has one end, and null for the other.",
  "finding.pointEnds": "A point has one figure: both ends the same.",
  "finding.rangeEnds": "Both ends are needed here. Where one is not stated, the kind is “bound”.",
  "finding.notUnit": "“{value}” is not a unit. Write a currency such as USD, or percent, months or shares.",
  "finding.tooFew": "There are too few entries here. The least is {least}.",
  "finding.tooLong": "This text is too long. The most is {most} characters.",
  "finding.empty": "This must not be empty.",
  "finding.rangeReversed": "The range runs backwards: {low} is more than {high}.",
  "finding.probabilitiesSum": "The probabilities add up to {sum}. They must add up to 1.",
  "finding.fractionsSum": "The yearly shares add up to {sum}. They must add up to 1.",
  "finding.stepsSum": "The steps add up to {sum}. They must add up to 1.",
  "finding.stepsGrow": "A step of {next} comes after one of {step}. Each step must be smaller than the last.",
  "finding.fractionsCount":
    "There are {count} yearly shares for a grant of {years} years. There must be one for each year.",
  "finding.ownershipSum":
    "The preferred classes own {sum} of the company together. It must be less than 1, because the common shares own the rest.",
  "finding.cliffBeyondDuration":
    "The cliff of {cliff} months is longer than the grant, which vests within {duration} months.",
  "finding.strikeWithoutOptions":
    "Only options have a strike price, and this grant is not options. Remove the strike, or make the grant ISO or NSO options.",
  "finding.duplicateId": "The id “{id}” stands here a second time. Every id must be different.",
  "finding.unknownBaseline": "The baseline is “{id}”, and no offer has that id.",
  "finding.kind.null": "nothing (null)",
  "finding.kind.string": "text",
  "finding.kind.number": "a number",
  "finding.kind.int": "a whole number",
  "finding.kind.boolean": "true or false",
  "finding.kind.array": "a list",
  "finding.kind.object": "an object",
  "finding.kind.record": "an object",
  "finding.kind.kind": "one of the kinds that are known here",
  "finding.kind.other": "something else",
} as const satisfies Record<`finding.${FindingCode}`, string> & Record<string, string>;

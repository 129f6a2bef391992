/**
 * Figures whose own words say what they are: approval thresholds, rates of base, adjustments by place,
 * what a grant is worth, and small shares that vest.
 */
import type { Component } from "#domain/vocabulary.ts";
import type { Bond } from "./component-of.ts";
import type { Cue } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { placesIn } from "./places.ts";
import type { Segment } from "./segments.ts";

const aboveIt =
  /\b(?:above|over|exceed\w*|beyond|more than|north of|past|from|threshold\D{0,30}|limit\D{0,30}|approval at|at least) ?$/i;
const orMore = /^ (?:and|or) (?:above|over|more|up)/i;
const ofBase =
  /^ ?(?:of|x|×) ?(?:(?:your|their|the|my|annual|eligible|gross|his|her|yearly|current|total) )*(?:base|salary|fixed|OTE|ctc|earnings|pay)\b/i;
const retirement = /\b(?:401|match|pension|deferr|contribut|retirement|super)/i;
const moved =
  /\b(?:(?<!turn(?:ing|ed) )down|lower(?:ed)?|less|reduc\w+|cut|drops?|falls?|discount\w*|minus|below|up|higher|premium|uplift|adjust\w*|multiplier|differential)\b/i;
const ofPay = /\b(?:salar|bands?\b|pay|paid|comp|base|location|remote|adjust|offers?|zone|tier|geo)/i;
const worthBefore =
  /\b(?:grants?|equity|stake|options|shares|package|RSUs?|awards?|stock(?! of\b))\b[^;\n]{0,60}\bworth(?: (?:about|roughly|around|some|approximately|nearly))? ?$|\bvaluation[^.;]{0,40}\b(?:that|this|it) (?:is|equals|comes to|works out to|means)(?: (?:about|roughly))? ?$/i;
const toPeople =
  /\b(?:get|gets|receive|receives|granted|offered|is|plus|and|with)(?: (?:about|around|between|roughly))? ?$/i;

const approvedPay =
  /\b(?:offers?|salar\w+|base|comp\w*|packages?|equity|grants?|awards?|sign[- ]?ons?|signing|bonus\w*|TC|pay)\b/i;
const approvedSpending =
  /\b(?:purchases?|expenses?|spend\w*|invoices?|contracts?|budgets?|payments?|projects?|discounts?|reports?|amounts?) (?:\w+ ){0,2}$/i;

const optionTo = /\boptions? to (?:purchase|buy|acquire)(?: up to)? ?$/i;

/** "15,000 options" are a grant by themselves, unless they are the plan's, or dealt in. */
function optionsOf(
  text: string,
  figure: Figure,
  before: string,
  cues: readonly Cue[],
): Bond | null | undefined {
  if (optionTo.test(before)) return bond(figure, "equityValue", "equity");
  if (!/options|RSU|PSU|stock units/i.test(text.slice(figure.start, figure.end))) return undefined;
  return cues.some(({ meaning, word }) => meaning === "notPay" && !/strike|price/.test(word))
    ? undefined
    : bond(figure, "equityValue", "equity");
}

/** "60% of salary, or $75k" is what something costs. */
const ofSalaryOr = /% of (?:\w+ )?(?:salary|pay|base),? (?:or|i\.e\.)(?: (?:about|around|roughly))? ?$/i;

function isPayApproved(context: string, before: string): boolean {
  return approvedPay.test(context) && !approvedSpending.test(before);
}

/** "Anything above $500k a year goes to our CPO": who decides, in a text that speaks of an offer. */
const anything =
  /\b(?:anything|everything|whatever|numbers?|totals?|offers?|packages?|comp\w*)(?: (?:that|which) (?:is|comes|lands))? (?:above|over|beyond|past|north of|more than|exceeding) ?$/i;
const goesUp =
  /^(?: ?(?:\/ ?y(?:ea)?r?|(?:a|per) year|p\.?a\.?|total|in total|all[- ]in|TC))?,? (?:(?:has|have|needs?) to go|must go|goes?|is (?:decided|signed off|approved)|needs|requires) (?:up )?(?:(?:to|by|past|through|before) )?(?:our|the|a|an)? ?(?:C[A-Z]O|[VS]VP|EVP|board|founders?|comp(?:ensation)? committee|committee|finance|exec\w*|leadership|head of)\b/i;
const spending =
  /\b(?:purchases?|vendors?|suppliers?|invoices?|contracts?|expenses?|spend\w*|budgets?|deals?|procurement|quotes?|orders?)\b/i;

function isOfPay(text: string, segment: Segment): boolean {
  const sentence = text.slice(segment.start, segment.end);
  const paragraph =
    text
      .slice(Math.max(0, segment.start - 700), segment.start)
      .split("\n\n")
      .at(-1) ?? "";
  const context = `${segment.heading} ${paragraph} ${sentence}`;
  return approvedPay.test(context) && !spending.test(context);
}

const valuedAt =
  /\bvalu(?:ed|ing)\b[^.;,]{0,30}\bat(?: (?:the|a|an|about|around|over|roughly|nearly|some))? ?$/i;
const raisedAt = /\brais\w+ (?:\w+ )?[$€£₹][\d.,]+ ?\w* at(?: an?)? ?$/i;
/** A grant is valued at less, a company at more. */
const leastValuation = 5e7;

/** Words right behind a figure that leave no doubt, however near the words before it are. */
const behind: readonly (readonly [RegExp, Component, Cue["meaning"]])[] = [
  [
    /^ ?(?:(?:post|pre)[- ]money )?valuation\b|^ (?:post|pre)(?:[- ]money)?(?! ?(?:launch|IPO|tax|merger|deal|acquisition|exit|covid|series|office|-|\w+ing)\b)/i,
    "valuation",
    "valuation",
  ],
  [/^ sign(?:[- ]?on|ing)?(?: bonus)?(?= ?(?:[.,;)/|\n+]|$|and\b))/i, "signOnBonus", "signOnBonus"],
  [
    /^ (?:to|for|on) sign(?:ing)?(?:[- ]on)?(?= ?(?:[.,;)]|$|(?:and|if|repa\w+|plus|paid|once|when|with)\b))/i,
    "signOnBonus",
    "signOnBonus",
  ],
  [/^ (?:jobs?|roles?|positions?|gigs?)\b/i, "baseSalary", "paid"],
  [/^ fixed\b(?! (?:fee|price|cost|term|income))/i, "baseSalary", "baseSalary"],
  [
    /^ (?:(?:that|which) )?(?:you|i)(?:'d| had)? (?:mentioned|named|asked for|had in mind|hoped for|quoted)\b/i,
    "baseSalary",
    "paid",
  ],
  [
    /^ (?:(?:paid|payable) )?(?:with|in|alongside) (?:your|the) first (?:salary|pay|paycheck|payroll|payslip|month's)\b/i,
    "signOnBonus",
    "signOnBonus",
  ],
  [/^ ?\((?=[^)]*\bfixed\b)[^)]*\bvariable\b/i, "totalCompensation", "totalCompensation"],
];

/** "She got 0.05% at a start-up": a share below one per cent that somebody has. */
const heldBefore =
  /\b(?:I|she|he|they|who|person|colleague|friend|engineer|PM)(?: \w+){0,3} (?:got|gets?|had|has|have|was offered|were offered|received)(?: (?:about|around|only|just))? ?$|\b(?:asked(?: \w+)? for|and got) ?$/i;

/** Cover and leave are stated as parts of pay as well. */
const insured =
  /\b(?:protection|insurance|cover\w*|disability|sick\w*|leave|maternity|pension|severance)\b[^.;]{0,40}$/i;

/** What part of a target was met is no rate of pay. */
const reached = /^ ?(?:achievement|attainment|payout|of (?:target|goal|quota|plan)\b)/i;

/** "38% have a bonus" counts people. */
const ofPeople =
  /^ (?:of (?!(?:your|their|the|annual)? ?(?:base|salary|pay|fixed|OTE))[^.;%]{0,40} )?(?:have|had|has|get|got|receive[sd]?|say|said|report(?:ed)?|answered|expect(?:ed)?|chose|would|do|did|don't|are|were)\b/i;

/** "I exercised $25k of options" */
const dealt = /\b(?:exercis\w+|bought|sold|spent)(?: (?:about|another|around|over))? ?$/i;
const ofStock = /^ (?:worth )?of (?:\w+ )?(?:options|stock|shares)\b/i;
const companyWorth =
  /\b(?:company|startup|start-up|business|firm|employer|we|they) (?:is|was|are|were)(?: (?:now|then|once|already))? worth(?: (?:about|around|over|roughly|nearly|some))? ?$/i;
const overYears =
  /^,? (?:(?:vesting|vested|spread) )?over (?:the next )?(?:two|three|four|five|[2-5]) years\b/i;

/** "Shares. They offered £75,000 over four years": what is spread over years is a grant where one is spoken of. */
function isOverYears(text: string, figure: Figure, segment: Segment): boolean {
  if (!overYears.test(text.slice(figure.end, Math.min(segment.end, figure.end + 80)))) return false;
  const before = text.slice(segment.start, figure.start);
  return speaksOfShares.test(`${segment.lead} ${segment.rowHead} ${before}`) && !speaksOfCash.test(before);
}
const speaksOfShares = /\b(?:equity|shares?|stock|grant|RSUs?|options)\b/i;
const speaksOfCash = /\b(?:salar\w+|base|bonus|costs?|budget|rais\w+|invest\w*)\b[^.;,]{0,30}$/i;

/** Shares that are bought and sold, and what something costs by another name. */
function isDealing(before: string, after: string): boolean {
  return ofSalaryOr.test(before) || buysShares.test(before) || (dealt.test(before) && ofStock.test(after));
}
const buysShares =
  /\b(?:buy|purchase|acquire) (?:\w+ )?(?:shares|stock|options) (?:for|worth|of)(?: up to)? ?$/i;

/** The sum above which somebody has to agree. */
function approvalOf(
  text: string,
  figure: Figure,
  segment: Segment,
  cues: readonly Cue[],
): Bond | null | undefined {
  const before = text.slice(Math.max(segment.start, figure.start - 90), figure.start);
  const after = text.slice(figure.end, Math.min(segment.end, figure.end + 80));
  const isAbove = aboveIt.test(before) || text[figure.end - 1] === "+" || orMore.test(after);
  if (isAbove && cues.some(({ meaning }) => meaning === "approvalThreshold")) {
    const context = `${text.slice(segment.start, segment.end)} ${segment.heading}`;
    return isPayApproved(context, before) || isOfPay(text, segment)
      ? bond(figure, "approvalThreshold", "approvalThreshold")
      : null;
  }
  return goesUp.test(after) && anything.test(before) && isOfPay(text, segment)
    ? bond(figure, "approvalThreshold", "approvalThreshold")
    : undefined;
}

/** The bond that the figure's own words give; null where they say it is no pay, undefined where they say nothing. */
export function specialBond(
  text: string,
  figure: Figure,
  segment: Segment,
  cues: readonly Cue[],
): Bond | null | undefined {
  const before = text.slice(Math.max(segment.start, figure.start - 90), figure.start);
  const after = text.slice(figure.end, Math.min(segment.end, figure.end + 80));
  if (figure.measure === "percent") return ofPercent(text, figure, segment, before, after);
  if (figure.measure === "shares") return optionsOf(text, figure, before, cues);
  if (figure.measure !== "money" && figure.measure !== "bare") return undefined;
  const named = behind.find(([words]) => words.test(after));
  if (named !== undefined) return bond(figure, named[1], named[2]);
  if (figure.measure === "bare") return undefined;
  const approved = approvalOf(text, figure, segment, cues);
  if (approved !== undefined) return approved;
  if (/= ?~?$/.test(before) && cues.some(({ meaning }) => meaning === "totalCompensation")) {
    return bond(figure, "totalCompensation", "totalCompensation");
  }
  if (isDealing(before, after)) return null;
  if (isOverYears(text, figure, segment)) return bond(figure, "equityValue", "equity");
  const isLarge = Number(figure.low ?? figure.high) >= leastValuation;
  if (isLarge && [companyWorth, valuedAt, raisedAt].some((words) => words.test(before)))
    return bond(figure, "valuation", "valuation");
  return worthBefore.test(before) ? bond(figure, "equityValue", "equity") : undefined;
}

function ofPercent(text: string, figure: Figure, segment: Segment, before: string, after: string) {
  if (
    /\bfor(?: an?| about)? ?$/i.test(before) &&
    /^ ?(?:of|equity|stake|ownership)/i.test(after) &&
    /\b(?:fund|invest\w*|accelerator|raised|founders?|VC|bought|acquired)\b/i.test(
      text.slice(segment.start, segment.end),
    )
  )
    return null;
  if (reached.test(after) || ofPeople.test(after)) return null;
  if (heldBefore.test(before) && /^0?\.\d/.test(text.slice(figure.start, figure.end)))
    return bond(figure, "equityPercent", "equity");
  if (ofBase.test(after)) {
    if (/\bbase\b[^.;]{0,24}$/i.test(before) || insured.test(before)) return null;
    const isBonus =
      /bonus|variable|incentive|commission|target/i.test(
        text.slice(segment.start, segment.end) + segment.heading,
      ) || /(?:^|[:+,(-]|\b(?:plus|and|is|at|to)) ?$/i.test(before);
    return retirement.test(before + after) || !isBonus ? null : bond(figure, "targetBonus", "targetBonus");
  }
  const sentence = text.slice(segment.start, segment.end);
  const places = placesIn(after.slice(0, 45)).length + placesIn(before.slice(-45)).length;
  if (
    places > 0 &&
    Number(figure.high ?? figure.low) >= 1 &&
    moved.test(before + after) &&
    ofPay.test(
      `${text.slice(Math.max(0, segment.start - 160), segment.start)} ${sentence} ${segment.heading}`,
    )
  ) {
    return bond(figure, "locationAdjustment", "locationAdjustment");
  }
  const small = Number(figure.high ?? figure.low) <= 3;
  return small && /^,? (?:vest|over (?:\w+ )?years)/i.test(after) && toPeople.test(before)
    ? bond(figure, "equityPercent", "equity")
    : undefined;
}

function bond(figure: Figure, component: Component, meaning: Cue["meaning"]): Bond {
  const cue = { meaning, start: figure.start, end: figure.end, word: "" };
  return { component, inferred: false, cost: 0, cue };
}

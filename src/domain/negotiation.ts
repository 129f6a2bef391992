/**
 * What a negotiation rests on besides the offers: design choices and guesses, each the user's to change.
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import {
  concessionSteps,
  evidenceWeights,
  FIRST_SHARE_COST,
  FIRST_STEPS,
  FIRST_WEIGHTS,
  FIRST_WIDTH,
  rangeWidth,
  shareCost,
} from "./design-choices.ts";
import { Decimal, sum } from "./money.ts";
import { listRelation } from "./relation.ts";
import { day, label, text } from "./scalars.ts";

const MOST_MONEY = "1000000000000";
const money = () => decimalText({ min: "0", max: MOST_MONEY });

/** The most that can be asked of each part; null = none is known. `ownership` is a fraction of the company. */
export const caps = z.strictObject({
  baseSalary: z._default(z.nullable(money()), null),
  signOnBonus: z._default(z.nullable(money()), null),
  ownership: z._default(z.nullable(decimalText({ min: "0", max: "1", fraction: true })), null),
});

/**
 * How the employer counts a year's total, and the total above which somebody else must approve (null = the
 * fact that was chosen as the threshold, if any). Shares count at `equityBasis` of the headline price.
 */
export const approval = z.strictObject({
  threshold: z._default(z.nullable(money()), null),
  equityBasis: z._default(decimalText({ min: "0", max: "1", fraction: true }), "1"),
  countYears: z._default(decimalText({ min: "1", max: "10" }), "4"),
});

/** What one unit of each part costs the employer: base with payroll load, shares as a part of headline. */
export const costBasis = z.strictObject({
  baseSalary: z._default(decimalText({ min: "0", max: "3" }), "1.1"),
  signOnBonus: z._default(decimalText({ min: "0", max: "3" }), "1"),
  ownership: z._default(decimalText({ min: "0", max: "3" }), "0.64"),
});

/** What can be asked before deciding. */
export const questionId = z.enum([
  "instrument",
  "tender",
  "bonus",
  "refreshers",
  "dilution",
  "shareCount",
  "valuation",
  "preference",
  "level",
  "signOn",
  "relocation",
  "remote",
  "bonusHistory",
  "baseSalary",
  "installment",
  "benefit",
  "grantSize",
  "fullyDilutedShares",
]);
export type QuestionId = z.infer<typeof questionId>;
/** As many as an offer can be asked at once: each one once. */
const MOST_QUESTIONS = questionId.options.length;

/** One possible answer: how likely, and the figure that it would be; what the figure means is the question's. */
export const answer = z.strictObject({
  probability: decimalText({ min: "0", max: "1", fraction: true }),
  value: decimalText({ min: "0", max: MOST_MONEY }),
});
export type Answer = z.infer<typeof answer>;

/** A question with answers of the person's own; their probabilities add up to 1. */
export const askedQuestion = z.strictObject({
  id: questionId,
  answers: z
    .array(answer)
    .check(z.minLength(1), z.maxLength(5))
    .check(
      listRelation<Answer, "probability">("probability", (items) => {
        const probabilities = items.map(({ probability }) => probability);
        if (!probabilities.every(isDecimalText)) return [];
        const total = sum(probabilities.map((probability) => new Decimal(probability)));
        return total.equals(1)
          ? []
          : [{ path: [], code: "probabilitiesSum", params: { sum: total.toFixed() } }];
      }),
    ),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;

/** Something said in the negotiation: by whom, when, with which figures, and by when it wants an answer. */
export const logEntry = z.strictObject({
  id: label(),
  on: day,
  offerId: label(),
  by: z.enum(["them", "me"]),
  kind: z.enum(["offer", "counterOffer", "note"]),
  /** What was said of each part, in the workspace's currency; null = not spoken of. */
  baseSalary: z.nullable(money()),
  signOnBonus: z.nullable(money()),
  ownership: z.nullable(decimalText({ min: "0", max: "1", fraction: true })),
  note: text(),
  answerBy: z.nullable(day),
});
export type LogEntry = z.infer<typeof logEntry>;

/** One offer's brief as far as the person changed it: texts by section, dates, and whose terms may be named. */
export const brief = z.strictObject({
  texts: z.record(label(), z.string().check(z.maxLength(4000))),
  decideOn: z.nullable(day),
  answerBy: z.nullable(day),
  /** Whether the page asks for one of the packages, or for the anchor alone. */
  ask: z._default(z.enum(["packages", "anchor"]), "packages"),
  /** Offers of other employers whose terms the page to send may name. */
  allowedOfferIds: z.array(label()).check(z.maxLength(50)),
});
export type Brief = z.infer<typeof brief>;

/** A brief that nobody has changed. */
export const FIRST_BRIEF: Brief = {
  texts: {},
  decideOn: null,
  answerBy: null,
  ask: "packages",
  allowedOfferIds: [],
};

function comparableIds() {
  return z.array(z.string().check(z.minLength(1), z.maxLength(400))).check(z.maxLength(400));
}

/** Everything about the negotiation that a person may set. */
export const negotiation = z.strictObject({
  /** The offers that one would take instead; null = every one of another employer that is no mere thought. */
  alternativeIds: z._default(z.nullable(z.array(label()).check(z.maxLength(50))), null),
  /** By offer: what one would pay, over the horizon, to be there instead; negative for the other way round. */
  premiums: z._default(z.record(label(), decimalText({ min: `-${MOST_MONEY}`, max: MOST_MONEY })), {}),
  /** λ: how much of the way from offer to ask the two sides meet. */
  meetRate: z._default(decimalText({ min: "0.35", max: "0.7", fraction: true }), "0.5"),
  /** The most that is asked on top of base, as a fraction, with and without a written competing offer. */
  baseRaise: z._default(
    z.strictObject({
      withWrittenOffer: z._default(decimalText({ min: "0", max: "2", fraction: true }), "0.25"),
      without: z._default(decimalText({ min: "0", max: "2", fraction: true }), "0.2"),
    }),
    { withWrittenOffer: "0.25", without: "0.2" },
  ),
  caps: z._default(caps, { baseSalary: null, signOnBonus: null, ownership: null }),
  approval: z._default(approval, { threshold: null, equityBasis: "1", countYears: "4" }),
  costBasis: z._default(costBasis, { baseSalary: "1.1", signOnBonus: "1", ownership: "0.64" }),
  /** Between which parts of headline a share's cost to the employer lies, for the band of the exchange rates. */
  shareCost: z._default(shareCost, FIRST_SHARE_COST),
  /** Comparables that are not counted: ids of facts; of offers a part and an id, `baseSalary:offer-2`. */
  leftOutIds: z._default(comparableIds(), []),
  /** Comparables that are counted although another level would leave them out; the same ids. */
  countedIds: z._default(comparableIds(), []),
  evidenceWeights: z._default(evidenceWeights, FIRST_WEIGHTS),
  /** Whether the target is the median of the comparables, each counted once, or each by its weight. */
  targetMedian: z._default(z.enum(["each", "weighted"]), "each"),
  /** What sign-on and ownership may grow by where no comparable lies above the offer, as a fraction. */
  onTop: z._default(decimalText({ min: "0", max: "2", fraction: true }), "0.25"),
  rangeWidth: z._default(rangeWidth, FIRST_WIDTH),
  concessionSteps: z._default(concessionSteps, [...FIRST_STEPS]),
  /** Questions with answers of one's own, in place of the default ones; an offer's id to its list. */
  questions: z._default(z.record(label(), z.array(askedQuestion).check(z.maxLength(MOST_QUESTIONS))), {}),
  /** Questions that are not asked, by offer. */
  leftOutQuestions: z._default(z.record(label(), z.array(questionId).check(z.maxLength(MOST_QUESTIONS))), {}),
  /** What was said so far, in no order. */
  log: z._default(z.array(logEntry).check(z.maxLength(500)), []),
  /** By offer. */
  briefs: z._default(z.record(label(), brief), {}),
});
export type Negotiation = z.infer<typeof negotiation>;

/** The defaults of MODEL section 8, as an empty object is read. */
export const FIRST_NEGOTIATION: Negotiation = z.parse(negotiation, {});

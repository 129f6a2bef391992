/** Claims for tests: what a reader would find in a short letter, and how to make one claim. */
import type { Claim } from "#domain/claim.ts";

/** A letter of an employer, with somebody else's pay in it. */
export const SAMPLE_LETTER =
  "For the senior role in San Francisco we can go to $178k base with a 10% target bonus. " +
  "The grant stays at 0.055%, over 4 years with a 1-year cliff. There is $20–25k to sign. " +
  "To be open, someone who joined in May took $165k.";

/** The claim of `figure` in the sample letter. */
export function sampleClaim(figure: string, values: Partial<Claim>): Claim {
  const start = SAMPLE_LETTER.indexOf(figure);
  if (start < 0) throw new Error(`The letter does not say ${figure}.`);
  return {
    component: "other",
    low: null,
    high: null,
    unit: "USD",
    period: null,
    kind: "point",
    subject: "offer",
    role: null,
    level: "senior",
    placeId: "san-francisco",
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "", figure },
    start,
    end: start + figure.length,
    figure,
    ...values,
  };
}

const point = (value: string) => ({ low: value, high: value });

/** What the letter states, in order. */
export const SAMPLE_CLAIMS: readonly Claim[] = [
  sampleClaim("$178k", { component: "baseSalary", ...point("178000"), period: "annual" }),
  sampleClaim("10%", { component: "targetBonus", ...point("10"), unit: "percent", period: "annual" }),
  sampleClaim("0.055%", {
    component: "equityPercent",
    ...point("0.055"),
    unit: "percent",
    period: "wholeGrant",
    inferred: ["period"],
  }),
  sampleClaim("4 years", {
    component: "vesting",
    ...point("48"),
    unit: "months",
    subject: "company",
    level: null,
  }),
  sampleClaim("1-year cliff", {
    component: "cliff",
    ...point("12"),
    unit: "months",
    subject: "company",
    level: null,
  }),
  sampleClaim("$20–25k", {
    component: "signOnBonus",
    low: "20000",
    high: "25000",
    period: "oneTime",
    kind: "range",
  }),
  sampleClaim("$165k", {
    component: "baseSalary",
    ...point("165000"),
    period: "annual",
    kind: "anecdote",
    subject: "competingOffer",
    level: null,
    inferred: ["subject"],
  }),
];

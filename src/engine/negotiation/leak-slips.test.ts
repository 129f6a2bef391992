/**
 * The check of the page to send as people write: ways in which a private figure slips into a mail, and pages
 * that give nothing away. On the three offers, where A is negotiated: its walk-away is 350,000 a year (1,400,000
 * in all; base 114,157.70, equity 0.0294 %), its target 200,000 and 40,000; C's offer may not be named.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { concessions } from "./concessions.ts";
import { ladder } from "./ladder.ts";
import { leakCheck } from "./leak-check.ts";
import { packageModel } from "./package-model.ts";
import { packages } from "./packages.ts";
import { reservation } from "./reservation.ts";
import { type Secrets, secretsOf } from "./secrets.ts";

function secrets(allowedOfferIds: readonly string[] = []): Secrets {
  const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("the example cannot be read");
  const workspace = parsed.value;
  const offer = workspace.offers.find(({ id }) => id === "reported-senior");
  const model = packageModel(workspace, "reported-senior");
  if (offer === undefined || model === null) throw new Error("the example has no offer to negotiate");
  const found = ladder(workspace, model);
  const three = packages(workspace, model, found).packages;
  return secretsOf({
    workspace,
    offer,
    model,
    ladder: found,
    reservation: reservation(workspace, model),
    packages: three,
    asks: three.map(({ terms }) => terms),
    steps: concessions(workspace, found, model).map(({ terms }) => terms),
    allowedOfferIds,
    ownDays: ["2026-12-09", "2026-12-02"],
  });
}

const held = secrets();

function kinds(text: string): readonly string[] {
  const { findings } = leakCheck([{ id: "text", text, isListed: false }], held);
  return findings.map(({ kind }) => kind);
}

describe("the walk-away slips in", () => {
  test.each([
    // 350,000 ÷ 52, ÷ 26, ÷ 24, ÷ 260, ÷ 2,080, ÷ 4.
    ["I need $6,731 a week.", "by the week"],
    ["That is 13,462 every fortnight.", "by the fortnight"],
    ["About $14,583 per paycheck, twice a month.", "by the half month"],
    ["My day rate would be $1,346.", "by the day"],
    ["On an hourly basis I need $168.", "by the hour"],
    ["$168/hr is where it starts.", "by the hour, short"],
    ["87,500 a quarter.", "by the quarter"],
    ["Monthly it would have to be 29,167.", "by the month, said before"],
    ["$700,000 over two years.", "over two years"],
    ["1.05 million across three years", "over three years"],
    ["three hundred and 50 thousand", "in words and digits"],
    ["3 hundred fifty thousand", "in digits and words"],
    ["one point four million in all", "in words with a point"],
    ["1 million four hundred thousand", "in two scales"],
    ["mid-300s", "as the middle of a hundred"],
    ["somewhere in the 350s", "as a decade"],
    ["350 minimum", "with a word of pay behind"],
    ["350 does it for me", "with a verb behind"],
    ["350k€", "with a sign at once behind its scale"],
    ["USD350k", "with its currency before"],
    ["350 Gs", "in slang"],
    ["350 large", "in slang"],
    ["200k base plus 150k of stock", "as a sum"],
    ["200 + 150 = what I need", "as a sum in signs"],
    ["about twice the base that you offer", "as a multiple of their base"],
    ["I need about $1.32M of equity.", "its least equity in money"],
    ["three basis points", "its least equity in words"],
    ["I make 350 today.", "with the day behind"],
    ["some 350 thou", "in slang, shorter"],
    ["350\u2011k", "with a hyphen that does not break"],
    ["$ 3 5 0 , 0 0 0", "digit by digit"],
    ["3.5e5", "as a power of ten"],
    ["1.4M/4yrs", "over the horizon, short"],
    ["Less than 350 would be a step back.", "as what would be too little"],
  ])("%s (%s)", (text) => {
    expect(kinds(text)).toContain("walkAway");
  });
});

describe("other private figures slip in", () => {
  test.each([
    ["Could you do 16 % more base?", "otherTerms", "another base as a rise: 172,000 × 1.16"],
    ["Another $21,250 on top of the base would do.", "landing", "172,000 + 21,250 as a difference"],
    ["A base of $16,104 a month.", "landing", "193,250 by the month"],
    ["My other offer vests $110,000 a year.", "otherTerms", "a year of another grant"],
    ["The other place pays a 15 % bonus.", "otherTerms", "a rate in another offer"],
    ["The other offer lapses on 11 December.", "otherDay", "another offer's last day"],
    ["They want to hear from me by Dec. 11th.", "otherDay", "another offer's last day, short"],
    ["We need to close a gap of $85,000 a year.", "worth", "how far the offer is from the walk-away"],
    ["Their stock is worth 110 a year.", "otherTerms", "a year of another grant, short"],
    ["I must answer the other company by 12/11/2026.", "otherDay", "another offer's last day in figures"],
    ["I could live with $185,000.", "privateName", "a figure that one does not ask for"],
    ["I would go as low as 180k.", "privateName", "how low"],
    ["My floor is 180.", "privateName", "a floor in short"],
  ] as const)("%s: %s (%s)", (text, kind, _why) => {
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    "I would accept the offer as it stands.",
    "I will sign either way.",
    "To be honest I have no other offers.",
    "You are the only offer I have.",
    "I would join even without a higher base.",
    "I am willing to take less.",
    "I really need this job.",
    "If you cannot move, I will still accept.",
    "I would join at the present terms.",
    "No pressure, I have nothing else.",
    "I have not got any other offers.",
    "You are my first choice, and I have stopped all other processes.",
  ])("%s (that one would take less)", (text) => {
    expect(kinds(text)).toContain("takesLess");
  });
});

describe("a page that gives nothing away passes", () => {
  test.each([
    "I have 12 years of experience and led a team of 35 people.",
    "We grew from 40,000 to 350,000 users in 18 months.",
    "You can reach me at +1 415 350 1400 or (415) 555-1400.",
    "My portfolio is at https://example.org/work/350000 and on page 350.",
    "I will be in Room 350 at 14:00 on Tuesday 24 November.",
    "The latency fell from 350 ms to 40 ms.",
    "How does the 401k match work?",
    "Is 40 hours a week usual, with 25 days of leave?",
    "My target was 120 % of quota, and I reached 131 %.",
    "The role asks for a minimum of 20 % travel.",
    "I will sign once I have this in writing.",
    "I have read the offer letter with care.",
    "Please send me the written offer when it is ready.",
    "I worked at a start-up and at a bank before.",
    "You offer $172,000, which is $14,333 a month.",
    "The sign-on can come in two payments.",
    "I can start on 4 January 2027, or two weeks earlier.",
    "I decide on Wednesday 9 December.",
    "Base salaries for this work are reported at $220,000.",
    "No other offer excites me as much as the work you described.",
    "I would like to sign as soon as we agree on the base.",
    "Your grant of 0.055 % vests over 4 years with a cliff after 1 year.",
    "Would you consider an earlier review, after 6 months?",
    "Our library has 350 contributors and 1,400 stars.",
    "I can be reached on 0171 350 14 00 after 5pm.",
    "A base of $214,500 would let me sign today.",
    "I would accept any one of the three packages.",
    "If one of the packages is possible, I will sign by 9 December.",
    "I can join even before January.",
    "I will come to the office even if it is only for a day a week.",
    "The anchor tenant of our platform was a bank with 20,000 staff.",
    "The minimum viable product took 6 weeks.",
    "I need this job description in writing for my visa.",
    "There is no alternative text on your careers page.",
    "I could work with Anna’s team of 35.",
    "I have a competing deadline in December.",
    "We cut hosting costs by 30 %.",
    "My bonus of 15 % was always paid in full.",
    "I am flexible on the start date, and happy to talk on the phone.",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

test.each([
  "I ran a budget of $350k.",
  "I own a $350k budget.",
  "That saved the company $350,000 a year.",
  "We reached $1.4M in annual recurring revenue.",
  "I know how a public company reports its results.",
  "$350 covered the train.",
])("only the person can tell: %s", (text) => {
  const { findings } = leakCheck([{ id: "text", text, isListed: false }], held);
  expect(findings.map(({ isJudgement }) => isJudgement)).toEqual([true]);
});

describe("a figure that is claimed of another offer", () => {
  // C, a public company, has put 200,000 of base, 40,000 once, a bonus of 30,000 and 440,000 of shares in writing.
  const allowed = secrets(["public-company"]);
  const found = (text: string) =>
    leakCheck([{ id: "text", text, isListed: false }], allowed).findings.map(({ kind, written }) => [
      kind,
      written,
    ]);

  test.each([
    ["I hold a written offer with a base of $250,000.", "$250,000"],
    ["I have another offer at 295k all in.", "295k"],
  ])("is found where no offer states it: %s", (text, figure) => {
    expect(found(text)).toEqual([["otherFigure", figure]]);
  });

  test.each([
    "I hold a written offer with a base of $200,000.",
    "I hold a written offer of about 198k of base.",
    "I hold a written offer with a base of $200,000 and $40,000 at signing; you offered $172,000.",
    "My other offer is in writing. I would like $214,500 here.",
    "I hold a written offer and can start on 4 January 2027.",
  ])("is none where the letter or this page states it: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

/**
 * The words that say what a figure is, pay or not, wherever they stand in a text.
 *
 * Words of other money (revenue, bills, rounds, prices) are cues as well: a figure nearest to one of
 * them is no claim. `paid` stands for words that speak of pay without saying which part ("earning").
 */
import type { Component } from "#domain/vocabulary.ts";

/** What a cue stands for; `equity` is a share, a value or a count by the figure's unit. */
export type Meaning =
  | Exclude<Component, "equityPercent" | "equityValue" | "other">
  | "equity"
  | "paid"
  | "notPay";

/** One cue and its place. */
export type Cue = {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  readonly word: string;
};

const words: readonly (readonly [Meaning, string])[] = [
  [
    "notPay",
    "equity (?:financing|funding|investment|round|investors?|market|research|plan|pool)|(?:stock|share) (?:purchase )?plan|taxable income|paid off|pay off|pays? for itself|down payment|base (?:case|price|rate|model|year|fee|cost)|stock (?:price|market|exchange)|research grants?|grants? (?:to|from) (?:the|a|an)|share price|price per share|strike(?: price)?|exercise price|bonus (?:points?|question)|(?:total )?package (?:manager|price|sales|deals?|tours?|holidays?)|stock of (?!the|our|your|this|public|listed)[a-z]+|grant (?:funding|program)|total (?:cost|revenue|funding|raised|sales|spend|addressable market|budget|assets|debt|value)|sign-?up (?:bonus|fee)|referral (?:bonus|fee)|cash back|severance|pension pot|overtime|shift differential|on[- ]call|consulting|salary cap|net worth|home office|(?:learning|wellness|education|equipment|internet|phone|training|gym|travel|lunch|meal|commuter|childcare|remote)[a-z -]{0,20}(?:stipend|budget|allowance|credit|reimbursement|grant|bonus|fund)",
  ],
  [
    "signOnBonus",
    "sign(?:ing)?[- ]?ons?(?: (?:bonus(?:es)?|payment|cash|incentive|award))?|signing(?: (?:bonus(?:es)?|cash|payment))?|sign[- ]?in bonus|joining (?:bonus|fee|payment|award)|joiner'?s bonus|JB|welcome bonus|(?:hiring|new[- ]hire|commencement) (?:bonus(?:es)?|payment)|golden hello|start(?:ing|er)? bonus|one[- ]time (?:cash )?bonus",
  ],
  [
    "relocation",
    "relocation[^.;\\n\\d]{1,30}\\b(?:costs|expenses)|relocation(?: (?:stipend|package|assistance|allowance|bonus|support|expenses|budget|costs|reimbursement|payment|benefit))?|relo|costs? of (?:your|the|a) move|your move|(?:for|towards?|of) (?:the|a|any) move(?= (?:to|from) [A-Z]|[.,;)]|$)|settling[- ]in (?:allowance|bonus|payment)|moving (?:stipend|allowance|expenses|costs|budget)",
  ],
  [
    "locationAdjustment",
    "location[- ](?:based )?(?:adjust\\w*|factor|differential|discount)|geo(?:graphic)?(?:al)?[- ](?:pay )?(?:adjust\\w*|differentials?|discount)|cost[- ]of[- ]li?ving adjust\\w*|adjusted for (?:location|cost)|remote (?:pay )?(?:cut|discount|adjustment)|pay cut|lower for",
  ],
  [
    "approvalThreshold",
    "(?:require|need)s?(?: an?)? [\\w -]{0,30}?(?:approval|sign[- ]?off)|approval(?: threshold| limit)?|must be approved|must approve|sign[- ]?off",
  ],
  [
    "valuation",
    "(?:(?:post|pre)[- ]money )?valuation|post[- ]money|pre[- ]money|valued|valuing|market cap(?:italization)?|preferred price valuation",
  ],
  [
    "totalCompensation",
    "(?:annual |yearly |target )?cash comp(?:ensation)?|total (?:annual(?:ized)? |yearly |target |direct |first[- ]year |year[- ]one |cash |fixed )*(?:comp(?:ensation)?|pay|packages?|rewards?|remuneration|earnings|cash|salary|offer|target cash)|TC|CTC|OTE|TTC|on[- ]target earnings|all[- ]in(?: comp(?:ensation)?| package)?|cost to company|comp(?:ensation)? packages?|salary packages?|(?<!in )total|took home|package",
  ],
  ["cliff", "cliff"],
  ["vesting", "vest(?:s|ed|ing)?(?: (?:schedule|period))?"],
  [
    "baseSalary",
    "base(?:[- ](?:salar(?:y|ies)|pay|comp(?:ensation)?|wages?|cash|range|bands?))*|basic(?: (?:salary|pay))?|(?:Brutto|Jahres|Monats)?gehalt|RAL|salaires?|salario|(?:day|daily|contract) rates?|(?<=^\\W{0,4})rates?(?= ?:)|fixed(?= ?[:-]| ?[₹$€£]| \\d[\\d.]* ?(?:LPA|lakhs?|L)\\b)|fixed(?: (?:pay|comp(?:ensation)?|salary|component|base|part|cash|ctc))|salar(?:y|ies)|wages?|annual pay|pay (?:range|band|scale|rate)s?|hourly (?:rate|pay|min\\w*|max\\w*|wage|range)s?|gross (?:annual|pay|income)|base",
  ],
  [
    "notPay",
    "401\\(?k\\)?|revenues?|ARR|MRR|GMV|EBITDA|profits?|sales volume|quota|bills?|budgets?|spend(?:ing|s)?|spent|costs?|costing|prices?|priced|pricing|prizes?|rais(?:e|ed|es|ing)|rounds?|funding|fund(?:ed|s)?|seed|series [a-h]|invest(?:ed|ment|ors?|ment)s?|acquir\\w*|acquisition|subscriptions?|customers?(?! (?:support|success|service|care|experience|engineer\\w*|solutions))|sav(?:e|ed|es|ings?)|loss(?:es)?|tuition|rent|loans?|mortgage|debt|tax(?:es)?|deductible|premiums?|insurance|match(?:es|ing)?|donat\\w*|fees?|hackathon|awards?|invoices?|contracts? (?:worth|of|value)|market size|TAM|fines?|penalt(?:y|ies)|house|stipend|reimburse\\w*|allowance|per diem|credits?|churn|conversion|latency|discount|margin|penetration|attrition|dilution|ownership pool|option pool|pool|runway|burn|salary increase|merit|hike|increments?|expenses|perks?|refund|minimum wage|holiday (?:bonus|pay|allowance)|housing|hotel|accommodation|(?:on|of) earnings|buyers?|bids?|payrolls? of|of payroll|ow(?:e[sd]?|ing)|income share|paid out|pays? out|pensions?|superannuation|provident fund|CPF|RRSP|payouts?|bount(?:y|ies)|(?:qualifying|threshold) salary|salary (?:threshold|budget)|lawsuit|settlement|referrals?|sold|sells?|selling|bought|buy|buying|purchas\\w+|cars?|deposit|EMI(?! options)|co-?working|parking|laptops?|meals?|lunch(?:es)?|transit|commut\\w+|gym|conferences?|courses?|groceries|utilities|mileage|buy-?out|turnover|valued? added|donation|scholarships?|loan forgiveness",
  ],
  [
    "equity",
    "equity(?: (?:grants?|awards?|packages?|stake|value|component|portion|refresh(?:er)?s?))?|RSUs?|PSUs?|ESOPs?|PPUs?|GSUs?|RSAs?|VSOPs?|BSPCEs?|EMI options|SARs|phantom (?:stock|shares|equity)|virtual (?:shares|options|stock)|warrants?|shares? (?:awards?|grants?|options?|schemes?|plans?)|LTIP?(?: (?:awards?|grants?))?|stock(?: (?:options?|units?|grants?|awards?|comp(?:ensation)?))?|(?:share |stock )?options|shares|(?:initial |new[- ]hire )?grants?|ISOs?|NSOs?|restricted stock(?: units?)?|ownership|of (?:the )?company(?! (?:has|have|had|is|was|were|left|mov\\w+|works?|vot\\w+|laid))|stake|refresh(?:ers?)?(?: grants?)?",
  ],
  [
    "targetBonus",
    "(?:bonus|bonuses)(?: target| pay(?:out|ment)?)?|commissions?|variable(?: (?:pay|comp(?:ensation)?|component|part))?|(?:annual |short[- ]term )?incentives?|STI|AIP|STIP|MBO|profit[- ]sharing|performance(?:[- ]linked)? pay|additional (?:cash|pay)(?: comp(?:ensation)?)?",
  ],
  [
    "paid",
    "earn(?:s|ed|ing|ings)?|mak(?:e|es|ing)|made|paid|pays?|paying|compensation|comp|remuneration|offer(?:s|ed|ing)?|go (?:below|under)|hop(?:ing|ed) for|looking for|ask(?:ed|ing)? for|settle for|hold(?:ing)? out for|annual rates|opened at|came (?:in|back|up) (?:at|with|to)|stretch to|counter(?:ed)? (?:with|at)|met at|settled (?:on|at)|cash(?= (?:at|is|around|near) (?:about |around )?[$€£₹]|: ?[$€£₹\\d])|(?:move|leave|switch|work|start|come) for(?= (?:anything )?(?:less|under|below|at least))|(?:first|opening|initial|final|second|last) number(?= (?:was|is|of)\\b)|my (?:floor|minimum|target|number|walk-?away)(?: number)?(?= (?:is|was|had been|of)\\b|:)|medians?(?= (?:is|was|are|of) )|market (?:is|was|sits)(?= (?:at|between|around|about)? ?[$€£₹])|gotten|(?:started|left) (?:on|at)(?= [$€£₹])|(?:i'm|i am|i was|you're|you are|(?:peers?|colleagues?|others|engineers?|managers?|designers?|they|she|he) (?:are|is|was|were)) (?:now |currently |all |both )?(?:at|on)(?= [$€£₹])|(?:can|could|will|would) (?:get|go|come up|move up|move|stretch) to(?= (?:about |around )?[$€£₹])|closer to(?= [$€£₹])|(?:took|accepted)(?= (?:about |around |roughly )?[$€£₹])|signed (?:at|for)(?= [$€£₹])|(?<!(?:lettings|rental|taxable|disposable|interest|net|operating|investment|other) )income|expectations?|ranges?|bands?",
  ],
];

const upper = /^(?:JB|TC|CTC|OTE|TTC|ISOs?|NSOs?|STI|AIP|STIP|MBO|RAL|TAM|ARR|MRR|GMV|PSUs?|PPUs?)$/i;
const meanings: Meaning[] = words.map(([meaning]) => meaning);
const pattern = new RegExp(
  `(?<![A-Za-z0-9])(?:${words.map(([, word]) => `(${word})`).join("|")})(?![A-Za-z0-9])`,
  "gi",
);

/** The cues of a stretch of text, in order; offsets count from `from`. */
export function cuesOf(stretch: string, from: number): Cue[] {
  const cues: Cue[] = [];
  for (const found of stretch.matchAll(pattern)) {
    const word = found[0];
    if (upper.test(word) && word.length < 4 && word !== word.toUpperCase() && !/^[A-Z]+s$/.test(word))
      continue;
    const group = found.findIndex((each, index) => index > 0 && each !== undefined) - 1;
    const meaning = meanings[group];
    if (meaning === undefined) continue;
    const start = from + found.index;
    cues.push({ meaning, start, end: start + word.length, word: word.toLowerCase() });
  }
  return cues;
}

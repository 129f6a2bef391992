/** What an offer does not say, what that does to its figures, and the question that would fill it. */
import type { GapCode } from "#domain/report.ts";

export const gap = {
  "gap.at": "In {place}: {sentence}",
  "gap.baseSalaryUnknown": "The base salary is not known. The totals leave it out, so they are “at least”.",
  "gap.targetBonusUnknown": "The target bonus is not known. The totals leave it out, so they are “at least”.",
  "gap.signOnBonusUnknown":
    "The sign-on bonus is not known. The totals leave it out, so they are “at least”.",
  "gap.installmentUnknown": "The amount of this sign-on payment is not known. The totals leave it out.",
  "gap.relocationUnknown":
    "The relocation payment is not known. The totals leave it out, so they are “at least”.",
  "gap.benefitUnknown": "What this benefit is worth is not known. The totals leave it out.",
  "gap.costUnknown": "What this costs is not known. The totals do not subtract it, so they are “about”.",
  "gap.grantSizeUnknown":
    "The size of the grant is not known. It counts in no total, so they are “at least”.",
  "gap.grantKindUnknown":
    "Whether the grant is shares or options is not known. It counts as shares, so figures that rest on it are “about”: options would cost their strike price.",
  "gap.strikeUnknown":
    "The strike price is not known. Nothing is subtracted for it, so figures that rest on this grant are “about”: exercising will cost something.",
  "gap.valuationUnknown":
    "What the company was valued at is not known. A grant in percent or shares cannot be valued without it.",
  "gap.fullyDilutedSharesUnknown":
    "How many shares the company has in all, fully diluted, is not known. A number of shares is no percentage without it.",
  "gap.sharePriceUnknown":
    "The price of a share is not known. A number of shares cannot be valued without it.",
  "gap.exchangeRateMissing":
    "There is no exchange rate from {currency} to the currency of this workspace. Amounts in {currency} are left out until you enter one.",
  "gap.ask.baseSalaryUnknown": "What is the base salary, a year, before tax?",
  "gap.ask.targetBonusUnknown": "What is the target bonus, and what was paid last year?",
  "gap.ask.signOnBonusUnknown":
    "Is there a sign-on bonus, when is it paid, and is it repaid on leaving early?",
  "gap.ask.installmentUnknown": "How much is each payment of the sign-on bonus, and in which month?",
  "gap.ask.relocationUnknown": "Is a move paid for, up to which amount, and is it repaid on leaving early?",
  "gap.ask.benefitUnknown": "What does the company pay for this benefit in a year?",
  "gap.ask.costUnknown":
    "What would leaving the present employer cost: what is repaid, which bonus is given up?",
  "gap.ask.grantSizeUnknown": "How large is the grant: how many shares, of how many fully diluted?",
  "gap.ask.grantKindUnknown": "Are these shares or options?",
  "gap.ask.strikeUnknown": "What is the strike price of the options?",
  "gap.ask.valuationUnknown": "What was the post-money valuation at the last round, and when was that?",
  "gap.ask.fullyDilutedSharesUnknown": "How many fully diluted shares does the company have?",
  "gap.ask.sharePriceUnknown": "What is one share priced at, by whom and when?",
  "gap.ask.exchangeRateMissing": "What is one unit of {currency} worth in the currency of this workspace?",
} as const satisfies Record<`gap.${GapCode}` | `gap.ask.${GapCode}`, string> & Record<string, string>;

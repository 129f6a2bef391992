/** Repayments and kinds of grant as letters put them; what a letter does not say stays not stated. */
import { describe, expect, test } from "vitest";
import { offer as offerSchema } from "#domain/offer.ts";
import { parsed } from "#domain/parse-workspace.ts";
import { blankGrant, blankOffer } from "#state/blank-offer.ts";
import { letterTerms, withLetterTerms } from "./letter-terms.ts";

describe("a repayment", () => {
  test.each([
    {
      text: "If you resign within 18 months of joining, you repay a pro-rated portion of the sign-on bonus.",
      signOn: { periodMonths: 18, proration: "monthly" },
      why: "pro rata",
    },
    {
      text: "Should you leave before\nyour first two years, the full signing bonus must be repaid.",
      signOn: { periodMonths: 24, proration: "none" },
      why: "a sentence over two lines, years in words, the whole amount",
    },
    {
      text: "You pay it back if you leave within 12 months. Welcome!",
      signOn: { periodMonths: 12, proration: "none" },
      why: "no payment is named: the sign-on's",
    },
    { text: "Your sign-on bonus is paid within 12 months.", signOn: null, why: "being paid is no repayment" },
    { text: "We reimburse travel within 12 days.", signOn: null, why: "a reimbursement without months" },
    { text: "Vesting takes four years.", signOn: null, why: "nothing is repaid" },
  ])("$why", ({ text, signOn }) => {
    expect(letterTerms(text)).toMatchObject({ signOn, relocation: null });
  });

  test("of a move is the relocation's alone", () => {
    const text = "Relocation assistance must be repaid in full if you leave within one year.";
    expect(letterTerms(text)).toMatchObject({
      signOn: null,
      relocation: { periodMonths: 12, proration: "none" },
    });
  });
});

test.each([
  ["You receive restricted stock units.", "rsu"],
  ["an incentive stock option to buy 10,000 shares", "iso"],
  ["non-qualified stock options", "nso"],
  ["1,000 shares of restricted stock", "restrictedStock"],
  ["RSUs; earlier grants were ISOs", null],
  ["stock options", null],
])("%s: the kind is %s", (text, kind) => {
  expect(letterTerms(text).grantKind).toBe(kind);
});

test("an offer takes them where it has the payment and the grant, and stays sound", () => {
  const blank = blankOffer("offer-1", "USD");
  const terms = letterTerms("RSUs. Leave within 12 months and the sign-on is repaid pro rata.");
  expect(withLetterTerms(blank, terms)).toEqual(blank);
  const stated = {
    ...blank,
    signOnBonus: { installments: [{ month: 1, amount: "30000" }], clawback: null },
    grants: [{ ...blankGrant("grant-1"), kind: "unknown" as const }],
  };
  const made = withLetterTerms(stated, terms);
  expect(made.signOnBonus?.clawback).toEqual({ periodMonths: 12, proration: "monthly" });
  expect(made.grants[0]?.kind).toBe("rsu");
  expect(parsed(offerSchema, made).ok).toBe(true);
});

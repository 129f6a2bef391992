import { expect, test } from "vitest";
import type { Claim } from "#domain/claim.ts";
import { type Label, type LabelledText, labelSpan } from "./claim-pairing.ts";
import { accuracy, precision, recall, scoreClaims, spanPrecision, spanRecall } from "./claim-tally.ts";

const label = (figure: string, value: string, stated: Partial<Label> = {}): Label => ({
  figure,
  component: "baseSalary",
  low: value,
  high: value,
  unit: "USD",
  period: "annual",
  kind: "point",
  subject: "offer",
  ...stated,
});

const claim = (text: string, stated: Label): Claim => ({
  role: null,
  level: null,
  placeId: null,
  ...stated,
  ...labelSpan(text, stated),
  company: null,
  asOf: null,
  inferred: [],
  citation: { locator: "", figure: stated.figure },
});

const text = "Base $100K, bonus $10K, sign-on $5K, then $7K, perhaps $9K, and a bill of $3K.";
const bonus = { component: "targetBonus" } as const;
const signOn = { component: "signOnBonus", period: "oneTime" } as const;
const labelled: LabelledText = {
  id: "one",
  why: "",
  text,
  claims: [
    label("$100K", "100000", { level: "senior" }),
    label("$10K", "10000", bonus),
    label("$5K", "5000", signOn),
    label("$7K", "7000"),
    label("$9K", "9000", { optional: true }),
  ],
};
const reader = () => [
  claim(text, label("$100K", "100000.0", { level: "senior" })), // exact, whatever the zeros
  claim(text, label("Base $100K", "100000", bonus)), // the same figure for another component
  claim(text, label("$10K", "10000", { ...bonus, period: "monthly" })), // exact, with a wrong period
  claim(text, label("sign-on $5K", "5000", signOn)), // exact, with a wrong span
  claim(text, label("$9K", "9000")), // allowed, and not counted
  claim(text, label("$3K", "3000")), // a bill taken for pay
];

// By hand: 4 labels count, 3 of them read exactly; 5 claims count, 3 of them right; 2 spans of 4 labels.
test("exact figures, spans and words are counted as by hand", () => {
  const { total, components, keys, notPay } = scoreClaims([labelled], reader);
  expect(total).toEqual({ labelled: 4, read: 5, exact: 3, spans: 2 });
  expect(precision(total)).toBe(3 / 5);
  expect(recall(total)).toBe(3 / 4);
  expect(spanPrecision(total)).toBe(2 / 5);
  expect(spanRecall(total)).toBe(2 / 4);
  expect(components.get("baseSalary")).toEqual({ labelled: 2, read: 2, exact: 1, spans: 1 });
  expect(components.get("targetBonus")).toEqual({ labelled: 1, read: 2, exact: 1, spans: 1 });
  expect(components.get("signOnBonus")).toEqual({ labelled: 1, read: 1, exact: 1, spans: 0 });
  expect(keys.period).toEqual({ stated: 3, right: 2 });
  expect(accuracy(keys.period)).toBe(2 / 3);
  expect(keys.level).toEqual({ stated: 1, right: 1 });
  expect(notPay).toHaveLength(1);
});

test("each miss says where and what", () => {
  const { misses } = scoreClaims([labelled], reader);
  expect(misses.map(({ what }) => what).sort()).toEqual([
    "not pay",
    "not read",
    "period",
    "read wrongly",
    "span",
  ]);
  expect(misses.find(({ what }) => what === "not pay")?.read).toBe('baseSalary 3000 USD "$3K"');
});

test("nothing to read and nothing read is faultless, and no division by zero", () => {
  const { total, notPay } = scoreClaims([{ ...labelled, claims: [] }], () => []);
  expect([precision(total), recall(total), spanPrecision(total), spanRecall(total), notPay.length]).toEqual([
    1, 1, 1, 1, 0,
  ]);
});

test("a figure that stands twice is found by its occurrence", () => {
  expect(labelSpan("$5K or $5K", { figure: "$5K", nth: 2 })).toEqual({ start: 7, end: 10 });
  expect(() => labelSpan("$5K or $5K", { figure: "$5K", nth: 3 })).toThrow("3 times");
});

test.each([
  ["a trailing plus is of no account", "over $5K+", "$5K+", "$5K", true],
  ["a cue word is", "over $5K", "over $5K", "$5K", false],
])("span: %s", (_, written, wanted, read, isRight) => {
  const { total } = scoreClaims([{ id: "", why: "", text: written, claims: [label(wanted, "5000")] }], () => [
    claim(written, label(read, "5000")),
  ]);
  expect(total.spans).toBe(isRight ? 1 : 0);
});

test.each([
  ["Senior PM", "Product manager", true],
  ["IC product manager", "Product managers", true],
  ["Product designer", "Product manager", false],
])("role: %s and %s", (wanted, read, isRight) => {
  const { keys } = scoreClaims(
    [{ id: "", why: "", text: "$5K", claims: [label("$5K", "5000", { role: wanted })] }],
    () => [claim("$5K", label("$5K", "5000", { role: read }))],
  );
  expect(keys.role.right).toBe(isRight ? 1 : 0);
});

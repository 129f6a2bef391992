/** What leaving means, in one line. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { leaveCaption, leaveLine } from "./leave-panel.tsx";

function lineOf(workspace: Workspace, offerId: string, month: number): string {
  const [mark] = offerMarks(workspace, [offerId]);
  const offer = report(workspace).offers.find(({ id }) => id === offerId);
  if (mark === undefined || offer === undefined) throw new Error("no offer");
  return leaveLine(workspace, mark, offer, month);
}

const parsed = parseWorkspace(dossierFile);
if (!parsed.ok) throw new Error("the dossier is refused");
const dossier = parsed.value;

describe("leaving the dossier's offers", () => {
  test.each([
    {
      offerId: "reported-senior",
      month: 11,
      // 172,000 × 11/12 + 22,000.
      expected: "A: you keep at least $179,667; nothing has vested",
      why: "A's sign-on is not asked back",
    },
    {
      offerId: "public-company",
      month: 11,
      // 200,000 × 11/12 + 40,000 × 11/12, and 40,000 × 1/12 back.
      expected: "C: you keep $220,000, after paying back $3,333; nothing has vested",
      why: "C wants a twelfth of 40,000 back",
    },
    {
      offerId: "public-company",
      month: 12,
      // 200,000 + 40,000 + 30,000 + 110,000.
      expected: "C: you keep $380,000; $110,000 has vested, $330,000 is lost",
      why: "a month later nothing, and its vested shares are money",
    },
    {
      offerId: "reported-senior",
      month: 12,
      expected: "A: you keep at least $194,000; $618,750 has vested, $1,856,250 is lost",
      why: "A's vested quarter of 2,475,000 is not money",
    },
  ])("after month $month: $why", ({ offerId, month, expected }) => {
    expect(lineOf(dossier, offerId, month)).toBe(expected);
  });
});

test("a repayment stands beside what has vested", () => {
  const workspace = sampleWorkspace([
    sampleOffer({
      baseSalary: "120000",
      signOnBonus: {
        installments: [{ month: 1, amount: "24000" }],
        clawback: { periodMonths: 24, proration: "none" },
      },
      grants: [sampleGrant()],
    }),
  ]);
  // 0.1 % of a billion, a quarter of it vested; the whole sign-on is owed until month 24.
  expect(lineOf(workspace, "offer", 12)).toBe(
    "A: you keep $120,000, after paying back $24,000; $250,000 has vested, $750,000 is lost",
  );
});

test("equity of unknown worth is said to be that, not that nothing has vested", () => {
  const workspace = sampleWorkspace([
    sampleOffer({ baseSalary: "120000", grants: [sampleGrant({ kind: "iso" })] }),
  ]);
  expect(lineOf(workspace, "offer", 12)).toBe("A: you keep $120,000; what its equity is worth is not known");
});

test("leaving at a loss is a negative amount", () => {
  const workspace = sampleWorkspace([
    sampleOffer({ baseSalary: "12000", costs: [{ label: "Move", amount: "5000" }] }),
  ]);
  expect(lineOf(workspace, "offer", 1)).toBe("A: you keep −$4,000; nothing has vested");
});

test.each([0, 49])("month %d, which is not in the horizon, has no line", (month) => {
  expect(lineOf(dossier, "reported-senior", month)).toBe("");
});

describe("a repayment that is asked for longer than the months shown", () => {
  const workspace = sampleWorkspace(
    [
      sampleOffer({
        baseSalary: "120000",
        signOnBonus: {
          installments: [{ month: 1, amount: "24000" }],
          clawback: { periodMonths: 24, proration: "monthly" },
        },
        relocation: { amount: "9000", clawback: { periodMonths: 36, proration: "none" } },
      }),
    ],
    { assumptions: { ...sampleWorkspace([]).assumptions, horizonYears: 1 } },
  );
  const marks = offerMarks(workspace, ["offer"]);

  // After month 12 of 24, half of 24,000; of the relocation the whole 9,000 until month 36.
  test("is taken off in the last of them", () => {
    // 120,000 + 24,000 + 9,000 − 21,000.
    expect(lineOf(workspace, "offer", 12)).toBe(
      "A: you keep $132,000, after paying back $21,000; nothing has vested",
    );
  });

  test("and said to go on", () => {
    expect(leaveCaption(workspace, report(workspace), marks, 12)).toContain(
      "A still asks $21,000 back after month 12, the last one shown.",
    );
  });

  test("not where it ends with them", () => {
    expect(leaveCaption(dossier, report(dossier), offerMarks(dossier, ["public-company"]), 48)).toBe(
      "What you keep if you leave at the end of a month, repayments taken off. Drag the line or use the arrow keys. The vesting schedule of C is assumed.",
    );
  });
});

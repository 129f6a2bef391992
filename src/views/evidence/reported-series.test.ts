/** The rows of the reported ranges, on the dossier; expected figures are worked out by hand beside them. */
import "#text/evidence-sentences.ts";
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report as reportOf } from "#engine/report.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { type EvidenceChoices, FIRST_CHOICES } from "#state/choices.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { lede } from "./lede.ts";
import { packageSeries } from "./package-series.ts";
import { reportedSeries } from "./reported-series.ts";

const parsed = parseWorkspace(dossierFile);
if (!parsed.ok) throw new Error("the dossier is refused");
const workspace: Workspace = parsed.value;
const report = reportOf(workspace);
const marks = offerMarks(
  workspace,
  workspace.offers.map(({ id }) => id),
);
const series = (chosen: Partial<EvidenceChoices> = {}) =>
  reportedSeries(workspace, report, marks, { ...FIRST_CHOICES.evidence, ...chosen });
const part = (id: string, chosen: Partial<EvidenceChoices> = {}) => {
  const found = series(chosen).parts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
};

describe("a year that no document states is worked out", () => {
  test.each([
    { low: 615_000, high: 967_500, why: "165k + 0.04 % of 4.5B / 4, 180k + 0.07 % of 4.5B / 4" },
    { low: 685_000, high: 1_090_000, why: "the same at 5.2B" },
    { low: 390_000, high: 650_000, why: "260k + 520k / 4, 260k + 1.56M / 4" },
  ])("$low to $high: $why", ({ low, high }) => {
    const row = part("totalCompensation").rows.find((each) => each.low === low && each.high === high);
    expect(row).toMatchObject({ isInferred: true, isPrivate: true });
  });

  test("and hidden where only what is stated is asked for", () => {
    expect(part("totalCompensation", { workedOut: false }).rows.some((row) => row.isInferred)).toBe(false);
  });
});

test("a stated equity is a share at every valuation and reading: 30k of 5.2B to 4 × 40k of 4.5B", () => {
  const row = part("equityPercent").rows.find(({ isInferred }) => isInferred);
  expect(row?.low).toBeCloseTo((30_000 / 5.2e9) * 100, 10);
  expect(row?.high).toBeCloseTo((160_000 / 4.5e9) * 100, 10);
});

describe("an offer on a row", () => {
  const positionOf = (rowId: string, letter: string) => {
    const row = part("baseSalary").rows.find(({ id }) => id === rowId);
    const offerId = marks.find((mark) => mark.letter === letter)?.id;
    return row?.positions.find((each) => each.offerId === offerId)?.said.replaceAll("\u202f", " ");
  };
  test.each([
    { row: "system-design-base-range", letter: "A", said: /^at 47\s?%$/u, why: "7 of 15 thousand" },
    { row: "system-design-base-range", letter: "C", said: /^\$20,000 above$/u, why: "200k over 180k" },
    { row: "day-in-the-life-base", letter: "A", said: /^\$48,000 below$/u, why: "172k under 220k" },
    { row: "system-design-base", letter: "A", said: /^the same$/u, why: "it is this case" },
  ])("$letter on $row: $why", ({ row, letter, said }) => {
    expect(positionOf(row, letter)).toMatch(said);
  });

  test("is held to its own level only, and to nobody's peer", () => {
    expect(positionOf("new-grad-base", "A")).toBeUndefined();
    expect(positionOf("system-design-peer-base", "A")).toBeUndefined();
  });

  test("stands where the report says that it stands", () => {
    const fromReport = report.evidence.positions.find(
      ({ offerId, factId }) => offerId === marks[0]?.id && factId === "system-design-base-range",
    );
    expect(fromReport?.position).toBeCloseTo(7 / 15, 12);
  });
});

test("what no document states for an offer's level is a row of its own, that opens nothing", () => {
  const { factIdsOf } = series();
  const row = part("baseSalary").rows.find(({ id }) => id === "not-stated baseSalary mid");
  expect(row).toMatchObject({ low: null, high: null, figure: "not stated", positions: [] });
  expect(factIdsOf.get("not-stated baseSalary mid")).toBeUndefined();
  expect(factIdsOf.get("day-in-the-life-base")).toEqual(["day-in-the-life-base"]);
});

describe("the sentence", () => {
  test("spreads from the lowest to the highest year, and names what decides for A", () => {
    const found = lede(workspace, report, marks, FIRST_CHOICES.evidence);
    expect(found.level).toBe("senior");
    expect(found.spread?.low.amount.toFixed()).toBe("390000");
    expect(found.spread?.high.amount.toFixed()).toBe("1090000");
    expect(found.deciding).toMatchObject({
      axis: "equityPercent",
      own: 0.055,
      isAbove: true,
      bound: "0.03",
      boundFactId: "team-culture-equity",
    });
  });

  test("follows the chosen level", () => {
    const found = lede(workspace, report, marks, { ...FIRST_CHOICES.evidence, level: "newGrad" });
    expect(found.spread?.low.amount.toFixed()).toBe("180000");
    expect(found.spread?.high.amount.toFixed()).toBe("220000");
  });

  test("claims nothing where there is no document", () => {
    const empty = { ...workspace, documents: [] };
    expect(lede(empty, reportOf(empty), marks, FIRST_CHOICES.evidence)).toEqual({
      level: "senior",
      spread: null,
      open: 0,
      deciding: null,
    });
  });
});

describe("one package", () => {
  const found = packageSeries(workspace, marks, FIRST_CHOICES.evidence);
  test("reads from base alone to the whole grant at the higher price: 172k, and 194k + 0.055 % of 5.2B", () => {
    expect(found?.least.toFixed()).toBe("172000");
    expect(found?.most.toFixed()).toBe("3054000");
  });
  test("has equity at 0 first under every reading, and is offer A's", () => {
    expect(found?.groups.map(({ bars }) => bars[0]?.id)).toEqual(["none", "none", "none", "none"]);
    expect(found?.mark?.letter).toBe("A");
  });
  test("is none where single cases are left out and no other document has a share", () => {
    const chosen = { ...FIRST_CHOICES.evidence, documentId: "day-in-the-life-2026" };
    expect(packageSeries(workspace, marks, chosen)).toBeNull();
  });
});

/** Typing counts at once, is one step to undo, and never leaves the workspace unsound. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { blankGrant, blankOffer, blankWorkspace } from "#state/blank-offer.ts";
import { effectiveWorkspace, resetStore, store } from "#state/store.ts";
import { commitDraft, discardDraft, setAt, typeAt } from "./editing.ts";
import { redo, undo } from "./history.ts";

const SALARY = ["offers", 0, "baseSalary"] as const;

beforeEach(() => {
  const offers = ["a", "b"].map((id) => ({
    ...blankOffer(id, "USD"),
    baseSalary: "100000",
    grants: [blankGrant("grant-1")],
  }));
  resetStore({ ...blankWorkspace("2026-11-21"), offers });
});

function kept(): Workspace {
  return store.getState().workspace;
}

function shown(): Workspace {
  return effectiveWorkspace(store.getState());
}

function steps(): number {
  return store.temporal.getState().pastStates.length;
}

describe("while a value is being typed", () => {
  test("it counts, though it is not kept yet", () => {
    const before = kept();
    expect(typeAt(SALARY, "180000")).toEqual([]);
    expect(shown().offers[0]?.baseSalary).toBe("180000");
    expect(kept()).toBe(before);
    expect(steps()).toBe(0);
  });

  test("keeping it is one step, however many keys it took", () => {
    for (const text of ["1", "18", "180", "180000"]) typeAt(SALARY, text);
    commitDraft();
    expect(kept().offers[0]?.baseSalary).toBe("180000");
    expect(steps()).toBe(1);
    undo();
    expect(kept().offers[0]?.baseSalary).toBe("100000");
    redo();
    expect(kept().offers[0]?.baseSalary).toBe("180000");
  });

  test("Escape leaves no trace", () => {
    const before = kept();
    typeAt(SALARY, "180000");
    discardDraft();
    expect(shown()).toBe(before);
    expect(steps()).toBe(0);
  });

  test("a value typed back to what it was is no step", () => {
    typeAt(SALARY, "180000");
    typeAt(SALARY, "100000");
    commitDraft();
    expect(steps()).toBe(0);
  });

  test("typing elsewhere keeps what was typed before", () => {
    typeAt(SALARY, "180000");
    typeAt(["offers", 1, "baseSalary"], "90000");
    expect(kept().offers.map(({ baseSalary }) => baseSalary)).toEqual(["180000", "100000"]);
    expect(shown().offers.map(({ baseSalary }) => baseSalary)).toEqual(["180000", "90000"]);
  });

  test("undo takes back just what is being typed", () => {
    setAt(["title"], "Mine");
    typeAt(SALARY, "180000");
    undo();
    expect(shown().offers[0]?.baseSalary).toBe("100000");
    expect(kept().title).toBe("Mine");
  });

  test("what lies beside the path stays the same object", () => {
    const before = kept();
    typeAt(SALARY, "180000");
    expect(shown().offers[1]).toBe(before.offers[1]);
    expect(shown().offers[0]?.grants).toBe(before.offers[0]?.grants);
    expect(shown().assumptions).toBe(before.assumptions);
  });

  test("the store tells everyone the same object until something changes", () => {
    typeAt(SALARY, "180000");
    expect(shown()).toBe(shown());
  });
});

describe("a value that the schema refuses", () => {
  const refusal = { path: "offers[0].baseSalary", code: "negative" };

  test("does not count: the value from before the edit does", () => {
    typeAt(SALARY, "180000");
    expect(typeAt(SALARY, "-180000")).toMatchObject([refusal]);
    expect(shown().offers[0]?.baseSalary).toBe("100000");
  });

  test("is not kept, and why is told", () => {
    typeAt(SALARY, "-180000");
    commitDraft();
    expect(kept().offers[0]?.baseSalary).toBe("100000");
    expect(store.getState().notices).toMatchObject([{ code: "editRefused", findings: [refusal] }]);
    expect(steps()).toBe(0);
  });

  test.each<[path: readonly (string | number)[], value: unknown, code: string, why: string]>([
    [["assumptions", "outcomes", 0, "probability"], "0.18", "probabilitiesSum", "probabilities add up to 1"],
    [["assumptions", "horizonYears"], 11, "aboveMost", "ten years at most"],
    [["offers", 0, "grants", 0, "vesting", "cliffMonths"], 60, "cliffBeyondDuration", "a cliff fits"],
    [["offers", 1, "id"], "a", "duplicateId", "an id is one offer's"],
    [["currency"], "usd", "notCurrency", "currencies are upper case"],
    [["baselineOfferId"], "nobody", "unknownBaseline", "the baseline exists"],
    [["offers", 0, "salary"], "1", "unknownKey", "keys are known"],
  ])("%o = %o is refused as %s: %s", (path, value, code) => {
    const before = kept();
    expect(setAt(path, value)).toMatchObject([{ code }]);
    expect(kept()).toBe(before);
  });

  test("a finding names its place from the workspace's root", () => {
    expect(setAt(["offers", 0, "grants", 0, "vesting", "cliffMonths"], 60)).toMatchObject([
      { path: "offers[0].grants[0].vesting.cliffMonths" },
    ]);
  });
});

describe("a value set at once", () => {
  test("is one step, and the same value none", () => {
    setAt(["offers", 0, "level"], "senior");
    setAt(["offers", 0, "level"], "senior");
    expect(steps()).toBe(1);
    expect(store.getState().change).toEqual({ code: "edited", params: { path: "offers[0].level" } });
  });

  test("undefined takes an optional key away", () => {
    setAt(["offers", 0, "companyFacts", "prices"], []);
    setAt(["offers", 0, "companyFacts", "prices"], undefined);
    expect(Object.hasOwn(kept().offers[0]?.companyFacts ?? {}, "prices")).toBe(false);
  });

  test("replaces what is being typed in the same place", () => {
    typeAt(SALARY, "180000");
    setAt(SALARY, null);
    expect(kept().offers[0]?.baseSalary).toBeNull();
    expect(steps()).toBe(1);
  });
});

test("two hundred steps are kept", () => {
  for (let salary = 1; salary <= 230; salary += 1) setAt(SALARY, String(salary));
  for (let step = 0; step < 300; step += 1) undo();
  expect(kept().offers[0]?.baseSalary).toBe("30");
});

/** The palette: a figure after a row's name sets it, names lead to places, words find actions. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { markPlaces } from "#state/offer-mark.ts";
import type { Command } from "./command.ts";
import { type LabelPart, type PaletteEntry, paletteEntries } from "./palette-entries.ts";

const workspace = openedDossier();
const places = markPlaces(workspace.offers, {});
const ran: string[] = [];
const commands: readonly Command[] = [
  { id: "undo", label: "Undo", keys: "Ctrl Z", run: () => ran.push("undo") },
  { id: "redo", label: "Redo", run: () => ran.push("redo"), isDisabled: true },
  { id: "baseline", label: "Compare with another baseline", run: () => ran.push("baseline") },
];

function openedDossier(): Workspace {
  const parsed = parseWorkspace(dossier);
  if (!parsed.ok) throw new Error("the dossier does not parse");
  return parsed.value;
}

/** The label as it is read: a chip is its letter. */
function read(entry: PaletteEntry): string {
  return entry.label.map(textOf).join("");
}

function textOf(part: LabelPart): string {
  return part.kind === "chip" ? part.mark.letter : part.text;
}

const entriesFor = (query: string) => paletteEntries(query, workspace, places, commands);
const changesFor = (query: string) => entriesFor(query).filter(({ group }) => group === "change");

describe("a figure after a row's name", () => {
  test("sets that row of the offer with that letter, and says what it is now", () => {
    const [entry, ...others] = changesFor("base a 180k");
    expect(others).toEqual([]);
    expect(entry && read(entry)).toBe("Set base salary of A to $180,000");
    expect(entry?.note).toBe("now $172,000");
    expect(entry?.action).toEqual({ kind: "set", path: ["offers", 0, "baseSalary"], value: "180000" });
  });

  test.each([
    ["base salary of A to 180k", ["offers", 0, "baseSalary"], "180000", "small words do not matter"],
    ["a base 180k", ["offers", 0, "baseSalary"], "180000", "the letter may come first"],
    ["BASE A $180,000", ["offers", 0, "baseSalary"], "180000", "case does not matter"],
    ["base a 170k-190k", ["offers", 0, "baseSalary"], { low: "170000", high: "190000" }, "a range"],
    ["base a ?", ["offers", 0, "baseSalary"], null, "not known"],
    ["valuation a 5.2b", ["offers", 0, "companyFacts", "postMoneyValuation"], "5200000000", "a company fact"],
    ["bonus a 15%", ["offers", 0, "targetBonus"], { kind: "rateOfBase", rate: "0.15" }, "a rate by its sign"],
    ["bonus a 20k", ["offers", 0, "targetBonus"], { kind: "amount", amount: "20000" }, "money by its size"],
    ["raise a 3%", ["offers", 0, "annualRaiseRate"], "0.03", "a rate"],
    [
      "grant a 0.06%",
      ["offers", 0, "grants", 0, "size"],
      { kind: "ownership", fraction: "0.0006" },
      "a grant",
    ],
  ] as const)("%s (%#)", (query, path, value, _why) => {
    expect(changesFor(query).map(({ action }) => action)).toEqual([{ kind: "set", path, value }]);
  });

  test("without an offer there is an entry for each of them", () => {
    const ids = changesFor("base 180k").map(({ action }) => (action.kind === "set" ? action.path[1] : null));
    expect(ids).toEqual(workspace.offers.map((_, index) => index));
  });

  test("a company's name stands for its offers", () => {
    const named = workspace.offers.flatMap(({ company }, index) =>
      /^hugging/i.test(company) ? [index] : [],
    );
    const found = changesFor("base hugging 180k").map(({ action }) =>
      action.kind === "set" ? action.path[1] : null,
    );
    expect(found).toEqual(named);
  });

  test("keeps the months and the repayment of a sign-on", () => {
    const before = workspace.offers[0]?.signOnBonus;
    const [entry] = changesFor("sign-on a 30k");
    expect(entry?.action).toMatchObject({
      value: { installments: [{ month: before?.installments[0]?.month ?? 1, amount: "30000" }] },
    });
    expect(entry?.action).toMatchObject({ value: { clawback: before?.clawback ?? null } });
  });

  test.each([
    ["base a monkeys", "no figure"],
    ["bonus a 110", "money or percent cannot be told"],
    ["180k", "no row"],
    ["a 180k", "an offer but no row"],
    ["valuation c 5b", "a public company has a market price, not a round"],
    ["base z 180k", "no such offer"],
  ])("%s changes nothing: %s", (query) => {
    expect(changesFor(query)).toEqual([]);
  });
});

describe("a name", () => {
  test("leads to its row, with what was typed marked", () => {
    const entry = entriesFor("base").find(({ id }) => id === "row-baseSalary");
    expect(entry?.action).toEqual({ kind: "row", row: "baseSalary" });
    expect(entry?.label.filter((part) => part.kind === "name" && part.isMatch).map(textOf)).toEqual(["Base"]);
  });

  test("leads to its row even with a figure behind it", () => {
    expect(entriesFor("base a 180k").map(({ id }) => id)).toContain("row-baseSalary");
  });

  test("finds an offer by a part of its company's name", () => {
    expect(entriesFor("hugg").some(({ action }) => action.kind === "offer")).toBe(true);
  });

  test("finds an action by the beginning of any of its words", () => {
    expect(entriesFor("basel").map(({ id }) => id)).toEqual(["do-baseline"]);
  });

  test("finds nothing that is not there, and no action that cannot be done", () => {
    expect(entriesFor("xyzzy")).toEqual([]);
    expect(entriesFor("redo")).toEqual([]);
  });
});

test("without a query there are the offers and every action that can be done", () => {
  const entries = entriesFor("");
  expect(entries.filter(({ group }) => group === "go")).toHaveLength(workspace.offers.length);
  expect(entries.filter(({ group }) => group === "do").map(({ id }) => id)).toEqual([
    "do-undo",
    "do-baseline",
  ]);
});

test("the groups come in the order in which they are drawn", () => {
  const groups = entriesFor("base a 180k").map(({ group }) => group);
  expect(groups).toEqual([...groups].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)));
});

const ORDER = ["change", "go", "do"];

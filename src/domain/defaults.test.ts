/** Optional keys of the workspace may be given in part: what is left out has the default that is documented. */
import { expect, test } from "vitest";
import { FIRST_NEGOTIATION } from "./negotiation.ts";
import { parseWorkspace } from "./parse-workspace.ts";
import { FIRST_SIMULATION } from "./simulation.ts";
import type { Workspace } from "./workspace.ts";

function read(
  extra: Readonly<Record<string, unknown>>,
  assumptions: Readonly<Record<string, unknown>>,
): Workspace {
  const parsed = parseWorkspace({
    format: "parley.workspace",
    version: 1,
    title: "",
    asOf: "2026-11-21",
    currency: "USD",
    assumptions: {
      horizonYears: 4,
      discountRate: "0",
      riskAversion: "2",
      liquidWealth: "250000",
      exitYear: 5,
      futureDilution: [],
      outcomes: [{ label: "", multiple: "1", probability: "1" }],
      seed: 1,
      ...assumptions,
    },
    baselineOfferId: null,
    offers: [],
    documents: [],
    ...extra,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

test("a negotiation that only names a cap keeps every other default", () => {
  expect(read({ negotiation: { caps: { baseSalary: "200000" } } }, {}).negotiation).toEqual({
    ...FIRST_NEGOTIATION,
    caps: { baseSalary: "200000", signOnBonus: null, ownership: null },
  });
  expect(FIRST_NEGOTIATION).toMatchObject({
    meetRate: "0.5",
    baseRaise: { withWrittenOffer: "0.25", without: "0.2" },
    approval: { threshold: null, equityBasis: "1", countYears: "4" },
    evidenceWeights: { writtenOffer: "1", publishedRange: "0.8", reportedFigure: "0.5", anecdote: "0.2" },
    targetMedian: "each",
    onTop: "0.25",
    rangeWidth: { low: "0.05", high: "0.1" },
    shareCost: { low: "0.36", high: "0.64" },
    concessionSteps: ["0.5", "0.3", "0.2"].map((part) => ({ part, inReturn: null })),
  });
  const weights = { evidenceWeights: { anecdote: "0" }, rangeWidth: { high: "0.2" } };
  expect(read({ negotiation: weights }, {}).negotiation).toMatchObject({
    evidenceWeights: { writtenOffer: "1", anecdote: "0" },
    rangeWidth: { low: "0.05", high: "0.2" },
  });
});

test("a simulation that only says how many leave keeps every other default", () => {
  const { simulation } = read({}, { simulation: { staying: { monthlyLeaving: "0" } } }).assumptions;
  expect(simulation).toEqual({
    ...FIRST_SIMULATION,
    staying: { monthlyLeaving: "0", monthlyLayoff: "0.0022" },
  });
  expect(FIRST_SIMULATION.exit).toEqual({
    exitValue: { kind: "outcomes", spread: "0.35" },
    exitYearSpread: "0.35",
    yearsBetweenRounds: "2.5",
    dilutionPerRound: "0.103",
  });
});

/** Workspaces for the simulation's tests: everything sure, to be made uncertain one thing at a time. */
import type { Simulation } from "#domain/simulation.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { type RunsReport, runsInSteps } from "./runs.ts";
import { allSteps } from "./steps.ts";

type Changes = {
  readonly exit?: Partial<Simulation["exit"]>;
  readonly staying?: Partial<Simulation["staying"]>;
  readonly attainmentSpread?: string;
  readonly assumptions?: Readonly<Record<string, unknown>>;
  readonly offers?: readonly unknown[];
};

/** 0.1 % of $1B, a million dollars, that vests on the first day of work. */
export const AT_ONCE = sampleGrant({
  vesting: { startMonth: 0, durationMonths: 1, cliffMonths: 0, intervalMonths: 1, yearlyFractions: null },
});

/** The same that vests month by month over four years. */
export const BY_MONTH = sampleGrant({
  vesting: { startMonth: 0, durationMonths: 48, cliffMonths: 0, intervalMonths: 1, yearlyFractions: null },
});

/** A workspace in which nothing is left to chance unless `changes` do: an exit at today's value in year 4. */
export function runsWorkspace({ exit, staying, attainmentSpread = "0", assumptions, offers }: Changes) {
  return sampleWorkspace(
    offers ?? [sampleOffer({ grants: [AT_ONCE] })],
    {},
    {
      exitYear: 4,
      futureDilution: [],
      outcomes: [{ label: "Flat", multiple: "1", probability: "1" }],
      simulation: {
        exit: {
          exitValue: { kind: "outcomes", spread: "0" },
          exitYearSpread: "0",
          yearsBetweenRounds: "100",
          dilutionPerRound: "0",
          ...exit,
        },
        staying: { monthlyLeaving: "0", monthlyLayoff: "0", ...staying },
        attainmentSpread,
      },
      ...assumptions,
    },
  );
}

/** The report of its runs, about its first offer against its second. */
export function runsOf(changes: Changes, runs = 16_384): RunsReport {
  const workspace = runsWorkspace(changes);
  const [first, second] = workspace.offers;
  const input = { workspace, offerId: first?.id ?? "", againstId: second?.id ?? null, runs };
  return allSteps(runsInSteps(input));
}

/**
 * What is uncertain about the person and the market: risk aversion, savings, the discount rate, and what
 * public shares are taken to lose before they are sold.
 */
import type { Assumptions, Workspace } from "#domain/workspace.ts";
import { assumed, decimalText, type RangeEnd, type UncertainInput } from "./uncertain-input.ts";

/** γ is always shown at 1, 2 and 3, so these are tried. */
const SHOWN_RISK_AVERSIONS = [1, 3] as const;
const MOST_RISK_AVERSION = 10;

/** The inputs; `hasPublic` says whether one of the two offers pays in public shares. */
export function personInputs(workspace: Workspace, hasPublic: boolean): readonly UncertainInput[] {
  const { assumptions } = workspace;
  const rate = Number(assumptions.discountRate);
  return [
    riskAversionInput(workspace),
    liquidWealthInput(workspace),
    ...(rate === 0 ? [] : [shared(workspace, "discountRate", "fraction", rate, discountRange(rate))]),
    ...(hasPublic ? [haircutInput(workspace, Number(assumptions.publicEquityHaircut))] : []),
  ];
}

function riskAversionInput(workspace: Workspace): UncertainInput {
  const present = Number(workspace.assumptions.riskAversion);
  const [least, most] = SHOWN_RISK_AVERSIONS;
  const shown = (value: number): RangeEnd => ({ value, from: { code: "shown" } });
  return shared(workspace, "riskAversion", "number", present, {
    low: present < least ? assumed(0) : shown(least),
    high: present > most ? assumed(MOST_RISK_AVERSION) : shown(most),
    most: MOST_RISK_AVERSION,
  });
}

/** A fifth to four times: what one counts as savings differs by that much (pension, house, family). */
function liquidWealthInput(workspace: Workspace): UncertainInput {
  const present = Number(workspace.assumptions.liquidWealth);
  const high = present === 0 ? 250_000 : present * 4;
  return shared(workspace, "liquidWealth", "money", present, {
    low: assumed(present / 5),
    high: assumed(high),
    most: high * 25,
  });
}

function discountRange(rate: number) {
  return { low: assumed(rate / 2), high: assumed(Math.min(1, rate * 2)), most: 1 };
}

/** None to a third off: a share that falls before it is sold. */
function haircutInput(workspace: Workspace, present: number): UncertainInput {
  return shared(workspace, "publicHaircut", "fraction", present, {
    low: assumed(0),
    high: assumed(Math.max(0.3, present)),
    most: 1,
  });
}

const KEYS = {
  riskAversion: "riskAversion",
  liquidWealth: "liquidWealth",
  discountRate: "discountRate",
  publicHaircut: "publicEquityHaircut",
} as const satisfies Record<string, keyof Assumptions>;

/** An assumption that is one decimal, from 0 up. */
function shared(
  workspace: Workspace,
  code: keyof typeof KEYS,
  unit: UncertainInput["unit"],
  present: number,
  range: Pick<UncertainInput, "low" | "high" | "most">,
): UncertainInput {
  return {
    id: code,
    code,
    offerId: null,
    grantIndex: null,
    unit,
    currency: workspace.currency,
    present,
    ...range,
    least: 0,
    detail: null,
    with: (tried, value) => ({
      ...tried,
      assumptions: { ...tried.assumptions, [KEYS[code]]: decimalText(value) },
    }),
  };
}

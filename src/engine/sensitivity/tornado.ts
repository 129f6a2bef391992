/**
 * What matters in a comparison: each uncertain input at both ends of its range, by how much that moves the
 * difference, and the value at which the ranking turns.
 *
 * One input at a time, the others as they stand; what is worth 2 % of the larger or less is too close to
 * call. An input that changes nothing at all is left out. Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import type { Steps } from "#engine/simulation/steps.ts";
import { tooCloseMargin } from "#engine/too-close.ts";
import { pairWorths } from "./difference.ts";
import { type Switch, switchValue } from "./switch-value.ts";
import type { InputFacts } from "./uncertain-input.ts";
import { uncertainInputs } from "./uncertain-inputs.ts";

/** Which two offers are compared. */
export type TornadoInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly againstId: string;
};

/** One input; differences are the offer's worth less the other's, in the workspace's currency. */
export type TornadoRow = {
  readonly input: InputFacts;
  readonly atLow: number;
  readonly atHigh: number;
  readonly switch: Switch | null;
  /** Whether the lead changes within the tried range. */
  readonly turns: boolean;
};

/** The rows by how much they move, the most first. */
export type Tornado = {
  readonly difference: number;
  /** Up to here on both sides of zero it is too close to call. */
  readonly tooClose: number;
  readonly rows: readonly TornadoRow[];
};

/** The tornado, an input a step; null where one of the offers is not there. */
export function* tornadoInSteps({ workspace, offerId, againstId }: TornadoInput): Steps<Tornado | null> {
  const worths = pairWorths(offerId, againstId);
  const stands = worths(workspace);
  if (stands === null) return null;
  const inputs = uncertainInputs(workspace, offerId, againstId);
  const rows: TornadoRow[] = [];
  for (const [at, input] of inputs.entries()) {
    const { with: put, ...facts } = input;
    const difference = (value: number) => worths(put(workspace, value))?.difference ?? 0;
    const row = tornadoRow(facts, difference, stands.difference);
    if (!changesNothing(row, stands.difference)) rows.push(row);
    yield (at + 1) / inputs.length;
  }
  rows.sort((a, b) => swing(b) - swing(a));
  const tooClose = tooCloseMargin(stands.againstWorth + stands.difference, stands.againstWorth);
  return { difference: stands.difference, tooClose, rows };
}

function tornadoRow(input: InputFacts, difference: (value: number) => number, stands: number): TornadoRow {
  const [atLow, atHigh] = [difference(input.low.value), difference(input.high.value)];
  const turned = (value: number) => value > 0 !== stands > 0 && value !== 0;
  return {
    input,
    atLow,
    atHigh,
    switch: switchValue(difference, anchorOf(input), [input.least, input.most]),
    turns: turned(atLow) || turned(atHigh),
  };
}

/** Where a switch is looked for from: the value as it stands; of one that is not stated, the low trial. */
export function anchorOf({ present, low }: InputFacts): number {
  return present ?? low.value;
}

/** By how much the row moves the difference between the ends of its range. */
export function swing({ atLow, atHigh }: TornadoRow): number {
  return Math.abs(atHigh - atLow);
}

/** A cent on a million is rounding. */
function changesNothing(row: TornadoRow, stands: number): boolean {
  const size = 1e-8 * Math.max(1, Math.abs(stands));
  return Math.abs(row.atLow - stands) < size && Math.abs(row.atHigh - stands) < size && row.switch === null;
}

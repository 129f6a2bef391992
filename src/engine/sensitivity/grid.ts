/**
 * Two inputs at once: by how much the offer leads or trails in each pair of values, and where it is level.
 *
 * With the exit multiple on an axis a cell is money at that one exit, c + proceeds(mV) − C, C being what the
 * other is worth (MODEL section 6, as the break-even exit); else it is the difference of what the two are
 * worth. Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import { exitValuePaying, proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import type { Steps } from "#engine/simulation/steps.ts";
import { tooCloseMargin } from "#engine/too-close.ts";
import { type PairWorth, pairWorths } from "./difference.ts";
import { EXIT_AXIS, exitMultiples, inputValues } from "./grid-axis.ts";
import { switchValue } from "./switch-value.ts";
import { anchorOf } from "./tornado.ts";
import type { InputFacts, UncertainInput } from "./uncertain-input.ts";
import { uncertainInputs } from "./uncertain-inputs.ts";

/** Which offers, and the ids of the two axes; null is the grid's own choice: exits across, dilution down. */
export type GridInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly againstId: string;
  readonly across: string | null;
  readonly down: string | null;
};

/** One axis; `input` is null for exit multiples. `presentAt` is where the value as it stands is. */
export type GridAxis = {
  readonly id: string;
  readonly input: InputFacts | null;
  readonly values: readonly number[];
  readonly presentAt: number | null;
};

/** Where the two are level along one axis, in its unit; of an exit also its value in money. */
export type GridLevel = { readonly value: number; readonly exitValue: number | null };

export type Grid = {
  /** What an axis can be, besides the exit multiple. */
  readonly choices: readonly InputFacts[];
  readonly across: GridAxis;
  readonly down: GridAxis;
  /** The offer less the other, by `down` and then by `across`. */
  readonly cells: readonly (readonly number[])[];
  /** Along `across` for each value of `down`, and the other way; null where they are nowhere level. */
  readonly levels: readonly (GridLevel | null)[];
  readonly levelsDown: readonly (GridLevel | null)[];
  /** Today's valuation, of which exits are multiples; null where it is not known. */
  readonly valuation: number | null;
  readonly tooClose: number;
};

/** The grid, a row a step; null where one of the offers is not there, or there are no two inputs. */
export function* gridInSteps(asked: GridInput): Steps<Grid | null> {
  const { workspace, offerId, againstId } = asked;
  const worths = pairWorths(offerId, againstId);
  const stands = worths(workspace);
  if (stands === null) return null;
  const inputs = uncertainInputs(workspace, offerId, againstId);
  const axes = [exitAxis(stands), ...inputs.map(inputAxis)];
  const named = (id: string | null) => axes.find((axis) => axis.id === id);
  const across = named(asked.across) ?? named(asked.down === EXIT_AXIS ? "dilution" : EXIT_AXIS);
  const down =
    axes.find(({ id }) => id === asked.down && id !== across?.id) ??
    axes.find(({ id, input }) => input?.code === "dilution" && id !== across?.id) ??
    axes.find(({ id }) => id !== across?.id);
  if (across === undefined || down === undefined) return null;

  const cells: (readonly number[])[] = [];
  const levels: (GridLevel | null)[] = [];
  for (const [at, value] of down.values.entries()) {
    const along = lineOf(worths, workspace, across, [down, value]);
    cells.push(across.values.map(along.difference));
    levels.push(along.level());
    yield (at + 1) / (down.values.length + 1);
  }
  const levelsDown = across.values.map((value) => lineOf(worths, workspace, down, [across, value]).level());
  return {
    choices: inputs.map(factsOf),
    across: shownAxis(across),
    down: shownAxis(down),
    cells,
    levels,
    levelsDown,
    valuation: stands.offer.held.valuation,
    tooClose: tooCloseMargin(stands.againstWorth + stands.difference, stands.againstWorth),
  };
}

/** An axis with its input, null for exits. */
type Axis = {
  readonly id: string;
  readonly input: UncertainInput | null;
  readonly values: readonly number[];
};

function exitAxis(stands: PairWorth): Axis {
  return { id: EXIT_AXIS, input: null, values: exitMultiples(exitLevel(stands)?.value ?? null) };
}

function inputAxis(input: UncertainInput): Axis {
  return { id: input.id, input, values: inputValues(input) };
}

function factsOf({ with: _, ...facts }: UncertainInput): InputFacts {
  return facts;
}

function shownAxis({ id, input, values }: Axis): GridAxis {
  const presentAt = input === null || input.present === null ? -1 : values.indexOf(input.present);
  return {
    id,
    input: input === null ? null : factsOf(input),
    values,
    presentAt: presentAt === -1 ? null : presentAt,
  };
}

/** The difference along `axis` with another axis fixed, and where it is level. */
function lineOf(
  worths: (workspace: Workspace) => PairWorth | null,
  workspace: Workspace,
  axis: Axis,
  [fixed, at]: readonly [Axis, number],
) {
  const start = fixed.input === null ? workspace : fixed.input.with(workspace, at);
  const pairOf = (value: number) => worths(axis.input === null ? start : axis.input.with(start, value));
  // One of the two may be the exit; then the money at that exit is compared.
  const difference = (value: number): number => {
    const pair = pairOf(value);
    if (pair === null) return 0;
    if (axis.input === null) return leadAtExit(pair, value);
    return fixed.input === null ? leadAtExit(pair, at) : pair.difference;
  };
  const level = (): GridLevel | null => {
    if (axis.input === null) {
      const pair = worths(start);
      return pair === null ? null : exitLevel(pair);
    }
    const found = switchValue(difference, anchorOf(axis.input), [axis.input.least, axis.input.most]);
    return found === null ? null : { value: found.value, exitValue: null };
  };
  return { difference, level };
}

/** What the offer has paid more than the other is worth, if the company exits at `multiple`. */
function leadAtExit({ offer, againstWorth }: PairWorth, multiple: number): number {
  const paid = proceedsAtMultiple(offer.held, multiple) * offer.exitDiscount;
  return offer.package.cash + paid - againstWorth;
}

const MOST_MULTIPLE = 1000;

/** The exit at which both have paid the same; null where cash alone decides, or nothing is ever enough. */
function exitLevel(pair: PairWorth): GridLevel | null {
  const { held, exitDiscount, package: priced } = pair.offer;
  const gap = pair.againstWorth - priced.cash;
  if (gap <= 0) return null;
  if (held.ofPrice.length === 0) {
    const exitValue = exitValuePaying(held, gap / exitDiscount);
    if (exitValue === null || held.valuation === null || held.valuation === 0) return null;
    return { value: exitValue / held.valuation, exitValue };
  }
  const found = switchValue((multiple) => leadAtExit(pair, multiple), 0, [0, MOST_MULTIPLE]);
  return found === null ? null : { value: found.value, exitValue: null };
}

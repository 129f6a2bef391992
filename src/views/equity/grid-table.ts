/**
 * The grid in words: heads, cells and where it is level; and its title, which says what decides.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Grid, GridAxis, GridLevel } from "#engine/sensitivity/grid.ts";
import { showMultiple, showNumber } from "#format/show-count.ts";
import { showYears } from "#format/show-duration.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { inputName, type Pair, valueWords } from "./matters-words.ts";

/** A value of an axis: what it is, what it comes to, and whether it is the one that stands. */
export type GridHead = {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly isPresent: boolean;
};

/** A pair of values; `leader` is null where it is too close to call. Edges part the two leaders. */
export type GridCell = {
  readonly key: string;
  readonly leader: ChartOffer | null;
  readonly amount: string;
  readonly edgeLeft: boolean;
  readonly edgeTop: boolean;
};

export type GridTable = {
  readonly across: string;
  readonly down: string;
  readonly heads: readonly GridHead[];
  readonly rows: readonly { readonly head: GridHead; readonly cells: readonly GridCell[] }[];
  /** Where it is level, in a last column or, laid on its side, in a last row. */
  readonly level: { readonly label: string; readonly note: string; readonly values: readonly string[] };
  readonly levelIsRow: boolean;
};

/** The table; `isTurned` lays it on its side, so that what has more values runs down. */
export function gridTable(grid: Grid, pair: Pair, isTurned: boolean): GridTable {
  const { across, down, cells } = grid;
  const value = (row: number, column: number) =>
    (isTurned ? cells[column]?.[row] : cells[row]?.[column]) ?? 0;
  const [columns, rows] = isTurned ? [down, across] : [across, down];
  const heads = headsOf(columns, grid, pair);
  return {
    across: axisName(columns, pair),
    down: axisName(rows, pair),
    heads,
    rows: headsOf(rows, grid, pair).map((head, row) => ({
      head,
      cells: heads.map(({ key }, column): GridCell => {
        const lead = value(row, column);
        const parts = (other: number) => other > 0 !== lead > 0;
        return {
          key,
          leader: Math.abs(lead) <= grid.tooClose ? null : lead > 0 ? pair.offer : pair.against,
          amount: showMoney(Math.abs(lead), pair.workspace.currency, { form: "compact" }),
          edgeLeft: column > 0 && parts(value(row, column - 1)),
          edgeTop: row > 0 && parts(value(row - 1, column)),
        };
      }),
    })),
    level: {
      label: say("matters.grid.levelAt"),
      note: across.input === null ? say("matters.grid.exitValue") : axisName(across, pair),
      values: grid.levels.map((level) => levelWords(level, across, pair)),
    },
    levelIsRow: isTurned,
  };
}

/** What an axis is called. */
export function axisName({ input }: Pick<GridAxis, "input">, pair: Pair): string {
  return input === null ? say("matters.grid.exit") : inputName(input, pair);
}

function headsOf({ input, values, presentAt }: GridAxis, grid: Grid, pair: Pair): readonly GridHead[] {
  // Where the valuation is tried, too, an exit is another amount in each row.
  const isTried = [grid.across, grid.down].some(
    (axis) => axis.input?.code === "valuation" && axis.input.offerId === pair.offer.id,
  );
  const valuation = isTried ? null : grid.valuation;
  return values.map((value, at) => ({
    key: String(value),
    label: input === null ? showMultiple(value) : valueWords(input, value),
    note: input === null ? exitWords(value, valuation, pair) : null,
    isPresent: at === presentAt,
  }));
}

function exitWords(multiple: number, valuation: number | null, pair: Pair): string | null {
  if (multiple === 0) return say("matters.grid.nothing");
  return valuation === null
    ? null
    : showMoney(multiple * valuation, pair.workspace.currency, { form: "compact" });
}

function levelWords(level: GridLevel | null, across: GridAxis, pair: Pair): string {
  if (level === null) return say("matters.grid.nowhere");
  if (level.exitValue !== null) {
    return showMoney(level.exitValue, pair.workspace.currency, { form: "compact" });
  }
  return across.input === null ? showMultiple(level.value) : valueWords(across.input, level.value);
}

/** Beyond this, what is across the exits moves the line by more than "only". */
const LITTLE = 2;

/** What the grid comes to. */
export function gridTitle(grid: Grid, pair: Pair): string {
  const along = [grid.across, grid.down].find(({ input }) => input === null);
  const other = along === grid.across ? grid.down : grid.across;
  const levels = (along === grid.across ? grid.levels : grid.levelsDown).flatMap((level) =>
    level === null ? [] : [level.value],
  );
  if (along !== undefined && levels.length > 1) {
    const [least, most] = [Math.min(...levels), Math.max(...levels)];
    const ends = { low: showNumber(least, { most: 2 }), high: showNumber(most, { most: 2 }) };
    const input = axisName(other, pair);
    if (ends.low === ends.high) {
      return say("matters.grid.title.still", { input: lowered(input, pair), low: ends.low });
    }
    return most > LITTLE * least
      ? say("matters.grid.title.wide", { input, ...ends })
      : say("matters.grid.title.line", { input: lowered(input, pair), ...ends });
  }
  return titleOfLeads(grid, pair);
}

function titleOfLeads({ cells, tooClose }: Grid, { offer, against }: Pair): string {
  const leads = cells.flat();
  const total = String(leads.length);
  const [count, other] = [
    leads.filter((lead) => lead > tooClose).length,
    leads.filter((lead) => lead < -tooClose).length,
  ];
  if (count === leads.length) return say("matters.grid.title.always", { leader: offer.letter, total });
  if (other === leads.length) return say("matters.grid.title.always", { leader: against.letter, total });
  return say("matters.grid.title.some", {
    offer: offer.letter,
    against: against.letter,
    count: String(count),
    other: String(other),
    total,
  });
}

/** A name within a sentence; an offer's letter stays a capital. */
function lowered(name: string, { marks }: Pair): string {
  if (marks.some(({ letter }) => name.startsWith(`${letter}’`))) return name;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What is shown, and how to read it. */
export function gridCaption({ across, down }: Grid, pair: Pair, isTurned: boolean): string {
  const [columns, rows] = isTurned ? [down, across] : [across, down];
  const isExit = across.input === null || down.input === null;
  return say(isExit ? "matters.grid.caption.exit" : "matters.grid.caption.worth", {
    years: showYears(pair.workspace.assumptions.horizonYears),
    across: lowered(axisName(columns, pair), pair),
    down: lowered(axisName(rows, pair), pair),
  });
}

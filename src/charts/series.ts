/**
 * What the charts draw: series of doubles with words that are already said.
 *
 * Views shape these from the report; nothing here or in a chart adds up what is said elsewhere.
 * No recharts and no react, so that a series can be built and tested before a chart is loaded.
 */

/** An offer's colour token, `--a` to `--e`. */
export type OfferKey = "a" | "b" | "c" | "d" | "e";

/** An offer as charts name it: its letter everywhere, its name where there is room. */
export type ChartOffer = {
  readonly id: string;
  readonly key: OfferKey;
  readonly letter: string;
  readonly name: string;
};

/** What a year's pay is made of, in the order in which it is stacked; costs stand below zero. */
export const payElements = [
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "benefits",
  "publicEquity",
  "privateEquity",
  "costs",
] as const;

/** One element of a year's pay. */
export type PayElement = (typeof payElements)[number];

/**
 * One offer's pay in one year (1 = the first). `null` is not known, 0 or absent is none; costs are
 * positive. `total` is the paper total as it is said ("at least $194,000").
 */
export type PayBar = {
  readonly offerId: string;
  readonly year: number;
  readonly amounts: Partial<Readonly<Record<PayElement, number | null>>>;
  readonly total: string;
};

/**
 * One offer's value built up by month, cumulative; the index is the month, [0] = 0. `paper` is cash and
 * private equity together, null where the offer has no private equity.
 */
export type MonthLine = {
  readonly offerId: string;
  readonly cash: readonly number[];
  readonly paper: readonly number[] | null;
  readonly cashLabel: string;
  readonly paperLabel: string;
};

/** A month in which something first vests, with the word for it. */
export type Cliff = { readonly month: number; readonly label: string };

/**
 * What leaving at the end of a month means. `kept` is cash and vested public shares after repayments;
 * `withPrivate` adds vested private equity (null where there is none); null elsewhere is not known.
 */
export type LeaveMonth = {
  readonly kept: number;
  readonly withPrivate: number | null;
  readonly vested: number | null;
  readonly forfeited: number | null;
  readonly repaid: number;
};

/** One offer's leaving, by month; the index is the month, [0] = before the first. */
export type LeaveLine = {
  readonly offerId: string;
  readonly keptLabel: string;
  readonly paperLabel: string;
  readonly months: readonly LeaveMonth[];
};

/**
 * One document's figure. `low` = `high` is a point or an average, one of them null an open end, both null
 * "not stated" (then `figure` says so). `details` are the tooltip's lines: as written, locator, date read.
 */
export type RangeRow = {
  readonly id: string;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly isInferred: boolean;
  readonly figure: string;
  readonly source: string;
  readonly details: readonly string[];
};

/** Where an offer stands; `ownRowIds` are the rows at the offer's own level, where its tick is thick. */
export type RangeMarker = {
  readonly offerId: string;
  readonly low: number;
  readonly high: number;
  readonly said: string;
  readonly ownRowIds: readonly string[];
};

/** One pay component's reported ranges with the offers on them. */
export type RangeComponent = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly RangeRow[];
  readonly markers: readonly RangeMarker[];
};

/** Components of one unit, which share an axis from zero. */
export type RangePanel = {
  readonly id: string;
  readonly formatTick: (value: number) => string;
  readonly components: readonly RangeComponent[];
};

/**
 * One line of the reported ranges. Besides a range row: level and source in columns of their own, whether
 * it is private equity (hatched) and one person's case (hollow), and where the offers of that level stand.
 */
export type ReportedRow = RangeRow & {
  /** At the level of an offer that is shown, so its words are strong. */
  readonly isOwn: boolean;
  readonly isPrivate: boolean;
  readonly isCase: boolean;
  readonly positions: readonly ReportedPosition[];
};

/** An offer on a row, in words: "at 47 %", "$20,000 above". */
export type ReportedPosition = { readonly offerId: string; readonly said: string };

/** One component of the reported ranges on an axis of its own; `finding` says what the rows come to. */
export type ReportedPart = {
  readonly id: string;
  readonly label: string;
  readonly finding: string;
  readonly rows: readonly ReportedRow[];
  readonly markers: readonly RangeMarker[];
  readonly formatTick: (value: number) => string;
};

/** One way to count a package, with a bar for each valuation. */
export type ReadingGroup = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly bars: readonly ReadingBar[];
};

/** A year's pay under one reading at one valuation; `total` is as it is said. */
export type ReadingBar = {
  readonly id: string;
  readonly label: string;
  readonly segments: readonly { readonly element: PayElement; readonly amount: number }[];
  readonly total: string;
};

/** What documents state for comparison, drawn behind the bars. */
export type ReadingBand = { readonly low: number; readonly high: number; readonly label: string };

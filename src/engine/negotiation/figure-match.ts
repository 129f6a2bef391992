/**
 * Whether a figure in a text is a given one: exactly, or rounded as it would be said.
 *
 * How near a rounded figure gives a private one away is a choice of ours: 2 % for the walk-away, half a percent
 * for the rest. Doubles: they are only compared.
 */
import type { FigureReading, WrittenFigure } from "./figure-reading.ts";
import type { PublicFigure } from "./public-figures.ts";
import type { Secret } from "./secrets.ts";

/** Their offer and an ask excuse more than a source does, so they are looked for first. */
export function publicRole(
  figure: WrittenFigure,
  open: readonly PublicFigure[],
  isOneOf: (value: number, other: number) => boolean,
): PublicFigure["as"] | null {
  for (const as of ["offer", "ask", "source"] as const) {
    const isOne = open.some(
      (each) =>
        each.as === as &&
        figure.readings.some(({ unit, value }) => unit === each.unit && isOneOf(value, each.value)),
    );
    if (isOne) return as;
  }
  return null;
}

/** How far from the walk-away a rounded figure still gives it away, as a part of it; for the rest a quarter. */
const ROUNDED_WITHIN = 0.02;
const OTHERS_WITHIN = 0.005;

/** How a figure is a secret: which of its readings, exactly or rounded to the digits that are written. */
export type FigureMatch = { readonly reading: FigureReading; readonly how: "exact" | "rounded" };

/** The closest reading of `figure` that is `secret`; null where none is. */
export function closest(figure: WrittenFigure, secret: Secret): FigureMatch | null {
  const readings = figure.readings.filter(({ unit }) => unit === secret.unit);
  const said = [secret.value, ...(secret.also ?? [])];
  const exact = readings.find(({ value }) => said.some((each) => isSame(value, each)));
  if (exact !== undefined) return { reading: exact, how: "exact" };
  const isFirm = secret.role === "walkAway" && secret.of !== "equity" && secret.of !== "shares";
  const within = isFirm ? ROUNDED_WITHIN : OTHERS_WITHIN;
  // "Around 349k" or "345k to 355k" name it as well as its own figure does.
  const isNearby = ({ value }: FigureReading) =>
    isFirm && secret.unit === "money" && said.some((each) => Math.abs(value - each) <= within * each);
  const rounded = readings.find(
    (reading) => isNearby(reading) || said.some((each) => isRounded(reading, each, within)),
  );
  return rounded === undefined ? null : { reading: rounded, how: "rounded" };
}

export function isSame(value: number, other: number): boolean {
  return Math.abs(value - other) <= Math.max(1e-9 * Math.abs(other), other >= 1000 ? 0.5 : 0);
}

/** As near as figures that are shown rounded are. */
export function isNear(value: number, other: number): boolean {
  return Math.abs(value - other) <= SHOWN_WITHIN * other;
}
const SHOWN_WITHIN = 0.001;

function isRounded({ value, precision }: FigureReading, secret: number, within: number): boolean {
  const off = Math.abs(value - secret);
  return off <= precision * (0.5 + 1e-9) && off <= within * secret;
}

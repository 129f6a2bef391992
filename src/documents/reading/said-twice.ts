/** A figure given a second time beside itself, converted or by the year, is one claim and not two. */
import type { Bond } from "./component-of.ts";
import type { Figure } from "./figures.ts";

/** A figure in parentheses right behind another, in another currency or period, is the same one again. */
export function isSaidTwice(
  text: string,
  figures: readonly Figure[],
  bonds: readonly (Bond | null)[],
  at: number,
): boolean {
  const previous = figures[at - 1];
  const figure = figures[at];
  if (previous === undefined || figure === undefined) return false;
  const gap = text.slice(previous.tail, figure.start);
  if (!/^[^().;]{0,30}[([~≈=][^)]{0,24}$/.test(gap)) return false;
  if (figure.measure !== previous.measure) return false;
  const own = bonds[at];
  if (
    own !== null &&
    own !== undefined &&
    own.component !== bonds[at - 1]?.component &&
    own.cost < 8 &&
    !own.inferred
  )
    return false;
  const after = text.slice(figure.end, figure.end + 24);
  const other = figure.currency !== previous.currency;
  return (
    other ||
    figure.period !== previous.period ||
    /^ ?(?:total|annuali[sz]ed|all in|over|a year|\/ ?y|per)/i.test(after) ||
    /\b(?:or|i\.e\.|about|approx\w*|roughly|worth|so)\b|[~≈=]/.test(gap)
  );
}

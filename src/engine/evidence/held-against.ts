/**
 * Which figures are held against each other: all of one company, and of a crowd those that differ most.
 *
 * Every pair of n figures would be n²; nobody reads that many, and the worst of them are among these.
 */
import type { Decimal } from "#domain/money.ts";
import type { Figure } from "./dossier.ts";
import { ofCompany } from "./of-company.ts";
import { distanceBetween } from "./spans.ts";

/** How many figures of the same kind one figure is held against at most: those farthest from it. */
export const MOST_HELD_AGAINST = 6;

/** Of `items` the farthest from something, by `distance`, in their own order. */
export function farthest<Item>(items: readonly Item[], distance: (item: Item) => Decimal): readonly Item[] {
  if (items.length <= MOST_HELD_AGAINST) return items;
  const far = items
    .map((item) => ({ item, away: distance(item) }))
    .sort((one, other) => other.away.comparedTo(one.away))
    .slice(0, MOST_HELD_AGAINST);
  const chosen = new Set(far.map(({ item }) => item));
  return items.filter((item) => chosen.has(item));
}

/** For each of `items`, known by a figure, those after it that may be of its company and make a `pair` with it. */
export function pairsWithin<Item, Pair extends { readonly other: Item }>(
  items: readonly Item[],
  figureOf: (item: Item) => Figure,
  pair: (one: Item, other: Item) => Pair | null,
): readonly Pair[] {
  const figures = items.map(figureOf);
  const places = new Map(figures.map((figure, at) => [figure, at]));
  return items.flatMap((one, at) => {
    const { fact, span } = figureOf(one);
    const found = ofCompany(figures, fact.company).flatMap((figure) => {
      const place = places.get(figure) ?? at;
      const other = place > at ? items[place] : undefined;
      const made = other === undefined ? null : pair(one, other);
      return made === null ? [] : [made];
    });
    return farthest(found, ({ other }) => distanceBetween(span, figureOf(other).span));
  });
}

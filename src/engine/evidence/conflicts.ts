/**
 * How facts of the same thing lie to each other: apart, overlapping, one in the other, or equal.
 *
 * The same thing is the same component, unit, period and subject of the same people (`peopleMatch`). Two
 * single cases of one document are two people, or one at two times: no conflict. MODEL, section 7.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { ConflictReport, Ends } from "#domain/report.ts";
import { farthest } from "./held-against.ts";
import type { Match } from "./level-match.ts";
import { ofCompany } from "./of-company.ts";
import { peopleMatch } from "./same-people.ts";
import { relationOf } from "./spans.ts";

type Sourced = { readonly fact: Fact; readonly document: SourceDocument; readonly ends: Ends };

/** Every pair, once, in the order of the documents; of a crowd those that differ most (`farthest`). */
export function conflicts(documents: readonly SourceDocument[]): readonly ConflictReport[] {
  const groups = new Map<string, Sourced[]>();
  for (const document of documents) {
    for (const fact of document.facts) {
      if (fact.component === "other" || (fact.low === null && fact.high === null)) continue;
      const key = JSON.stringify([fact.component, fact.unit, fact.period, fact.subject]);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ fact, document, ends: endsOf(fact) });
    }
  }
  return [...groups.values()].flatMap(pairsOf);
}

/** The interval of a fact; an end it does not state is open. */
export function endsOf({ low, high }: Pick<Fact, "low" | "high">): Ends {
  return { low: low === null ? null : new Decimal(low), high: high === null ? null : new Decimal(high) };
}

/** How two facts are of the same thing, leaving the component and its unit aside; null where not. */
function sameThing(one: Sourced, other: Sourced): Match | null {
  const areCases = one.fact.kind === "anecdote" && other.fact.kind === "anecdote";
  return areCases && one.document === other.document ? null : peopleMatch(one.fact, other.fact);
}

function pairsOf(group: readonly Sourced[]): readonly ConflictReport[] {
  const places = new Map(group.map((each, at) => [each, at]));
  return group.flatMap((one, at) => {
    const pairs = ofCompany(group, one.fact.company).flatMap((other): ConflictReport[] => {
      const match = (places.get(other) ?? at) > at ? sameThing(one, other) : null;
      if (match === null) return [];
      return [
        {
          factIds: [one.fact.id, other.fact.id],
          ...relationOf(one.ends, other.ends),
          inferred: match !== "stated",
        },
      ];
    });
    return farthest(pairs, ({ distance }) => distance);
  });
}

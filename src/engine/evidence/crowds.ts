/**
 * Where so many figures stand for one thing that not every pair of them is compared: said, not hidden.
 */
import type { EvidenceCrowd } from "#domain/report.ts";
import { component } from "#domain/vocabulary.ts";
import type { Dossier } from "./dossier.ts";
import { MOST_HELD_AGAINST } from "./held-against.ts";
import { groupedBy } from "./of-company.ts";
import { companyKey } from "./same-people.ts";

/** Each crowd, in the order of the components and of the documents. */
export function crowds(dossier: Dossier): readonly EvidenceCrowd[] {
  return component.options.flatMap((each) => {
    const named = groupedBy(dossier.of(each), ({ fact: { company } }) =>
      company === null ? null : companyKey(company),
    );
    return [...named.values()]
      .filter((figures) => figures.length > MOST_HELD_AGAINST + 1)
      .map((figures) => ({
        component: each,
        company: figures[0]?.fact.company ?? null,
        figures: figures.length,
        heldAgainst: MOST_HELD_AGAINST,
      }));
  });
}

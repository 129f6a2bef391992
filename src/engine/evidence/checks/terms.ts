/**
 * Vesting and cliff: are they the same wherever an employer's are stated, and how many documents state them?
 */

import { Decimal, ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, reported } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { groupedBy } from "#engine/evidence/of-company.ts";
import { companyKey, peopleMatch } from "#engine/evidence/same-people.ts";
import { hull, isPoint, point } from "#engine/evidence/spans.ts";

/** One check for each term that at least two documents state for one company. */
export function termsAgainstTerms(dossier: Dossier): readonly CheckReport[] {
  return (["vesting", "cliff"] as const).flatMap((component) =>
    companies(reported(dossier, component, "both").filter(({ fact }) => fact.unit === "months")).flatMap(
      (stated) => {
        const documents = new Set(stated.map(({ documentId }) => documentId)).size;
        return documents < 2 ? [] : [check(dossier, component, stated, documents)];
      },
    ),
  );
}

function check(
  dossier: Dossier,
  component: "vesting" | "cliff",
  stated: readonly Figure[],
  documents: number,
): CheckReport {
  const all = hull(stated.map(({ span }) => span)) ?? point(ZERO);
  const isEqual = isPoint(all);
  const areSamePeople = stated.some((one) =>
    stated.some((other) => !one.span.low.equals(other.span.low) && isFirm(one, other)),
  );
  const count = point(new Decimal(documents));
  return finding(dossier, {
    rule: component === "vesting" ? "vestingAgainstVesting" : "cliffAgainstCliff",
    of: stated,
    computed: all,
    stated: all,
    unit: "months",
    verdict: isEqual ? "consistent" : areSamePeople ? "contradictory" : "ambiguous",
    closesWhen: isEqual || areSamePeople ? null : closing("level"),
    lines: [
      ...(isEqual
        ? [line("months", null, "months", all, stated)]
        : stated.map((one) => line("months", null, "months", one.span, [one]))),
      line("documents", null, "documents", count),
    ],
  });
}

function isFirm(one: Figure, other: Figure): boolean {
  const match = peopleMatch(one.fact, other.fact);
  return match === "stated" || match === "covered";
}

/** Figures of one company together; a company that is not named goes with the first. */
function companies(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const first = figures.find(({ fact }) => fact.company !== null)?.fact.company ?? "";
  return [...groupedBy(figures, ({ fact }) => companyKey(fact.company ?? first)).values()];
}

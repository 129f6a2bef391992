/**
 * Private figures that stand on the page in a public role, in one sentence: each is named with that role.
 */
import type { Coincidence } from "#engine/negotiation/leak-finding.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** "$200,000 and $40,000 are also an ask …", role by role. */
export function coincidenceText(negotiation: Negotiation, found: readonly Coincidence[]): string {
  const { currency } = negotiation.workspace;
  const shown = (as: Coincidence["as"]) => [
    ...new Set(
      found
        .filter((each) => each.as === as)
        .map(({ secret: { unit, value } }) =>
          unit === "fraction" ? showOwnership(value) : showMoney(value, currency),
        ),
    ),
  ];
  return (["offer", "ask", "source"] as const)
    .flatMap((as) => {
      const figures = shown(as);
      return figures.length === 0 ? [] : [say(`leak.also.${as}`, { figures: showList(figures) })];
    })
    .join(" ");
}

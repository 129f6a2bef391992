/** The finding over the reported ranges: how many figures of its level hold the first offer's base and grant. */
import type { ChartOffer, ReportedPart } from "#charts/series.ts";
import { say, sayCount } from "#text/say.ts";

/** The title for `parts` with the offers `marks`; plain where the first offer has no level to be held to. */
export function rangesTitle(parts: readonly ReportedPart[], marks: readonly ChartOffer[]): string {
  const [first] = marks;
  if (first === undefined) return say("evidencePage.ranges.titlePlain");
  const base = held(parts, "baseSalary", first.id);
  const grant = held(parts, "equityPercent", first.id);
  if (base === null) return say("evidencePage.ranges.titlePlain");
  const offer = first.letter;
  if (grant === null) {
    return sayCount("evidencePage.ranges.titleBase", base.all, { offer, base: String(base.inside) });
  }
  return say("evidencePage.ranges.title", {
    offer,
    base: String(base.inside),
    bases: String(base.all),
    equity: String(grant.inside),
    equities: String(grant.all),
  });
}

/** Of the figures at the offer's own level, how many hold it; single cases count for nobody else. */
function held(
  parts: readonly ReportedPart[],
  id: string,
  offerId: string,
): { readonly inside: number; readonly all: number } | null {
  const part = parts.find((each) => each.id === id);
  const marker = part?.markers.find((each) => each.offerId === offerId);
  if (part === undefined || marker === undefined) return null;
  const rows = part.rows.filter((row) => marker.ownRowIds.includes(row.id) && !row.isCase);
  if (rows.length === 0) return null;
  const inside = rows.filter(
    ({ low, high }) => (low === null || low <= marker.low) && (high === null || marker.high <= high),
  );
  return { inside: inside.length, all: rows.length };
}

/**
 * What the visible offers' vesting schedules rest on, for sentences that say when equity begins.
 *
 * A file has no word for "not known" in a schedule: the entry writes the most common one where none is named.
 * A grant with that one may so have it from nobody, and of a grant of unknown size nothing is stated.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Grant } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { isTermAssumed } from "#engine/working/term-basis.ts";
import { ASSUMED_VESTING, presetOf } from "#views/panels/vesting-presets.ts";

/** From the surest to the least sure: each offer names it, it is the most common one, or it is assumed. */
export type ScheduleBasis = "stated" | "usual" | "assumed";

/** The least sure basis of the schedules of the offers in `marks`. */
export function scheduleBasis(workspace: Workspace, marks: readonly ChartOffer[]): ScheduleBasis {
  const bases = workspace.offers.flatMap((offer, index) =>
    marks.some(({ id }) => id === offer.id) ? [offerBasis(workspace, offer, index)] : [],
  );
  if (bases.includes("assumed")) return "assumed";
  return bases.includes("usual") ? "usual" : "stated";
}

/** The letters of the offers in `marks` whose schedule is assumed. */
export function assumedSchedules(workspace: Workspace, marks: readonly ChartOffer[]): readonly string[] {
  return marks.filter((mark) => scheduleBasis(workspace, [mark]) === "assumed").map(({ letter }) => letter);
}

function offerBasis(workspace: Workspace, offer: Offer, index: number): ScheduleBasis {
  if (offer.grants.length === 0) return "stated";
  if (offer.status === "hypothetical" || isTermAssumed({ workspace, offer, index }, "vesting")) {
    return "assumed";
  }
  if (offer.grants.some(isUnstated)) return "assumed";
  return offer.status !== "reported" && offer.grants.some(isUsual) ? "usual" : "stated";
}

function isUnstated({ size, ...grant }: Grant): boolean {
  const stated =
    size.kind === "ownership" ? size.fraction : size.kind === "shares" ? size.shares : size.amount;
  return stated === null && isUsual(grant);
}

function isUsual({ vesting }: Pick<Grant, "vesting">): boolean {
  return presetOf(vesting) === presetOf(ASSUMED_VESTING);
}

/**
 * What every part of the Negotiate page reads: the offer that is negotiated, what it is worth by its terms, what
 * has to be beaten, and the ladder.
 */
import { useMemo } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Offer } from "#domain/offer.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { type Count, countOf } from "#engine/negotiation/counted-total.ts";
import { type Ladder, ladder, termsOn } from "#engine/negotiation/ladder.ts";
import { type PackageModel, packageModel } from "#engine/negotiation/package-model.ts";
import { type Packages, packages } from "#engine/negotiation/packages.ts";
import { enoughOf } from "#engine/negotiation/reply.ts";
import {
  type Alternative,
  alternatives,
  type Reservation,
  reservation,
} from "#engine/negotiation/reservation.ts";
import type { NegotiateChoices } from "#state/choices.ts";
import { useChoices, useDeferredReport, useMarkPlaces } from "#state/use-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";

/** The terms at each rung, the offer's own first. */
export type RungTerms = Readonly<Record<"present" | "target" | "anchor" | "landing", AskTerms>>;

/** The page's figures; worths are over the horizon, at the workspace's risk aversion. */
export type Negotiation = {
  readonly workspace: Workspace;
  readonly report: OffersReport;
  readonly marks: readonly ChartOffer[];
  readonly offer: Offer;
  /** Where the offer is in the workspace: edits lead there. */
  readonly index: number;
  readonly mark: ChartOffer;
  readonly riskAversion: number;
  readonly model: PackageModel;
  readonly alternatives: readonly Alternative[];
  /** Null without an alternative. */
  readonly reservation: Reservation | null;
  readonly ladder: Ladder;
  readonly terms: RungTerms;
  /** What the terms at each rung are worth. */
  readonly worth: Readonly<Record<keyof RungTerms, number>>;
  /** What is enough to accept; null where nothing says so. */
  readonly enough: number | null;
  /** What the last concession is worth; null without concessions. */
  readonly lastStep: number | null;
  readonly count: Count;
  readonly packages: Packages;
};

/** The page's figures a moment late while someone types; null where there is nothing to negotiate. */
export function useNegotiation(): Negotiation | null {
  const { workspace, report } = useDeferredReport();
  const { negotiate, hiddenOfferIds } = useChoices();
  const places = useMarkPlaces();
  return useMemo(() => {
    const visible = workspace.offers.flatMap(({ id }) => (hiddenOfferIds.includes(id) ? [] : [id]));
    return negotiationOf(workspace, report, negotiate, offerMarks(workspace, visible, places));
  }, [workspace, report, negotiate, hiddenOfferIds, places]);
}

/** What the page shows of `workspace` for `chosen`; pure. */
export function negotiationOf(
  workspace: Workspace,
  report: OffersReport,
  chosen: NegotiateChoices,
  marks: readonly ChartOffer[],
): Negotiation | null {
  const mark = marks.find(({ id }) => id === chosen.offerId) ?? marks.find(({ id }) => isOpen(workspace, id));
  const index = workspace.offers.findIndex(({ id }) => id === mark?.id);
  const offer = workspace.offers[index];
  const model = mark === undefined ? null : packageModel(workspace, mark.id);
  if (mark === undefined || offer === undefined || model === null) return null;
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const found = ladder(workspace, model);
  const terms: RungTerms = {
    present: model.present,
    target: termsOn(found, model.present, "target"),
    anchor: termsOn(found, model.present, "anchor"),
    landing: termsOn(found, model.present, "landing"),
  };
  const worth = {
    present: model.worth(terms.present, riskAversion),
    target: model.worth(terms.target, riskAversion),
    anchor: model.worth(terms.anchor, riskAversion),
    landing: model.worth(terms.landing, riskAversion),
  };
  const kept = reservation(workspace, model);
  const made = packages(workspace, model, found);
  const last = concessions(workspace, found, model).at(-1);
  return {
    workspace,
    report,
    marks,
    offer,
    index,
    mark,
    riskAversion,
    model,
    alternatives: alternatives(workspace, mark.id),
    reservation: kept,
    ladder: found,
    terms,
    worth,
    enough: enoughOf({
      hasTarget: found.rungs.some(({ above }) => above.length > 0),
      target: worth.target,
      asked: [worth.anchor, ...made.packages.map((each) => each.worth)],
      walkAway: kept?.worth ?? null,
    }),
    lastStep: last === undefined ? null : model.worth(last.terms, riskAversion),
    count: countOf(workspace, mark.id),
    packages: made,
  };
}

/** An offer of somebody else's that is not merely thought of, nor the present job. */
function isOpen({ offers }: Workspace, id: string): boolean {
  const status = offers.find((offer) => offer.id === id)?.status;
  return status === "written" || status === "verbal" || status === "reported";
}

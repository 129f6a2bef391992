/**
 * What every part of the Equity page reads: the grant it is about, the offer that it is held against, and
 * all figures, with the grant as options where that is looked at.
 */
import { useDeferredValue, useMemo } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Offer } from "#domain/offer.ts";
import type { PairReport } from "#domain/report.ts";
import { isSameCompany } from "#domain/same-company.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions } from "#engine/outcomes/as-options.ts";
import { offerWorths, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { pairReports } from "#engine/outcomes/pairs.ts";
import type { EquityChoices } from "#state/choices.ts";
import { useChoices, useDeferredReport, useMarkPlaces } from "#state/use-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";

/** One of the two offers looked at. */
export type EquitySide = WorthOfOffer & { readonly offer: Offer; readonly mark: ChartOffer };

/** The page's figures. */
export type Equity = {
  /** The workspace with the what-if in it. */
  readonly workspace: Workspace;
  /** The workspace as it is stated: what edits are about. */
  readonly stated: Workspace;
  /** The private offers that have a grant, in order. */
  readonly choosable: readonly ChartOffer[];
  /** All visible offers with letter and colour. */
  readonly marks: readonly ChartOffer[];
  readonly sides: readonly EquitySide[];
  /** Whose grant it is. */
  readonly offer: EquitySide;
  /** What it is held against; null where there is no other offer. */
  readonly against: EquitySide | null;
  readonly pair: PairReport | null;
  /** The part of the valuation that the grant is struck at as a what-if; null = as stated. */
  readonly optionsAt: string | null;
};

/** The page's figures a moment late while someone types; null where no offer has a private grant. */
export function useEquity(): Equity | null {
  const { workspace } = useDeferredReport();
  const choices = useChoices();
  const { hiddenOfferIds } = choices;
  // A slider moves the choice on every step: its own echo comes first, the figures follow.
  const equity = useDeferredValue(choices.equity);
  const places = useMarkPlaces();
  return useMemo(() => {
    const visible = workspace.offers.flatMap(({ id }) => (hiddenOfferIds.includes(id) ? [] : [id]));
    return equityOf(workspace, equity, offerMarks(workspace, visible, places));
  }, [workspace, equity, hiddenOfferIds, places]);
}

/** What the page shows of `workspace` for `chosen`; pure. */
export function equityOf(
  stated: Workspace,
  chosen: EquityChoices,
  marks: readonly ChartOffer[],
): Equity | null {
  const offered = stated.offers.filter(({ id }) => marks.some((mark) => mark.id === id));
  const withGrant = offered.filter(hasPrivateGrant);
  const about = withGrant.find(({ id }) => id === chosen.offerId) ?? withGrant[0];
  if (about === undefined) return null;
  const workspace = chosen.optionsAt === null ? stated : asOptions(stated, about.id, chosen.optionsAt);
  const sides = sidesOf(workspace, marks);
  const offer = sides.find(({ id }) => id === about.id);
  if (offer === undefined) return null;
  const against = againstOf(offer, sides, chosen, Number(workspace.assumptions.riskAversion));
  const pairs =
    against === null ? [] : pairReports([offer, against], Number(workspace.assumptions.riskAversion));
  return {
    workspace,
    stated,
    choosable: marks.filter(({ id }) => withGrant.some((each) => each.id === id)),
    marks,
    sides,
    offer,
    against,
    pair: pairs.find(({ offerId }) => offerId === offer.id) ?? null,
    optionsAt: chosen.optionsAt,
  };
}

function hasPrivateGrant({ grants, companyFacts }: Offer): boolean {
  return grants.length > 0 && companyFacts.liquidity === "private";
}

function sidesOf(workspace: Workspace, marks: readonly ChartOffer[]): readonly EquitySide[] {
  return offerWorths(workspace).flatMap((one) => {
    const mark = marks.find(({ id }) => id === one.id);
    return mark === undefined ? [] : [{ ...one, offer: one.terms.offer, mark }];
  });
}

/** The chosen one; else the best offer of another employer, else any other. */
function againstOf(
  offer: EquitySide,
  sides: readonly EquitySide[],
  { againstId }: EquityChoices,
  riskAversion: number,
): EquitySide | null {
  const others = sides.filter(({ id }) => id !== offer.id);
  const chosen = others.find(({ id }) => id === againstId);
  if (chosen !== undefined) return chosen;
  const elsewhere = others.filter((side) => !isSameCompany(side.offer, offer.offer));
  const ranked = [...(elsewhere.length > 0 ? elsewhere : others)];
  ranked.sort((a, b) => b.worth.worth(riskAversion) - a.worth.worth(riskAversion));
  return ranked[0] ?? null;
}

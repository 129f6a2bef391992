/**
 * What a grant would be worth as the other kind: shares as options, a what-if of options as it is stated.
 */
import type { ChartOffer } from "#charts/series.ts";
import { asOptions, STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { offerWorths } from "#engine/outcomes/offer-worths.ts";
import { standing } from "./lede.ts";
import type { Equity } from "./use-equity.ts";

/** Worth of the other kind, and who leads then; `mark` null = too close to call, `leading` null = no other offer. */
export type OtherKind = {
  readonly worth: number;
  readonly leading: { readonly mark: ChartOffer | null; readonly by: number } | null;
};

/** The other kind of what `equity` looks at; null where nothing can be said of it. */
export function asOtherKind({ stated, offer, against, optionsAt }: Equity): OtherKind | null {
  const other = optionsAt === null ? asOptions(stated, offer.id, STRIKE_ASKED) : stated;
  const alone = { ...other, offers: other.offers.filter(({ id }) => id === offer.id) };
  const worth = offerWorths(alone)[0]?.worth;
  if (worth === undefined || worth.isUnknown) return null;
  const riskAversion = Number(other.assumptions.riskAversion);
  const amount = worth.worth(riskAversion) - worth.package.cash;
  if (against === null) return { worth: amount, leading: null };
  const gap = against.worth.worth(riskAversion) - worth.package.cash;
  const how = standing(amount, gap, worth.package.cash);
  if (how === "close" || how === "cashClose") return { worth: amount, leading: { mark: null, by: 0 } };
  const mark = amount > gap ? offer.mark : against.mark;
  return { worth: amount, leading: { mark, by: Math.abs(amount - gap) } };
}

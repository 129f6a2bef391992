/**
 * What the two lenses show of a grant: prices by step, worths by risk aversion, and who is ahead on each.
 *
 * Within 2 % of the larger nobody is named, as everywhere on the page.
 */
import type { AversionSeries, WorthPoint } from "#charts/aversion-curve.tsx";
import type { MarketLens } from "#domain/market-lens.ts";
import {
  type MarketPrice,
  type MarketStep,
  marketPrice,
  marketSteps,
  marketTotal,
} from "#engine/outcomes/market-lens.ts";
import type { WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import { isTooClose } from "#engine/too-close.ts";
import type { Equity } from "./use-equity.ts";

/** Who is ahead by one lens: the offer itself, the other, or nobody to be named. */
export type Standing = "self" | "other" | "close";

/** Of two totals the larger, if it is so by more than 2 %. */
export function standing(self: number, other: number): Standing {
  if (isTooClose(self, other)) return "close";
  return self > other ? "self" : "other";
}

/** One column of a lens's table: the grant alone, of its headline, all of the offer, and against the other. */
export type LensColumn = {
  readonly grant: number;
  /** The grant's part of its headline; null where that is nothing. */
  readonly ofHeadline: number | null;
  readonly total: number;
  readonly other: number | null;
  readonly standing: Standing | null;
};

/** The market's view: the offer's own price, the other's, and a column for each step. */
export type MarketView = {
  readonly price: MarketPrice;
  readonly other: MarketPrice | null;
  readonly columns: Readonly<Record<MarketStep, LensColumn>>;
};

/** The market's view through `lens`; null where the grant's headline is not known. */
export function marketView(
  { offer, against }: Pick<Equity, "offer" | "against">,
  lens: MarketLens,
): MarketView | null {
  const price = marketPrice(offer, lens);
  if (price === null) return null;
  const other = against === null ? null : marketPrice(against, lens);
  const column = (step: MarketStep) =>
    lensColumn(price[step], price, other === null ? null : marketTotal(other, step));
  const [headline, fair, marketable] = marketSteps.map(column) as [LensColumn, LensColumn, LensColumn];
  return { price, other, columns: { headline, fair, marketable } };
}

/** The personal view's columns: at 1, 2 and 3, and at the person's own risk aversion. */
export type PersonalColumn = LensColumn & { readonly riskAversion: number; readonly isOwn: boolean };

/** The risk aversions that are always shown together. */
const ALWAYS = [1, 2, 3];

/** What the offer is worth for sure at each of them, in order. */
export function personalColumns(
  { offer, against }: Pick<Equity, "offer" | "against">,
  own: number,
  price: MarketPrice,
): readonly PersonalColumn[] {
  return [...new Set([...ALWAYS, own])]
    .sort((one, two) => one - two)
    .map((riskAversion) => ({
      riskAversion,
      isOwn: riskAversion === own,
      ...lensColumn(
        offer.worth.worth(riskAversion) - price.cash,
        price,
        against === null || against.worth.isUnknown ? null : against.worth.worth(riskAversion),
      ),
    }));
}

function lensColumn(grant: number, { cash, headline }: MarketPrice, other: number | null): LensColumn {
  const total = cash + grant;
  return {
    grant,
    ofHeadline: headline > 0 ? grant / headline : null,
    total,
    other,
    standing: other === null ? null : standing(total, other),
  };
}

/** The axis of risk aversion ends here, as MODEL section 6 has it. */
const MOST_SHOWN = 5;
/** Points for each whole risk aversion. */
const STEPS = 20;
/** An own mark this near to a whole one takes its label's place. */
const NEAR = 0.35;

/** What the curve is drawn from; `say…` are the words of its labels. */
export function aversionSeries(
  { offer, against, pair }: Pick<Equity, "offer" | "against" | "pair">,
  own: number,
  variant: { readonly side: WorthOfOffer | undefined; readonly label: string } | null,
  words: {
    readonly money: (amount: number) => string;
    readonly level: (riskAversion: number) => string;
    readonly percent: (fraction: number) => string;
  },
): AversionSeries {
  const line = ({ worth }: WorthOfOffer): readonly WorthPoint[] =>
    Array.from({ length: MOST_SHOWN * STEPS + 1 }, (_, index) => {
      const at = index / STEPS;
      return { at, worth: worth.worth(at) };
    });
  const marked = ALWAYS.filter((at) => at === own || Math.abs(at - own) > NEAR);
  const marks = own <= MOST_SHOWN && !marked.includes(own) ? [...marked, own] : marked;
  const turns = pair?.indifferenceRiskAversion ?? null;
  return {
    points: line(offer),
    others: against === null || against.worth.isUnknown ? [] : line(against),
    variant: variant?.side === undefined ? null : { points: line(variant.side), label: variant.label },
    cash: offer.worth.package.cash,
    marks: marks.map((at) => {
      const worth = offer.worth.worth(at);
      return { at, worth, label: words.money(worth), isOwn: at === own };
    }),
    level:
      turns === null || turns > MOST_SHOWN
        ? null
        : { at: turns, worth: offer.worth.worth(turns), label: words.level(turns) },
    ticks: Array.from({ length: MOST_SHOWN + 1 }, (_, at) => ({
      at,
      label: String(at),
      under: words.percent(stakeForDoubling(at)),
    })),
  };
}

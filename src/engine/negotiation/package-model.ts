/**
 * An offer as a function of what can be asked for: base, sign-on and ownership in, worth to the person out.
 *
 * Cash is linear in base and sign-on, and each outcome's payout in ownership, so the report is asked four times
 * and every package after that is a sum. All other terms stay as they stand. MODEL section 8.
 * Doubles: this prices risk.
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Holdings, proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { offerReport } from "#engine/offer-report.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { certaintyEquivalent } from "#engine/outcomes/certainty-equivalent.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { type AskPart, type AskTerms, presentTerms } from "./ask-terms.ts";
import { isGrantUnknown, unknownParts } from "./not-known.ts";
import { withCash } from "./offer-with-terms.ts";

/** What one more unit of each part adds, over the horizon, to what the person would swap the package for. */
export type Marginals = { readonly base: number; readonly signOn: number; readonly ownership: number };

/** What a package's worth is taken of: savings, cash over the horizon, and what each outcome pays. */
export type PackageOutcomes = {
  readonly wealth: number;
  readonly cash: number;
  readonly prospects: readonly { readonly probability: number; readonly payout: number }[];
};

/** What no amount of ownership can exceed, and the chance of nothing that holds it there. */
export type OwnershipBound = { readonly worth: number; readonly chanceOfNothing: number };

/** The offer's worth by its terms; an unknown term counts as none. */
export type PackageModel = {
  readonly offerId: string;
  /** What one unit of the offer's currency is in the workspace's: figures are asked for in the offer's. */
  readonly currencyRate: Decimal;
  readonly present: AskTerms;
  readonly horizonYears: number;
  /** The parts that are not known, or not all of them: packages leave them as they are. */
  readonly unknownParts: readonly AskPart[];
  /** Whether some grant cannot be valued: then every worth is of the rest, and so "at least". */
  readonly isGrantUnknown: boolean;
  /** Whether the offer has private equity that can be valued, so that ownership can be asked for. */
  readonly hasOwnership: boolean;
  /** Certainty equivalent over the horizon. */
  readonly worth: (terms: AskTerms, riskAversion: number) => number;
  /** What `worth` is taken of, for its working. */
  readonly outcomes: (terms: AskTerms) => PackageOutcomes;
  /** Null where enough ownership is worth any amount: no chance of nothing, or risk aversion up to 1. */
  readonly ownershipBound: (terms: AskTerms, riskAversion: number) => OwnershipBound | null;
  /** The same by plain figures, for a search through many packages. */
  readonly worthOf: (
    baseSalary: number,
    signOnBonus: number,
    ownership: number,
    riskAversion: number,
  ) => number;
  /** All cash over the horizon, discounted as the certainty equivalent counts it. */
  readonly cash: (terms: AskTerms) => number;
  /** Utility per unit of each part, all in one scale: only their ratios mean anything. */
  readonly marginals: (terms: AskTerms, riskAversion: number) => Marginals;
};

const LARGE = 1_000_000;

/** The model of `offerId` in `workspace`; null where there is no such offer, or no rate for its currency. */
export function packageModel(workspace: Workspace, offerId: string): PackageModel | null {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return null;
  const rate = exchangeRate(workspace, offer.currency);
  if (rate === null || rate.isZero()) return null;
  const worthOf = (base: number, signOn: number) =>
    offerWorthOf(
      workspace,
      withCash(offer, new Decimal(base).dividedBy(rate), new Decimal(signOn).dividedBy(rate)),
    );
  const [bare, based, signed] = [worthOf(0, 0), worthOf(LARGE, 0), worthOf(0, LARGE)];
  if (bare === null || based === null || signed === null) return null;
  const present = presentTerms(workspace, offer);
  const perBase = (based.package.cash - bare.package.cash) / LARGE;
  const perSignOn = (signed.package.cash - bare.package.cash) / LARGE;
  const held = present.ownership?.toNumber() ?? 0;
  const payouts = bare.outcomes.map(({ multiple, probability }) => ({
    probability,
    fixed: proceedsAtMultiple(only(bare.held, "ofPrice"), multiple) * bare.exitDiscount,
    perOwnership:
      held === 0
        ? 0
        : (proceedsAtMultiple(only(bare.held, "ofCompany"), multiple) * bare.exitDiscount) / held,
  }));
  const packageBy = (baseSalary: number, signOnBonus: number, ownership: number): PackageOutcomes => ({
    wealth: bare.package.wealth,
    cash: bare.package.cash + perBase * baseSalary + perSignOn * signOnBonus,
    prospects: payouts.map(({ probability, fixed, perOwnership }) => ({
      probability,
      payout: fixed + perOwnership * ownership,
    })),
  });
  const packageOf = ({ baseSalary, signOnBonus, ownership }: AskTerms) =>
    packageBy(baseSalary?.toNumber() ?? 0, signOnBonus?.toNumber() ?? 0, ownership?.toNumber() ?? 0);
  return {
    offerId,
    currencyRate: rate,
    present,
    unknownParts: unknownParts(offer, present),
    isGrantUnknown: isGrantUnknown(workspace, offer),
    horizonYears: workspace.assumptions.horizonYears,
    hasOwnership: held > 0,
    worth: (terms, riskAversion) => certaintyEquivalent(packageOf(terms), riskAversion),
    outcomes: packageOf,
    ownershipBound: (terms, riskAversion) => {
      const { wealth, cash } = packageOf(terms);
      const barren = payouts.filter(({ perOwnership }) => perOwnership === 0);
      const chanceOfNothing = barren.reduce((sum, { probability }) => sum + probability, 0);
      if (held === 0 || chanceOfNothing === 0 || riskAversion <= 1) return null;
      // Every other outcome pays without end, and its utility w^(1−γ) vanishes: what is left is these.
      const utility = barren.reduce(
        (sum, { probability, fixed }) => sum + probability * (wealth + cash + fixed) ** (1 - riskAversion),
        0,
      );
      return { worth: utility ** (1 / (1 - riskAversion)) - wealth, chanceOfNothing };
    },
    worthOf: (baseSalary, signOnBonus, ownership, riskAversion) =>
      certaintyEquivalent(packageBy(baseSalary, signOnBonus, ownership), riskAversion),
    cash: (terms) => packageOf(terms).cash,
    marginals: (terms, riskAversion) => {
      const { wealth, cash, prospects } = packageOf(terms);
      const outcomes = prospects.length === 0 ? [{ probability: 1, payout: 0 }] : prospects;
      let [ofCash, ofOwnership] = [0, 0];
      outcomes.forEach(({ probability, payout }, index) => {
        const utility = probability * (wealth + cash + payout) ** -riskAversion;
        ofCash += utility;
        ofOwnership += utility * (payouts[index]?.perOwnership ?? 0);
      });
      return { base: ofCash * perBase, signOn: ofCash * perSignOn, ownership: ofOwnership };
    },
  };
}

function offerWorthOf(workspace: Workspace, offer: Offer): OfferWorth | null {
  const offers = workspace.offers.map((each) => (each.id === offer.id ? offer : each));
  const index = offers.findIndex(({ id }) => id === offer.id);
  return offerReport({ ...workspace, offers }, index)?.worth ?? null;
}

function only(held: Holdings, part: "ofCompany" | "ofPrice"): Holdings {
  return part === "ofCompany" ? { ...held, ofPrice: [] } : { ...held, ofCompany: [] };
}

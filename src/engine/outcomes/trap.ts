/**
 * What is easily taken wrong about a private grant, by code, with the figures that its sentence needs.
 *
 * `cost` is what it may take off or move; null where no price can be put on it.
 */
type Priced = { readonly cost: number | null };

/** A trap of the grant's own terms. */
export type GrantTrap = Priced &
  (
    | { readonly code: "kindUnknown"; readonly low: number; readonly high: number }
    | { readonly code: "strikeUnknown"; readonly low: number; readonly high: number }
    | { readonly code: "countBasis"; readonly headline: number; readonly less: number }
    | { readonly code: "countUnknown"; readonly headline: number; readonly less: number }
    | { readonly code: "sumWithoutPrice"; readonly sum: number }
    | { readonly code: "windowUnknown"; readonly exercise: number }
    | { readonly code: "accelerationUnknown" }
  );

/** A trap of the company's price, and of what one expects of it. `tenth` is a tenth of the headline. */
export type CompanyTrap = Priced &
  (
    | {
        readonly code: "preferredForCommon";
        /** The price that both are of; null where the grant cannot be priced. */
        readonly priced: { readonly headline: number; readonly fair: number } | null;
        readonly ratio: number;
      }
    | {
        readonly code: "valuationsDiffer";
        readonly own: number;
        readonly other: number;
        readonly otherHeadline: number;
      }
    | {
        readonly code: "datesApart";
        readonly percentAsOf: string;
        readonly valuationAsOf: string;
        readonly tenth: number;
      }
    | {
        readonly code: "valuationOld";
        readonly asOf: string;
        readonly months: number;
        readonly tenth: number;
      }
    | { readonly code: "valuationUndated"; readonly tenth: number }
    | {
        readonly code: "preferenceUnknown";
        readonly multiple: number;
        readonly exit: number;
        readonly payout: number;
      }
    | {
        readonly code: "topBranch";
        readonly part: number;
        readonly probability: number;
        readonly expected: number;
        readonly without: number | null;
      }
    | {
        readonly code: "moreThanRequired";
        readonly implied: number;
        readonly required: number;
        readonly worth: number;
      }
    | { readonly code: "otherCurrency"; readonly currency: string; readonly tenth: number }
  );

/** One trap by its code. */
export type Trap = GrantTrap | CompanyTrap;

/**
 * How far a figure can be trusted: exact, at least (what is not known can only add), or about (it could
 * also subtract: an unknown cost, an option's strike, the kind of a grant). FORMATS, "null in … means".
 */
import type { Offer } from "#domain/offer.ts";
import type { Gap, OfferReport } from "#domain/report.ts";
import type { ElementName, TotalName } from "./comparison.ts";

/** What to write before a figure: nothing, "at least", or "about". */
export type Qualifier = "exact" | "atLeast" | "about";
/** A row or a total that can be qualified. */
export type Figure = ElementName | "headlineEquity" | TotalName;

type Effect = { readonly figures: readonly Figure[]; readonly canSubtract: boolean };

const GUARANTEED: readonly Figure[] = ["guaranteedCash", "expectedCash", "paperTotal", "certaintyEquivalent"];
const EXPECTED: readonly Figure[] = ["expectedCash", "paperTotal", "certaintyEquivalent"];
const PAPER_ONLY: readonly Figure[] = ["paperTotal"];

/** The qualifier of one figure of `offer`, from the gaps of its report. */
export function qualifier(offer: Offer, gaps: readonly Gap[], figure: Figure): Qualifier {
  let found: Qualifier = "exact";
  for (const gap of gaps) {
    const effect = effectOf(offer, gap);
    if (!effect.figures.includes(figure)) continue;
    if (effect.canSubtract && figure !== "costs") return "about";
    found = "atLeast";
  }
  return found;
}

/**
 * The qualifier of a total: what rests on a stated range counts with its middle, and so could be less too.
 * That makes "at least" untrue of it as well.
 */
export function totalQualifier(
  offer: Offer,
  { gaps, range }: Pick<OfferReport, "gaps" | "range">,
  total: TotalName,
): Qualifier {
  const ranged = total === "certaintyEquivalent" ? "paperTotal" : total;
  return range.low[ranged].equals(range.high[ranged]) ? qualifier(offer, gaps, total) : "about";
}

/** The qualifier of one element, or of the grants' headline value: a stated range in it makes it "about". */
export function elementQualifier(
  offer: Offer,
  gaps: readonly Gap[],
  figure: Exclude<Figure, TotalName>,
): Qualifier {
  return statedIn(offer, figure).some(hasRange) ? "about" : qualifier(offer, gaps, figure);
}

/** The terms of an offer that an element is computed from. */
function statedIn(offer: Offer, figure: Exclude<Figure, TotalName>): readonly unknown[] {
  switch (figure) {
    case "targetBonus":
      return offer.targetBonus?.kind === "rateOfBase"
        ? [offer.targetBonus, offer.baseSalary]
        : [offer.targetBonus];
    case "vestedEquity":
    case "headlineEquity":
      return [offer.grants, offer.companyFacts];
    default:
      return [offer[figure]];
  }
}

/** Whether a stated range stands anywhere within a term. */
function hasRange(term: unknown): boolean {
  if (typeof term !== "object" || term === null) return false;
  return "low" in term || Object.values(term).some(hasRange);
}

function effectOf(offer: Offer, gap: Gap): Effect {
  switch (gap.code) {
    case "baseSalaryUnknown":
      return adds("baseSalary", "targetBonus", ...GUARANTEED);
    case "targetBonusUnknown":
      return adds("targetBonus", ...EXPECTED);
    case "signOnBonusUnknown":
    case "installmentUnknown":
      return adds("signOnBonus", ...GUARANTEED);
    case "relocationUnknown":
      return adds("relocation", ...GUARANTEED);
    case "benefitUnknown":
      return adds("benefits", ...(isCashLike(offer, gap) ? EXPECTED : PAPER_ONLY));
    case "costUnknown":
      return { figures: ["costs", ...GUARANTEED], canSubtract: true };
    case "grantKindUnknown":
    case "strikeUnknown":
      return { figures: equityFigures(offer), canSubtract: true };
    case "valuationUnknown":
      return needsValuation(offer) ? adds(...equityFigures(offer)) : adds();
    case "grantSizeUnknown":
    case "fullyDilutedSharesUnknown":
    case "sharePriceUnknown":
      return adds(...equityFigures(offer));
    case "exchangeRateMissing":
      return withoutRate(offer, gap);
  }
}

function adds(...figures: readonly Figure[]): Effect {
  return { figures, canSubtract: false };
}

function isCashLike({ benefits }: Offer, gap: Gap): boolean {
  const place = /benefits\[(\d+)\]/.exec(gap.path)?.[1];
  return benefits[Number(place)]?.cashLike === true;
}

/** Everything that rests on the grants; a public company's are expected cash, never guaranteed. */
function equityFigures({ companyFacts, grants }: Offer): readonly Figure[] {
  if (grants.length === 0) return [];
  const totals = companyFacts.liquidity === "public" ? EXPECTED : EXPECTED.slice(1);
  return ["vestedEquity", "headlineEquity", ...totals];
}

/** Shares worth the preferred price do not rest on the valuation. */
function needsValuation({ companyFacts, grants }: Offer): boolean {
  const isPriced =
    companyFacts.fullyDilutedShares === null &&
    companyFacts.prices?.some(({ kind }) => kind === "preferred") === true;
  return !(isPriced && grants.every(({ size }) => size.kind === "shares"));
}

/** No amount in the currency counts: pay, costs among it, or what the company is worth. */
function withoutRate(offer: Offer, gap: Gap): Effect {
  const company = offer.companyFacts.currency ?? offer.currency;
  const isPay = gap.params["currency"] === offer.currency;
  const figures: Figure[] = isPay ? ["baseSalary", "targetBonus", "signOnBonus", "relocation"] : [];
  if (isPay) figures.push("benefits", "costs", ...GUARANTEED);
  if (gap.params["currency"] === company || isPay) figures.push(...equityFigures(offer));
  return { figures, canSubtract: isPay && offer.costs.length > 0 };
}

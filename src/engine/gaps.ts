/**
 * Gaps: everything that a report rests on and the workspace does not say, each once, by its path.
 *
 * A gap names the `null` itself; what is computed from it is not named a second time. A missing exchange
 * rate is one gap for all amounts in that currency. FORMATS, "null in … means".
 */
import { pathText } from "#domain/finding.ts";
import type { CompanyFacts } from "#domain/offer.ts";
import type { Gap, GapCode } from "#domain/report.ts";
import type { GrantMissing } from "./equity/equity-plan.ts";
import type { OfferTerms } from "./offer-terms.ts";

/** The gaps of the offer at `index` of the workspace, in the order of its keys. */
export function offerGaps(
  terms: OfferTerms,
  index: number,
  missing: readonly GrantMissing[],
): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  const add = (keys: readonly PropertyKey[], code: GapCode, params: Record<string, string> = {}) => {
    const path = pathText(keys);
    if (!gaps.has(path)) gaps.set(path, { path, code, params });
  };
  rateGaps(terms, add);
  cashGaps(terms, (keys, code, params) => add(["offers", index, ...keys], code, params));
  equityGaps(terms, missing, (keys, code, params) => add(["offers", index, ...keys], code, params));
  return [...gaps.values()];
}

type Add = (keys: readonly PropertyKey[], code: GapCode, params?: Record<string, string>) => void;

function rateGaps({ offer, company, rate, companyRate }: OfferTerms, add: Add): void {
  if (rate === null)
    add(["exchangeRates", offer.currency], "exchangeRateMissing", { currency: offer.currency });
  const currency = company.currency ?? offer.currency;
  const hasAmounts =
    company.postMoneyValuation !== null || (company.prices ?? []).length > 0 || company.preferred.length > 0;
  if (companyRate === null && hasAmounts) {
    add(["exchangeRates", currency], "exchangeRateMissing", { currency });
  }
}

function cashGaps({ offer }: OfferTerms, add: Add): void {
  if (offer.baseSalary === null) add(["baseSalary"], "baseSalaryUnknown");
  const bonus = offer.targetBonus;
  if (bonus === null) add(["targetBonus"], "targetBonusUnknown");
  else if (bonus.kind === "rateOfBase" && bonus.rate === null)
    add(["targetBonus", "rate"], "targetBonusUnknown");
  else if (bonus.kind === "amount" && bonus.amount === null) {
    add(["targetBonus", "amount"], "targetBonusUnknown");
  }
  if (offer.signOnBonus === null) add(["signOnBonus"], "signOnBonusUnknown");
  offer.signOnBonus?.installments.forEach(({ amount, month }, place) => {
    if (amount !== null) return;
    add(["signOnBonus", "installments", place, "amount"], "installmentUnknown", { month: String(month) });
  });
  if (offer.relocation === null) add(["relocation"], "relocationUnknown");
  else if (offer.relocation.amount === null) add(["relocation", "amount"], "relocationUnknown");
  offer.benefits.forEach(({ annualAmount, label }, place) => {
    if (annualAmount === null) add(["benefits", place, "annualAmount"], "benefitUnknown", { label });
  });
  offer.costs.forEach(({ amount, label }, place) => {
    if (amount === null) add(["costs", place, "amount"], "costUnknown", { label });
  });
}

function equityGaps(
  { offer, company, isPublic, companyRate }: OfferTerms,
  missing: readonly GrantMissing[],
  add: Add,
): void {
  offer.grants.forEach(({ id, kind }, place) => {
    if (kind === "unknown") add(["grants", place, "kind"], "grantKindUnknown", { grantId: id });
    for (const lack of missing) {
      if (lack.grantIndex !== place || lack.in !== "grant") continue;
      add(["grants", place, ...lack.path], lack.code, { grantId: id });
    }
  });
  if (!isPublic && company.postMoneyValuation === null) {
    add(["companyFacts", "postMoneyValuation"], "valuationUnknown");
  }
  for (const lack of missing) {
    if (lack.in !== "company") continue;
    const grantId = offer.grants[lack.grantIndex]?.id ?? "";
    if (companyRate === null && isStated(lack, company)) continue;
    add(["companyFacts", ...lack.path], lack.code, { grantId });
  }
}

/** Whether the company states what is lacking, in a currency without a rate: then the rate is the gap. */
function isStated({ code }: GrantMissing, company: CompanyFacts): boolean {
  if (code === "valuationUnknown") return company.postMoneyValuation !== null;
  return code === "sharePriceUnknown" && company.prices?.some(({ kind }) => kind === "market") === true;
}

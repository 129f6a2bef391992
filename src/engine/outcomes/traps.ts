/**
 * What is easily taken wrong about an offer's private grant: codes with figures, the dearest first.
 *
 * A trap is a question to ask, not a finding of fault; where it has a price, that is computed with the assumption
 * that is named beside it. reference/negotiation 3.3. Amounts in the workspace's currency; doubles: this prices
 * what is not known.
 */
import { Decimal } from "#domain/money.ts";
import { isOfCompany, isSameCompany } from "#domain/same-company.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { grantTraps } from "./grant-traps.ts";
import { expectedPayout, impliedReturn } from "./odds-measures.ts";
import { offerWorthOf, type WorthOfOffer } from "./offer-worths.ts";
import type { CompanyTrap, Trap } from "./trap.ts";

/** More of the expected payout than this in its best outcome: it stands on that. */
const MOST_IN_TOP = 0.2;
/** A valuation older than this, in months, is of another time. */
const MOST_MONTHS = 12;

/** The traps that apply to `offerId`'s grant, those with the largest cost first. */
export function offerTraps(workspace: Workspace, offerId: string): readonly Trap[] {
  const one = offerWorthOf(workspace, offerId);
  if (one === null || !one.worth.isPrivate || one.terms.offer.grants.length === 0) return [];
  const headline = one.figures.headlineEquity?.toNumber() ?? 0;
  return [
    ...preferredTraps(workspace, one, headline),
    ...dateTraps(workspace, one, headline),
    ...otherValuations(workspace, one, headline),
    ...grantTraps(workspace, one, headline),
    ...outcomeTraps(workspace, one),
    ...currencyTraps(workspace, one, headline),
  ].toSorted((a, b) => (b.cost ?? -1) - (a.cost ?? -1));
}

/** The price of the last round is for preferred shares; employees get common. */
function preferredTraps(
  { assumptions }: Workspace,
  { terms, worth }: WorthOfOffer,
  headline: number,
): CompanyTrap[] {
  const traps: CompanyTrap[] = [];
  const ratio = Number(assumptions.marketLens.fairToHeadline);
  const fair = headline * ratio;
  traps.push({
    code: "preferredForCommon",
    priced: headline > 0 ? { headline, fair } : null,
    ratio,
    cost: headline > 0 ? Math.max(0, headline - fair) : null,
  });
  if (terms.company.preferred.length === 0) {
    const paying = worth.outcomes
      .filter(({ payout }) => payout !== null && payout > 0)
      .sort((a, b) => a.multiple - b.multiple)[0];
    if (paying?.payout && worth.held.valuation !== null) {
      const { multiple, payout } = paying;
      traps.push({
        code: "preferenceUnknown",
        multiple,
        exit: multiple * worth.held.valuation,
        payout,
        cost: payout,
      });
    }
  }
  return traps;
}

/** A percentage of one year times a valuation of another is nobody's price. */
function dateTraps(workspace: Workspace, { terms }: WorthOfOffer, headline: number): CompanyTrap[] {
  const { valuationAsOf, postMoneyValuation } = terms.company;
  if (postMoneyValuation === null) return [];
  const tenth = headline / 10;
  if (valuationAsOf === null) return [{ code: "valuationUndated", tenth, cost: null }];
  const percentAsOf = workspace.documents
    .flatMap(({ facts }) => facts)
    .flatMap((fact) =>
      fact.component === "equityPercent" && fact.asOf !== null && isOfCompany(terms.offer, fact.company)
        ? [fact.asOf]
        : [],
    )
    .sort()
    .at(-1);
  if (percentAsOf !== undefined && Math.abs(monthsBetween(valuationAsOf, percentAsOf)) > MOST_MONTHS) {
    return [{ code: "datesApart", percentAsOf, valuationAsOf, tenth, cost: null }];
  }
  const months = monthsBetween(valuationAsOf, workspace.asOf);
  if (months <= MOST_MONTHS) return [];
  return [{ code: "valuationOld", asOf: valuationAsOf, months, tenth, cost: null }];
}

/** Months from `from` to `to`, each a year, a month or a day; of what is not said, the last that it can be. */
function monthsBetween(from: string, to: string): number {
  const at = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "12");
  return at(to) - at(from);
}

/** Another offer of the same company that is counted at another valuation. */
function otherValuations(workspace: Workspace, { id, terms }: WorthOfOffer, headline: number): CompanyTrap[] {
  const own = companyValue(terms, "mid", "mid").valuation;
  if (own === null || own.isZero() || headline === 0) return [];
  for (const offer of workspace.offers) {
    if (offer.id === id || !isSameCompany(offer, terms.offer)) continue;
    const other = companyValue(offerTerms(workspace, offer), "mid", "mid").valuation;
    if (other === null || other.equals(own)) continue;
    const otherHeadline = headlineAt(workspace, id, other, own);
    if (otherHeadline === null) continue;
    return [
      {
        code: "valuationsDiffer",
        own: own.toNumber(),
        other: other.toNumber(),
        otherHeadline,
        cost: Math.abs(otherHeadline - headline),
      },
    ];
  }
  return [];
}

/** The grant's headline with `other` in place of the company's valuation `own`. */
function headlineAt(workspace: Workspace, id: string, other: Decimal, own: Decimal): number | null {
  const offers = workspace.offers.map((offer) => {
    const { postMoneyValuation } = offer.companyFacts;
    if (offer.id !== id || postMoneyValuation === null) return offer;
    const middle =
      typeof postMoneyValuation === "string"
        ? new Decimal(postMoneyValuation)
        : new Decimal(postMoneyValuation.low).plus(postMoneyValuation.high).dividedBy(2);
    const valuation = middle.times(other).dividedBy(own).toSignificantDigits(25).toFixed();
    return { ...offer, companyFacts: { ...offer.companyFacts, postMoneyValuation: valuation } };
  });
  return offerWorthOf({ ...workspace, offers }, id)?.figures.headlineEquity?.toNumber() ?? null;
}

/** What the person's own odds rest on, and whether investors would be content with less. */
function outcomeTraps({ assumptions }: Workspace, { terms, worth }: WorthOfOffer): CompanyTrap[] {
  const traps: CompanyTrap[] = [];
  const measured = expectedPayout(worth.outcomes);
  if (measured?.topPart != null && measured.topPart > MOST_IN_TOP && measured.topProbability < 1) {
    traps.push({
      code: "topBranch",
      part: measured.topPart,
      probability: measured.topProbability,
      expected: measured.expected,
      without: measured.withoutTop,
      cost: measured.topPart * measured.expected,
    });
  }
  const required = Number(assumptions.requiredReturn);
  const { company, worthToday } = impliedReturn(terms.outlook, required);
  if (worthToday > 1) {
    traps.push({ code: "moreThanRequired", implied: company, required, worth: worthToday, cost: null });
  }
  return traps;
}

/** A company in another currency than the person counts in. */
function currencyTraps({ currency }: Workspace, { terms }: WorthOfOffer, headline: number): CompanyTrap[] {
  const own = terms.company.currency ?? terms.offer.currency;
  return own === currency ? [] : [{ code: "otherCurrency", currency: own, tenth: headline / 10, cost: null }];
}

/**
 * An offer out of facts: what a document reports for one subject and level, put where an offer states it.
 *
 * What the facts do not say stays *not known*. An equity value whose period is ambiguous counts as the whole
 * grant, the more careful of its readings. A bound counts from 0 up to its high end, or as its low end.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Grant, GrantSize, Vesting } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Component, FactKind, Period } from "#domain/vocabulary.ts";
import { blankGrant } from "#state/blank-offer.ts";

/** What an offer is made of. */
const OFFER_COMPONENTS: ReadonlySet<Component> = new Set<Component>([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "equityPercent",
  "equityValue",
  "vesting",
  "cliff",
  "valuation",
]);
/** Terms that hold for everyone at a company, whoever's pay stands beside them. */
const COMPANY_COMPONENTS: ReadonlySet<Component> = new Set<Component>(["vesting", "cliff", "valuation"]);
/** The first is taken where a document reports one thing in several forms. */
const KINDS: readonly FactKind[] = ["point", "range", "anecdote", "average", "bound"];
const HOURS_OF_YEAR = 2080;
const TIMES_A_YEAR: Partial<Record<Period, number>> = { monthly: 12, weekly: 52, hourly: HOURS_OF_YEAR };

/** Whether a fact can be a term of an offer. */
export function isOfferTerm({ component }: Fact): boolean {
  return OFFER_COMPONENTS.has(component);
}

/** Whose package it is: facts that state another of these are another's. */
const OWNERS = ["level", "placeId", "role", "company"] as const;

/**
 * The facts of `facts` that make one package with `seed`: same subject, and same level, place, role and
 * company where they state them; at most one for each component, `seed` itself for its own. What the seed
 * leaves open and all others agree on is taken as meant.
 */
export function packageOf(facts: readonly Fact[], seed: Fact): readonly Fact[] {
  const owner = OWNERS.map((key) => [key, seed[key] ?? onlyOne(facts.map((fact) => fact[key]))] as const);
  const fits = (fact: Fact) =>
    isOfferTerm(fact) &&
    (fact.subject === seed.subject || COMPANY_COMPONENTS.has(fact.component)) &&
    owner.every(([key, wanted]) => fact[key] === null || fact[key] === wanted);
  const best = new Map<Component, Fact>();
  for (const fact of facts.filter(fits)) {
    const known = best.get(fact.component);
    if (known === undefined || rank(fact, seed) < rank(known, seed)) best.set(fact.component, fact);
  }
  return [...best.values()];
}

/** The one value that is stated; null where there is none or more than one. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const stated = new Set(values.filter((value) => value !== null));
  return stated.size === 1 ? ([...stated][0] ?? null) : null;
}

/** The currency that most of an offer's money would be in; null where the facts name none. */
export function currencyOf(facts: readonly Fact[]): string | null {
  const money = facts.filter(({ unit }) => isCurrency(unit));
  return (money.find(({ component }) => component === "baseSalary") ?? money[0])?.unit ?? null;
}

/**
 * `offer` with what `facts` state in it; facts in another currency than the offer's are left out. A share of a
 * company whose valuation is not known is worth what is not known: a value stated beside it is taken instead.
 */
export function withFacts(offer: Offer, facts: readonly Fact[]): Offer {
  const has = (component: Component) => facts.some((fact) => fact.component === component);
  const isValued = has("valuation") || offer.companyFacts.postMoneyValuation !== null;
  const counted =
    has("equityValue") && !isValued ? facts.filter(({ component }) => component !== "equityPercent") : facts;
  return inOrder(counted).reduce(withFact, offer);
}

/** Whether `fact` would change `offer`: it is a term, in the offer's currency. */
export function canStand(offer: Offer, fact: Fact): boolean {
  return withFact(offer, fact) !== offer;
}

function withFact(offer: Offer, fact: Fact): Offer {
  const stated = statedOf(fact);
  if (stated === null || !isInCurrencyOf(offer, fact)) return offer;
  switch (fact.component) {
    case "baseSalary":
      return isCurrency(fact.unit) ? { ...offer, baseSalary: times(stated, yearly(fact)) } : offer;
    case "targetBonus":
      return {
        ...offer,
        targetBonus:
          fact.unit === "percent"
            ? { kind: "rateOfBase", rate: hundredth(stated) }
            : { kind: "amount", amount: times(stated, yearly(fact)) },
      };
    case "signOnBonus":
      return isCurrency(fact.unit)
        ? { ...offer, signOnBonus: { installments: [{ month: 1, amount: stated }], clawback: null } }
        : offer;
    case "relocation":
      return isCurrency(fact.unit) ? { ...offer, relocation: { amount: stated, clawback: null } } : offer;
    case "equityPercent":
    case "equityValue":
      return withGrant(offer, (grant) => ({ ...grant, size: sizeOf(fact, stated, grant.vesting) }));
    case "vesting":
      return withVesting(offer, fact, { durationMonths: monthsOf(fact) });
    case "cliff":
      return withVesting(offer, fact, { cliffMonths: monthsOf(fact) });
    case "valuation":
      return withValuation(offer, fact, stated);
    case "locationAdjustment":
      return withAdjustment(offer, fact, stated);
    default:
      return offer;
  }
}

/** A size by share of the company comes after one by value, and vesting before both, since a value may be yearly. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const order: readonly Component[] = ["vesting", "cliff", "equityValue", "equityPercent"];
  return facts.toSorted((a, b) => order.indexOf(a.component) - order.indexOf(b.component));
}

function sizeOf({ unit, period }: Fact, stated: Stated, { durationMonths }: Vesting): GrantSize {
  if (unit === "percent") return { kind: "ownership", fraction: hundredth(stated) };
  if (unit === "shares") return { kind: "shares", shares: stated };
  const years = period === "annual" ? new Decimal(durationMonths).dividedBy(12) : new Decimal(1);
  return { kind: "value", amount: times(stated, years) };
}

function withVesting(offer: Offer, { unit }: Fact, terms: Partial<Vesting>): Offer {
  if (unit !== "months") return offer;
  return withGrant(offer, (grant) => {
    const vesting = { ...grant.vesting, ...terms };
    const yearlyFractions = terms.durationMonths === undefined ? vesting.yearlyFractions : null;
    const cliffMonths = Math.min(vesting.cliffMonths, vesting.durationMonths);
    return { ...grant, vesting: { ...vesting, yearlyFractions, cliffMonths } };
  });
}

/** What the offer would pay there: of base, until it is said to change more. A range is no one rate. */
function withAdjustment(offer: Offer, { unit }: Fact, stated: Stated): Offer {
  if (unit !== "percent" || typeof stated !== "string") return offer;
  const rate = new Decimal(stated).times("0.01").toFixed();
  const appliesTo = offer.locationAdjustment?.appliesTo ?? ["baseSalary"];
  return { ...offer, locationAdjustment: { rate, appliesTo } };
}

function withValuation(offer: Offer, { unit, asOf }: Fact, stated: Stated): Offer {
  if (!isCurrency(unit)) return offer;
  const { currency: _before, ...companyFacts } = offer.companyFacts;
  return {
    ...offer,
    companyFacts: {
      ...companyFacts,
      postMoneyValuation: stated,
      valuationAsOf: asOf,
      ...(unit === offer.currency ? {} : { currency: unit }),
    },
  };
}

/** The first grant changed; a new one where the offer has none. */
function withGrant(offer: Offer, change: (grant: Grant) => Grant): Offer {
  const [first = { ...blankGrant("grant-1"), kind: "unknown" as const }, ...rest] = offer.grants;
  return { ...offer, grants: [change(first), ...rest] };
}

function statedOf({ low, high }: Fact): Stated {
  if (low === null) return high === null ? null : { low: "0", high };
  return high === null || high === low ? low : { low, high };
}

function monthsOf({ low, high }: Fact): number {
  return Math.round(Number(high ?? low ?? 0));
}

function yearly({ period }: Fact): Decimal {
  return new Decimal((period === null ? undefined : TIMES_A_YEAR[period]) ?? 1);
}

function hundredth(stated: Stated): Stated {
  return times(stated, new Decimal("0.01"));
}

function times(stated: Stated, factor: Decimal): Stated {
  const one = (end: string) => new Decimal(end).times(factor).toFixed();
  if (stated === null) return null;
  return typeof stated === "string" ? one(stated) : { low: one(stated.low), high: one(stated.high) };
}

function isInCurrencyOf(offer: Offer, { unit, component }: Fact): boolean {
  return !isCurrency(unit) || unit === offer.currency || component === "valuation";
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Lower is better: the seed, then what names the seed's level, then by form. */
function rank(fact: Fact, seed: Fact): number {
  if (fact.id === seed.id) return -1;
  const isOfLevel = fact.level === seed.level && fact.subject === seed.subject;
  return KINDS.indexOf(fact.kind) + (isOfLevel ? 0 : KINDS.length);
}

/**
 * How far apart others place a figure: what other offers of the same company and documents about it state.
 *
 * Only like beside like: the same company, currency, period and, for pay, level. What someone asks for or
 * tells of a single case is no range. An end is taken only where it lies beyond the value as it stands, so
 * either end may be missing.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Offer } from "#domain/offer.ts";
import { isOfCompany, isSameCompany } from "#domain/same-company.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Component, Period } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { middleOf, type RangeEnd } from "./uncertain-input.ts";

/** The ends that are known. */
export type KnownRange = { readonly low: RangeEnd | null; readonly high: RangeEnd | null };

const SUBJECTS: ReadonlySet<Fact["subject"]> = new Set(["offer", "market", "company"]);
const KINDS: ReadonlySet<Fact["kind"]> = new Set(["range", "point", "average"]);

/** The offer's own stated range; null where it states a figure or none. */
export function statedRange(value: Stated): { readonly low: RangeEnd; readonly high: RangeEnd } | null {
  if (!isRange(value)) return null;
  const end = (text: string): RangeEnd => ({ value: Number(text), from: { code: "offer" } });
  return { low: end(value.low), high: end(value.high) };
}

/** What others than `compared` say the offer's company is worth. */
export function companyEvidence(
  workspace: Workspace,
  offer: Offer,
  compared: readonly Offer[],
  present: number,
): KnownRange {
  const currency = offer.companyFacts.currency ?? offer.currency;
  const others = workspace.offers.flatMap((other): RangeEnd[] => {
    const { companyFacts } = other;
    const value = middleOf(companyFacts.postMoneyValuation);
    if (compared.some(({ id }) => id === other.id)) return [];
    if (!isSameCompany(other, offer) || value === null) return [];
    if ((companyFacts.currency ?? other.currency) !== currency) return [];
    return [{ value, from: { code: "otherOffer", offerId: other.id } }];
  });
  const stated = factEnds(
    workspace,
    (fact) => fact.component === "valuation" && isOfCompany(offer, fact.company) && fact.unit === currency,
  );
  return outermost([...others, ...stated], present);
}

/** What documents report of `component` for the offer's company and level, in `unit` a `period`. */
export function payEvidence(
  workspace: Workspace,
  offer: Offer,
  about: { readonly component: Component; readonly unit: string; readonly period: Period },
  present: number | null,
): KnownRange {
  const ends = factEnds(
    workspace,
    (fact) =>
      fact.component === about.component &&
      fact.unit === about.unit &&
      fact.period === about.period &&
      isOfCompany(offer, fact.company) &&
      fact.level === offer.level,
  );
  const scale = about.unit === "percent" ? 0.01 : 1;
  return outermost(
    ends.map(({ value, from }) => ({ value: Number((value * scale).toPrecision(12)), from })),
    present,
  );
}

function factEnds({ documents }: Workspace, isLike: (fact: Fact) => boolean): RangeEnd[] {
  return documents.flatMap(({ id, facts }) =>
    facts
      .filter((fact) => SUBJECTS.has(fact.subject) && KINDS.has(fact.kind) && isLike(fact))
      .flatMap(({ low, high }) =>
        [low, high].flatMap((end): RangeEnd[] =>
          end === null ? [] : [{ value: Number(end), from: { code: "document", documentId: id } }],
        ),
      ),
  );
}

/** The outermost ends on both sides of `present`; of what is not stated, simply the outermost. */
function outermost(ends: readonly RangeEnd[], present: number | null): KnownRange {
  const [first] = ends;
  if (first === undefined) return { low: null, high: null };
  const low = ends.reduce((least, end) => (end.value < least.value ? end : least), first);
  const high = ends.reduce((most, end) => (end.value > most.value ? end : most), first);
  return {
    low: present === null || low.value < present ? low : null,
    high: present === null || high.value > present ? high : null,
  };
}

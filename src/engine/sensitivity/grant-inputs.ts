/**
 * What is uncertain about a grant: its size, whether it is shares or options and at which strike, on which
 * count of shares a percentage stands, and of public shares their price.
 */
import type { Grant, GrantSize } from "#domain/grant.ts";
import { isOption } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions, valuationForStrikes } from "#engine/outcomes/as-options.ts";
import { type KnownRange, payEvidence, statedRange } from "./known-ranges.ts";
import { assumed, decimalText, middleOf, rough, type UncertainInput, withOffer } from "./uncertain-input.ts";

/** The strike of options nobody told the strike of, as a part of the last round: the study's what-if. */
const ASSUMED_STRIKE = 0.35;
/** Shares that are issued, as a part of all that are fully diluted, where a percentage may stand on them. */
const ISSUED_PART = 0.85;

/** The inputs of a private offer's grants; of another than the one looked at, only what is open. */
export function privateGrantInputs(
  workspace: Workspace,
  offer: Offer,
  isAbout: boolean,
): readonly UncertainInput[] {
  return [
    ...sizeInputs(workspace, offer, isAbout),
    ...(isAbout || offer.grants.some((grant) => isOption(grant.kind)) ? strikeInputs(workspace, offer) : []),
    ...(isAbout && offer.grants.some(({ size }) => size.kind === "ownership") ? [basisInput(offer)] : []),
  ];
}

/** A public offer's share price, and what is open of its grants. */
export function publicGrantInputs(workspace: Workspace, offer: Offer): readonly UncertainInput[] {
  if (offer.grants.length === 0) return [];
  return [sharePriceInput(offer), ...sizeInputs(workspace, offer, false)];
}

const SIZE_CODES = { ownership: "ownership", shares: "grantShares", value: "grantValue" } as const;
const SIZE_UNITS = { ownership: "ownership", shares: "shares", value: "money" } as const;

function sizeInputs(workspace: Workspace, offer: Offer, isAbout: boolean): UncertainInput[] {
  return offer.grants.flatMap(({ size }, grantIndex): UncertainInput[] => {
    const value = sizeOf(size);
    const stated = statedRange(value);
    const present = middleOf(value);
    if (!isAbout && stated === null && present !== null) return [];
    const known = present === 0 ? NOTHING_KNOWN : sizeEvidence(workspace, offer, size, present);
    const low = stated?.low ?? known.low ?? (present === null ? null : assumed(rough(present * 0.75)));
    const high = stated?.high ?? known.high ?? (present === null ? null : assumed(rough(present * 1.25)));
    // Of a size that nobody stated there is nothing to assume.
    if (low === null || high === null || high.value === 0) return [];
    return [
      {
        ...ofOffer(offer, SIZE_CODES[size.kind], grantIndex),
        unit: SIZE_UNITS[size.kind],
        present,
        low,
        high,
        least: 0,
        most: Math.min(high.value * 20, size.kind === "ownership" ? 1 : Number.POSITIVE_INFINITY),
        with: (tried, amount) =>
          withGrant(tried, offer.id, grantIndex, (grant) => ({ ...grant, size: sized(grant.size, amount) })),
      },
    ];
  });
}

const NOTHING_KNOWN: KnownRange = { low: null, high: null };

function sizeOf(size: GrantSize): Stated {
  if (size.kind === "ownership") return size.fraction;
  return size.kind === "shares" ? size.shares : size.amount;
}

function sized(size: GrantSize, amount: number): GrantSize {
  const text = decimalText(amount);
  if (size.kind === "ownership") return { ...size, fraction: text };
  return size.kind === "shares" ? { ...size, shares: text } : { ...size, amount: text };
}

function sizeEvidence(
  workspace: Workspace,
  offer: Offer,
  size: GrantSize,
  present: number | null,
): KnownRange {
  const about = {
    ownership: { component: "equityPercent", unit: "percent", period: "wholeGrant" },
    value: { component: "equityValue", unit: offer.currency, period: "wholeGrant" },
  } as const;
  return size.kind === "shares" ? NOTHING_KNOWN : payEvidence(workspace, offer, about[size.kind], present);
}

/**
 * The strike as a part of the last round; 0 is shares. One input for all grants where they are of one kind and
 * one strike, else one for each option.
 */
function strikeInputs(workspace: Workspace, offer: Offer): UncertainInput[] {
  const valuation = middleOf(valuationForStrikes(workspace, offer));
  if (valuation === null) return [];
  const rates = offer.grants.map((grant) => strikeRate(offer, grant, valuation));
  const [first] = rates;
  if (first === undefined) return [];
  if (rates.every((rate) => rate === first)) return [strikeInput(offer, null, first)];
  return offer.grants.flatMap(({ kind }, place) =>
    isOption(kind) ? [strikeInput(offer, place, rates[place] ?? null)] : [],
  );
}

function strikeInput(offer: Offer, grantIndex: number | null, present: number | null): UncertainInput {
  return {
    ...ofOffer(offer, "strikeRate", grantIndex),
    unit: "fraction",
    present,
    low: assumed(0),
    high: assumed(Math.max(ASSUMED_STRIKE, present ?? 0)),
    least: 0,
    most: Math.max(1, present ?? 0),
    with: (tried, value) => asOptions(tried, offer.id, decimalText(value), grantIndex),
  };
}

/** What the grant is struck at, as a part of `valuation`; 0 for shares, null where it is not known. */
function strikeRate({ companyFacts }: Offer, { kind, strike }: Grant, valuation: number): number | null {
  if (!isOption(kind)) return 0;
  if (strike === null || valuation === 0) return null;
  if (strike.kind === "companyValuation") {
    const struck = middleOf(strike.valuation);
    return struck === null ? null : dustless(struck / valuation);
  }
  const [price, count] = [middleOf(strike.price), middleOf(companyFacts.fullyDilutedShares)];
  return price === null || count === null ? null : dustless((price * count) / valuation);
}

function dustless(value: number): number {
  return Number(value.toPrecision(12));
}

/** A percentage of the issued shares is a smaller one of the fully diluted. */
function basisInput(offer: Offer): UncertainInput {
  return {
    ...ofOffer(offer, "shareCountBasis", null),
    unit: "fraction",
    present: 1,
    low: assumed(ISSUED_PART),
    high: assumed(1),
    least: 0,
    most: 1,
    with: (tried, value) =>
      withOffer(tried, offer.id, (one) => ({
        ...one,
        grants: one.grants.map((grant) => {
          const fraction = grant.size.kind === "ownership" ? middleOf(grant.size.fraction) : null;
          return fraction === null ? grant : { ...grant, size: sized(grant.size, fraction * value) };
        }),
      })),
  };
}

/** What public shares will be worth as they vest, as a multiple of today's price. */
function sharePriceInput(offer: Offer): UncertainInput {
  return {
    ...ofOffer(offer, "sharePrice", null),
    unit: "multiple",
    present: 1,
    low: assumed(0.5),
    high: assumed(1.5),
    least: 0,
    most: 20,
    with: (tried, value) => withOffer(tried, offer.id, (one) => atPrice(one, value)),
  };
}

/** The offer with its public shares at `factor` times their price; money that buys them grows with them. */
function atPrice(offer: Offer, factor: number): Offer {
  const { companyFacts } = offer;
  const times = (text: string) => decimalText(Number(text) * factor);
  const scaled = (value: Stated): Stated => {
    const middle = middleOf(value);
    return middle === null ? null : decimalText(middle * factor);
  };
  return {
    ...offer,
    grants: offer.grants.map((grant) =>
      grant.size.kind === "value" && grant.size.atValuation === undefined
        ? { ...grant, size: { ...grant.size, amount: scaled(grant.size.amount) } }
        : grant,
    ),
    companyFacts: {
      ...companyFacts,
      postMoneyValuation: scaled(companyFacts.postMoneyValuation),
      prices: (companyFacts.prices ?? []).map((one) =>
        one.kind === "market" ? { ...one, price: times(one.price) } : one,
      ),
    },
  };
}

function ofOffer(offer: Offer, code: UncertainInput["code"], grantIndex: number | null) {
  return {
    id: grantIndex === null ? `${code}:${offer.id}` : `${code}:${offer.id}:${grantIndex}`,
    code,
    offerId: offer.id,
    grantIndex,
    currency: offer.currency,
    detail: null,
  };
}

function withGrant(
  workspace: Workspace,
  offerId: string,
  grantIndex: number,
  change: (grant: Grant) => Grant,
): Workspace {
  return withOffer(workspace, offerId, (offer) => ({
    ...offer,
    grants: offer.grants.map((grant, index) => (index === grantIndex ? change(grant) : grant)),
  }));
}

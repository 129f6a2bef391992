/**
 * What the private page takes for granted of an offer's equity: what a grant is a part of, and what the company is
 * thought to become. Shares that trade have a price, so nothing is assumed of outcomes.
 */
import type { Grant } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { showCount } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { statedMoneyText, statedText } from "#views/parts/stated-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** Sentences one after the other, without those that there is nothing to say of. */
export function joined(...sentences: readonly (string | null)[]): string {
  return sentences.filter((each) => each !== null && each !== "").join(" ");
}

/** The equity of the offer that is negotiated. */
export function sharesText(negotiation: Negotiation): string {
  const { offer, workspace } = negotiation;
  const { grants, companyFacts } = offer;
  if (grants.length === 0) return say("brief.keep.shares.none");
  const counted = grants.map((grant) => countedText(negotiation, grant));
  if (companyFacts.liquidity === "public") {
    const { publicEquityHaircut } = workspace.assumptions;
    const less = showPercent(publicEquityHaircut);
    const price =
      Number(publicEquityHaircut) === 0
        ? say("brief.keep.shares.public")
        : say("brief.keep.shares.publicLess", { less });
    return joined(...counted, price);
  }
  return joined(...counted, outcomesText(negotiation));
}

/** What a grant is a part of, and what it is taken for where the offer does not say. */
function countedText({ offer }: Negotiation, { size, kind }: Grant): string {
  const { postMoneyValuation, fullyDilutedShares } = offer.companyFacts;
  const valuation = shortMoney(postMoneyValuation, offer.currency) ?? say("brief.keep.unknown");
  const all = statedText(fullyDilutedShares, (end) => showCount(end)) ?? say("brief.keep.unknown");
  const unknown = say("brief.keep.unknown");
  const said =
    size.kind === "ownership"
      ? say("brief.keep.shares.ownership", {
          size: statedText(size.fraction, (end) => showOwnership(end)) ?? unknown,
          valuation,
        })
      : size.kind === "shares"
        ? say("brief.keep.shares.count", {
            size: statedText(size.shares, (end) => showCount(end)) ?? unknown,
            all,
          })
        : say("brief.keep.shares.value", {
            size: statedMoneyText(size.amount, offer.currency) ?? unknown,
            valuation: shortMoney(size.atValuation ?? null, offer.currency) ?? valuation,
          });
  return joined(said, kind === "unknown" ? say("brief.keep.shares.kindUnknown") : null);
}

/** "$4.5bn": a valuation is never known to the dollar. */
function shortMoney(value: Stated, currency: string): string | null {
  return statedText(value, (end) => showMoney(end, currency, { form: "tick" }));
}

function outcomesText({ offer, workspace }: Negotiation): string {
  const { outcomes, exitYear, futureDilution } = offer.outlook ?? workspace.assumptions;
  const nothing = outcomes
    .filter(({ multiple }) => Number(multiple) === 0)
    .reduce((total, { probability }) => total.plus(probability), new Decimal(0));
  const kept = futureDilution.reduce(
    (left, round) => left.times(new Decimal(1).minus(round)),
    new Decimal(1),
  );
  return joined(
    sayCount(
      offer.outlook === null ? "brief.keep.outcomes.workspace" : "brief.keep.outcomes.own",
      outcomes.length,
      { nothing: showPercent(nothing), year: showCount(exitYear) },
    ),
    kept.equals(1)
      ? say("brief.keep.undiluted")
      : say("brief.keep.dilution", { dilution: showPercent(new Decimal(1).minus(kept), { most: 1 }) }),
  );
}

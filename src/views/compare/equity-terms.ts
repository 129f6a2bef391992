/**
 * What the equity rows of the sheet say at rest: grants, strike, vesting, market price and preference.
 */
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { grantSizeText, vestingNote, vestingText } from "#views/parts/grant-text.ts";
import { statedText } from "#views/parts/stated-text.ts";
import type { TermCell } from "./term-cells.ts";

/** The first grant, and how many more there are. */
export function grantsCell({ grants, currency }: Offer): TermCell {
  const [first, ...others] = grants;
  if (first === undefined) return { value: say("sheet.none"), note: null };
  const value = grantSizeText(first, currency);
  const kind = say(`sheet.kind.${first.kind}`);
  return { value, note: others.length === 0 ? kind : sayCount("sheet.andMore", others.length, { kind }) };
}

/** What the first option grant costs to exercise. */
export function strikeCell({ grants, currency }: Offer): TermCell {
  const options = grants.filter(({ kind }) => isOption(kind));
  const [first] = options;
  if (first === undefined) {
    // Of a grant whose kind is not stated, nobody knows yet whether there is a strike.
    return grants.some(({ kind }) => kind === "unknown")
      ? { value: null, note: say("sheet.kind.unknown") }
      : { value: say("sheet.none"), note: say("sheet.noOptions") };
  }
  if (first.strike === null) return { value: null, note: say("sheet.ask") };
  if (first.strike.kind === "pricePerShare") {
    const price = statedText(first.strike.price, (end) => showMoney(end, currency, { form: "exact" }));
    return { value: price, note: price === null ? say("sheet.ask") : say("sheet.perShare") };
  }
  const valuation = statedText(first.strike.valuation, (end) =>
    showMoney(end, currency, { form: "compact" }),
  );
  return { value: valuation, note: valuation === null ? say("sheet.ask") : say("sheet.strikeAsValuation") };
}

/** When the first grant vests. */
export function vestingCell({ grants }: Offer): TermCell {
  const [first] = grants;
  if (first === undefined) return { value: say("sheet.none"), note: null };
  return { value: vestingText(first), note: vestingNote(first) };
}

/** What a public company is worth by: the latest market price of a share. */
export function marketNote({ companyFacts, currency }: Offer): string | null {
  const [market] = (companyFacts.prices ?? [])
    .filter(({ kind }) => kind === "market")
    .sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? ""));
  if (market === undefined) return say("sheet.tradesDaily");
  const price = showMoney(market.price, companyFacts.currency ?? currency, { form: "exact" });
  return say("sheet.priceOf", { price });
}

/** What is paid before common shares, all classes together. */
export function preferenceCell({ companyFacts, currency }: Offer): TermCell {
  const { preferred } = companyFacts;
  if (preferred.length === 0) {
    const note = companyFacts.liquidity === "private" ? say("sheet.countedAsNone") : null;
    return { value: say("sheet.noPreference"), note };
  }
  const total = preferred.reduce((sum, { preference }) => sum.plus(preference), new Decimal(0));
  return {
    value: showMoney(total, companyFacts.currency ?? currency, { form: "compact" }),
    note: sayCount("sheet.classes", preferred.length),
  };
}

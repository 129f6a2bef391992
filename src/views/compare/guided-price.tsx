/**
 * Guided entry, the price of a share with its basis: kept once its figure is typed.
 */
import { useState } from "react";
import type { CompanyFacts } from "#domain/offer.ts";
import { type PriceEntry, PriceFields } from "#views/panels/prices-section.tsx";

type GuidedPriceProps = {
  readonly facts: CompanyFacts;
  readonly currency: string;
  readonly onChange: (changes: Partial<CompanyFacts>) => void;
};

/** The first price of the company, or a line for it. */
export function GuidedPrice({ facts, currency, onChange }: GuidedPriceProps) {
  const isPublic = facts.liquidity === "public";
  const [draft, setDraft] = useState<PriceEntry>({
    kind: isPublic ? "market" : "preferred",
    price: null,
    asOf: null,
  });
  const [kept, ...others] = facts.prices ?? [];
  const entry: PriceEntry = kept === undefined ? draft : { ...kept, asOf: kept.asOf ?? null };
  return (
    <PriceFields
      entry={entry}
      currency={facts.currency ?? currency}
      hasKind={!isPublic}
      onChange={({ kind, price, asOf }) =>
        price === null
          ? setDraft({ kind, price, asOf })
          : onChange({ prices: [{ kind, price, asOf }, ...others] })
      }
    />
  );
}

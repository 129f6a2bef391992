/**
 * What other currencies are worth in the workspace's own: one field for each that an offer counts in.
 */
import type { Offer } from "#domain/offer.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { PanelPlace } from "./panel-place.tsx";

/** The currencies of `offer` and its company that are not `own`, each once. */
function foreignCurrencies({ currency, companyFacts }: Offer, own: string): readonly string[] {
  return [...new Set([currency, companyFacts.currency ?? currency])].filter((each) => each !== own);
}

/** A rate for each foreign currency of `offer`; nothing where there is none. */
export function ExchangeRateFields({ offer }: { readonly offer: Offer }) {
  const { currency: own, exchangeRates } = useWorkspace();
  return foreignCurrencies(offer, own).map((currency) => (
    <PanelPlace key={currency} name={`exchangeRates.${currency}`}>
      <MoneyField
        label={say("field.exchangeRate", { currency, workspaceCurrency: own })}
        note={exchangeRates[currency] === undefined ? say("panel.rateMissing", { currency }) : undefined}
        isPrice
        isPoint
        value={exchangeRates[currency] ?? null}
        currency={own}
        onCommit={(rate) => setAt(["exchangeRates", currency], rate ?? undefined)}
      />
    </PanelPlace>
  ));
}

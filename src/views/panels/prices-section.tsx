/**
 * What a share was priced at: the figure, what kind of price it is, and when. A line that is added counts
 * for nothing until its figure is typed.
 */
import { useState } from "react";
import type { PriceKind } from "#domain/vocabulary.ts";
import { priceKind } from "#domain/vocabulary.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import type { Term as TermName } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { AsOfField } from "./as-of-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import styles from "./panel.module.css";
import { JustAdded, PanelPlace } from "./panel-place.tsx";
import { TermHint } from "./term-hint.tsx";

/** A price as it is being entered; `price` null = not typed yet. */
export type PriceEntry = {
  readonly kind: PriceKind;
  readonly price: string | null;
  readonly asOf: string | null;
};

/** The prices of one company, each editable; `path` leads to the company's facts. */
export function PricesSection({ offer, path }: SectionProps) {
  const at = [...path, "prices"];
  const { companyFacts } = offer;
  const isPublic = companyFacts.liquidity === "public";
  const blank: PriceEntry = { kind: isPublic ? "market" : "preferred", price: null, asOf: null };
  const prices = companyFacts.prices ?? [];
  // A public company's price is what matters: its line waits, open.
  const [draft, setDraft] = useState(isPublic && prices.length === 0 ? blank : null);
  const [isAdded, setAdded] = useState(false);
  const entries: readonly PriceEntry[] = [
    ...prices.map(({ kind, price, asOf = null }) => ({ kind, price, asOf })),
    ...(draft === null ? [] : [draft]),
  ];
  const change = (index: number, { kind, price, asOf }: PriceEntry) => {
    if (price === null) return setDraft({ kind, price, asOf });
    if (index === prices.length) setDraft(null);
    setAt(at, prices.toSpliced(index, 1, { kind, price, asOf }));
  };
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("panel.prices")}</h3>
      <p className={styles.note}>{say(isPublic ? "panel.pricesNotePublic" : "panel.pricesNote")}</p>
      <PanelPlace name="prices" className={styles.wide}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: prices are known by their place
          <JustAdded key={index} isNew={isAdded && index === prices.length} className={styles.entry}>
            <PriceFields
              entry={entry}
              currency={companyFacts.currency ?? offer.currency}
              hasKind={!isPublic || entry.kind !== "market"}
              onChange={(next) => change(index, next)}
            />
            <Button
              kind="quiet"
              aria-label={say("panel.removePrice", { number: String(index + 1) })}
              onClick={() =>
                index === prices.length ? setDraft(null) : setAt(at, prices.toSpliced(index, 1))
              }
            >
              {say("panel.remove")}
            </Button>
          </JustAdded>
        ))}
      </PanelPlace>
      {draft === null && (
        <div className={styles.actions}>
          <Button
            onClick={() => {
              setDraft(blank);
              setAdded(true);
            }}
          >
            {say("panel.addPrice")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What each kind of price is. */
const PRICE_TERM: Readonly<Record<PriceKind, TermName>> = {
  market: "marketPrice",
  preferred: "preferredPrice",
  fairMarketValue: "fairMarketValue",
  tender: "tenderPrice",
  secondary: "secondaryPrice",
};

type PriceFieldsProps = {
  readonly entry: PriceEntry;
  readonly currency: string;
  /** Whether the kind can be chosen; a public company's shares have a market price. */
  readonly hasKind: boolean;
  readonly onChange: (entry: PriceEntry) => void;
};

/** One price with its kind and its date; another figure starts without a date. */
export function PriceFields({ entry, currency, hasKind, onChange }: PriceFieldsProps) {
  const explanation = <TermHint term={PRICE_TERM[entry.kind]} />;
  return (
    <>
      {hasKind && (
        <SelectField
          label={say("field.priceKind")}
          note={explanation}
          value={entry.kind}
          options={priceKind.options.map((kind) => ({ value: kind, label: say(`field.priceKind.${kind}`) }))}
          onChange={(kind) => onChange({ ...entry, kind })}
        />
      )}
      <MoneyField
        label={say("field.price")}
        note={hasKind ? undefined : explanation}
        isPrice
        isPoint
        isRequired
        value={entry.price}
        currency={currency}
        onCommit={(price) => {
          if (typeof price !== "string") return;
          onChange({ ...entry, price, asOf: entry.price === null ? entry.asOf : null });
        }}
      />
      <AsOfField
        label={say("field.priceAsOf")}
        value={entry.asOf}
        onCommit={(asOf) => onChange({ ...entry, asOf })}
      />
    </>
  );
}

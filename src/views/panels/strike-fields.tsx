/** What options cost to exercise, said as a price per share or as a valuation of the whole company. */
import type { Strike } from "#domain/grant.ts";
import type { Stated } from "#domain/stated.ts";
import { say } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TermHint } from "./term-hint.tsx";

type StrikeFieldsProps = {
  /** Null = not known. */
  readonly strike: Strike | null;
  readonly currency: string;
  /** The field stays open while nothing is known, for a first entry. */
  readonly isOpen?: boolean;
  readonly onChange: (strike: Strike | null) => void;
};

/** How it is said, and the figure. */
export function StrikeFields({ strike, currency, isOpen = false, onChange }: StrikeFieldsProps) {
  const kind = strike?.kind ?? "pricePerShare";
  return (
    <>
      <SelectField
        label={say("panel.strikeSaidAs")}
        value={kind}
        options={(["pricePerShare", "companyValuation"] as const).map((each) => ({
          value: each,
          label: say(`panel.strikeKind.${each}`),
        }))}
        onChange={(each) => onChange(strikeOf(each, null))}
      />
      <MoneyField
        dontKnow
        isOpen={isOpen}
        isPrice={kind === "pricePerShare"}
        label={say("field.strikePrice")}
        note={<TermHint term="strike" />}
        value={strike === null ? null : strike.kind === "pricePerShare" ? strike.price : strike.valuation}
        currency={currency}
        onCommit={(figure) => onChange(strikeOf(kind, figure))}
      />
    </>
  );
}

/** A strike of which the figure is not known keeps the way it is said. */
function strikeOf(kind: Strike["kind"], figure: Stated): Strike {
  return kind === "pricePerShare" ? { kind, price: figure } : { kind, valuation: figure };
}

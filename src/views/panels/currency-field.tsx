/**
 * A field for a currency: three letters, as in EUR. What is not one is refused and changes nothing.
 */
import type { ReactNode } from "react";
import { currency as currencyCode } from "#domain/scalars.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";
import { DraftField } from "#ui/draft-field.tsx";

type CurrencyFieldProps = {
  readonly label: string;
  readonly note?: ReactNode;
  readonly value: string;
  readonly onCommit: (currency: string) => void;
};

/** The field for an ISO code; small letters do. */
export function CurrencyField({ label, note, value, onCommit }: CurrencyFieldProps) {
  return (
    <DraftField<string>
      label={label}
      note={note}
      inputMode="text"
      shown={value}
      read={(text) => {
        const read = currencyCode.safeParse(text.trim().toUpperCase());
        return read.success
          ? {
              kind: "understood",
              value: read.data,
              said: say("panel.understoodNumber", { value: read.data }),
            }
          : { kind: "refused", said: sayFindingHere({ path: "", code: "notCurrency", params: {} }) };
      }}
      onCommit={onCommit}
    />
  );
}

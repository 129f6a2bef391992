/** A field for a part of a company: takes "0.055%", "5.5bps", ".055" and "40,000 / 100m"; the value is the fraction. */
import { readOwnership } from "#format/read-ownership.ts";
import { showOwnershipExact } from "#format/show-percent.ts";
import { StatedField, type StatedFieldProps } from "./stated-field.tsx";

/** The field for a fraction of a company, in percent with at least four decimals. */
export function OwnershipField(props: StatedFieldProps) {
  return (
    <StatedField {...props} read={(text) => readOwnership(text)} show={(end) => showOwnershipExact(end)} />
  );
}

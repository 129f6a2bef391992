/** A field for a number of shares: takes "40,000", "40k" and ranges. */
import { readShares } from "#format/read-shares.ts";
import { showCount } from "#format/show-count.ts";
import { StatedField, type StatedFieldProps } from "./stated-field.tsx";

/** The field for a number of shares. */
export function ShareField(props: StatedFieldProps) {
  return <StatedField {...props} read={(text) => readShares(text)} show={(end) => showCount(end)} />;
}

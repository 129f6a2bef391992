/**
 * What a typed text was read as: a value and the sentence that says so, or the sentence that refuses it.
 * A refusal never stands for a value; whoever shows it says which value still counts.
 */
export type Reading<Value> =
  | {
      readonly kind: "understood";
      readonly value: Value;
      /** "Understood as $172,000." */
      readonly said: string;
      /** A question about a plausible slip; it refuses nothing. */
      readonly question?: string;
    }
  | { readonly kind: "refused"; readonly said: string };

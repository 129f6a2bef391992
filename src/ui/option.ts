/** One of several values to choose from, as the controls that choose take it. */
export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** A line under it, where there is room. */
  readonly note?: string;
};

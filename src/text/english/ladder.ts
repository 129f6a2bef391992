/** The ladder: walk-away, offer, target, anchor, landing. */
export const ladder = {} as const;

/** Exchange rates between the parts of an offer. */
export const rate = {} as const;

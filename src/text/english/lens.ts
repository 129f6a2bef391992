/** The two lenses: market and personal. */
export const lens = {} as const;

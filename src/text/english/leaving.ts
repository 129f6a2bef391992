/** Leaving by month: vested, unvested, what exercising costs. */
export const leaving = {} as const;

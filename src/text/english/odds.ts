/** Outcomes with their chances. */
export const odds = {} as const;

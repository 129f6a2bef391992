/** The simulation. */
export const runs = {} as const;

/** What is easily taken wrong about equity. */
export const trap = {} as const;

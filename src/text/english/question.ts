/** Questions to ask, by the value of the answer. */
export const question = {} as const;

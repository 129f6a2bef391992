/** What a grant pays by exit value. */
export const payoff = {} as const;

/** Several offers: dominance and regret. */
export const choice = {} as const;

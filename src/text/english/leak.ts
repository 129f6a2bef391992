/** What the check of the page to send looks for and finds. */
export const leak = {} as const;

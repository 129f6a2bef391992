/** What they came back with, and the log. */
export const reply = {} as const;

/** The page to send and the page to keep. */
export const brief = {} as const;

/** What is easily taken wrong about equity. */
export const trap = {
  "trap.words": "Words on this page",
} as const;
